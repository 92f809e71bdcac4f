using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Imaging that shows a mass which is said to be resected already: the order of events is not clear.</summary>
internal static class ResectedBefore
{
    private static readonly string[] Masses = ["masse", "mass", "tumeur", "tumor", "tumour", "lesion"];
    private static readonly string[] Resected = ["resequee", "reseque", "resected", "excised"];

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var page = document.Page;
        foreach (var exam in document.Statements.Where(s => s is { Kind: FactKind.Imaging, IsAffirmed: true, Value: "ct" or "mri" or "ultrasound" }))
        {
            var sentence = page.Narrative.Sentences[page.SentenceOf(exam.Token)];
            for (var i = exam.Token; i < sentence.Last - 1; i++)
            {
                if (page.StartsAny(i, Masses) && page.StartsAny(i + 1, Resected) && page.HasWord(i, sentence.Last, ["mesur", "measur", "occlusion", "provoqu", "caus"]))
                {
                    yield return Slips.Of("imaged-after-resection", document.Words(exam.Span), document.Words(page.Narrative.SpanOf(i, i + 2)));
                    yield break;
                }
            }
        }
    }
}
