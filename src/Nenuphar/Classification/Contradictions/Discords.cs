using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Grade;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Contradictions;

/// <summary>Contradictions that need a rule: what is stated against what is computed.</summary>
public static class Discords
{
    private static readonly string[] NeuroendocrineMarkers = ["synaptophysin", "chromogranin-a", "insm1", "cd56", "nse"];

    public static IReadOnlyList<Contradiction> Of(Case subject, Setting setting)
    {
        if (subject.IsNoPatient)
        {
            return [];
        }

        var found = new List<Contradiction>();
        Add(found, "ki67-without-neuroendocrine-markers", RuleBook.Ask("GRD-18", subject, setting), a => a.Verdict == Verdict.Met && Array.TrueForAll(NeuroendocrineMarkers, m => subject.Ihc(m).IsMissing) && Traits.SiteIs(subject, "breast").Verdict == Verdict.Met);
        Add(found, "stated-against-computed-grade", RuleBook.Ask("GRD-16", subject, setting), a => a is { Verdict: Verdict.NotMet, Value: "disagree" });
        Add(found, "stated-against-computed-stage", RuleBook.Ask("STG-STATED", subject, setting), a => a is { Verdict: Verdict.NotMet, Value: "disagree" });
        Add(found, "shares-against-minen", MixedTumours.IsMinen(subject), a => a.Verdict == Verdict.Conflict && a.Value.Length > 0);
        Add(found, "ki67-at-limit", AtLimit(subject), a => a.Verdict == Verdict.Met);
        Add(found, "grading-system-open", RuleBook.Ask("GRD-14", subject, setting), a => a.Flags.Contains("ask-grading-system", StringComparer.Ordinal) && subject.Specimens.Count(s => s.Site.Length > 0 && s.StatedGrade.IsStated) > 1);
        Add(found, "counter-clue", RuleBook.Ask("BPS-04", subject, setting), a => a.Verdict == Verdict.Met && Traits.SiteIs(subject, "breast").Verdict == Verdict.Met && Traits.IsNen(subject).Verdict is Verdict.Met or Verdict.Conflict);
        if (FutureEvents.Of(subject, setting) is { Count: > 0 } later)
        {
            found.Add(Slips.Of("event-in-the-future", later));
        }

        if (NodesAgainstNToday.Of(subject, setting) is { } counted)
        {
            found.Add(Slips.Of("nodes-against-n", counted));
        }

        if (SizeAgainstT.Of(subject) is { } places)
        {
            found.Add(Slips.Of("size-against-t", places));
        }
        else if (DepthAgainstT.Of(subject) is { } depth)
        {
            found.Add(Slips.Of("depth-against-t", depth));
        }

        if (Rivals.Indices(subject) is { Count: > 0 } indices)
        {
            found.Add(Slips.Of("rival-indices", indices));
        }

        if (Rivals.Diagnoses(subject) is { Count: > 0 } diagnoses)
        {
            found.Add(Slips.Of("rival-diagnoses", diagnoses));
        }

        if (NodesOfBiopsy(subject) is { } nodes)
        {
            found.Add(Slips.Of("pathological-stage-of-biopsy", nodes));
        }

        return found;
    }

    /// <summary>pN or pM0 where tissue came from a biopsy alone: no node was taken out, and a pathologist can't tell pM0.</summary>
    private static List<Evidence>? NodesOfBiopsy(Case subject)
    {
        var told = subject.Tumour.Tnm.Where(e => e.Value.StartsWith("pN", StringComparison.Ordinal) || e.Value == "pM0").Select(e => e.Evidence).ToList();
        var taken = subject.Of(FactKind.Specimen).Where(e => e.IsAffirmed).ToList();
        return told.Count > 0 && taken.Count > 0 && taken.TrueForAll(e => e.Value is "biopsy" or "core-biopsy" or "cytology")
            && !subject.Treatments.Any(t => !t.IsPlanned && t.Class.Modality == Modality.Surgery) && subject.Measure("nodes-examined").IsMissing && subject.Measure("nodes-positive").IsMissing
            ? told : null;
    }

    /// <summary>A Ki-67 of exactly 20 % ends G2; texts that limit a drug to "G1-G2 below 20 %" leave it out.</summary>
    private static Answer AtLimit(Case subject) => Traits.IsNet(subject).Verdict == Verdict.Met && Grades.BySpecimen(subject).Where(s => s.Ki67 is { IsExact: true, Low: 20 }).ToList() is { Count: > 0 } exact
        ? Answer.Met().Because(exact.SelectMany(s => s.Specimen.Ki67.Evidence)) : Answer.NotMet();

    private static void Add(List<Contradiction> found, string code, Answer answer, Func<Answer, bool> holds)
    {
        if (holds(answer))
        {
            found.Add(Slips.Of(code, answer.Evidence));
        }
    }
}
