using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Outlook;

/// <summary>Incidence and prevalence as printed (EPI).</summary>
internal static class Epidemiology
{
    public static IEnumerable<Precept> All => [];
}
