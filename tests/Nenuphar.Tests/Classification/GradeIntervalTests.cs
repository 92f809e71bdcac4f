using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Grade;
using Nenuphar.Classification.Rules;
using Nenuphar.Tests.Rules;

namespace Nenuphar.Tests.Classification;

/// <summary>Intervals of both indices with ends at and just beside each limit, open and closed, against a table of every point inside them.</summary>
public class GradeIntervalTests
{
    private static readonly double[] Ki67Ends = [0, 2.9, 2.99, 3, 3.01, 3.1, 10, 19.9, 19.99, 20, 20.01, 20.1, 54.9, 55, 55.1, 100];
    private static readonly double[] MitosisEnds = [0, 1.9, 1.99, 2, 2.01, 2.1, 10, 19.9, 19.99, 20, 20.01, 20.1, 40];

    /// <summary>Limits (second grade from, second grade to) and, by the lowest and highest row of both indices, what is printed.</summary>
    private static readonly (double From, double To)[] Limits = [(3, 20), (2, 20)];

    [Fact]
    public void Intervals_of_both_indices_are_graded_as_the_points_inside_them()
    {
        var (asked, wrong) = (0, new List<string>());
        var mitoses = Intervals(MitosisEnds).Append(null).ToList();
        foreach (var ki67 in Intervals(Ki67Ends).Append(null))
        {
            var k = Rows(ki67, 0);
            foreach (var count in mitoses)
            {
                var m = Rows(count, 1);
                foreach (var family in new[] { Family.Net, Family.Nen, Family.NecSmallCell })
                {
                    var (verdict, least) = Expected(family, ki67 is null, count is null, k, m);
                    var answer = WhoDigestiveGrade.Of(new(family, ki67, count));
                    asked++;
                    if ((answer.Verdict != verdict || (least > 0 && !answer.Value.Contains($"G{least}", StringComparison.Ordinal))) && wrong.Count < 20)
                    {
                        wrong.Add($"{family}, Ki-67 {Show(ki67)}, mitoses {Show(count)}: {answer}; by the table {verdict} from G{least}");
                    }
                }
            }
        }

        asked.ShouldBeGreaterThan(100_000);
        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("C16.9")]
    [InlineData("C17.2")]
    [InlineData("C25.9")]
    [InlineData("C20.9")]
    [InlineData("C50.9")]
    [InlineData("C64.9")]
    [InlineData("C80.9")]
    public void The_grade_is_the_same_at_every_site_that_has_no_criteria_of_its_own(string site)
    {
        foreach (var (ki67, mitoses, grade) in new[] { ("2.9", "1", "NET-G1"), ("3", "1", "NET-G2"), ("20", "20", "NET-G2"), ("20.1", "1", "NET-G3") })
        {
            GradeOf($"primary {site}; morphology 8240/3; differentiation well; ki67 {ki67}; mitoses {mitoses}/2mm2").Value.ShouldBe(grade);
        }
    }

    [Theory]
    [InlineData("C34.1")]
    [InlineData("C37.9")]
    [InlineData("C33.9")]
    public void In_lung_and_thymus_no_index_gives_a_grade_of_the_digestive_table(string site)
    {
        foreach (var ki67 in new[] { "1", "15", "60" })
        {
            var answer = GradeOf($"primary {site}; morphology 8240/3; differentiation well; ki67 {ki67}; mitoses 3/2mm2; no finding necrosis");
            (answer.Verdict, answer.Value).ShouldBe((Verdict.NotMet, "thoracic-criteria"));
        }
    }

    [Theory]
    [InlineData("8700/3")]
    [InlineData("8680/3")]
    [InlineData("8345/3")]
    [InlineData("8247/3")]
    [InlineData("8272/3")]
    [InlineData("8040/1")]
    [InlineData("8500/3")]
    [InlineData("8574/3")]
    [InlineData("8243/3")]
    public void What_keeps_a_scheme_of_its_own_or_is_no_NEN_is_never_graded(string morphology)
    {
        foreach (var site in new[] { "C17.2", "C50.9", "C74.1" })
        {
            GradeOf($"primary {site}; morphology {morphology}; ki67 15; mitoses 3/2mm2").Verdict.ShouldBe(Verdict.NotMet);
        }
    }

    /// <summary>Which of three rows of the table the points of an interval lie in: a fine walk over it, with its ends as far as they are in.</summary>
    private static (int First, int Last) Rows(Interval? index, int column)
    {
        if (index is not { } interval)
        {
            return (0, 2);
        }

        double[] points = [interval.Low, interval.Low + 0.001, (interval.Low + interval.High) / 2, interval.High - 0.001, interval.High, 2, 3, 20, 1.995, 2.995, 20.005];
        var rows = points.Where(p => (p > interval.Low || (interval.LowIn && p >= interval.Low)) && (p < interval.High || (interval.HighIn && p <= interval.High)))
            .Select(p => p < Limits[column].From ? 0 : p <= Limits[column].To ? 1 : 2).ToList();
        return (rows.Min(), rows.Max());
    }

    private static (Verdict Verdict, int Least) Expected(Family family, bool noKi67, bool noMitoses, (int First, int Last) k, (int First, int Last) m)
    {
        var (first, last) = (Math.Max(k.First, m.First), Math.Max(k.Last, m.Last));
        return family switch
        {
            Family.NecSmallCell => (k.Last < 2 && m.Last < 2 ? Verdict.Conflict : Verdict.Met, 3),
            _ when noKi67 && noMitoses => (Verdict.Unknown, 0),
            Family.Net => (first == last ? Verdict.Met : Verdict.Unknown, first + 1),
            _ => (Verdict.Unknown, first + 1),
        };
    }

    private static IEnumerable<Interval?> Intervals(double[] ends)
    {
        foreach (var low in ends)
        {
            yield return Interval.Exactly(low);
            foreach (var high in ends.Where(e => e > low))
            {
                yield return new Interval(low, high);
                yield return new Interval(low, high, LowIn: false);
                yield return new Interval(low, high, HighIn: false);
            }
        }
    }

    private static Answer GradeOf(string line)
    {
        var (subject, setting) = CaseLine.Read(line);
        return RuleBook.Ask("GRD", subject, setting);
    }

    private static string Show(Interval? index) => index is { } i ? $"{(i.LowIn ? '[' : ']')}{i.Low}, {i.High}{(i.HighIn ? ']' : '[')}" : "missing";
}
