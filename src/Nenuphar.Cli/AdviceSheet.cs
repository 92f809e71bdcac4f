using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Guidelines.Surveillance;
using Nenuphar.Sheets;
using Spectre.Console;

namespace Nenuphar.Cli;

/// <summary>Options for eyes: those to discuss first, with every source's reasons; then what was not yet known, what is open, and what is not offered and why. A caution is written out once.</summary>
/// <param name="isEarlier">Whether the case is looked at as of an earlier day.</param>
/// <param name="all">Whether also what is folded by default is written: sources that wait, options that no source offers with all their reasons, printed figures.</param>
internal sealed class AdviceSheet(StreamWriter output, bool french, bool isEarlier = false, bool all = false)
{
    private readonly IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });

    /// <summary>How many of the missing things are named at the head; all stand below.</summary>
    private const int Deciders = 5;

    private readonly string colon = french ? " :" : ":";

    private DateOnly today;

    private Advice given = new(null, [], []);

    /// <summary>Cautions whose words stand above already.</summary>
    private readonly HashSet<string> said = new(StringComparer.Ordinal);

    public void Write(Case subject, Setting setting, Advice advice)
    {
        (today, given) = (setting.Today, advice);
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = 140;
        }

        var head = setting.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (setting.Country.Length > 0 ? ", " + setting.Country : "");
        console.Write(new Spectre.Console.Rule($"[bold]{Markup.Escape(Summary.Person(subject, french))}[/] [grey]{Markup.Escape(head)}[/]") { Justification = Justify.Left });
        if (Summary.Scope(advice, french) is { } scope)
        {
            console.MarkupLineInterpolated($"{scope}");
        }

        if (advice.Refusal is { } refusal)
        {
            console.MarkupLineInterpolated($"{refusal.In(french)}");
        }

        Glance(advice);
        Section(advice, Standing.Discuss, Whole);
        Section(advice, Standing.NotYet, NotYet);
        Section(advice, Standing.Open, Open);
        Section(advice, Standing.NotMet, _ => { });
        Differences(advice.Differences);
        Calendar("calendar", advice.Calendar);
        Notices(advice.Notices);
        Evidence([.. advice.Proposals.Where(p => p.Standing is Standing.Discuss or Standing.NotYet)]);
        if (all)
        {
            Findings("figures", advice.Figures);
        }

        if (isEarlier)
        {
            console.MarkupLineInterpolated($"[grey]{Word("undated-kept")} ({subject.Undated.Count})[/]");
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
        var untold = standing == Standing.Open ? proposals.FindAll(p => !p.IsElsewhere && p.IsUntold) : [];
        var rest = proposals.FindAll(p => !p.IsElsewhere && !untold.Contains(p));
        if (standing == Standing.NotMet)
        {
            rest.ForEach(NotOffered);
        }
        else
        {
            Grouped(rest.FindAll(p => !p.IsLaterLine), write);
            if (rest.Exists(p => p.IsLaterLine))
            {
                console.MarkupLineInterpolated($"[underline]{Word("later-line-discuss")}[/]");
                Grouped(rest.FindAll(p => p.IsLaterLine), write);
            }
        }

        foreach (var premise in untold.GroupBy(Lacking, StringComparer.Ordinal).OrderBy(g => g.Key.Length == 0))
        {
            console.MarkupLineInterpolated($"  [grey]{(premise.Key.Length > 0 ? $"{Word("would-decide")} {premise.Key}" : Word("nothing-told-of"))}{colon} {Names(premise)}[/]");
        }

        var elsewhere = proposals.Where(p => p.IsElsewhere).Select(p => p.Name.In(french)).ToList();
        if (elsewhere.Count > 0)
        {
            console.MarkupLineInterpolated($"  [grey]{(all ? $"{Word("other-tumours")}{colon} {string.Join(", ", elsewhere)}" : $"{elsewhere.Count} {Word("options-of-other-tumours")} ({Word("all-names-them")})")}[/]");
        }

        console.WriteLine();
    }

    /// <summary>What a board needs before any detail: the names, the cautions, what is missing and would decide, what is overdue.</summary>
    private void Glance(Advice advice)
    {
        foreach (var line in advice.Running)
        {
            console.MarkupLineInterpolated($"[bold underline]{Word("in-progress")}[/]{colon} [bold]{line.Words.In(french)}[/][grey]{Told(line.Evidence)}[/]");
        }

        var discuss = advice.At(Standing.Discuss).ToList();
        if (discuss.Count > 0)
        {
            Headline("standing-discuss", discuss.FindAll(p => !p.IsLaterLine));
            Headline("later-line-discuss", discuss.FindAll(p => p.IsLaterLine));
        }
        else if (advice.Refusal is null)
        {
            console.MarkupLineInterpolated($"[bold]{Word("no-option-now")}[/]");
        }

        var stated = advice.Treatment.ToList();
        foreach (var notice in stated)
        {
            console.MarkupLineInterpolated($"  [bold]=[/] {notice.Precept.Criterion.In(french)} [grey]({notice.Precept.Id}, {Source(notice.Precept)})[/]");
        }

        foreach (var harm in advice.Proposals.Where(p => p.Standing != Standing.NotMet && !p.IsElsewhere).SelectMany(p => p.Against).Where(h => h.IsToxicity).DistinctBy(h => h.Words.English, StringComparer.Ordinal))
        {
            console.MarkupLineInterpolated($"  [bold]![/] {Word("course-against")}{colon} {harm.Words.In(french)}[grey]{Told(harm.Evidence)}[/]");
        }

        // What is forbidden counts for what is still open as well.
        var warned = advice.Proposals.Where(p => p.Standing != Standing.NotMet && !p.IsElsewhere).SelectMany(p => p.Cautions.Where(c => c.Forbids || c.Caution.Id == "GL-DRUG-28" || p.Standing == Standing.Discuss).Select(c => (Warning: c, Proposal: p)));
        foreach (var told in warned.GroupBy(c => c.Warning.Caution.Id, StringComparer.Ordinal).Select(told => told.OrderBy(c => !c.Warning.Forbids).ToList()).OrderBy(told => !told[0].Warning.Forbids))
        {
            // What is forbidden of one drug is said of it, and not of its class as a whole.
            Caution(told[0].Warning, Names(told.Where(c => c.Warning.Forbids == told[0].Warning.Forbids).Select(c => c.Proposal)), isHead: true);
        }

        foreach (var one in advice.Deciding.Take(Deciders))
        {
            console.MarkupLineInterpolated($"  [bold]?[/] {Word(one.IsConflict ? "told-in-two-ways" : "would-decide")} {one.Question.In(french)} → {Names(one.Proposals)}");
        }

        foreach (var visit in advice.Calendar.Where(v => v.Answer.Flags.Contains("overdue", StringComparer.Ordinal)))
        {
            console.MarkupLineInterpolated($"  [bold]→[/] {Word(visit.Plan.Exam)}{colon} {Word(visit.Answer.Value)}, {Word("overdue")} [grey]({visit.Plan.Id})[/]");
        }

        if (advice.Refusal is null)
        {
            console.WriteLine();
        }
    }

    /// <summary>The name before the words, unless they begin with it.</summary>
    private string Of(string name, string words) => words.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? words : $"{name}{colon} {words}";

    private void Whole(Proposal proposal)
    {
        console.MarkupLineInterpolated($"[bold]{proposal.Name.In(french)}[/]{ProposalWords.Marks(proposal, given, french)}{(proposal.IsDisputed ? " (" + Word("sources-differ") + ")" : "")}");
        Against(proposal);
        Cautions(proposal);
        var voices = proposal.Voices.Where(v => !v.IsElsewhere).ToList();
        foreach (var voice in voices.Where(v => v.Answer.Verdict == Verdict.Met).OrderBy(v => !v.IsYet))
        {
            console.MarkupLineInterpolated($"  {voice.Option.Id} {(voice.IsYet ? IsOfLater(voice) ? $"[{Word("known-since")} {Summary.Since(voice, french)}, {Word("stated-later")}] " : "" : $"[{Word("not-yet")}{colon} {Summary.Since(voice, french)}] ")}{voice.Option.Criterion.In(french)} [grey]({Source(voice.Option)})[/]");
            Clauses("for", voice.For.Any(w => !w.Clause.IsOfTumour) ? voice.For.Where(w => !w.Clause.IsOfTumour) : voice.For);
            Clauses("not-told", voice.Open);
            if (voice.Answer.Flags.Count > 0)
            {
                console.MarkupLineInterpolated($"    {string.Join("; ", voice.Answer.Flags.Select(Word))}");
            }
        }

        Beside("not-offered-by", voices.Where(v => v.Answer.Verdict == Verdict.NotMet), v => v.Against);
        Beside(all ? "waiting" : "", voices.Where(v => v.Answer.Verdict is Verdict.Unknown or Verdict.Conflict), v => v.Open);
        foreach (var match in proposal.Trials.Where(t => t.Differences.Any()))
        {
            Clauses("patient-differs", match.Differences, match.Trial.Id);
        }

        Availability(proposal);
    }

    /// <summary>A source of a later year than the day looked at, which retells an older practice: its words are of its own year.</summary>
    private bool IsOfLater(Voice voice) => int.TryParse(voice.Option.Source.Edition.AsSpan(0, Math.Min(4, voice.Option.Source.Edition.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > today.Year;

    private void Availability(Proposal proposal)
    {
        foreach (var told in proposal.Availability)
        {
            console.MarkupLineInterpolated($"  [bold]{Word("availability")}[/] {told.Words.In(french)}{(told.At(today) is { Verdict: Verdict.NotMet, Value: { Length: > 0 } lacking } ? $" [{Word(lacking)}]" : told.IsStatedAfter(today) ? $" [{Word("stated-later")}]" : told.NeedsVerifying(today) || !told.Source.IsVerified ? $" [{Word("to-be-verified")}]" : "")} [grey]({told.Id}, {told.Source.Source}{(told.Country == "EU" ? ", " + told.Source.PlaceIn(french) : "")})[/]");
        }
    }

    /// <summary>Sources that do not offer it here, or wait, in one line.</summary>
    private void Beside(string name, IEnumerable<Voice> voices, Func<Voice, IEnumerable<Weighed>> clauses)
    {
        var told = name.Length == 0 ? [] : voices.OrderBy(v => v.Clauses.Any(w => w.Clause.IsOfTumour && w.Speaks(Verdict.Unknown))).Select(v => $"{v.Option.Id} ({string.Join("; ", clauses(v).Select(w => (name == "waiting" ? w.Clause.Question : w.Clause.Words).In(french) + (w.Speaks(Verdict.Conflict) ? $" ({Word("verdict-conflict")})" : "")))}{Badge(v.Option.Source)})").ToList();
        if (told.Count > 0)
        {
            console.MarkupLineInterpolated($"  [grey]{Word(name)}{colon} {string.Join(", ", told)}[/]");
        }
    }

    /// <summary>Trials and studied doses of what may be discussed, each once.</summary>
    private void Evidence(IReadOnlyList<Proposal> proposals)
    {
        var (trials, doses) = (proposals.SelectMany(p => p.Trials).DistinctBy(t => t.Trial.Id, StringComparer.Ordinal).ToList(), proposals.SelectMany(p => p.Doses).DistinctBy(d => d.Id, StringComparer.Ordinal).ToList());
        if (trials.Count + doses.Count == 0)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold underline]{Word("evidence-and-doses")}[/]");
        trials.ForEach(Trial);
        foreach (var dose in doses)
        {
            console.MarkupLineInterpolated($"  [grey]{dose.Dose.In(french)}{(dose.Watch.French.Length > 0 ? $"; {Word("watch")}{colon} {dose.Watch.In(french)}" : "")} ({dose.Id}, {Source(dose.Source)})[/]");
        }

        console.WriteLine();
    }

    /// <summary>In full where they stand for the first time; those of above by their ids and sources.</summary>
    private void Cautions(Proposal proposal)
    {
        foreach (var warning in proposal.Cautions.Where(c => !said.Contains(Key(c))).ToList())
        {
            Caution(warning, "", isHead: false);
        }

        if (proposal.Cautions.Where(c => told.Contains(Key(c))).Select(c => c.Caution).ToList() is { Count: > 0 } above)
        {
            console.MarkupLineInterpolated($"  [grey]! {Word("see-above")}{colon} {string.Join("; ", above.Select(c => $"{c.Id}, {Source(c)}"))}[/]");
        }

        told.UnionWith(said);
    }

    /// <summary>Those of which a proposal before this one told.</summary>
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    private static string Key(Warning warning) => warning.Caution.Id + (warning.Forbids ? "!" : "");

    /// <summary>With the reason of this case, in the clause that holds and the words that tell it.</summary>
    private void Caution(Warning warning, string name, bool isHead)
    {
        var (precept, reasons) = (warning.Caution, string.Join("; ", warning.Reasons.Select(r => r.In(french))) + (warning.Caution.IsOfTumour ? "" : Told(warning.Answer.Evidence)));
        var here = reasons.Length > 0 ? $"  {Word("in-this-case")} {reasons.TrimStart(':', ' ')}{(warning.Answer.Verdict == Verdict.Conflict ? $" ({Word("verdict-conflict")})" : "")}" : "";
        console.MarkupLineInterpolated($"  [bold]{(warning.Forbids ? "!!" : "!")}[/] {(name.Length > 0 ? Of(name, precept.Criterion.In(french)) : precept.Criterion.In(french))}{here} [grey]({precept.Id}{(isHead ? Badge(precept.Source) : ", " + Source(precept))})[/]");
        said.Add(Key(warning));
        if (isHead)
        {
            told.Add(Key(warning));
        }
    }

    /// <summary>What the course of this patient says against it, where the head of the sheet does not.</summary>
    private void Against(Proposal proposal)
    {
        foreach (var harm in proposal.Against)
        {
            console.MarkupLineInterpolated($"  [bold]-[/] {Word("course-against")}{colon} {harm.Words.In(french)}[grey]{Told(harm.Evidence)}[/]");
        }
    }

    private void Trial(TrialMatch match)
    {
        var trial = match.Trial;
        var published = !match.IsPublished ? Word("not-yet-published") : trial.Published?.ToString() ?? Word("publication-not-told");
        console.MarkupLineInterpolated($"  [italic]{trial.Id}[/] {trial.Source.EvidenceIn(french)}, n {(trial.Patients > 0 ? trial.Patients.ToString(CultureInfo.InvariantCulture) : "?")}, {published}{colon} {trial.Population.In(french)}{Badge(trial.Source)}");
        if (match.IsPublished)
        {
            console.MarkupLineInterpolated($"    [grey]{trial.Arms.In(french)}{colon} {trial.Result.In(french)}[/]");
        }
    }

    private void NotYet(Proposal proposal)
    {
        var since = proposal.Voices.Where(v => v.Answer.Verdict == Verdict.Met && v.Since is not null).MinBy(v => v.Since!.Value)!;
        console.MarkupLineInterpolated($"  {proposal.Name.In(french)}{ProposalWords.Marks(proposal, given, french)}{colon} {Word("evidence-since")} {Summary.Since(since, french)} ({string.Join(", ", proposal.Voices.Where(v => v.Answer.Verdict == Verdict.Met).SelectMany(v => v.Option.Trials.DefaultIfEmpty(v.Option.Source.Source)).Distinct(StringComparer.Ordinal))})");
        Availability(proposal);
        Cautions(proposal);
    }

    private void Open(Proposal proposal)
    {
        var nearest = proposal.Nearest!;
        console.MarkupLineInterpolated($"  {proposal.Name.In(french)}{(proposal.Voices.All(v => !v.IsYet) ? $" ({Word("not-yet-published")})" : "")}{ProposalWords.Marks(proposal, given, french)}{colon} {Waited(nearest.Open)} [grey]({nearest.Option.Id}, {Source(nearest.Option)})[/]");
        Cautions(proposal);
    }

    /// <summary>What is to be told, then what is told in two ways.</summary>
    private string Waited(IEnumerable<Weighed> open)
    {
        var (untold, rival) = (open.Where(w => !w.Speaks(Verdict.Conflict)).Select(w => w.Clause.Question.In(french)).ToList(), open.Where(w => w.Speaks(Verdict.Conflict)).Select(w => w.Clause.Question.In(french)).ToList());
        return string.Join("; ", new[] { untold.Count > 0 ? $"{Word("would-decide")} {string.Join("; ", untold)}" : "", rival.Count > 0 ? $"{Word("told-in-two-ways")} {string.Join("; ", rival)}" : "" }.Where(part => part.Length > 0));
    }

    private string Lacking(Proposal proposal) => proposal.Awaited?.In(french) ?? "";

    /// <summary>One line with what decides; all sources with all their reasons where everything is asked for.</summary>
    private void NotOffered(Proposal proposal)
    {
        var furthest = proposal.Furthest;
        if (!all || proposal.IsDone || proposal.Failed.Count > 0)
        {
            console.MarkupLineInterpolated($"  {proposal.Name.In(french)}{colon} {Reason(proposal)}{(proposal.IsDone || proposal.Failed.Count > 0 ? "" : $" ({furthest.Option.Id})")}");
            return;
        }

        console.MarkupLineInterpolated($"  {proposal.Name.In(french)}");
        foreach (var voice in proposal.Voices.Where(v => !v.IsElsewhere))
        {
            console.MarkupLineInterpolated($"    {voice.Option.Id} {voice.Option.Criterion.In(french)} [grey]({Source(voice.Option)})[/]{colon} {string.Join("; ", voice.Against.Select(Failing))}");
        }
    }

    private string Reason(Proposal proposal) => proposal.IsDone ? Word("already-given")
        : proposal.Failed.Count > 0 ? Word("grew-on-it") + Told([.. proposal.Failed.SelectMany(t => t.Evidence)])
        : proposal.Furthest.Against.ToList() is { Count: > 0 } against ? $"{Failing(against[0])}{(against.Count > 1 ? $" (+ {against.Count - 1})" : "")}" : "";

    /// <summary>What is asked for and not so, with the words that tell it.</summary>
    private string Failing(Weighed weighed) => $"{Word("asks-for")} {weighed.Clause.Words.In(french)}{Told(weighed.Answer.Evidence)}";

    /// <summary>The words that tell it, the first two.</summary>
    private string Told(IEnumerable<Cases.Evidence> evidence) =>
        string.Join(", ", evidence.OfType<Cases.Evidence.Words>().Select(w => $"“{string.Join(' ', w.Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}”").Distinct(StringComparer.Ordinal).Take(2)) is { Length: > 0 } words ? $"{colon} {words}" : "";

    /// <summary>The options of a class behind its name: "chemotherapy (CAPTEM, STZ-5FU)".</summary>
    private void Headline(string title, List<Proposal> proposals)
    {
        if (proposals.Count > 0)
        {
            console.MarkupLineInterpolated($"[bold underline]{Word(title)}[/]{colon} [bold]{string.Join(" · ", Groups(proposals).Select(Title))}[/]");
        }
    }

    private string Title(List<Proposal> group) => group.Count == 1 ? Title(group[0]) : $"{Title(group[0])}{colon} {string.Join(", ", group.Skip(1).Select(Title))}";

    private string Title(Proposal proposal) => proposal.Name.In(french) + ProposalWords.Marks(proposal, given, french);

    private void Grouped(List<Proposal> proposals, Action<Proposal> write) => Groups(proposals).ForEach(group => group.ForEach(write));

    /// <summary>Drugs and regimens of a class that is proposed too stand under it, at the place of the first of them.</summary>
    private static List<List<Proposal>> Groups(List<Proposal> proposals)
    {
        bool IsOf(Proposal one, Proposal kind) => Agents.Is(one.Agent, kind.Agent) && !Agents.Is(kind.Agent, one.Agent) && one.IsForbidden == kind.IsForbidden;
        Proposal Top(Proposal one) => proposals.Find(kind => IsOf(one, kind) && !proposals.Exists(above => IsOf(kind, above))) ?? one;
        return [.. proposals.GroupBy(p => Top(p).Agent, StringComparer.Ordinal).Select(group => group.OrderBy(p => p.Agent != group.Key).ToList())];
    }

    private string Names(IEnumerable<Proposal> proposals) => string.Join(", ", proposals.Select(p => p.Name.In(french)).Distinct(StringComparer.Ordinal));

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

    private void Calendar(string title, IReadOnlyList<Visit> visits)
    {
        if (visits.Count == 0)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold underline]{Word(title)}[/]");
        foreach (var visit in visits)
        {
            var last = visit.Last is { } on ? $", {Word("last-one")} {on}" : "";
            var missing = string.Concat(visit.Answer.Missing.Select(item => $"; {Word("missing")}{colon} {Word(item)}"));
            console.MarkupLineInterpolated($"  [bold]{Word(visit.Answer.Value)}[/] {Word(visit.Plan.Exam)}{string.Concat(visit.Answer.Flags.Select(flag => $", {Word(flag)}"))}{last}{missing}{colon} {visit.Plan.Criterion.In(french)} [grey]({visit.Plan.Id}, {Source(visit.Plan.Source)})[/]");
        }

        console.WriteLine();
    }

    /// <summary>What every case asks of its organisation, in one line.</summary>
    private void Notices(IReadOnlyList<Finding> notices)
    {
        var organisation = notices.Where(n => n.Precept.Id.StartsWith("ORG-", StringComparison.Ordinal) && n.Answer.Value.Length > 0 && n.Answer.Missing.Count == 0).ToList();
        Findings("notices", all ? notices : [.. notices.Except(organisation)], all ? [] : organisation);
    }

    private void Findings(string title, IReadOnlyList<Finding> findings, IReadOnlyList<Finding>? folded = null)
    {
        if (findings.Count + (folded?.Count ?? 0) == 0)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold underline]{Word(title)}[/]");
        foreach (var notice in findings)
        {
            console.MarkupLineInterpolated($"  {notice.Precept.Id} {notice.Precept.Criterion.In(french)} [grey]{Told(notice)} ({Source(notice.Precept)})[/]");
        }

        if (folded is { Count: > 0 })
        {
            console.MarkupLineInterpolated($"  {Word("organisation")}{colon} {string.Join("; ", folded.Select(n => $"{Word(n.Answer.Value)} ({n.Precept.Id})"))}");
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
        parts.AddRange(notice.Answer.Missing.Select(item => $"{Word("missing")}{colon} {Word(item)}"));
        return string.Join("; ", parts);
    }

    private void Clauses(string name, IEnumerable<Weighed> clauses, string of = "")
    {
        var words = clauses.Select(w => (name == "not-told" ? w.Clause.Question : w.Clause.Words).In(french) + (w.Speaks(Verdict.Conflict) ? $" ({Word("verdict-conflict")})" : w.Answer.Flags.Contains("value-to-repeat", StringComparer.Ordinal) ? $" ({Word("value-to-repeat")})" : "")).ToList();
        if (words.Count > 0)
        {
            console.MarkupLineInterpolated($"    {(of.Length > 0 ? of + ", " : "")}{Word(name)}{colon} {string.Join("; ", words)}");
        }
    }

    private string Source(Precept precept) => Source(precept.Source);

    private string Source(Citation source) => $"{source.Source}, {source.PlaceIn(french)}, {source.EditionIn(french)}, {source.EvidenceIn(french)}{Badge(source)}";

    private string Badge(Citation source) => source.IsVerified ? "" : $" [{Word("to-be-verified")}]";

    private string Word(string code) => Phrases.Of(code).In(french);

    private static string Code(Standing standing) => standing switch { Standing.Discuss => "discuss", Standing.NotYet => "not-yet", Standing.Open => "open", _ => "not-met" };
}
