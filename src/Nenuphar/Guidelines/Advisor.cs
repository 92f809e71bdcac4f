using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Function;
using Nenuphar.Classification.Origin;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Clauses;
using Nenuphar.Guidelines.Surveillance;
using Nenuphar.Guidelines.Today;

namespace Nenuphar.Guidelines;

/// <summary>From a case to what may be discussed: every source asked, nothing hidden, nothing decided.</summary>
public static class Advisor
{
    /// <summary>How sources name their evidence, the strongest first; our order, for showing only.</summary>
    private static readonly string[] Strength = ["phase 3", "[I", "phase 2", "[II", "cohort", "[III", "retrospective", "[IV", "review", "expert opinion"];

    /// <summary>Classes of several drugs.</summary>
    private static readonly string[] Wide =
    [
        "chemotherapy", "systemic-treatment", "hormone-therapy", "targeted-therapy", "somatostatin-analogue", "platinum", "immunotherapy", "oxaliplatin-or-irinotecan-doublet", "locoregional-treatment", "embolisation", "surgery", "debulking",
    ];

    /// <summary>The regimen in which streptozotocin is given: a source that names the drug alone speaks for it.</summary>
    private const string WithStreptozotocin = "stz-5fu";

    /// <summary>Conflicts that raise no caution: nobody tells what it asks for.</summary>
    private static readonly string[] Doubts = ["cytology-only", "told-by-neither"];

    private static readonly string[] Later = ["progressed-on", "functioning", "carcinoid-syndrome", "syndrome", "finding refractory-diarrhoea", "uncontrolled"];

    public static Advice Of(Case whole, Setting setting)
    {
        // Another cancer's metastases and treatments are not those of the tumour that the options are for.
        var subject = Entities.Seen(whole, whole.Tumour);
        if (Refusal(subject) is { } refusal)
        {
            return new(refusal, [], Concerning(Referral.All.OfType<Rule>(), subject, setting)) { OneOfSeveral = whole.Tumours.Count > 1 ? subject.Tumour : null, Figures = Concerning(Referral.All.OfType<Quotation>(), subject, setting) };
        }

        var told = new Dictionary<string, Answer>(StringComparer.Ordinal);
        Weighed Weighing(Clause clause)
        {
            if (!told.TryGetValue(clause.Text, out var answer))
            {
                told[clause.Text] = answer = clause.Ask(subject, setting);
            }

            return new(clause, answer);
        }

        var cautions = GuidelineBook.All.OfType<Caution>().Where(c => c.Id is not (DrugHypersensitivity.Id or OldValues.Id) && !ToldAgainst.Is(c.Id) && !Premise.Of(c.Id).Any(premise => Weighing(premise.Clause).Speaks(Verdict.NotMet))).Select(c => (Caution: c, Answer: c.Ask(subject, setting))).Where(c => c.Answer.Verdict == Verdict.Met || (c.Answer.Verdict == Verdict.Conflict && !Doubts.Any(doubt => c.Answer.Flags.Contains(doubt, StringComparer.Ordinal)) && !c.Caution.Clauses.Any(clause => clause.Ask(subject, setting).Verdict == Verdict.Unknown)))
            .Select(c => new Warning(c.Caution, c.Answer, c.Caution.Given(subject, setting))).OrderBy(c => !c.Forbids).ToList();
        var local = CourseClauses.ToTreat(subject, setting).Verdict == Verdict.NotMet;
        var running = RunningLines.Of(subject, setting.Today);
        var proposals = GuidelineBook.All.OfType<Option>().GroupBy(option => option.Agent == "streptozotocin" ? WithStreptozotocin : option.Agent, StringComparer.Ordinal)
            .Select(options => Beside(running, Weigh(options.Key, [.. options.Select(o => Listen(o, subject, setting, Weighing))], subject, setting, cautions, Weighing)))
            .OrderBy(p => p.Standing).ThenBy(p => p.IsLaterLine).ThenBy(p => p.IsForbidden || p.IsRefused || p.IsNotBorne).ThenBy(IsBehindHeart).ThenBy(p => running.Count > 0 && !p.IsRunning).ThenBy(p => p.IsDebatedOnly).ThenBy(p => p.Given.Count > 0 && !p.IsRunning).ThenBy(p => local && Agents.ClassOf(p.Agent).Modality is Modality.Systemic or Modality.Radionuclide).ThenBy(Rank).ThenByDescending(p => p.Voices.Count(v => v.Answer.Verdict == Verdict.Met)).ThenByDescending(Newest, StringComparer.Ordinal).ToList();
        var planned = Plans.All.Select(plan => plan.Id).ToHashSet(StringComparer.Ordinal);
        var notices = GuidelineBook.All.Where(p => p is Rule or Reminder && !planned.Contains(p.Id) && !Premise.Of(p.Id).Any(premise => Weighing(premise.Clause).Speaks(Verdict.NotMet))).Select(p => new Finding(p, p.Ask(subject, setting)))
            .Where(f => Findings.IsInner(f.Precept.Id) ? f.Answer is { Verdict: Verdict.Conflict, Value.Length: > 0 } : f.Answer.Verdict == Verdict.Met || (f.Precept is Rule && f.Answer.Value.Length > 0));
        var figures = GuidelineBook.All.OfType<Quotation>().Select(p => new Finding(p, p.Ask(subject, setting))).Where(f => f.Answer is { Verdict: Verdict.Met, Evidence.Count: > 0 } && !Findings.IsInner(f.Precept.Id));
        var differences = Difference.All.Where(d => d.Concerns(subject, setting)).ToList();
        var disputed = differences.Where(d => IsDisputed(d, subject, setting)).SelectMany(d => d.Precepts).ToHashSet(StringComparer.Ordinal);
        return new(null, [.. proposals.Select(p => p with { IsDisputed = p.Voices.Any(v => disputed.Contains(v.Option.Id)) })], [.. notices.Concat(PossibleCrisis(subject, setting)).OrderBy(n => n.Precept.Id.StartsWith("ORG-", StringComparison.Ordinal)).ThenBy(n => !Advice.IsOfTreatment(n))]) { Origin = OpenOrigin.Of(subject), Running = running, Unclear = RunningLines.Unclear(subject, running), Figures = [.. figures], Calendar = Plans.Calendar(subject, setting), Differences = differences, OneOfSeveral = whole.Tumours.Count > 1 ? subject.Tumour : null };
    }

