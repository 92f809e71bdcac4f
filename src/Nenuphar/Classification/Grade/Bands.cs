using Nenuphar.Cases;

namespace Nenuphar.Classification.Grade;

/// <summary>Which grades an index allows, by the limits of the WHO 2019 digestive table.</summary>
/// <param name="First">The lowest grade that the index may mean (1 to 3).</param>
/// <param name="Last">The highest.</param>
public readonly record struct Bands(int First, int Last)
{
    /// <summary>What a missing index says: nothing.</summary>
    public static readonly Bands Any = new(1, 3);

    public bool IsCertain => First == Last;

    /// <summary>Percent: below 3, 3 to 20, above 20.</summary>
    public static Bands OfKi67(Interval percent) => Of(percent, 3, 20);

    /// <summary>Per 2 mm2: below 2, 2 to 20, above 20.</summary>
    public static Bands OfMitoses(Interval perTwoSquareMillimetres) => Of(perTwoSquareMillimetres, 2, 20);

    /// <summary>The index that gives the higher grade decides.</summary>
    public static Bands Higher(Bands one, Bands other) => new(Math.Max(one.First, other.First), Math.Max(one.Last, other.Last));

    private static Bands Of(Interval index, double second, double third) => new(
        index.Above(third) == Verdict.Met ? 3 : index.AtLeast(second) == Verdict.Met ? 2 : 1,
        index.Below(second) == Verdict.Met ? 1 : index.AtMost(third) == Verdict.Met ? 2 : 3);
}
