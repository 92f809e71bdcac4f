using Nenuphar.Cases;
using Nenuphar.Guidelines.Clauses;

namespace Nenuphar.Guidelines;

/// <summary>Finds the lines that run and answer: said to go on, no end, an answer, and no progression behind it.</summary>
internal static class RunningLines
{
    public static IReadOnlyList<RunningLine> Of(Case subject)
    {
        var systemic = subject.Treatments.Where(t => !t.IsPlanned && t.Class.Modality is Modality.Systemic or Modality.Radionuclide).ToList();
        return
        [
            .. systemic.Where(t => IsRunning(subject, t)).Select(t => (Course: t, Answer: AnswerTo(subject, t, systemic))).Where(one => one.Answer is { } answer && !GrewSince(subject, one.Course, answer, systemic))
                .GroupBy(one => (Start: one.Course.Start.TryGet(out var start) ? start.ToString() : "", one.Answer!.Value))
                .Select(line => new RunningLine([.. line.Select(one => one.Course)], line.Key.Value, line.Select(one => one.Answer!.On).FirstOrDefault(on => on is not null), [.. line.SelectMany(one => one.Course.Evidence).Concat(line.SelectMany(one => one.Answer!.Evidence)).Distinct()])),
        ];
    }

    private sealed record Answered(string Value, PartialDate? On, IReadOnlyList<Evidence> Evidence);

    private static bool IsRunning(Case subject, Treatment course) => course.End.IsMissing && !CourseClauses.Failed(course)
        && course.Entries.All(e => e["end"] is null && e["stop"] is null && (e.Circumstance & Circumstance.Past) == 0)
        && subject.Of(FactKind.Finding).Any(e => e is { IsAffirmed: true, Value: "treatment-ongoing" } && e["due"] == course.Agent);

    /// <summary>The last that the course or an assessment behind its beginning tells.</summary>
    private static Answered? AnswerTo(Case subject, Treatment course, List<Treatment> systemic)
    {
        var dated = subject.Of(FactKind.Response).Where(IsHeld).Select(e => (Entry: e, On: Day(e))).Where(e => e.On is { } on && course.Start.TryGet(out var start) && on.Latest >= start.Earliest
            && !systemic.Exists(other => other.Agent != course.Agent && other.Start.TryGet(out var began) && began.Earliest > start.Latest && began.Earliest <= on.Latest)).ToList();
        var last = dated.Count > 0 ? dated.MaxBy(e => e.On!.Value.Latest) : default;
        return course.Entries.FirstOrDefault(e => e["best"] is "CR" or "PR" or "SD") is { } told
            ? new(told["best"]!, last.Entry?.Value == told["best"] ? last.On : null, [told.Evidence, .. last.Entry is { } also ? [also.Evidence] : Array.Empty<Evidence>()])
            : last.Entry is { } only ? new(only.Value, last.On, [only.Evidence])
            : null;
    }

    private static bool IsHeld(Entry response) => response is { IsAffirmed: true, Value: "CR" or "PR" or "SD" } && response["by"] != "markers";

    private static PartialDate? Day(Entry response) => PartialDate.TryParse(response["on"], out var on) ? on : null;

    /// <summary>A growth that is not certainly of before: by its day, or by standing before the words of the course.</summary>
    private static bool GrewSince(Case subject, Treatment course, Answered answer, List<Treatment> systemic)
    {
        bool IsBefore(PartialDate? on, Evidence words) => on is { } day
            ? (answer.On is { } held && day.Latest < held.Earliest) || (course.Start.TryGet(out var start) && day.Latest <= start.Latest) || (course.Start.IsMissing && StandsBefore(words, course))
            : StandsBefore(words, course);
        return subject.Of(FactKind.Response).Where(SettledGrowth.IsGrowth).Any(e => !IsBefore(Day(e), e.Evidence))
            || subject.Of(FactKind.Finding).Any(e => e is { IsAffirmed: true, Value: "progression-under" } && e["due"] == course.Agent)
            || systemic.Exists(t => CourseClauses.Failed(t) && !IsBefore(t.End.TryGet(out var end) ? end : t.Start.TryGet(out var began) && course.Start.TryGet(out var own) && began.Latest < own.Earliest ? began : null, t.Evidence[0]));
    }

    private static bool StandsBefore(Evidence earlier, Treatment course) => earlier is Evidence.Words a && course.Evidence.OfType<Evidence.Words>().Any(b => a.Document == b.Document && a.Span.Begin < b.Span.Begin);
}