    /// <summary>The classification names what nobody has called a syndrome yet: raised 5-HIAA before a procedure (CS-08).</summary>
    private static IEnumerable<Finding> PossibleCrisis(Case subject, Setting setting) =>
        RuleBook.Find("CS-08") is { } rule && rule.Ask(subject, setting) is { Verdict: Verdict.Unknown, Value.Length: > 0 } possible ? [new(rule, possible)] : [];

    /// <summary>No list is better than a wrong one: for no patient, another cancer, or a tumour that belongs to an expert centre of its own.</summary>
    private static Said? Refusal(Case subject) =>
        subject.IsNoPatient ? new("Le texte ne parle d'aucun patient : aucune option.", "The text is about no patient: no option.")
        : Traits.IsNen(subject) switch
        {
            { Verdict: Verdict.NotMet } => new("La tumeur n'est pas neuroendocrine : aucune option de ce domaine ; suivre les recommandations de ce cancer.",
                "The tumour is not neuroendocrine: no option of this field; follow the guidelines of that cancer."),
            { Verdict: Verdict.Met } => Referral.Expert(subject).Verdict == Verdict.Met || Traits.Family(subject, family => family == Classification.Entity.Family.Pituitary).Verdict == Verdict.Met
                    ? new("Cette tumeur relève d'un centre endocrinien expert : aucune liste d'options ici.", "This tumour belongs to an expert endocrine centre: no list of options here.")
                : Referral.OwnGuideline(subject).Verdict == Verdict.Met
                    ? new("Ce carcinome a ses propres recommandations : aucune liste d'options ici.", "This carcinoma has a guideline of its own: no list of options here.")
                    : null,
            _ => new("Le diagnostic n'est pas dit : aucune option avant lui.", "The diagnosis is not told: no option before it."),
        };

    private static List<Finding> Concerning(IEnumerable<Precept> precepts, Case subject, Setting setting) =>
        subject.IsNoPatient ? [] : [.. precepts.Select(p => new Finding(p, p.Ask(subject, setting))).Where(f => f.Answer.Verdict == Verdict.Met)];

