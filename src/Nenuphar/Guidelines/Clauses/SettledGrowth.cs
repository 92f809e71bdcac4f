using Nenuphar.Cases;

namespace Nenuphar.Guidelines.Clauses;

/// <summary>
/// A progression of years ago, behind which an answer or stability of today is told, is not one of today: "progression in 2021, PRRT in 2022, CT of this May stable".
/// What lies less than a year back, or has no date, stays a rival of the answer behind it, and so does an old answer.
/// </summary>
internal static class SettledGrowth
{
    /// <summary>Letters between the words of a progression and the course that it ended.</summary>
    private const int Near = 80;

    private sealed record Sign(Evidence Evidence, PartialDate? On);

    /// <summary>What stands behind every progression that is told: the answers, if all of them are old.</summary>
    public static List<Evidence> Of(Case subject, DateOnly limit)
    {
        var grown = Grown(subject);
        return grown.Count > 0 && grown.TrueForAll(g => g.On is { } on && on.Latest < limit) ? [.. Answered(subject, grown, limit)] : [];
    }

    /// <summary>A course that was answered, told behind a progression that has no date: the growth may have been before it.</summary>
    public static List<Evidence> Doubts(Case subject)
    {
        var grown = Grown(subject);
        return grown.Exists(g => g.On is null) ? Behind(subject, grown) : [];
    }

    private static List<Sign> Grown(Case subject)
    {
        var told = subject.Of(FactKind.Response).Where(IsGrowth).Select(e => new Sign(e.Evidence, Day(e["on"]))).ToList();
        var failed = subject.Treatments.Where(t => !t.IsPlanned && CourseClauses.Failed(t))
            .SelectMany(t => t.Entries.Where(e => e["best"] == "PD" || e["stop"] == "progression").Select(e => new Sign(e.Evidence, told.Find(sign => sign.On is not null && AreNear(sign.Evidence, e.Evidence))?.On ?? (t.End.TryGet(out var end) ? end : null))));
        return [.. told, .. failed];
    }

    /// <summary>A marker that rises is no growth of the tumour.</summary>
    public static bool IsGrowth(Entry response) => response is { IsAffirmed: true, Value: "PD" or "recurrence" } && response["by"] != "markers";

    private static bool IsHeld(Entry response) => response is { IsAffirmed: true, Value: "CR" or "PR" or "SD" };

    /// <summary>Responses that are later than all dated progressions, or that have no date and stand behind the words of all of them.</summary>
    private static IEnumerable<Evidence> Answered(Case subject, List<Sign> grown, DateOnly limit) =>
        subject.Of(FactKind.Response).Where(e => IsHeld(e) && !(Day(e["on"]) is { } on && on.Earliest < limit) && Follows(Day(e["on"]), e.Evidence, grown)).Select(e => e.Evidence);

    private static List<Evidence> Behind(Case subject, List<Sign> grown) =>
    [
        .. Answered(subject, grown, DateOnly.MinValue),
        .. subject.Treatments.Where(t => !t.IsPlanned && !CourseClauses.Failed(t)).SelectMany(t => t.Entries.Where(e => e["best"] is "CR" or "PR" or "SD" && Follows(t.Start.TryGet(out var start) ? start : null, e.Evidence, grown)).Select(e => e.Evidence)),
    ];

    private static bool Follows(PartialDate? on, Evidence evidence, List<Sign> grown) =>
        grown.TrueForAll(g => on is { } day && g.On is { } then ? day.Earliest > then.Latest : StandsBehind(evidence, g.Evidence));

    private static PartialDate? Day(string? told) => PartialDate.TryParse(told, out var date) ? date : null;

    private static bool AreNear(Evidence one, Evidence other) => one is Evidence.Words a && other is Evidence.Words b && a.Document == b.Document
        && Math.Max(a.Span.Begin, b.Span.Begin) - Math.Min(a.Span.End, b.Span.End) <= Near;

    private static bool StandsBehind(Evidence later, Evidence earlier) => later is Evidence.Words a && earlier is Evidence.Words b && a.Document == b.Document && a.Span.Begin > b.Span.Begin;
}
