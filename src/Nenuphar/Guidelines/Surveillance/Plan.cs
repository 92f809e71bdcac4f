using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Function;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Clauses;

namespace Nenuphar.Guidelines.Surveillance;

/// <summary>One line of a surveillance: for whom, which examination, how often and for how long.</summary>
/// <param name="Exam">Code of <c>phrases.tsv</c>: what is due.</param>
/// <param name="Counts">What counts as done: <c>ct</c>, <c>mri</c>, or an analyte behind <c>lab:</c>.</param>
/// <param name="Anchor">From when the time runs: <c>operation</c>, <c>cycle:AGENT</c>, <c>end:AGENT</c>; <c>exam:1</c> after the first of the examinations, <c>exam:2</c> after later ones, or nothing.</param>
/// <param name="First">Months after the anchor from which it holds.</param>
/// <param name="Until">Months after the anchor until which it holds; 0 for lifelong.</param>
public sealed record Plan(string Id, Citation Source, Said Criterion, string Exam, IReadOnlyList<string> Counts, IReadOnlyList<Clause> Clauses, string Anchor, Pace Pace, int First, int Until)
{
    /// <summary>A century: no surveillance is longer.</summary>
    private const int MostMonths = 1200;

    public Reminder Precept => new(Id, Source, Criterion, (subject, setting) => Of(subject, setting).Answer);

    public Visit Of(Case subject, Setting setting)
    {
        var concerned = Premise.Under(Ask.All([.. Clauses.Select(c => c.Ask(subject, setting))]), Premise.Of(Id).Select(p => (p, p.Clause.Ask(subject, setting))));
        return concerned.Verdict == Verdict.Met ? When(subject, setting, Answer.Met().Noting(IsYet(setting) ? Array.Empty<string>() : ["not-yet"]).Because(concerned.Evidence)) : Nothing(concerned with { Value = "", Flags = [] });
    }

    /// <summary>A source of a later year than the day looked at was not yet written.</summary>
    private bool IsYet(Setting setting) => !int.TryParse(Source.Edition.AsSpan(0, Math.Min(4, Source.Edition.Length)), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) || year <= setting.Today.Year;

    private Visit When(Case subject, Setting setting, Answer concerned)
    {
        var done = Done(subject).Where(d => d.Earliest <= setting.Today).Order().ToList();
        var last = done.Count > 0 ? done[^1] : (PartialDate?)null;
        var anchor = Anchored(subject, setting.Today);
        if (anchor is null && Anchor.Split(':') is ["end" or "cycle", var agent] && (Anchor[0] == 'e' || Traits.Given(subject, agent).Any(t => CourseClauses.IsOver(t, setting.Today))))
        {
            return Nothing(Answer.Unknown(Anchor[0] == 'e' ? "end-of-treatment" : "cycle-dates"));
        }

        if (Anchor.Length > 0 && !Anchor.StartsWith("exam", StringComparison.Ordinal) && anchor is null)
        {
            return new(this, concerned.Giving("due-date-unknown").Lacking(Anchor == "operation" ? "date-of-operation" : "cycle-dates"), last, null, null);
        }

        if (Anchor.StartsWith("exam", StringComparison.Ordinal) && (done.Count == 1) != (Anchor == "exam:1") && done.Count > 0)
        {
            return Nothing(Answer.NotMet());
        }

        // One that no date places may be later than the last that is dated.
        concerned = concerned.Lacking(HasUndated(subject) ? [last is null ? "examination-date" : "undated-examination"] : Array.Empty<string>());

        // Outside its years: what the date leaves open still stands.
        if (anchor is { } since && (since.Latest.AddMonths(First) > setting.Today || (Until > 0 && since.Latest.AddMonths(Until) <= setting.Today)))
        {
            return Nothing(Answer.NotMet("not-in-these-years"));
        }

        return Pace.IsOnce && anchor is { } only ? Once(setting, concerned, done, only) : Due(setting, concerned, last, anchor);
    }

    /// <summary>An examination in the window closes it; one before says nothing of the time that it is for.</summary>
    private Visit Once(Setting setting, Answer concerned, List<PartialDate> done, PartialDate anchor)
    {
        var (from, to) = (Pace.After(anchor.Earliest, Pace.Low), Pace.After(anchor.Latest, Pace.High));
        return done.Exists(day => day.Earliest >= Pace.After(anchor.Latest, Pace.Low)) ? Nothing(Answer.NotMet("done")) : At(setting, concerned, done.Count > 0 ? done[^1] : null, from, to);
    }

