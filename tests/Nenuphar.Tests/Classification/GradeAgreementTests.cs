using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Grade;

namespace Nenuphar.Tests.Classification;

/// <summary>The grade against a second formulation: a table of bands, written without looking at the first.</summary>
public class GradeAgreementTests
{
    private const int Missing = -1;

    /// <summary>Row by band of mitoses (below 2, to 20, above), column by band of Ki-67 (below 3, to 20, above).</summary>
    private static readonly int[,] Highest = { { 1, 2, 3 }, { 2, 2, 3 }, { 3, 3, 3 } };

    private static readonly Family[] FamiliesAsked = [Family.Net, Family.Nen, Family.Nec, Family.NecSmallCell, Family.NecLargeCell, Family.Ppgl, Family.NotNen, Family.MedullaryThyroid, Family.Minen];

    [Fact]
    public void Both_formulations_agree_at_every_point()
    {
        var wrong = new List<string>();
        foreach (var family in FamiliesAsked)
        {
            for (var tenths = Missing; tenths <= 1000; tenths++)
            {
                for (var mitoses = Missing; mitoses <= 60; mitoses++)
                {
                    var answer = WhoDigestiveGrade.Of(new(
                        family,
                        tenths == Missing ? null : Interval.Exactly(tenths / 10.0),
                        mitoses == Missing ? null : Interval.Exactly(mitoses)));
                    var expected = Expected(family, tenths, mitoses);
                    var (verdict, value) = (answer.Verdict, answer.Value);
                    if ((verdict, value) != expected && wrong.Count < 20)
                    {
                        wrong.Add($"{family}, Ki-67 {tenths / 10.0}, mitoses {mitoses}: {verdict} {value}, by the table {expected}");
                    }
                }
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void An_interval_is_graded_only_if_both_its_ends_are_in_one_band()
    {
        double[] ends = [0, 1.9, 1.99, 2, 2.01, 2.9, 2.99, 3, 3.01, 10, 19.9, 20, 20.01, 20.1, 54.9, 55, 55.1, 100];
        foreach (var low in ends)
        {
            foreach (var high in ends.Where(e => e >= low))
            {
                var answer = WhoDigestiveGrade.Of(new(Family.Net, new Interval(low, high), Interval.Exactly(0)));
                var (first, last) = (Band(low, 3), Band(high, 3));
                answer.Verdict.ShouldBe(first == last ? Verdict.Met : Verdict.Unknown, $"{low}-{high}: {answer}");
                if (first == last)
                {
                    answer.Value.ShouldBe($"NET-G{first + 1}");
                }
            }
        }
    }

    private static (Verdict, string) Expected(Family family, int tenths, int mitoses)
    {
        var k = tenths == Missing ? Missing : tenths < 30 ? 0 : tenths <= 200 ? 1 : 2;
        var m = mitoses == Missing ? Missing : mitoses < 2 ? 0 : mitoses <= 20 ? 1 : 2;
        var known = Math.Max(k, m);
        return family switch
        {
            Family.Ppgl or Family.NotNen or Family.MedullaryThyroid or Family.Minen => (Verdict.NotMet, "no-net-grade"),
            Family.Net when known == Missing => (Verdict.Unknown, ""),
            Family.Net when k != Missing && m != Missing => (Verdict.Met, $"NET-G{Highest[m, k]}"),
            Family.Net => known switch { 0 => (Verdict.Unknown, "NET-G1-provisional"), 1 => (Verdict.Unknown, "NET-G2-at-least"), _ => (Verdict.Met, "NET-G3") },
            Family.Nen when known == Missing => (Verdict.Unknown, ""),
            Family.Nen when known == 2 => (Verdict.Unknown, "NEN-G3-undetermined"),
            Family.Nen => (Verdict.Unknown, $"probable-NET-G{known + 1}{(k == Missing || m == Missing ? "-at-least" : "")}"),
            _ => (k is 0 or 1 && m is 0 or 1 ? Verdict.Conflict : Verdict.Met, family switch { Family.NecSmallCell => "NEC-small-cell-G3", Family.NecLargeCell => "NEC-large-cell-G3", _ => "NEC-G3" }),
        };
    }

    private static int Band(double value, double second) => value < second ? 0 : value <= 20 ? 1 : 2;
}
