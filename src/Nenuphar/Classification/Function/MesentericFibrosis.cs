using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Function;

/// <summary>Mesenteric fibrosis and the small-bowel primary (MES).</summary>
internal static class MesentericFibrosis
{
    public static IEnumerable<Precept> All => [];
}
