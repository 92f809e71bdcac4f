using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>A second, higher Ki-67 of the same tissue: "5 % (hot spot 24 %)", "8 % en moyenne, jusqu'à 25 % dans les zones les plus actives".</summary>
internal static class HotSpots
{
    private const int Reach = 14;
    private const int Near = 8;

    private static readonly WordStarts Hot = new("hot", "chaud", "hotspot", "activ", "proliferat", "focal", "locally", "localement", "endroits", "foyer", "maxim", "peak", "pic");

    /// <summary>Limits of a table or of a drug, and other days.</summary>
    private static readonly WordStarts Other = new("seuil", "cut", "threshold", "limit", "norm", "grade", "versus", "vs", "contre", "puis", "then", "later", "relecture", "review", "previous", "anteri", "initial", "uptake", "captat", "fixat", "recept", "express", "burden", "lesion");

    /// <param name="last">The token behind the first index.</param>
    /// <param name="high">Percent, the upper end of the first index.</param>
    public static WrittenNumber? Behind(Page page, int last, Sentence sentence, double high)
    {
        for (var i = last; i < Math.Min(sentence.Last, last + Reach); i++)
        {
            if (page.CharAt(i) == ';' || page.HasWord(i, i + 1, Other) || IsMarker(page, i))
            {
                return null;
            }

            if (page.Tokens[i].Kind == TokenKind.Number && !page.IsClaimed(i))
            {
                return WrittenNumber.At(page, i) is { } number && number.High <= 100 && number.Low > high && page.IsSign(number.Last, '%') && AreHot(page, last, i, sentence) && !Samplings.Behind(page, number.Last + 1, out _)
                    ? number with { First = i, Comparator = "" } : null;
            }
        }

        return null;
    }

    /// <summary>Whether the words around a number tell the part of the tumour that proliferates most.</summary>
    internal static bool AreHot(Page page, int first, int number, Sentence sentence) => page.HasWord(first, number, Hot) || page.HasWord(number + 1, Math.Min(sentence.Last, number + Near), Hot) || (WrittenNumber.At(page, number) is { Comparator: "<=" });

    private static bool IsMarker(Page page, int token)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(token)))
        {
            if (mention.First == token)
            {
                return page.Lexicon.Has(mention, ConceptKind.Ihc) || page.Is(mention, Keyword.Ki67) || page.Is(mention, Keyword.Mitosis);
            }
        }

        return false;
    }
}
