using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Guidelines.Surveillance;
using Nenuphar.Sheets;
using Spectre.Console;

namespace Nenuphar.Cli;

/// <summary>Options for eyes: those to discuss first, with every source's reasons; then what was not yet known, what is open, and what is not offered and why.</summary>
/// <param name="isEarlier">Whether the case is looked at as of an earlier day.</param>
internal sealed class AdviceSheet(StreamWriter output, bool french, bool isEarlier = false)
{
    private readonly IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });

    private DateOnly today;

    public void Write(Case subject, Setting setting, Advice advice)
    {
        today = setting.Today;
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = 140;
        }

        var head = setting.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (setting.Country.Length > 0 ? ", " + setting.Country : "");
        console.Write(new Spectre.Console.Rule($"[bold]{Markup.Escape(Summary.Person(subject, french))}[/] [grey]{Markup.Escape(head)}[/]") { Justification = Justify.Left });
        if (advice.Refusal is { } refusal)
        {
            console.MarkupLineInterpolated($"{refusal.In(french)}");
        }

        Section(advice, Standing.Discuss, Whole);
        Section(advice, Standing.NotYet, NotYet);
        Section(advice, Standing.Open, Open);
        Section(advice, Standing.NotMet, NotOffered);
        Differences(advice.Differences);
        Calendar(advice.Calendar);
        Findings("notices", advice.Notices);
        Findings("figures", advice.Figures);
        if (isEarlier)
        {
            console.MarkupLineInterpolated($"[grey]{Word("undated-kept")}[/]");
        }

        console.MarkupLineInterpolated($"[grey]{Word("options-footer")}[/]");
        output.Flush();
    }

    private void Section(Advice advice, Standing standing, Action<Proposal> write)
    {
        var proposals = advice.At(standing).ToList();
        if (proposals.Count == 0)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold underline]{Word("standing-" + Code(standing))}[/]");
        var untold = standing == Standing.Open ? proposals.FindAll(p => !p.IsElsewhere && IsUntold(p)) : [];
        proposals.FindAll(p => !p.IsElsewhere && !untold.Contains(p)).ForEach(write);
        if (untold.Count > 0)
        {
            console.MarkupLineInterpolated($"  [grey]{Word("nothing-told-of")}: {string.Join(", ", untold.Select(p => p.Name.In(french)))}[/]");
        }

        var elsewhere = proposals.Where(p => p.IsElsewhere).Select(p => p.Name.In(french)).ToList();
        if (elsewhere.Count > 0)
        {
            console.MarkupLineInterpolated($"  [grey]{Word("other-tumours")}: {string.Join(", ", elsewhere)}[/]");
        }

        console.WriteLine();
    }

    private void Whole(Proposal proposal)
    {
        console.MarkupLineInterpolated($"[bold]{proposal.Name.In(french)}[/]{(proposal.IsDisputed ? "  (" + Word("sources-differ") + ")" : "")}");
        foreach (var voice in proposal.Voices.Where(v => !v.IsElsewhere && (v.Answer.Verdict != Verdict.NotMet || proposal.IsDisputed)))
        {
            console.MarkupLineInterpolated($"  {voice.Option.Id} {voice.Option.Criterion.In(french)} [grey]({Source(voice.Option)})[/]");
            Clauses("for", voice.For);
            Clauses("against", voice.Against);
            Clauses("not-told", voice.Open);
            if (voice.Answer.Flags.Count > 0)
            {
                console.MarkupLineInterpolated($"    {string.Join("; ", voice.Answer.Flags.Select(Word))}");
            }
        }

        if (proposal.Given.Count > 0)
        {
            console.MarkupLineInterpolated($"  {Word("already-given")}");
        }

        foreach (var match in proposal.Trials)
        {
            Trial(match);
        }

        foreach (var dose in proposal.Doses)
        {
            console.MarkupLineInterpolated($"  [grey]{dose.Dose.In(french)}{(dose.Watch.French.Length > 0 ? $"; {Word("watch")}: {dose.Watch.In(french)}" : "")} ({dose.Id}, {Source(dose.Source)})[/]");
        }

        foreach (var told in proposal.Availability)
        {
            console.MarkupLineInterpolated($"  [bold]{Word("availability")}[/] {told.Words.In(french)}{(told.NeedsVerifying(today) || !told.Source.IsVerified ? $" [{Word("to-be-verified")}]" : "")} [grey]({told.Id}, {told.Source.Source})[/]");
        }

        Cautions(proposal);
    }

    private void Cautions(Proposal proposal)
    {
        foreach (var caution in proposal.Cautions)
        {
            console.MarkupLineInterpolated($"  [bold]![/] {caution.Precept.Criterion.In(french)} [grey]({caution.Precept.Id}, {Source(caution.Precept)})[/]");
        }
    }

    private void Trial(TrialMatch match)
    {
        var trial = match.Trial;
        var published = match.IsPublished ? trial.Published?.ToString() ?? "" : Word("not-yet-published");
        console.MarkupLineInterpolated($"  [italic]{trial.Id}[/] {trial.Phase}, n {(trial.Patients > 0 ? trial.Patients.ToString(CultureInfo.InvariantCulture) : "?")}, {published}: {trial.Population.In(french)}{Badge(trial.Source)}");
        if (match.IsPublished)
        {
            console.MarkupLineInterpolated($"    [grey]{trial.Arms.In(french)}: {trial.Result}[/]");
        }

        Clauses("patient-differs", match.Differences);
    }

    private void NotYet(Proposal proposal)
    {
        var since = proposal.Voices.Where(v => v.Answer.Verdict == Verdict.Met).Select(v => v.Since).OfType<PartialDate>().Min();
        console.MarkupLineInterpolated($"  {proposal.Name.In(french)}: {Word("evidence-since")} {since.ToString()} ({string.Join(", ", proposal.Trials.Select(t => t.Trial.Id))})");
        Cautions(proposal);
    }

    private void Open(Proposal proposal)
    {
        var nearest = proposal.Voices.Where(v => !v.IsElsewhere && v.Answer.Verdict is Verdict.Unknown or Verdict.Conflict).MinBy(v => v.Open.Count())!;
        console.MarkupLineInterpolated($"  {proposal.Name.In(french)}{(proposal.Voices.All(v => !v.IsYet) ? $" ({Word("not-yet-published")})" : "")}: {Word("would-decide")} {string.Join("; ", nearest.Open.Select(w => w.Clause.Words.In(french)))} [grey]({nearest.Option.Id}, {Source(nearest.Option)})[/]");
    }

    /// <summary>Whether nothing of the tumour at issue or its course speaks for it yet: to list what is missing would be to list everything.</summary>
    private static bool IsUntold(Proposal proposal) => !proposal.Voices.Any(v => !v.IsElsewhere && v.Answer.Verdict is Verdict.Unknown or Verdict.Conflict && v.For.Any(w => !w.Clause.IsOfTumour));

    private void NotOffered(Proposal proposal)
    {
        if (proposal.IsDone)
        {
            console.MarkupLineInterpolated($"  {proposal.Name.In(french)}: {Word("already-given")}");
            return;
        }

        var nearest = proposal.Voices.Where(v => !v.IsElsewhere).MinBy(v => v.Against.Count())!;
        console.MarkupLineInterpolated($"  {proposal.Name.In(french)}: {string.Join("; ", nearest.Against.Select(w => w.Clause.Words.In(french)))} [grey]({nearest.Option.Id})[/]");
    }

    private void Differences(IReadOnlyList<Difference> differences)
    {
        if (differences.Count == 0)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold underline]{Word("differences")}[/]");
        foreach (var difference in differences)
        {
            console.MarkupLineInterpolated($"  ≠ {difference.Text.In(french)} [grey]({string.Join(", ", difference.Precepts)})[/]");
        }

        console.WriteLine();
    }

    private void Calendar(IReadOnlyList<Visit> visits)
    {
        if (visits.Count == 0)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold underline]{Word("calendar")}[/]");
        foreach (var visit in visits)
        {
            var last = visit.Last is { } on ? $", {Word("last-one")} {on}" : "";
            var missing = string.Concat(visit.Answer.Missing.Select(item => $"; {Word("missing")}: {Word(item)}"));
            console.MarkupLineInterpolated($"  [bold]{Word(visit.Answer.Value)}[/] {Word(visit.Plan.Exam)}{string.Concat(visit.Answer.Flags.Select(flag => $", {Word(flag)}"))}{last}{missing}: {visit.Plan.Criterion.In(french)} [grey]({visit.Plan.Id}, {Source(visit.Plan.Source)})[/]");
        }

        console.WriteLine();
    }

    private void Findings(string title, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold underline]{Word(title)}[/]");
        foreach (var notice in findings)
        {
            console.MarkupLineInterpolated($"  {notice.Precept.Id} {notice.Precept.Criterion.In(french)} [grey]{Told(notice)} ({Source(notice.Precept)})[/]");
        }

        console.WriteLine();
    }

    private string Told(Finding notice)
    {
        var parts = new List<string>();
        if (notice.Answer.Value.Length > 0)
        {
            parts.Add(Word(notice.Answer.Value));
        }

        parts.AddRange(notice.Answer.Flags.Select(Word));
        parts.AddRange(notice.Answer.Missing.Select(item => $"{Word("missing")}: {Word(item)}"));
        return string.Join("; ", parts);
    }

    private void Clauses(string name, IEnumerable<Weighed> clauses)
    {
        var words = clauses.Select(w => w.Clause.Words.In(french) + (w.Speaks(Verdict.Conflict) ? $" ({Word("verdict-conflict")})" : "")).ToList();
        if (words.Count > 0)
        {
            console.MarkupLineInterpolated($"    {Word(name)}: {string.Join("; ", words)}");
        }
    }

    private string Source(Precept precept) => Source(precept.Source);

    private string Source(Citation source) => $"{source.Source}, {source.Place}, {source.Edition}, {Evidence(source.Evidence)}{Badge(source)}";

    private string Evidence(string level) => Phrases.Has("evidence-" + level) ? Word("evidence-" + level) : level;

    private string Badge(Citation source) => source.IsVerified ? "" : $" [{Word("to-be-verified")}]";

    private string Word(string code) => Phrases.Of(code).In(french);

    private static string Code(Standing standing) => standing switch { Standing.Discuss => "discuss", Standing.NotYet => "not-yet", Standing.Open => "open", _ => "not-met" };
}
