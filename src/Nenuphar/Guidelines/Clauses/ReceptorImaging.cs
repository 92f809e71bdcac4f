using Nenuphar.Cases;
using Nenuphar.Classification.Function;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Clauses;

/// <summary>Whether receptor imaging shows uptake at least that of the liver: by score, by words that compare, or as positive.</summary>
internal static class ReceptorImaging
{
    private const double LiverUptake = 2;

    /// <summary>Receptor imaging, by whichever technique.</summary>
    private static readonly string[] Exams = ["sstr-pet", "octreoscan"];

    /// <summary>Lesions that have no receptors beside others: whatever the score of the rest, the whole is neither positive nor negative.</summary>
    private static readonly string[] Partial = ["lesion-without-uptake", "fdg-without-receptors"];

    /// <summary>Uptake of which nobody says what it equals.</summary>
    private const string Weak = "uptake-weak";

    private sealed record Seen(Verdict Verdict, PartialDate? On, Evidence Evidence);

    /// <summary>
    /// By score, by comparison or as positive; results that disagree are rivals. Words that place what was seen below the liver deny it. Uptake that is weak is a rival of
    /// "positive", and receptors that fail in some lesions are a rival of either answer. Of dated examinations that disagree the newest speaks of today.
    /// </summary>
    public static Answer Of(Case subject)
    {
        var scores = subject.Of(FactKind.Scale).Where(e => e.IsAffirmed && e.Name == "krenning")
            .Select(e => Interval.TryParse(e.Amount, out var value) ? new Seen(value.AtLeast(LiverUptake), Day(e["on"]), e.Evidence) : null).OfType<Seen>().ToList();
        var seen = Exams.SelectMany(modality => Counted(subject, modality)).Where(e => e.Uptake.IsStated).Select(e => new Seen(e.Uptake.TryGet(out var uptake) && uptake == "positive" ? Verdict.Met : Verdict.NotMet, e.On.TryGet(out var on) ? on : null, e.Uptake.Evidence[0])).ToList();
        var below = subject.Of(FactKind.Finding).Where(e => e.IsAffirmed && e.Value == "uptake-below-liver").Select(e => new Seen(Verdict.NotMet, Day(e["on"]), e.Evidence)).ToList();
        var partial = subject.Of(FactKind.Finding).Where(e => e.IsAffirmed && Array.IndexOf(Partial, e.Value) >= 0).Select(e => e.Evidence).ToList();
        var uneven = subject.Of(FactKind.Finding).Where(e => e is { IsAffirmed: true, Value: Weak }).Select(e => e.Evidence).Concat(partial).ToList();
        var rival = Exams.SelectMany(modality => Counted(subject, modality)).Any(e => e.Uptake.IsConflicting);

        // Seen, and less than the liver: the comparison says how much. A high score stays its rival.
        if (below.Count > 0 && !scores.Exists(s => s.Verdict == Verdict.Met))
        {
            seen.RemoveAll(s => s.Verdict == Verdict.Met && !below.Exists(b => IsLater(s, b)));
        }

        var all = (List<Seen>)[.. scores, .. seen, .. below];
        if (all.TrueForAll(s => s.Verdict == Verdict.Unknown) && !rival)
        {
            return Answer.Unknown("sstr-imaging").Because(all.Select(s => s.Evidence)).Because(uneven);
        }

        var verdicts = all.Select(s => s.Verdict).Where(v => v != Verdict.Unknown).Distinct().ToList();
        var answer = rival ? Answer.Conflict() : verdicts is [var only] ? new Answer(only) : Newest(all) is { } newest ? new Answer(newest) : Answer.Conflict();
        answer = answer.Because(all.Select(s => s.Evidence));
        return partial.Count > 0 || (answer.Verdict == Verdict.Met && uneven.Count > 0 && scores.Count == 0) ? Answer.Conflict().Because(answer.Evidence).Because(uneven) : answer;
    }

    /// <summary>Without those that look for what may be left behind an operation and find nothing: no tumour was there to take anything up.</summary>
    public static IEnumerable<ImagingExam> Counted(Case subject, string modality) => subject.Exams(modality).Where(exam => Array.IndexOf(Exams, modality) < 0 || !IsClean(subject, exam));

    /// <summary>Negative, behind an operation that left no margin, and before anything that is told to have come back.</summary>
    private static bool IsClean(Case subject, ImagingExam exam)
    {
        if (!exam.Uptake.TryGet(out var uptake) || uptake == "positive" || ExtentClauses.MarginIs(subject, "R1", "R2").Verdict is Verdict.Met or Verdict.Conflict)
        {
            return false;
        }

        var day = exam.On.TryGet(out var on) ? on : (PartialDate?)null;
        bool IsAfter(PartialDate? then, Evidence words) => day is { } seen && then is { } past ? seen.Latest >= past.Earliest && seen.Earliest >= past.Earliest : StandsBehind(exam.Evidence[0], words);
        bool IsBefore(PartialDate? then, Evidence words) => day is { } seen && then is { } later ? later.Earliest > seen.Latest : StandsBehind(words, exam.Evidence[0]);
        var back = subject.Of(FactKind.Metastasis).Where(e => e.IsAffirmed && e.Value != "lymph-node").Concat(subject.Of(FactKind.Response).Where(SettledGrowth.IsGrowth)).ToList();
        return Operations(subject).Any(operation => IsAfter(operation.Start.TryGet(out var start) ? start : null, operation.Evidence[0])) && back.TrueForAll(e => IsBefore(Day(e["on"]), e.Evidence));
    }

    /// <summary>On the primary; one of no organ is that where margins are told to be free.</summary>
    private static IEnumerable<Treatment> Operations(Case subject) => PrimaryResection.Operations(subject)
        .Concat(ExtentClauses.MarginIs(subject, "R0").Verdict == Verdict.Met ? subject.Treatments.Where(t => t is { IsPlanned: false, Agent: "surgery", At.IsMissing: true }) : []);

    private static bool StandsBehind(Evidence later, Evidence earlier) => later is Evidence.Words a && earlier is Evidence.Words b && a.Document == b.Document && a.Span.Begin > b.Span.Begin;

    /// <summary>What the last day tells, where every result has its day and that one is later than all that disagree.</summary>
    private static Verdict? Newest(List<Seen> all)
    {
        if (all.Exists(s => s.On is null))
        {
            return null;
        }

        var last = all.MaxBy(s => s.On!.Value)!;
        return last.Verdict != Verdict.Unknown && all.TrueForAll(s => s.Verdict == last.Verdict || IsLater(last, s)) ? last.Verdict : null;
    }

    private static bool IsLater(Seen one, Seen other) => one.On is { } late && other.On is { } early && late.Earliest > early.Latest;

    private static PartialDate? Day(string? told) => PartialDate.TryParse(told, out var date) ? date : null;
}
