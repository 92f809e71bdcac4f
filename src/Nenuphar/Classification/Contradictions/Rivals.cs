using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Grade;

namespace Nenuphar.Classification.Contradictions;

/// <summary>Rival values that leave the grade or the diagnosis open: each with its words, so that they can be asked about.</summary>
internal static class Rivals
{
    /// <summary>Two Ki-67 or two counts of one specimen of a neuroendocrine neoplasm; not what is told as two values of one report already.</summary>
    public static List<Evidence> Indices(Case subject)
    {
        if (Traits.IsNen(subject).Verdict is not (Verdict.Met or Verdict.Conflict) || subject.Contradictions.Any(c => c.Code == "two-ki67"))
        {
            return [];
        }

        return [.. Grades.BySpecimen(subject)
            .Where(s => s.Specimen.Ki67.IsConflicting || s.Specimen.Mitoses.IsConflicting || s.Answer is { Verdict: Verdict.Conflict, Value: "rival-indices" })
            .SelectMany(s => (s.Specimen.Ki67.IsConflicting || s.Specimen.Mitoses.IsConflicting ? (s.Specimen.Ki67.IsConflicting ? s.Specimen.Ki67.Evidence : []).Concat(s.Specimen.Mitoses.IsConflicting ? s.Specimen.Mitoses.Evidence : []) : s.Answer.Evidence))
            .Distinct()];
    }

    /// <summary>Names of two families for one tumour, or a name and a differentiation of two.</summary>
    public static List<Evidence> Diagnoses(Case subject)
    {
        if (!Families.Of(subject.Tumour).IsConflicting || subject.Contradictions.Any(c => c.Code is "two-origins" or "two-differentiations" or "shares-against-minen" or "well-differentiated-carcinoma"))
        {
            return [];
        }

        return subject.Tumour.Morphology is Fact<string>.Conflicting rivals
            ? [.. rivals.Values.Select(code => subject.Tumour.Entries.FirstOrDefault(e => e.Kind == FactKind.Morphology && e.IsAffirmed && e.Value == code)?.Evidence).OfType<Evidence>()]
            : [.. subject.Tumour.Morphology.Evidence.Take(1), .. subject.Tumour.Differentiation.Evidence.Take(2)];
    }
}
