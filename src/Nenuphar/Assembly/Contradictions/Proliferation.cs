using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Two Ki-67 of one specimen: of one report outside and inside its conclusion, or of two texts that tell one time of sampling.</summary>
internal static class Proliferation
{
    /// <summary>Percent points, and share of the larger: what a second count explains.</summary>
    private const double Points = 2;
    private const double Share = 0.1;

    /// <summary>Days between the taking of tissue and the report.</summary>
    private const int Reporting = 45;

    private readonly record struct Index(Placed Placed, Interval Percent, PartialDate? On);

    public static IEnumerable<Contradiction> Find(IReadOnlyList<OpenDocument> documents, Case subject)
    {
        var indices = Placed.Of(documents, subject, FactKind.Ki67).Where(p => p.Entry["spot"] is null && p.Entry["changed"] is null && Interval.TryParse(p.Entry.Value, out var percent) && percent.IsExact)
            .Select(p => new Index(p, Interval.TryParse(p.Entry.Value, out var percent) ? percent : default, DateOf(p))).ToList();
        foreach (var one in indices)
        {
            if (indices.Find(other => Rival(one, other, indices)) is { Placed: not null } rival)
            {
                yield return Slips.Of("two-ki67", one.Placed.Entry.Evidence, rival.Placed.Entry.Evidence);
                yield break;
            }
        }
    }

    private static bool Rival(Index one, Index other, List<Index> all) => Differ(one, other) && SameOrgan(one, other)
        && (one.Placed.Document == other.Placed.Document ? BodyAndConclusion(one, other, all) : SameTime(one, other, all));

    private static bool Differ(Index one, Index other) => Math.Abs(one.Percent.Low - other.Percent.Low) is var apart && apart > Points && apart > Share * Math.Max(one.Percent.Low, other.Percent.Low);

    private static bool SameOrgan(Index one, Index other) => OrganOf(one) is not { } organ || OrganOf(other) is not { } second || organ == second;

    private static string? OrganOf(Index index) => index.Placed.Entry["sample"] ?? (index.Placed.Entry["specimen"] is "unknown" ? null : index.Placed.Entry["specimen"]);

    /// <summary>The body of a report knows one value only, its conclusion another.</summary>
    private static bool BodyAndConclusion(Index one, Index other, List<Index> all)
    {
        if (Report.Of(one.Placed.Document) is not { IsOfSeveral: false } report || report.Concludes(one.Placed) || !report.Concludes(other.Placed))
        {
            return false;
        }

        return all.Where(i => i.Placed.Document == one.Placed.Document).All(i => !Differ(i, report.Concludes(i.Placed) ? other : one));
    }

    /// <summary>Of one month of sampling; a year alone only if nothing else of that year explains the value.</summary>
    private static bool SameTime(Index one, Index other, List<Index> all)
    {
        if (one.On is not { } on || other.On is not { } then || on.DaysTo(then) is var days && (days.Low > Reporting || days.High < -Reporting) || IsMixed(one) || IsMixed(other))
        {
            return false;
        }

        return (on.Month > 0 && then.Month > 0) || !all.Exists(i => i.On is { Month: > 0 } && i.Placed != one.Placed && i.Placed != other.Placed && !(Differ(i, one) && Differ(i, other)));
    }

    private static bool IsMixed(Index index) => Report.Of(index.Placed.Document) is { IsOfSeveral: true };

    /// <summary>The date of its sentence nearest to the value; in a report that of the report.</summary>
    private static PartialDate? DateOf(Placed placed)
    {
        var sentence = placed.Document.Page.Narrative.Sentences[placed.Sentence];
        var dates = placed.Document.Timeline.DatesIn(sentence.First, sentence.Last).Where(d => !LetterDate.IsBirth(placed.Document.Page, d.First)).ToList();
        return dates.Count > 0 ? dates.MinBy(d => Math.Abs(d.First - placed.Token)).Date
            : Report.Of(placed.Document) is not null ? LetterDate.Of(placed.Document)
            : null;
    }
}
