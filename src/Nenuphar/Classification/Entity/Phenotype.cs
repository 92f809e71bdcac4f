using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Entity;

/// <summary>What makes a neoplasm neuroendocrine, its family and its names (DEF).</summary>
internal static class Phenotype
{
    public static IEnumerable<Precept> All => [];
}