    private Visit Due(Setting setting, Answer concerned, PartialDate? last, PartialDate? anchor)
    {
        if (Pace.IsOpen && anchor is { } start)
        {
            var (ends, end) = (start.Earliest.AddMonths(Until), start.Latest.AddMonths(Until));
            return new(this, concerned.Giving("→ " + Visit.Window(ends, end, false)).Noting("until-then"), last, null, end);
        }

        if (anchor is { Month: > 0 } && Pace.Steps.Count > 0 && last is null && anchor is { } ended && ended.PlusMonths(Pace.Steps[^1]).Latest <= setting.Today)
        {
            // Nothing dated tells which of the printed months were kept: the latest is asked for, not the first of years ago.
            var due = Occurrences(ended).TakeWhile(day => day.Earliest <= setting.Today).Last();
            return At(setting, concerned, last, due.Earliest, due.Latest);
        }

        if (Pace.Steps.Count > 0 && anchor is { Month: > 0 } from && Pace.Steps.Select(step => from.PlusMonths(step)).FirstOrDefault(step => last is not { } seen || step.Latest > seen.Latest) is { Year: > 0 } next)
        {
            return At(setting, concerned, last, next.Earliest, next.Latest);
        }

        // A line that holds from a later year on counts from there, where no examination is told.
        var opens = anchor is { Month: > 0 } since && First > 0 ? since.PlusMonths(First) : anchor;
        var begin = last is { } l && anchor is { } a ? l > a ? l : a : last ?? opens;
        return begin is { } day ? At(setting, concerned, last, Pace.After(day.Earliest, Pace.Low), Pace.After(day.Latest, Pace.High))
            : new(this, concerned.Giving("due-date-unknown").Lacking("examination-date"), last, null, null);
    }

    /// <summary>The printed months, then the steady interval, without end.</summary>
    private IEnumerable<PartialDate> Occurrences(PartialDate anchor)
    {
        foreach (var step in Pace.Steps)
        {
            yield return anchor.PlusMonths(step);
        }

        for (var month = Pace.Steps[^1] + Pace.High; month < MostMonths; month += Pace.High)
        {
            yield return anchor.PlusMonths(month);
        }
    }

    private Visit At(Setting setting, Answer concerned, PartialDate? last, DateOnly from, DateOnly to) =>
        new(this, concerned.Giving(Visit.Window(from, to, Pace.IsInWeeks)).Noting(to < setting.Today ? "overdue" : from <= setting.Today ? "due-now" : "due-later"), last, from, to);

    private Visit Nothing(Answer answer) => new(this, answer, null, null, null);

    private bool HasUndated(Case subject) => Counts.Any(count => count.StartsWith("lab:", StringComparison.Ordinal) ? subject.Labs(count[4..]).Any(l => !l.On.IsStated) : subject.Exams(count).Any(e => !e.On.IsStated));

    private IEnumerable<PartialDate> Done(Case subject) => Counts.SelectMany(count => count.StartsWith("lab:", StringComparison.Ordinal)
        ? subject.Labs(count[4..]).Select(l => l.On)
        : subject.Exams(count).Select(e => e.On)).Select(on => on.TryGet(out var day) ? day : default).Where(day => day.Year > 0);

    /// <summary>As told, else the last of all cycles, else the year in which a course that is over was given.</summary>
    private static PartialDate EndOf(Treatment course, DateOnly today) => CourseClauses.IsBetweenCycles(course, today) ? default : course.End.TryGet(out var end) ? end
        : CourseClauses.IsComplete(course) && course.CycleDates.Count > 0 ? course.CycleDates.Max()
        : course.Start.TryGet(out var given) && given.Month == 0 && CourseClauses.IsOver(course, today) ? given : default;

    /// <summary>The last day of the kind that is not to come.</summary>
    private PartialDate? Anchored(Case subject, DateOnly today)
    {
        var days = Anchor.Split(':') switch
        {
            ["operation"] => PrimaryResection.Operations(subject).Concat(CourseClauses.Cleared(subject).Verdict == Verdict.Met ? CourseClauses.OnMetastases(subject) : []).Select(t => t.Start.TryGet(out var on) ? on : t.End.TryGet(out var end) ? end : default),
            ["cycle", var agent] => Traits.Given(subject, agent).Where(t => !CourseClauses.IsOver(t, today)).SelectMany(t => t.CycleDates.Concat(t.Start.TryGet(out var on) ? [on] : [])),
            ["end", var agent] => Traits.Given(subject, agent).Select(t => EndOf(t, today)),
            _ => [],
        };
        var known = days.Where(day => day.Year > 0 && day.Earliest <= today).ToList();
        return known.Count > 0 ? known.Max() : null;
    }
}
