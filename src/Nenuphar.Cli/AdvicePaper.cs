using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Guidelines.Surveillance;
using Nenuphar.Sheets;
using Spectre.Console;

namespace Nenuphar.Cli;

/// <summary>The paper on which options are written: lines, words, sources, and the lists that stand behind the options.</summary>
/// <param name="all">Whether also what is folded by default is written.</param>
internal abstract class AdvicePaper(StreamWriter output, bool french, bool all)
{
    protected StreamWriter Output { get; } = output;

    protected bool French { get; } = french;

    protected bool All { get; } = all;

    protected string Colon { get; } = french ? " :" : ":";

    protected IAnsiConsole Paper { get; } = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });

    protected DateOnly Today { get; set; }

    protected Advice Given { get; set; } = new(null, [], []);

    /// <summary>Lines that are too long go on under their own beginning.</summary>
    protected void Line(FormattableString words)
    {
        var indent = words.Format.Length - words.Format.TrimStart(' ').Length;
        Paper.Write(new Padder(Markup.FromInterpolated(CultureInfo.InvariantCulture, System.Runtime.CompilerServices.FormattableStringFactory.Create(words.Format[indent..], words.GetArguments())), new Padding(indent, 0, 0, 0)));
    }

    /// <summary>Trials and studied doses of what may be discussed, each once.</summary>
    protected void Evidence(IReadOnlyList<Proposal> proposals)
    {
        var (trials, doses) = (proposals.SelectMany(p => p.Trials).DistinctBy(t => t.Trial.Id, StringComparer.Ordinal).ToList(), proposals.SelectMany(p => p.Doses).DistinctBy(d => d.Id, StringComparer.Ordinal).ToList());
        if (trials.Count + (All ? doses.Count : 0) == 0)
        {
            return;
        }

        Line($"[bold underline]{Word(All ? "evidence-and-doses" : "evidence")}[/]");
        trials.ForEach(Trial);
        foreach (var dose in All ? doses : [])
        {
            Line($"  [grey]{dose.Dose.In(French)}{(dose.Watch.French.Length > 0 ? $"; {Word("watch")}{Colon} {dose.Watch.In(French)}" : "")} ({dose.Id}, {Source(dose.Source)})[/]");
        }

        Paper.WriteLine();
    }

    private void Trial(TrialMatch match)
    {
        var trial = match.Trial;
        var published = !match.IsPublished ? Word("not-yet-published") : trial.Published?.ToString() ?? Word("publication-not-told");
        Line($"  [italic]{trial.Id}[/] {trial.Source.EvidenceIn(French)}, n {(trial.Patients > 0 ? trial.Patients.ToString(CultureInfo.InvariantCulture) : "?")}, {published}{Colon} {trial.Population.In(French)}{Badge(trial.Source)}");
        if (match.IsPublished)
        {
            Line($"    [grey]{trial.Arms.In(French)}{Colon} {trial.Result.In(French)}[/]");
        }
    }

    /// <summary>The words that tell it, the first two.</summary>
    protected string Told(IEnumerable<Cases.Evidence> evidence) =>
        string.Join(", ", evidence.OfType<Cases.Evidence.Words>().Select(w => $"“{string.Join(' ', w.Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}”").Distinct(StringComparer.Ordinal).Take(2)) is { Length: > 0 } words ? $"{Colon} {words}" : "";

    protected void Differences(IReadOnlyList<Difference> differences)
    {
        if (differences.Count == 0)
        {
            return;
        }

        Line($"[bold underline]{Word("differences")}[/]");
        foreach (var difference in differences)
        {
            Line($"  ≠ {difference.Text.In(French)} [grey]({string.Join(", ", difference.Precepts.Select(id => id + (Precepts.Find(id) is { } precept ? Badge(precept.Source) : "")))})[/]");
        }

        Paper.WriteLine();
    }

    protected void Calendar(string title, IReadOnlyList<Visit> visits)
    {
        if (visits.Count == 0)
        {
            return;
        }

        Line($"[bold underline]{Word(title)}[/]");
        foreach (var visit in visits)
        {
            var last = visit.Last is { } on ? $", {Word("last-one")} {on}" : "";
            var missing = string.Concat(visit.Answer.Missing.Select(item => $"; {Word("missing")}{Colon} {Word(item)}"));
            Line($"  [bold]{Word(visit.Answer.Value)}[/] {Word(visit.Plan.Exam)}{string.Concat(visit.Answer.Flags.Select(flag => $", {Word(flag)}"))}{last}{missing}{Colon} {visit.Plan.Criterion.In(French)} [grey]({visit.Plan.Id}, {Source(visit.Plan.Source)})[/]");
        }

        Paper.WriteLine();
    }

    /// <summary>What every case asks of its organisation, in one line.</summary>
    protected void Notices(IReadOnlyList<Finding> notices)
    {
        var organisation = notices.Where(n => n.Precept.Id.StartsWith("ORG-", StringComparison.Ordinal) && n.Answer.Value.Length > 0 && n.Answer.Missing.Count == 0).ToList();
        Findings("notices", All ? notices : [.. notices.Except(organisation).Except(Given.Treatment)], All ? [] : organisation);
    }

    protected void Findings(string title, IReadOnlyList<Finding> findings, IReadOnlyList<Finding>? folded = null)
    {
        if (findings.Count + (folded?.Count ?? 0) == 0)
        {
            return;
        }

        Line($"[bold underline]{Word(title)}[/]");
        foreach (var notice in findings)
        {
            Line($"  {notice.Precept.Id} {notice.Precept.Criterion.In(French)} [grey]{Told(notice)} ({Source(notice.Precept)})[/]");
        }

        if (folded is { Count: > 0 })
        {
            Line($"  {Word("organisation")}{Colon} {string.Join("; ", folded.Select(n => $"{Word(n.Answer.Value)} ({n.Precept.Id})"))}");
        }

        Paper.WriteLine();
    }

    private string Told(Finding notice)
    {
        var parts = new List<string>();
        if (notice.Answer.Value.Length > 0)
        {
            parts.Add(Word(notice.Answer.Value));
        }

        parts.AddRange(notice.Answer.Flags.Select(Word));
        parts.AddRange(notice.Answer.Missing.Select(item => $"{Word("missing")}{Colon} {Word(item)}"));
        return string.Join("; ", parts);
    }

    protected string Source(Precept precept) => Source(precept.Source);

    /// <summary>With its place where everything is asked for.</summary>
    protected string Source(Citation source) => $"{source.Source}{(All ? ", " + source.PlaceIn(French) : "")}, {source.EditionIn(French)}, {source.EvidenceIn(French)}{Badge(source)}";

    protected string Badge(Citation source) => source.IsVerified ? "" : $" [{Word("to-be-verified")}]";

    protected string Word(string code) => Phrases.Of(code).In(French);
}
