using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.WorkUp;

/// <summary>Which marker for which tumour, and what disturbs it (MRK).</summary>
internal static class Markers
{
    public static IEnumerable<Precept> All => [];
}
