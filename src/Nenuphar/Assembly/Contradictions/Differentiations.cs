using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>One neuroendocrine tumour called well and poorly differentiated, or a highly proliferating one called a carcinoma and well differentiated: NET G3 and NEC are treated otherwise.</summary>
internal static class Differentiations
{
    /// <summary>Percent: up to here a "well-differentiated neuroendocrine carcinoma" is the older name of a tumour.</summary>
    private const double LowGrade = 20;

    private static readonly string[] Carcinomas = ["8246/3", "8041/3", "8013/3"];

    public static IEnumerable<Contradiction> Find(IReadOnlyList<OpenDocument> documents, Case subject)
    {
        if (subject.Tumour.Differentiation is Fact<Differentiation>.Conflicting rivals && rivals.Values.Contains(Differentiation.Well) && rivals.Values.Contains(Differentiation.Poor)
            && subject.Of(FactKind.Morphology).Any(e => e.IsAffirmed && Making.Generality.IsNeuroendocrine(e.Value)))
        {
            yield return Slips.Of("two-differentiations", rivals.Places);
        }
        else if (!ChangedDiagnoses.Find(subject).Any() && subject.Tumour.Differentiation is Fact<Differentiation>.Stated { Value: Differentiation.Well } well
            && subject.Of(FactKind.Ki67).FirstOrDefault(e => e.IsAffirmed && (e["tumour"] is null || e["tumour"] == subject.Tumour.Key) && Ki67Index.Of(e)?.Above(LowGrade) == Verdict.Met) is { } index && Carcinoma(documents, subject) is { } name)
        {
            yield return Slips.Of("well-differentiated-carcinoma", [name, well.Places[0], index.Evidence]);
        }
    }

    /// <summary>A carcinoma that is named, and is not the diagnosis of a second tumour.</summary>
    private static Evidence? Carcinoma(IReadOnlyList<OpenDocument> documents, Case subject)
    {
        var others = subject.Tumours.Where(t => t.Key != subject.Tumour.Key).Select(t => t.Morphology.TryGet(out var code) ? code : "").ToList();
        foreach (var document in documents)
        {
            foreach (var mention in document.Page.Mentions)
            {
                if (document.Page.As(mention, ConceptKind.Morphology) is { } concept && Carcinomas.Contains(concept.Value) && !others.Contains(concept.Value) && concept.Named.Length == 0 && document.Page.At(mention) is Circumstance.Affirmed or Circumstance.Past)
                {
                    return document.Words(document.Page.SpanOf(mention));
                }
            }
        }

        return null;
    }
}
