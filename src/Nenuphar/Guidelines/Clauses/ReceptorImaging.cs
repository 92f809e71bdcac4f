using Nenuphar.Cases;
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
        var seen = Exams.SelectMany(subject.Exams).Where(e => e.Uptake.IsStated).Select(e => new Seen(e.Uptake.TryGet(out var uptake) && uptake == "positive" ? Verdict.Met : Verdict.NotMet, e.On.TryGet(out var on) ? on : null, e.Uptake.Evidence[0])).ToList();
        var below = subject.Of(FactKind.Finding).Where(e => e.IsAffirmed && e.Value == "uptake-below-liver").Select(e => new Seen(Verdict.NotMet, Day(e["on"]), e.Evidence)).ToList();
        var partial = subject.Of(FactKind.Finding).Where(e => e.IsAffirmed && Array.IndexOf(Partial, e.Value) >= 0).Select(e => e.Evidence).ToList();
        var uneven = subject.Of(FactKind.Finding).Where(e => e is { IsAffirmed: true, Value: Weak }).Select(e => e.Evidence).Concat(partial).ToList();
        var rival = Exams.SelectMany(subject.Exams).Any(e => e.Uptake.IsConflicting);

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
