using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Mitotic counts with their field: "3 mitoses pour 10 champs", "8/10 HPF", "&lt; 2 mitoses per 2 mm2".</summary>
internal static class MitosisReader
{
    private static readonly KeywordSet Areas = KeywordSet.Of(Keyword.Square, Keyword.Field);

    public static void Read(Page page, List<Statement> statements)
    {
        foreach (var mention in page.MentionsOf(Areas))
        {
            var square = page.Is(mention, Keyword.Square);
            var sentence = page.SentenceOf(mention.First);
            if (!(SpeaksOfMitoses(page, sentence) || (square && IsBesideIndex(page, mention))) || Fields(page, mention.First - 1, square, out var fields) is not { } before)
            {
                continue;
            }

            if (Count(page, before) is not { } count)
            {
                None(page, before, mention, fields, square, statements);
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

    /// <summary>"No mitosis was seen in 50 high-power fields", "aucune mitose sur 10 champs": none were found in so many.</summary>
    private static void None(Page page, int before, Mention field, double fields, bool square, List<Statement> statements)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(field.First)))
        {
            if (page.Is(mention, Keyword.Mitosis) && mention.Last <= before + 1 && before + 1 - mention.Last <= 4 && (page.HasWord(mention.First - 3, mention.First, ["no", "aucun", "zero", "pas", "absence"]) || page.StartsAny(mention.Last, ["absent"]))
                && !page.HasWord(mention.Last, before, ["atyp"]) && !page.HasWord(mention.First - 3, mention.First, ["atyp"]))
            {
                statements.Add(new Statement(FactKind.Mitoses, square ? $"0/{(fields == 1 ? "" : Number.Write(fields))}mm2" : $"0/{Number.Write(fields)}hpf", page.Narrative.SpanOf(mention.First, field.Last))
                {
                    Circumstance = page.At(before) & ~(Circumstance.Negated | Circumstance.Possible),
                    Token = mention.First,
                });
                page.Claim(before + 1, field.Last);
                return;
            }
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

    /// <summary>"Ki-67 1 %, 1/2 mm²": beside the index nothing else is counted on two square millimetres.</summary>
    private static bool IsBesideIndex(Page page, Mention area)
    {
        const int Reach = 14;
        if (area.First < 3 || page.Words(area.First - 1) is not "2" || !page.IsSign(area.First - 2, '/'))
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(area.First)))
        {
            if (mention.First < area.First && area.First - mention.First <= Reach && page.Is(mention, Keyword.Ki67))
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

    /// <summary>A minus right before the number, and a blank before the minus: "mitoses -1". That of a list stands at the beginning of its line.</summary>
    internal static bool IsBelowZero(Page page, int number) => number > 0 && (page.IsSign(number - 1, '-') || page.IsSign(number - 1, '−')) && !page.Tokens[number].Is(TokenMarks.SpaceBefore)
        && page.Tokens[number - 1].Is(TokenMarks.SpaceBefore) && !page.Tokens[number - 1].Is(TokenMarks.LineBefore);

    /// <summary>The count before "per", with "mitoses" and "figures" between.</summary>
    private static WrittenNumber? Count(Page page, int at)
    {
        for (var i = at; i > at - 5 && i >= 0; i--)
        {
            if (page.Tokens[i].Kind == TokenKind.Number || page.Words(i) is "I")
            {
                var first = i > 1 && page.IsSign(i - 1, '-') && page.Tokens[i - 2].Kind == TokenKind.Number ? i - 2 : i;
                return first == i && IsBelowZero(page, i) ? null : WrittenNumber.At(page, first);
            }

            if (SpelledNumber.At(page, i) is { } spelled)
            {
                return spelled;
            }

            if (page.Tokens[i].Kind == TokenKind.Symbol && !page.IsSign(i, '/'))
            {
                return null;
            }
        }

        return null;
    }
}
