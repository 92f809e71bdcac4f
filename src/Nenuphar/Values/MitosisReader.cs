using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Mitotic counts with their field: "3 mitoses pour 10 champs", "8/10 HPF", "&lt; 2 mitoses per 2 mm2".</summary>
internal static class MitosisReader
{
    public static void Read(Page page, List<Statement> statements)
    {
        foreach (var mention in page.Mentions)
        {
            var square = page.Is(mention, Keyword.Square);
            if (!square && !page.Is(mention, Keyword.Field))
            {
                continue;
            }

            var sentence = page.SentenceOf(mention.First);
            if (!SpeaksOfMitoses(page, sentence) || Fields(page, mention.First - 1, square, out var fields) is not { } before || Count(page, before) is not { } count)
            {
                continue;
            }

            var value = square ? $"{count}/{(fields == 1 ? "" : Number.Write(fields))}mm2" : $"{count}/{Number.Write(fields)}hpf";
            statements.Add(new Statement(FactKind.Mitoses, value, page.Narrative.SpanOf(count.First, mention.Last))
            {
                Circumstance = page.At(count.First) & ~(Circumstance.Negated | Circumstance.Possible),
                Token = count.First,
            });
            page.Claim(count.First, mention.Last);
        }
    }

    private static bool SpeaksOfMitoses(Page page, int sentence)
    {
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (page.Is(mention, Keyword.Mitosis))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number of fields before the field word, and the token before "per"; null without a "per".</summary>
    private static int? Fields(Page page, int at, bool square, out double fields)
    {
        fields = 1;
        if (at > 0 && page.Tokens[at].Kind == TokenKind.Number && Number.Of(page.Words(at)) is var number && number is >= 1 and <= 100)
        {
            fields = number;
            at--;
        }

        var per = at > 0 && (page.IsSign(at, '/') || page.IsWord(at, "per") || page.IsWord(at, "pour") || page.IsWord(at, "par") || page.IsWord(at, "in") || page.IsWord(at, "dans") || page.IsWord(at, "sur"));
        return per && (fields > 1 || square || page.IsSign(at, '/') || page.IsWord(at, "per") || page.IsWord(at, "par")) ? at - 1 : null;
    }

    /// <summary>The count before "per", with "mitoses" and "figures" between.</summary>
    private static WrittenNumber? Count(Page page, int at)
    {
        for (var i = at; i > at - 5 && i >= 0; i--)
        {
            if (page.Tokens[i].Kind == TokenKind.Number || page.Words(i) is "I")
            {
                var first = i > 1 && page.IsSign(i - 1, '-') && page.Tokens[i - 2].Kind == TokenKind.Number ? i - 2 : i;
                return WrittenNumber.At(page, first);
            }

            if (page.Tokens[i].Kind == TokenKind.Symbol && !page.IsSign(i, '/'))
            {
                return null;
            }
        }

        return null;
    }
}