    private static Voice Listen(Option option, Case subject, Setting setting, Func<Clause, Weighed> weigh)
    {
        var clauses = option.Clauses.Select(weigh).ToList();
        var premises = Premise.Of(option).Select(premise => (Premise: premise, Weighed: weigh(premise.Clause))).ToList();
        var answer = Premise.Under(option.OfClauses is { } whole ? whole(subject, setting, [.. clauses.Select(w => w.Answer)]) : option.Ask(subject, setting), premises.Select(p => (p.Premise, p.Weighed.Answer)));
        return new(option, answer, clauses, Publication.Since(option), Publication.IsYet(option, setting.Today))
        {
            IsSinceRemembered = Publication.IsRemembered(option),
            Premises = [.. premises.Where(p => p.Premise.MustBeTold || p.Weighed.Speaks(Verdict.NotMet)).Select(p => p.Weighed)],
        };
    }

    private static Proposal Weigh(string agent, List<Voice> voices, Case subject, Setting setting, List<Warning> cautions, Func<Clause, Weighed> weigh)
    {
        var given = Traits.Given(subject, agent).Where(t => DoneOperations.Concerns(subject, t)).SelectMany(t => t.Evidence).ToList();
        var done = DoneOperations.Has(subject, agent, given);
        var failed = Failed(subject, agent);
        var parts = failed.Count > 0 ? [] : FailedParts(subject, agent);
        var standing = done || (failed.Count > 0 && !voices.Exists(v => IsOfLater(v, agent))) ? Standing.NotMet
            : voices.Exists(v => v.Answer.Verdict == Verdict.Met && v.IsYet) ? Standing.Discuss
            : voices.Exists(v => v.Answer.Verdict == Verdict.Met) ? Standing.NotYet
            : voices.Exists(v => v.Answer.Verdict is Verdict.Unknown or Verdict.Conflict) ? Standing.Open
            : Standing.NotMet;
        var heard = voices.Where(v => v.Answer.Verdict != Verdict.NotMet).DefaultIfEmpty(voices[0]).SelectMany(v => v.Option.Trials.Select(id => (Id: id, v.Option))).GroupBy(t => t.Id, t => t.Option, StringComparer.Ordinal);
        var trials = heard.Select(told => (Trial: Trials.Of(told.Key), Reporting: told)).Select(t => new TrialMatch(t.Trial, Publication.IsYet(t.Trial, t.Reporting, setting.Today), [.. t.Trial.Clauses.Select(weigh)]));
        return new(agent, Agents.ClassOf(agent) is { Modality: not Modality.Unknown } known ? known.Name : Phrases.Of(agent), standing, voices, [.. trials],
            [.. DrugHypersensitivity.About(subject, agent), .. ToldAgainst.About(subject, agent), .. OldValues.About(subject, setting, agent, voices.Where(v => v.Answer.Verdict != Verdict.NotMet).SelectMany(v => v.Clauses)), .. cautions.Where(c => c.Caution.Agents.Any(warned => Concerns(warned, agent))).Select(c => c with { IsOfPart = !c.Caution.Agents.Any(warned => Agents.Is(agent, warned)) })])
        {
            Availability = [.. AvailabilityTable.About(agent, setting.Country)],
            Given = given,
            Failed = failed,
            FailedParts = parts,
            Against = PastHarm.About(subject, agent, failed.Count > 0 ? failed : parts),
            IsDone = done,
            IsRunning = failed.Count == 0 && Traits.Given(subject, agent).Any(CourseClauses.IsRunning) && CourseClauses.Progressive(subject, setting).Verdict is not (Verdict.Met or Verdict.Conflict),
        };
    }

    /// <summary>An operation on the tumour of a patient whose heart is treated first, or who may not bear it.</summary>
    private static bool IsBehindHeart(Proposal proposal) => proposal.Cautions.Any(c => c.Caution.Id is "GL-CS-j.b" or "GL-DRUG-29.c") && Agents.ClassOf(proposal.Agent).Modality == Modality.Surgery;

