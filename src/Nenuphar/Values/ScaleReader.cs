using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Scales and scores with their value: ECOG, Karnofsky, Krenning, BI-RADS, Child-Pugh, ASA, NYHA, Gleason. A value out of the scale's range is none.</summary>
internal static class ScaleReader
{
    private static readonly string[] Between = ["score", "index", "indice", "echelle", "scale", "a", "de", "of", "was", "est", "etait", "ps", "grade", "stade", "class", "classe", "functional", "fonctionnel", "status", "performance", "ecog", "oms", "sur", "at", "is", "categor", "categorie", "estime", "estimated", "to", "equal", "s", "un", "an"];

    public static void Read(Page page, List<Statement> statements)
    {
        foreach (var mention in page.MentionsOf(KindSet.Of(ConceptKind.Scale)))
        {
            var scale = page.As(mention, ConceptKind.Scale) ?? (mention.Last < page.Tokens.Length && (IsValueToken(page, mention.Last) || (page.IsAnyWord(mention.Last, ["de", "of", "a"]) && mention.Last + 1 < page.Tokens.Length && page.Tokens[mention.Last + 1].Kind == TokenKind.Number)) ? page.As(mention, ConceptKind.Scale, true) : null);
            if (scale is null || scale.Value is "sbr" or "nottingham" or "fuhrman" || page.IsClaimed(mention.First))
            {
                continue;
            }

            var first = mention.First;
            var after = After(page, mention, scale.Value, out var value, out var last);
            if (after || BeforeScale(page, mention, scale.Value, out value, out first))
            {
                last = after ? Math.Max(last, mention.Last) : mention.Last;
                var span = page.Narrative.SpanOf(Math.Min(first, mention.First), last);
                statements.Add(new Statement(FactKind.Scale, $"{scale.Value}={value}", span) { Circumstance = page.At(mention) & ~(Circumstance.Negated | Circumstance.Possible), Token = mention.First });
                page.Claim(mention.First, last);
            }
        }
    }

    private static bool IsValueToken(Page page, int at) =>
        page.Tokens[at].Kind == TokenKind.Number || (page.Tokens[at].Kind == TokenKind.Symbol && page.CharAt(at) is ':' or '=' or '-' && at + 1 < page.Tokens.Length && page.Tokens[at + 1].Kind == TokenKind.Number);

    private static bool After(Page page, Mention mention, string scale, out string value, out int last)
    {
        (value, last) = ("", mention.Last);
        for (var i = mention.Last; i < Math.Min(mention.Last + 6, page.Tokens.Length); i++)
        {
            if (Valued(page, i, scale, out value, out last))
            {
                return true;
            }

            var sign = page.Tokens[i].Kind == TokenKind.Symbol && page.CharAt(i) is ':' or '=' or '(' or ')' or '-' or '/';
            if (page.Tokens[i].Is(TokenMarks.LineBefore) || (!sign && !page.StartsAny(i, Between)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"4/4 sur l'échelle de Krenning", "cotée 4 sur l'échelle".</summary>
    private static bool BeforeScale(Page page, Mention mention, string scale, out string value, out int first)
    {
        (value, first) = ("", mention.First);
        for (var i = mention.First - 1; i > Math.Max(0, mention.First - 7); i--)
        {
            if (page.IsSign(i, '/') && Valued(page, i - 1, scale, out value, out _) && (page.IsWord(i + 2, "sur") || page.IsWord(i + 2, "on")))
            {
                first = i - 1;
                return true;
            }

            if ((page.IsWord(i, "sur") || page.IsWord(i, "on")) && page.Tokens[i - 1].Kind == TokenKind.Number && !page.IsSign(i - 2, '/') && Valued(page, i - 1, scale, out value, out _))
            {
                first = i - 1;
                return true;
            }
        }

        return false;
    }

    private static bool Valued(Page page, int at, string scale, out string value, out int last)
    {
        (value, last) = ("", at + 1);
        if (at < 0)
        {
            return false;
        }

        var words = page.Words(at);
        if (scale == "child-pugh")
        {
            value = words is ['A' or 'B' or 'C'] ? words.ToString() : "";
            return value.Length > 0;
        }

        if (scale == "dukes")
        {
            // A form prints the number of its answer beside the letter; only the letter is the stage.
            value = words is ['A' or 'B' or 'C' or 'D'] || (words is ['B' or 'C', '1' or '2' or '3']) ? words.ToString() : "";
            return value.Length > 0;
        }

        var number = page.Tokens[at].Kind == TokenKind.Number && words.IndexOfAny('.', ',') < 0 ? (int)Number.Of(words)
            : page.Tokens[at].Kind == TokenKind.Word && Roman.Opening(words, out var length) is var roman && length == words.Length ? roman : -1;
        if (scale == "gleason" && page.IsSign(at + 1, '+') && at + 2 < page.Tokens.Length && page.Tokens[at + 2].Kind == TokenKind.Number)
        {
            (number, last) = (number + (int)Number.Of(page.Words(at + 2)), at + 3);
        }

        if (number < 0 || !InRange(scale, number))
        {
            return false;
        }

        value = Number.Write(number);
        if (page.IsSign(last, '-') && last + 1 < page.Tokens.Length && page.Tokens[last + 1].Kind == TokenKind.Number && Number.Of(page.Words(last + 1)) is var high && high > number && InRange(scale, (int)high))
        {
            (value, last) = ($"{value}-{Number.Write(high)}", last + 2);
        }

        return true;
    }

    private static bool InRange(string scale, int value) => scale switch
    {
        "ecog" => value is >= 0 and <= 5,
        "karnofsky" => value is >= 10 and <= 100 && value % 10 == 0,
        "krenning" or "nyha" or "fuhrman" => value is >= 0 and <= 4,
        "birads" or "tirads" => value is >= 0 and <= 6,
        "asa" => value is >= 1 and <= 5,
        "gleason" => value is >= 2 and <= 10,
        "gcs" => value is >= 3 and <= 15,
        _ => value is >= 0 and <= 100,
    };
}
