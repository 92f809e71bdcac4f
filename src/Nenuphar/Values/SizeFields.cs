using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>A measure in a sentence of its own, of what the sentences before it name.</summary>
internal static class SizeFields
{
    /// <summary>How many sentences before "Size: 2 cm" the tumour is named.</summary>
    private const int FieldReach = 4;

    /// <summary>"Masse du rein. Diamètre de 8 cm.", "TNE du pancréas, G1. Taille : 20 mm.": a sentence that only measures what the one before it names.</summary>
    public static bool MeasuresBefore(Page page, int number)
    {
        var at = page.SentenceOf(number);
        var first = page.Narrative.Sentences[at].First;
        if (at == 0 || number - first > 5 || page.Tokens[first].Is(TokenMarks.ParagraphBefore) || !(page.StartsAny(first, ["diamet", "dimension", "mesur", "measur"]) || IsField(page, first, number) || (page.IsAnyWord(first, ["elle", "it", "celle", "il"]) && page.StartsAny(first + 1, ["mesur", "measur"]))))
        {
            return false;
        }

        for (var s = at - 1; s >= Math.Max(0, at - FieldReach); s--)
        {
            var range = page.Narrative.Sentences[s];
            foreach (var mention in page.MentionsIn(s))
            {
                if ((page.Is(mention, Keyword.Lesion) || page.Lexicon.Has(mention, ConceptKind.Morphology)) && (page.At(mention) & (Circumstance.Negated | Circumstance.Family)) == 0 && !page.HasWord(mention.First, Math.Min(mention.Last + 3, range.Last), SizeReader.NotTumour))
                {
                    return true;
                }
            }

            if (!IsField(page, first, number) || page.Tokens[range.First].Is(TokenMarks.ParagraphBefore) || page.HasWord(range.First, range.Last, SizeReader.Whole) || page.HasWord(range.First, range.Last, SizeReader.NotTumour))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Taille : 20 mm", "Size: 2 cm" among other sentences of its line.</summary>
    private static bool IsField(Page page, int first, int number)
    {
        var at = first + 1;
        while (at < number && (page.IsAnyWord(at, About) || page.CharAt(at) is '\'' or '’'))
        {
            at++;
        }

        return page.IsAnyWord(first, ["taille", "size"]) && (page.IsSign(number - 1, ':') || (at == number && at > first + 1));
    }

    /// <summary>"Taille proche de 2,3 cm", "Size about 2 cm".</summary>
    private static readonly string[] About = ["proche", "de", "d", "environ", "estimee", "evaluee", "a", "maximale", "tumorale", "approximative", "about", "approximately", "of", "nearly", "estimated", "at", "maximum", "maximal"];
}
