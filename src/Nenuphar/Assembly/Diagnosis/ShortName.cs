using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>"PNET" is the primitive neuroectodermal tumour where the text writes it out, and the pancreatic one where it names the pancreas or what only such a tumour is treated with.</summary>
internal static class ShortName
{
    /// <summary>How far around "PNET" its meaning is told.</summary>
    private const int Surroundings = 2000;
    private const int Graded = 4;
    private static readonly WordStarts Ewing = new("cd99", "ewsr", "cerebr", "cerveau", "brain", "medullob", "askin", "supratent", "cerebell");
    private static readonly WordStarts OfPancreas = new("pancrea", "octreotid", "lanreotid", "dotatate", "dotatoc", "prrt", "everolimus", "insulinom", "gastrinom", "glucagonom", "vipom");

    public static Concept? Of(Page page, Mention mention)
    {
        if (!page.Lexicon.Has(mention, ConceptKind.Morphology) || page.SpanOf(mention).Of(page.Text) is not "PNET")
        {
            return null;
        }

        var (first, last) = (mention.First - Surroundings, mention.Last + Surroundings);
        var code = page.HasWord(first, last, ["neuroectoderm", "neuro-ectoderm", "ewing"]) ? "9364/3" : page.HasWord(first, last, OfPancreas) || IsGraded(page, mention) ? "8240/3" : "";
        foreach (var sense in page.Lexicon.SensesOf(mention))
        {
            if (sense.Concept.Kind == ConceptKind.Morphology && sense.Concept.Value == code)
            {
                return sense.Concept;
            }
        }

        return null;
    }

    /// <summary>"PNET G2", "metastatic PNET, Ki-67 8 %": the indices of a grade in its sentence, and nothing of the brain or of an Ewing tumour anywhere.</summary>
    private static bool IsGraded(Page page, Mention mention)
    {
        if (page.HasWord(0, page.Tokens.Length, Ewing))
        {
            return false;
        }

        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        for (var i = mention.Last; i < Math.Min(sentence.Last, mention.Last + Graded); i++)
        {
            if (page.IsAnyWord(i, ["g1", "g2", "g3"]) || (page.IsWord(i, "g") && page.IsAnyWord(i + 1, ["1", "2", "3"])))
            {
                return true;
            }
        }

        foreach (var other in page.MentionsIn(page.SentenceOf(mention.First)))
        {
            if (other.First >= mention.Last && other.First - mention.Last <= Graded && page.Is(other, Keyword.Ki67))
            {
                return true;
            }
        }

        return false;
    }
}
