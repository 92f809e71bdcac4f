using Nenuphar.Cases;
using Nenuphar.Guidelines.Clauses;

namespace Nenuphar.Guidelines;

/// <summary>Finds the lines that run and answer: said to go on, no end, an answer, and no progression behind it. A course of PRRT of which cycles are still to come runs without an answer too.</summary>
internal static class RunningLines
{
    public static IReadOnlyList<RunningLine> Of(Case subject, DateOnly today)
    {
        var systemic = subject.Treatments.Where(t => !t.IsPlanned && t.Class.Modality is Modality.Systemic or Modality.Radionuclide && !t.Class.IsSupportive).ToList();
        return
        [
            .. systemic.Where(t => IsRunning(subject, t) || IsUnderWay(subject, t, today)).Select(t => (Course: t, Answer: AnswerTo(subject, t, systemic) ?? (IsUnderWay(subject, t, today) ? new("", null, []) : null))).Where(one => one.Answer is { } answer && !GrewSince(subject, one.Course, answer, systemic))
                .GroupBy(one => (Start: one.Course.Start.TryGet(out var start) ? start.ToString() : "", one.Answer!.Value))
                .Select(line => new RunningLine([.. line.Select(one => one.Course)], line.Key.Value, line.Select(one => one.Answer!.On).FirstOrDefault(on => on is not null), [.. line.SelectMany(one => one.Course.Evidence.Concat(GoingOn(subject, one.Course).Select(e => e.Evidence))).Concat(line.SelectMany(one => one.Answer!.Evidence)).Distinct()])),
        ];
    }

    private sealed record Answered(string Value, PartialDate? On, IReadOnlyList<Evidence> Evidence);

    private static bool IsRunning(Case subject, Treatment course) => course.End.IsMissing && !CourseClauses.Failed(course)
        && course.Entries.All(e => e["end"] is null && e["stop"] is null && (e.Circumstance & Circumstance.Past) == 0)
        && IsToldAsOngoing(subject, course);

    private static bool IsToldAsOngoing(Case subject, Treatment course) => GoingOn(subject, course).Any();

    private static IEnumerable<Entry> GoingOn(Case subject, Treatment course) => subject.Of(FactKind.Finding).Where(e => e is { IsAffirmed: true, Value: "treatment-ongoing" } && e["due"] == course.Agent);

    /// <summary>Cycles of PRRT are still to come, by the words or by its days; an end is then the day of the last cycle. What was told so long ago that a whole course would be over runs no more.</summary>
    private static bool IsUnderWay(Case subject, Treatment course, DateOnly today) => Agents.Is(course.Agent, "prrt") && !CourseClauses.Failed(course) && !CourseClauses.IsComplete(course)
        && course.Entries.All(e => e["stop"] is null && (e.Circumstance & Circumstance.Past) == 0)
        && (IsToldAsOngoing(subject, course) ? !CourseClauses.IsLongPast(course, today) : CourseClauses.IsBetweenCycles(course, today));

    /// <summary>Courses of which a beginning is told and nothing of whether they still go on: no end, no reason to stop, no later line, no growth since. An analogue is given until its end is told.</summary>
    public static IReadOnlyList<Treatment> Unclear(Case subject, IReadOnlyList<RunningLine> running)
    {
        var systemic = subject.Treatments.Where(t => !t.IsPlanned && t.Class.Modality is Modality.Systemic or Modality.Radionuclide && !Agents.Is(t.Agent, "somatostatin-analogue")).ToList();
        return
        [
            .. systemic.Where(t => t.Class.Modality == Modality.Systemic && t.Start.IsStated && t.End.IsMissing && t.Cycles.IsMissing && !CourseClauses.Failed(t) && !running.Any(line => line.Courses.Contains(t)) && !IsToldAsOngoing(subject, t)
                && t.Entries.All(e => e["end"] is null && e["stop"] is null && (e.Circumstance & Circumstance.Past) == 0)
                && systemic.TrueForAll(other => other.Agent == t.Agent || IsNotLater(other, t)) && !GrewAfter(subject, t)),
        ];
    }

    private static bool IsNotLater(Treatment other, Treatment course) => course.Start.TryGet(out var start)
        && ((other.Start.TryGet(out var began) && began.Latest <= start.Latest) || (other.End.TryGet(out var end) && end.Latest <= start.Latest));

    private static bool GrewAfter(Case subject, Treatment course) => course.Start.TryGet(out var start)
        && (subject.Of(FactKind.Response).Where(SettledGrowth.IsGrowth).Any(e => Day(e) is { } on && on.Earliest > start.Latest) || subject.Of(FactKind.Finding).Any(e => e is { IsAffirmed: true, Value: "progression-under" } && e["due"] == course.Agent));

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
