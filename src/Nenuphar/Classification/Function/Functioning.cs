using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Function;

/// <summary>Functioning or not, and what the symptoms suggest (FUN).</summary>
internal static class Functioning
{
    public static IEnumerable<Precept> All => [];
}
