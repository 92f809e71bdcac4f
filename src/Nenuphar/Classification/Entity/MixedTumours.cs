using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Entity;

/// <summary>Mixed neuroendocrine and non-neuroendocrine neoplasms (MIN).</summary>
internal static class MixedTumours
{
    public static IEnumerable<Precept> All => [];
}
