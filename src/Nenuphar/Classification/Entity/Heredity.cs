using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Entity;

/// <summary>Hereditary risk by site (HER).</summary>
internal static class Heredity
{
    public static IEnumerable<Precept> All => [];
}
