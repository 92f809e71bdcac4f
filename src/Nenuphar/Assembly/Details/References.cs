using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Details;

/// <summary>The upper limit of normal that the text prints behind a result ("180 mg/24 h (N &lt; 8)", "(2-8)", "ULN 8"), and the judgement told with the number ("élevé à 180").</summary>
internal static class References
{
    /// <summary>Tokens from the result to its reference.</summary>
    private const int Reach = 3;
    private static readonly string[] Names = ["n", "norm", "norme", "normes", "normal", "normale", "normales", "normaux", "ref", "reference", "references", "vn", "vr", "uln", "lsn", "range", "limit", "limite", "nl"];
    private static readonly string[] Fillers = ["values", "value", "valeur", "valeurs", "range", "limit", "limite", "superieure", "upper", "of", "de", "la", "laboratoire", "laboratory", "jusqu", "a", "up", "to", "inferieur", "inferieure", "less", "than", "below", "sous", "entre", "between", "normal", "normale"];
    private static readonly WordStarts High = new("eleve", "elevat", "augment", "raised", "increas", "high");
    private static readonly WordStarts Lowered = new("basse", "abaiss", "low", "effondr", "diminu", "decreas");

    public static void Attach(Page page, List<Statement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
            if (statement.Kind != FactKind.Lab || statement.Value.IndexOf('=', StringComparison.Ordinal) is var sign && sign < 0 || !Quantity.TryParse(statement.Value[(sign + 1)..], out var value) || !value.IsNumber)
            {
                continue;
            }

            var last = statement.Token;
            while (last < page.Tokens.Length && page.Tokens[last].Begin < statement.Span.End)
            {
                last++;
            }

            statements[i] = statement.With("uln", Limit(page, last, value.Unit)).With("said", Judged(page, statement.Token, last));
        }
    }

    /// <summary>The higher end of the range in brackets right behind the result, or behind a name of the reference.</summary>
    private static string? Limit(Page page, int last, string unit)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(Math.Min(last, page.Tokens.Length - 1))];
        var bracket = page.IsSign(last, '(') || page.IsSign(last, '[');
        for (var i = last; i < Math.Min(sentence.Last, last + Reach); i++)
        {
            if (page.IsAnyWord(i, Names))
            {
                return HighEnd(page, i + 1, sentence.Last, unit, named: true);
            }

            if (!(page.Tokens[i].Kind == TokenKind.Symbol && page.CharAt(i) is '(' or '[' or ',' or ';' or ':'))
            {
                return bracket && i == last + 1 ? HighEnd(page, i, sentence.Last, unit, named: false) : null;
            }
        }

        // "(< 8)", "[< 8]".
        return bracket ? HighEnd(page, last + 1, sentence.Last, unit, named: false) : null;
    }

    private static string? HighEnd(Page page, int at, int end, string unit, bool named)
    {
        var below = false;
        for (var i = at; i < Math.Min(end, at + 7); i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number)
            {
                if (page.IsClaimed(i) || WrittenNumber.At(page, i) is not { } number)
                {
                    return null;
                }

                var own = LabReader.UnitAt(page, number.Last, out var after);
                var closed = after >= page.Tokens.Length || page.Tokens[after].Is(TokenMarks.LineBefore) || (page.Tokens[after].Kind == TokenKind.Symbol && page.CharAt(after) is ')' or ']' or '.' or ',' or ';');
                var ranged = number.IsInterval || below || number.Comparator is "<" or "<=" || named;
                return ranged && closed && number.Comparator is not (">" or ">=") && (own is null || own == unit) && number.High > 0 ? number.High.ToString(CultureInfo.InvariantCulture) : null;
            }

            below |= page.IsSign(i, '<') || page.IsSign(i, '≤') || page.IsSign(i, '⩽');
            if (page.IsSign(i, '>') || page.IsSign(i, '≥') || !(page.Tokens[i].Kind == TokenKind.Symbol ? page.CharAt(i) is '<' or '≤' or '⩽' or ':' or '=' or '.' or '(' or '\'' : page.IsAnyWord(i, Fillers) || page.IsAnyWord(i, Names)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"5-HIAA élevé à 180", "raised chromogranin A at 900": between the name and the number, or right before the name.</summary>
    private static string? Judged(Page page, int first, int last)
    {
        for (var i = Math.Max(0, first - 1); i < last; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number && i > first + 1 && i == last - 1)
            {
                break;
            }

            if (!page.HasWord(i - 2, i, ["non", "pas", "not", "no"]) && (page.StartsAny(i, High) || page.StartsAny(i, Lowered)))
            {
                return page.StartsAny(i, High) ? "high" : "low";
            }
        }

        return null;
    }
}
