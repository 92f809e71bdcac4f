using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Outlook;

/// <summary>Survival figures, each with its population and year (PRO).</summary>
internal static class Prognosis
{
    public static IEnumerable<Precept> All => [];
}
