using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Origin;

/// <summary>Neuroendocrine neoplasms of the breast: definition and frequency (BRN).</summary>
internal static class BreastEntity
{
    public static IEnumerable<Precept> All => [];
}
