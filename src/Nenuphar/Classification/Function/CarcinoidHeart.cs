using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Function;

/// <summary>Carcinoid heart disease and its surveillance (CHD).</summary>
internal static class CarcinoidHeart
{
    public static IEnumerable<Precept> All => [];
}
