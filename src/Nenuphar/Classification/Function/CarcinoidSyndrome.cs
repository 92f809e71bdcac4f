using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Function;

/// <summary>The carcinoid syndrome and its crisis (CS).</summary>
internal static class CarcinoidSyndrome
{
    public static IEnumerable<Precept> All => [];
}
