using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>
/// "7 stools a day despite octreotide", "syndrome carcinoïde malgré le lanréotide": what goes on under the treatment against it is not controlled. Diarrhoea under an analogue is refractory.
/// </summary>
internal static class UncontrolledSyndromes
{
    private const int Before = 14, Behind = 7;

    private static readonly WordStarts Analogues = new("octreotid", "lanreotid", "sandostatin", "somatulin", "analog", "ssa", "pasireotid");
    private static readonly WordStarts Bowel = new("diarrh", "selle", "stool", "bowel");
    private static readonly WordStarts Hormonal = new("flush", "bouffee", "carcinoid", "secretoir");
    private static readonly WordStarts Other = new("progress", "evoluti", "croissan", "growth", "grew", "metast");

    public static void Read(Page page, List<Statement> statements)
    {
        foreach (var sentence in page.Narrative.Sentences)
        {
            for (var i = sentence.First; i < sentence.Last; i++)
            {
                if (!page.IsAnyWord(i, ["despite", "malgre"]) || page.At(i) != Circumstance.Affirmed || !page.HasWord(i + 1, Math.Min(sentence.Last, i + Behind), Analogues) || Told(page, sentence, i) is not (>= 0 and var at))
                {
                    continue;
                }

                var value = page.StartsAny(at, Bowel) ? "refractory-diarrhoea" : "uncontrolled-syndrome";
                if (!statements.Exists(s => s.Kind == FactKind.Finding && s.Value == value && s.IsAffirmed && s.Token >= sentence.First && s.Token < sentence.Last))
                {
                    statements.Add(new Statement(FactKind.Finding, value, page.Narrative.SpanOf(at, i + 1)) { Token = at });
                }

                break;
            }
        }
    }

    /// <summary>The last word of a hormonal symptom before it, told as present; stools only with their number, as many as make a diarrhoea.</summary>
    private static int Told(Page page, Sentence sentence, int despite)
    {
        for (var i = despite - 1; i >= Math.Max(sentence.First, despite - Before) && !page.IsSign(i, ';'); i--)
        {
            if (page.StartsAny(i, Other) || page.HasWord(i, i + 1, ["well", "bien"]))
            {
                return -1;
            }

            if ((page.StartsAny(i, Bowel) || page.StartsAny(i, Hormonal)) && page.At(i) == Circumstance.Affirmed)
            {
                return page.StartsAny(i, ["diarrh"]) || page.StartsAny(i, Hormonal) || IsCounted(page, sentence, i) ? i : -1;
            }
        }

        return -1;
    }

    private static bool IsCounted(Page page, Sentence sentence, int stools)
    {
        const int Many = 4;
        for (var i = stools - 1; i >= Math.Max(sentence.First, stools - 3); i--)
        {
            if (page.Tokens[i].Kind == TokenKind.Number && int.TryParse(page.Words(i), System.Globalization.CultureInfo.InvariantCulture, out var number))
            {
                return number >= Many;
            }
        }

        return false;
    }
}
