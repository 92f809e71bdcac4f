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
internal sealed class AdviceSheet(StreamWriter output, bool french, bool isEarlier = false, bool all = false) : AdvicePaper(output, french, all)
{
    /// <summary>How many of the missing things are named at the head; all stand below.</summary>
    private const int Deciders = 5;

    /// <summary>Cautions whose words stand above already.</summary>
    private readonly HashSet<string> said = new(StringComparer.Ordinal);

    public void Write(Case subject, Setting setting, Advice advice)
    {
        (Today, Given) = (setting.Today, advice);
        if (Console.IsOutputRedirected)
        {
            Paper.Profile.Width = 140;
        }

        var head = setting.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (setting.Country.Length > 0 ? ", " + setting.Country : "");
        Paper.Write(new Spectre.Console.Rule($"[bold]{Markup.Escape(Summary.Person(subject, French))}[/] [grey]{Markup.Escape(head)}[/]") { Justification = Justify.Left });
        if (Summary.Scope(advice, French) is { } scope)
        {
            Line($"{scope}");
        }

        if (advice.Origin is { } origin)
        {
            Line($"[bold]{Word("origin-open")}[/]{Colon} {AnswerWords.Of(origin.Answer.Value, French)}; {Word("missing")}{Colon} {string.Join(", ", origin.Answer.Missing.Select(Word))} [grey]({origin.Precept.Id}, {Source(origin.Precept)})[/]");
        }

        if (advice.Refusal is { } refusal)
        {
            Line($"{refusal.In(French)}");
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
        if (All)
        {
            Findings("figures", advice.Figures);
        }

        if (isEarlier)
        {
            Line($"[grey]{Word("undated-kept")} ({subject.Undated.Count})[/]");
        }

        Line($"[grey]{Word("options-footer")}[/]");
        Output.Flush();
    }

    private void Section(Advice advice, Standing standing, Action<Proposal> write)
    {
        var proposals = advice.At(standing).ToList();
        if (proposals.Count == 0)
        {
            return;
        }

        Line($"[bold underline]{Word("standing-" + Code(standing))}[/]");
        var untold = standing == Standing.Open ? proposals.FindAll(p => !p.IsElsewhere && p.IsUntold) : [];
        var rest = proposals.FindAll(p => !p.IsElsewhere && !untold.Contains(p));
        if (standing == Standing.NotMet)
        {
            var advanced = All ? [] : rest.FindAll(NotOfferedWords.IsForAdvancedDisease);
            if (advanced.Count > 0)
            {
                Line($"  {Word("nothing-advanced")}{Told(advanced.SelectMany(NotOfferedWords.Reasons))} [grey]({Names(advanced)}; {Word("all-unfolds")})[/]");
            }

            rest.FindAll(p => !advanced.Contains(p)).ForEach(NotOffered);
        }
        else
        {
            Write(standing, rest.FindAll(p => !p.IsLaterLine), write);
            if (rest.Exists(p => p.IsLaterLine))
            {
                Line($"[underline]{Word("later-line-discuss")}[/]");
                Write(standing, rest.FindAll(p => p.IsLaterLine), write);
            }
        }

        foreach (var premise in untold.GroupBy(Lacking, StringComparer.Ordinal).OrderBy(g => g.Key.Length == 0))
        {
            Line($"  [grey]{(premise.Key.Length > 0 ? $"{Word("would-decide")} {premise.Key}" : Word("nothing-told-of"))}{Colon} {Names(premise)}[/]");
        }

        var elsewhere = proposals.Where(p => p.IsElsewhere).Select(p => p.Name.In(French)).ToList();
        if (elsewhere.Count > 0)
        {
            Line($"  [grey]{(All ? $"{Word("other-tumours")}{Colon} {string.Join(", ", elsewhere)}" : $"{elsewhere.Count} {Word("options-of-other-tumours")} ({Word("all-names-them")})")}[/]");
        }

        Paper.WriteLine();
    }

    /// <summary>What a board needs before any detail: the names, the cautions, what is missing and would decide, what is overdue.</summary>
    private void Glance(Advice advice)
    {
        foreach (var line in advice.Running)
        {
            Line($"[bold underline]{Word("in-progress")}[/]{Colon} [bold]{line.Words.In(French)}[/][grey]{Told(line.Evidence)}[/]");
        }

        foreach (var course in advice.Unclear)
        {
            Line($"  [bold]?[/] {ProposalWords.StillGiven(course).In(French)}[grey]{Told(course.Evidence)}[/]");
        }

        var discuss = advice.At(Standing.Discuss).ToList();
        if (discuss.Count > 0)
        {
            Headline("standing-discuss", discuss.FindAll(p => !p.IsLaterLine));
            Headline("later-line-discuss", discuss.FindAll(p => p.IsLaterLine));
        }
        else if (advice.Refusal is null)
        {
            Line($"[bold]{Word(advice.Deciding.Count > 0 ? "no-option-yet" : "no-option-now")}[/]");
        }

        var stated = advice.Treatment.ToList();
        foreach (var notice in stated)
        {
            Line($"  [bold]=[/] {notice.Precept.Criterion.In(French)} [grey]({notice.Precept.Id}, {Source(notice.Precept)})[/]");
        }

        foreach (var harm in advice.Proposals.Where(p => p.Standing != Standing.NotMet && !p.IsElsewhere).SelectMany(p => p.Against).Where(h => h.IsToxicity).DistinctBy(h => h.Words.English, StringComparer.Ordinal))
        {
            Line($"  [bold]![/] {Word("course-against")}{Colon} {harm.Words.In(French)}[grey]{Told(harm.Evidence)}[/]");
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
            Line($"  [bold]?[/] {Word(one.IsConflict ? "told-in-two-ways" : "would-decide")} {one.Question.In(French)} → {Names(one.Proposals)}");
        }

        foreach (var visit in advice.Calendar.Where(v => v.Answer.Flags.Contains("overdue", StringComparer.Ordinal)))
        {
            Line($"  [bold]→[/] {Word(visit.Plan.Exam)}{Colon} {Word(visit.Answer.Value)}, {Word("overdue")} [grey]({visit.Plan.Id})[/]");
        }

        if (advice.Refusal is null)
        {
            Paper.WriteLine();
        }
    }

    /// <summary>The name before the words, unless they begin with it.</summary>
    private string Of(string name, string words) => words.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? words : $"{name}{Colon} {words}";

    private void Whole(Proposal proposal)
    {
        Line($"[bold]{proposal.Name.In(French)}[/]{ProposalWords.Marks(proposal, Given, French)}{(proposal.IsDisputed ? " (" + Word("sources-differ") + ")" : "")}");
        Against(proposal);
        Cautions(proposal);
        var voices = proposal.Voices.Where(v => !v.IsElsewhere).ToList();
        foreach (var voice in voices.Where(v => v.Answer.Verdict == Verdict.Met).OrderBy(v => !v.IsYet))
        {
            Line($"  {voice.Option.Id} {(voice.IsYet ? IsOfLater(voice) ? $"[{Word("known-since")} {Summary.Since(voice, French)}, {Word("stated-later")}] " : "" : $"[{Word("not-yet")}{Colon} {Summary.Since(voice, French)}] ")}{voice.Option.Criterion.In(French)} [grey]({Source(voice.Option)})[/]");
            For(voice);
            Clauses("not-told", voice.Open);
            if (voice.Answer.Flags.Count > 0)
            {
                Line($"    {string.Join("; ", voice.Answer.Flags.Select(Word))}");
            }
        }

        Beside("not-offered-by", voices.Where(v => v.Answer.Verdict == Verdict.NotMet), v => v.Against);
        Beside(All ? "waiting" : "", voices.Where(v => v.Answer.Verdict is Verdict.Unknown or Verdict.Conflict), v => v.Open);
        foreach (var match in proposal.Trials.Where(t => t.Differences.Any()))
        {
            Clauses("patient-differs", match.Differences, match.Trial.Id);
        }

        Availability(proposal);
    }

    /// <summary>What holds of what the source asks for; that the tumour is of its kind is left out where something else does.</summary>
    private void For(Voice voice) => Clauses("for", voice.For.Any(w => !w.Clause.IsOfTumour) ? voice.For.Where(w => !w.Clause.IsOfTumour) : voice.For);

    /// <summary>A source of a later year than the day looked at, which retells an older practice: its words are of its own year.</summary>
    private bool IsOfLater(Voice voice) => int.TryParse(voice.Option.Source.Edition.AsSpan(0, Math.Min(4, voice.Option.Source.Edition.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > Today.Year;

    private void Availability(Proposal proposal)
    {
        foreach (var told in proposal.Availability)
        {
            Line($"  [bold]{Word("availability")}[/] {told.Words.In(French)}{(told.At(Today) is { Verdict: Verdict.NotMet, Value: { Length: > 0 } lacking } ? $" [{Word(lacking)}]" : told.IsStatedAfter(Today) ? $" [{Word("stated-later")}]" : "")}{(told.NeedsVerifying(Today) || !told.Source.IsVerified ? $" [{Word("to-be-verified")}]" : "")} [grey]({told.Id}, {told.Source.Source}{(told.Country == "EU" ? ", " + told.Source.PlaceIn(French) : "")})[/]");
        }
    }

    /// <summary>Sources that do not offer it here, or wait, in one line.</summary>
    private void Beside(string name, IEnumerable<Voice> voices, Func<Voice, IEnumerable<Weighed>> clauses)
    {
        var told = name.Length == 0 ? [] : voices.OrderBy(v => v.Clauses.Any(w => w.Clause.IsOfTumour && w.Speaks(Verdict.Unknown))).Select(v => $"{v.Option.Id} ({string.Join("; ", clauses(v).Take(All ? int.MaxValue : 1).Select(w => (name == "waiting" ? w.Clause.Question : w.Clause.Words).In(French) + (w.IsTwoWays ? $" ({Word("verdict-conflict")})" : "")))}{(!All && clauses(v).Skip(1).Any() ? "; …" : "")}{Badge(v.Option.Source)})").ToList();
        if (told.Count > 0)
        {
            Line($"  [grey]{Word(name)}{Colon} {string.Join(", ", told)}[/]");
        }
    }

    /// <summary>In full where they stand for the first time; those of above by their ids and sources.</summary>
    private void Cautions(Proposal proposal)
    {
        foreach (var warning in proposal.Cautions.Where(c => !said.Contains(Key(c))).ToList())
        {
            Caution(warning, "", isHead: false);
        }

        // The head of the sheet names the options that it warns of.
        if (proposal.Cautions.Where(c => (All || !headed.Contains(Key(c))) && warnedOf.Contains(Key(c))).Select(c => c.Caution).ToList() is { Count: > 0 } above)
        {
            Line($"  [grey]! {Word("see-above")}{Colon} {string.Join("; ", above.Select(c => $"{c.Id}, {Source(c)}"))}[/]");
        }

        warnedOf.UnionWith(said);
    }

    /// <summary>Those of which a proposal before this one told.</summary>
    private readonly HashSet<string> warnedOf = new(StringComparer.Ordinal);

    /// <summary>Those at the head of the sheet.</summary>
    private readonly HashSet<string> headed = new(StringComparer.Ordinal);

    private static string Key(Warning warning) => warning.Caution.Id + (warning.Forbids ? "!" : "");

    /// <summary>With the reason of this case, in the clause that holds and the words that tell it.</summary>
    private void Caution(Warning warning, string name, bool isHead)
    {
        var (precept, reasons) = (warning.Caution, string.Join("; ", warning.Reasons.Select(r => r.In(French))) + (warning.Caution.IsOfTumour ? "" : Told(warning.Answer.Evidence)));
        var here = reasons.Length > 0 ? $"  {Word("in-this-case")} {reasons.TrimStart(':', ' ')}{(warning.Answer.Verdict == Verdict.Conflict ? $" ({Word("verdict-conflict")})" : "")}" : "";
        Line($"  [bold]{(warning.Forbids ? "!!" : "!")}[/] {(name.Length > 0 ? Of(name, precept.Criterion.In(French)) : precept.Criterion.In(French))}{here} [grey]({precept.Id}{(isHead ? Badge(precept.Source) : ", " + Source(precept))})[/]");
        said.Add(Key(warning));
        if (isHead)
        {
            warnedOf.Add(Key(warning));
            headed.Add(Key(warning));
        }
    }

    /// <summary>What the course of this patient says against it, where the head of the sheet does not.</summary>
    private void Against(Proposal proposal)
    {
        foreach (var harm in proposal.Against)
        {
            Line($"  [bold]-[/] {Word("course-against")}{Colon} {harm.Words.In(French)}[grey]{Told(harm.Evidence)}[/]");
        }
    }

    private void NotYet(Proposal proposal)
    {
        var since = proposal.Voices.Where(v => v.Answer.Verdict == Verdict.Met && v.Since is not null).MinBy(v => v.Since!.Value)!;
        Line($"  {proposal.Name.In(French)}{ProposalWords.Marks(proposal, Given, French)}{Colon} {Word("evidence-since")} {Summary.Since(since, French)} ({string.Join(", ", proposal.Voices.Where(v => v.Answer.Verdict == Verdict.Met).SelectMany(v => v.Option.Trials.DefaultIfEmpty(v.Option.Source.Source)).Distinct(StringComparer.Ordinal))}){Badge(since.Option.Source)}");
        For(since);
        Clauses("not-told", since.Open);
        Availability(proposal);
        Cautions(proposal);
    }

    private void Open(Proposal proposal)
    {
        var nearest = proposal.Nearest!;
        Line($"  {proposal.Name.In(French)}{(proposal.Voices.All(v => !v.IsYet) ? $" ({Word("not-yet-published")})" : "")}{ProposalWords.Marks(proposal, Given, French)}{Colon} {Waited(nearest.Open)} [grey]({nearest.Option.Id}, {Source(nearest.Option)})[/]");
        Cautions(proposal);
    }

    /// <summary>What is to be told, then what is told in two ways.</summary>
    private string Waited(IEnumerable<Weighed> open)
    {
        var (untold, rival) = (open.Where(w => !w.IsTwoWays).Select(w => w.Clause.Question.In(French)).ToList(), open.Where(w => w.IsTwoWays).Select(w => w.Clause.Question.In(French)).ToList());
        return string.Join("; ", new[] { untold.Count > 0 ? $"{Word("would-decide")} {string.Join("; ", untold)}" : "", rival.Count > 0 ? $"{Word("told-in-two-ways")} {string.Join("; ", rival)}" : "" }.Where(part => part.Length > 0));
    }

    /// <summary>Together what waits for the same; one by one where everything is asked for.</summary>
    private void Write(Standing standing, List<Proposal> proposals, Action<Proposal> write)
    {
        if (standing != Standing.Open || All)
        {
            Grouped(proposals, write);
            return;
        }

        foreach (var waiting in proposals.GroupBy(p => Waited(p.Nearest!.Open), StringComparer.Ordinal))
        {
            Line($"  {waiting.Key} → {string.Join(", ", waiting.Select(p => $"{Title(p)}{Early(p)} [{p.Nearest!.Option.Id}{Badge(p.Nearest.Option.Source)}]"))}");
            foreach (var proposal in waiting)
            {
                if (isEarlier)
                {
                    Availability(proposal);
                }

                Against(proposal);
                Cautions(proposal);
            }
        }
    }

    /// <summary>That no source of it was printed at the day looked at.</summary>
    private string Early(Proposal proposal) => proposal.Voices.Any(v => v.IsYet) ? "" : proposal.Voices.Where(v => v.Since is not null).MinBy(v => v.Since!.Value) is { } first
        ? $" ({Word("not-yet")}{Colon} {Summary.Since(first, French)})" : $" ({Word("not-yet-published")})";

    private string Lacking(Proposal proposal) => proposal.Awaited?.In(French) ?? "";

    /// <summary>One line with what decides; all sources with all their reasons where everything is asked for.</summary>
    private void NotOffered(Proposal proposal)
    {
        var furthest = proposal.Furthest;
        if (!All || proposal.IsDone || proposal.Failed.Count > 0)
        {
            Line($"  {proposal.Name.In(French)}{Colon} {Reason(proposal)}{(proposal.IsDone || proposal.Failed.Count > 0 ? "" : $" ({furthest.Option.Id}{Badge(furthest.Option.Source)})")}");
            return;
        }

        Line($"  {proposal.Name.In(French)}");
        foreach (var voice in proposal.Voices.Where(v => !v.IsElsewhere))
        {
            Line($"    {voice.Option.Id} {voice.Option.Criterion.In(French)} [grey]({Source(voice.Option)})[/]{Colon} {string.Join("; ", voice.Against.Select(Failing))}");
        }
    }

    private string Reason(Proposal proposal) => proposal.IsDone ? Word("already-given")
        : proposal.Failed.Count > 0 ? Word("grew-on-it") + Told([.. proposal.Failed.SelectMany(t => t.Evidence)])
        : proposal.Furthest.Against.ToList() is { Count: > 0 } against ? $"{Failing(against[0])}{(against.Count > 1 ? $" (+ {against.Count - 1})" : "")}" : "";

    /// <summary>What is asked for and not so, with the words that tell it.</summary>
    private string Failing(Weighed weighed) => (weighed.Clause.IsDenial ? $"{Word("ruled-out-by")} {weighed.Clause.Asked.In(French)}" : $"{Word("asks-for")} {weighed.Clause.Words.In(French)}") + Told(weighed.Answer.Evidence);

    /// <summary>The options of a class behind its name: "chemotherapy (CAPTEM, STZ-5FU)".</summary>
    private void Headline(string title, List<Proposal> proposals)
    {
        if (proposals.Count > 0)
        {
            Line($"[bold underline]{Word(title)}[/]{Colon} [bold]{string.Join(" · ", Groups(proposals).Select(Title))}[/]");
        }
    }

    private string Title(List<Proposal> group) => group.Count == 1 ? Title(group[0]) : $"{Title(group[0])}{Colon} {string.Join(", ", group.Skip(1).Select(Title))}";

    private string Title(Proposal proposal) => proposal.Name.In(French) + ProposalWords.Marks(proposal, Given, French);

    private static void Grouped(List<Proposal> proposals, Action<Proposal> write) => Groups(proposals).ForEach(group => group.ForEach(write));

    /// <summary>Drugs and regimens of a class that is proposed too stand under it, at the place of the first of them.</summary>
    private static List<List<Proposal>> Groups(List<Proposal> proposals)
    {
        bool IsOf(Proposal one, Proposal kind) => Agents.Is(one.Agent, kind.Agent) && !Agents.Is(kind.Agent, one.Agent) && one.IsForbidden == kind.IsForbidden;
        Proposal Top(Proposal one) => proposals.Find(kind => IsOf(one, kind) && !proposals.Exists(above => IsOf(kind, above))) ?? one;
        return [.. proposals.GroupBy(p => Top(p).Agent, StringComparer.Ordinal).Select(group => group.OrderBy(p => p.Agent != group.Key).ToList())];
    }

    private string Names(IEnumerable<Proposal> proposals) => string.Join(", ", proposals.Select(p => p.Name.In(French)).Distinct(StringComparer.Ordinal));

    private void Clauses(string name, IEnumerable<Weighed> clauses, string of = "")
    {
        var words = clauses.Select(w => (name == "not-told" ? w.Clause.Question : w.Clause.Words).In(French) + (w.IsTwoWays ? $" ({Word("verdict-conflict")})" : w.Answer.Flags.Contains("value-to-repeat", StringComparer.Ordinal) ? $" ({Word("value-to-repeat")})" : "")).ToList();
        if (words.Count > 0)
        {
            Line($"    {(of.Length > 0 ? of + ", " : "")}{Word(name)}{Colon} {string.Join("; ", words)}");
        }
    }

    private static string Code(Standing standing) => standing switch { Standing.Discuss => "discuss", Standing.NotYet => "not-yet", Standing.Open => "open", _ => "not-met" };
}
