using Nenuphar.Cases;

namespace Nenuphar.Classification.Laboratory;

/// <summary>Karnofsky and ECOG, each by the other: published maps disagree, hence intervals.</summary>
public static class Performance
{
    private static readonly (double Karnofsky, double Low, double High)[] Steps =
        [(100, 0, 0), (90, 0, 1), (80, 1, 1), (70, 1, 2), (60, 2, 3), (50, 2, 3), (40, 3, 4), (30, 3, 4), (20, 4, 4), (10, 4, 4)];

    /// <summary>The ECOG steps that fit one of the Karnofsky steps; nothing for a number that is none.</summary>
    public static Interval? EcogOf(Interval karnofsky) => Spanned(Steps.Where(s => karnofsky.Low <= s.Karnofsky && s.Karnofsky <= karnofsky.High), s => s.Low, s => s.High);

    /// <summary>The Karnofsky steps that fit one of the ECOG steps; nothing for a number that is none.</summary>
    public static Interval? KarnofskyOf(Interval ecog) => Spanned(Steps.Where(s => s.Low <= ecog.High && ecog.Low <= s.High), s => s.Karnofsky, s => s.Karnofsky);

    private static Interval? Spanned(IEnumerable<(double, double, double)> steps, Func<(double Karnofsky, double Low, double High), double> low, Func<(double Karnofsky, double Low, double High), double> high) =>
        steps.ToList() is { Count: > 0 } all ? new(all.Min(low), all.Max(high)) : null;
}
