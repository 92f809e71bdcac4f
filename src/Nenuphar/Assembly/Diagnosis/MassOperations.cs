using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>
/// "Nephrectomy for a renal mass in 2012. NET with liver metastases.": an earlier operation on an organ in which such tumours hardly arise, for something that no word calls one,
/// is no origin of the tumour told behind it.
/// </summary>
internal static class MassOperations
{
    private const int Reach = 8;

    /// <summary>Kidney, thyroid, prostate, testis: common operations, rare origins.</summary>
    private static readonly string[] Rare = ["C64", "C73", "C61", "C62"];

    private static readonly WordStarts For = new("pour", "for", "devant");
    private static readonly WordStarts Things = new("mass", "kyst", "cyst", "nodul", "lesion", "tumeur", "tumor", "tumour", "lithias", "stone", "calcul", "goitr", "goiter", "adenom", "incidentalom", "hyperplas", "hypertroph");

    /// <summary>The next sentence tells what was found in it.</summary>
    private static readonly WordStarts Found = new("histolog", "anapath", "anatomo", "patholog", "microscop", "examen", "analyse", "piece", "specimen", "tumeur", "tumor", "tumour", "the", "it", "this", "il", "la", "le", "elle", "cette", "diagnos", "final", "result", "conclusion", "immuno");

    public static void Remove(Page page, List<OriginVote> votes)
    {
        foreach (var mention in page.MentionsOf(KindSet.Of(ConceptKind.Procedure)))
        {
            if (page.As(mention, ConceptKind.Procedure) is { } operation && OperatedOrgans.CodeOf(operation.Value)?[..3] is { } organ && Rare.Contains(organ, StringComparer.Ordinal) && IsForSomething(page, mention) && IsEarlier(page, mention))
            {
                var sentence = page.SentenceOf(mention.First);
                votes.RemoveAll(v => v.Code.StartsWith(organ, StringComparison.Ordinal) && page.SentenceOf(v.Mention.First) == sentence);
            }
        }
    }

    /// <summary>With no name of a tumour in its sentence, and no word behind it of what the operation found.</summary>
    private static bool IsForSomething(Page page, Mention operation)
    {
        var sentence = page.SentenceOf(operation.First);
        var range = page.Narrative.Sentences[sentence];
        if (page.Next(operation.Last, Math.Min(range.Last, operation.Last + Reach), For) is not (>= 0 and var why) || !page.HasWord(why + 1, Math.Min(range.Last, why + 1 + Reach), Things))
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(sentence))
        {
            if (page.As(mention, ConceptKind.Morphology) is { } name && !name.Has("benign") && !name.Has("generic"))
            {
                return false;
            }
        }

        return sentence + 1 >= page.Narrative.Sentences.Length || page.Narrative.Sentences[sentence + 1] is var next && !page.HasWord(next.First, Math.Min(next.Last, next.First + 3), Found);
    }

    /// <summary>With a year of its own, or in the history.</summary>
    private static bool IsEarlier(Page page, Mention operation) =>
        EarlierTumours.Tells(page, operation) || page.Narrative.Sentences[page.SentenceOf(operation.First)] is var range && page.NextYear(range.First, range.Last) >= 0;
}