    /// <summary>What a line that runs and answers makes of an option: it is the one that goes on, or it is for a later line. What holds hormones in check is of no line.</summary>
    private static Proposal Beside(IReadOnlyList<RunningLine> running, Proposal proposal)
    {
        if (running.Count == 0 || proposal.IsElsewhere)
        {
            return proposal;
        }

        return running.Any(line => line.Holds(proposal.Agent)) ? proposal with { IsRunning = proposal.Failed.Count == 0 }
            : proposal with { IsLaterLine = proposal.Standing != Standing.NotMet && Agents.ClassOf(proposal.Agent).Modality is Modality.Systemic or Modality.Radionuclide && !proposal.Voices.Any(v => v.Answer.Verdict == Verdict.Met && v.Clauses.Any(IsOfHormones)) };
    }

    private static bool IsOfHormones(Weighed weighed) => weighed.Clause is { IsDenial: false } clause && Array.Exists(Hormonal, head => clause.Text.StartsWith(head, StringComparison.Ordinal));

    private static readonly string[] Hormonal = ["functioning", "carcinoid-syndrome", "syndrome", "symptom", "uncontrolled"];

    /// <summary>Courses of this very agent or regimen on which the disease grew. That one drug of a class failed says nothing of the others.</summary>
    private static List<Treatment> Failed(Case subject, string agent)
    {
        if (Array.IndexOf(Wide, agent) >= 0)
        {
            return [];
        }

        var given = Traits.Given(subject, agent).ToList();
        var failed = given.FindAll(CourseClauses.Failed);
        return failed.Count > 0 || CourseClauses.ProgressedOn(subject, agent).Verdict is not (Verdict.Met or Verdict.Conflict) ? failed : given;
    }

    /// <summary>Drugs or regimens of a class that is proposed as a whole, on which the disease grew: it is offered all the same, and this is said.</summary>
    private static List<Treatment> FailedParts(Case subject, string agent) => Array.IndexOf(Wide, agent) < 0 || Agents.ClassOf(agent).Modality != Modality.Systemic ? []
        : subject.Treatments.Where(t => !t.IsPlanned && CourseClauses.Failed(t) && (Agents.Is(t.Agent, agent) || IsSuchDoublet(t, agent))).ToList();

    private static bool IsSuchDoublet(Treatment course, string agent) => agent == "oxaliplatin-or-irinotecan-doublet" && (Agents.Is(course.Agent, "oxaliplatin") || Agents.Is(course.Agent, "irinotecan"));

    /// <summary>A source that speaks of the time after it, or of hormones, which an agent may still hold in check.</summary>
    private static bool IsOfLater(Voice voice, string agent) => voice.Answer.Verdict == Verdict.Met && voice.Clauses.Any(w => Array.Exists(Later, head => w.Clause.Text.StartsWith(head, StringComparison.Ordinal)))
        && (!voice.Clauses.Any(w => w.Clause.Text == "progressive") || voice.Clauses.Any(w => w.Clause.Text.StartsWith("progressed-on", StringComparison.Ordinal) && Agents.Is(agent, w.Clause.Text[14..])));

    /// <summary>Whether what the packs say of this case is met on one side and not met on another.</summary>
    private static bool IsDisputed(Difference difference, Case subject, Setting setting) =>
        difference.Answers(subject, setting).Select(answer => answer.Verdict).Where(v => v is Verdict.Met or Verdict.NotMet).Distinct().Count() > 1;

    /// <summary>A caution about a class holds for its agents, one about an agent for the class that is proposed.</summary>
    private static bool Concerns(string caution, string agent) => Agents.Is(agent, caution) || Agents.Is(caution, agent);

    private static string Newest(Proposal proposal) => proposal.Voices.Where(v => v.Answer.Verdict == Verdict.Met).Select(v => v.Option.Source.Edition).DefaultIfEmpty("").Max(StringComparer.Ordinal)!;

    private static int Rank(Proposal proposal) =>
        proposal.Voices.Where(v => v.Answer.Verdict == Verdict.Met).DefaultIfEmpty(proposal.Voices[0])
            .Min(v => Array.FindIndex(Strength, s => v.Option.Source.Evidence.Contains(s, StringComparison.Ordinal)) is var at and >= 0 ? at : Strength.Length);
}
