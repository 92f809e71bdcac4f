using Nenuphar.Cases;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>"Métastases hépatiques | Non", "Liver metastases: none", "Flush : NA": the answer in a row of a form holds for its whole question.</summary>
internal static class Answers
{
    /// <summary>A question is longer than this only where the colon is none of a form.</summary>
    private const int LongestQuestion = 9;

    private const int LongestAnswer = 3;

    /// <summary>So many blanks part columns.</summary>
    private const int Column = 3;

    private static readonly string[] No =
    [
        "non", "no", "none", "nil", "absent", "absente", "absents", "absentes", "absence", "negatif", "negative", "negatifs", "negatives", "neg", "aucun", "aucune", "neant", "nul", "nulle", "rien", "0", "-",
        "non vu", "non vue", "non retrouve", "non retrouvee", "non identifie", "non identifiee", "not identified", "not present", "not seen", "not detected", "not found", "none seen", "none identified",
    ];

    private static readonly string[] Unknown =
    [
        "na", "n a", "nd", "nc", "ne", "nr", "nsp", "inconnu", "inconnue", "inconnus", "unknown", "indetermine", "indeterminee", "?", "non evalue", "non evaluee", "non precise", "non precisee", "non renseigne", "non renseignee",
        "non connu", "non connue", "non applicable", "not assessed", "not available", "not applicable", "not stated", "not known", "not evaluated", "not recorded", "not specified", "undetermined",
    ];

    /// <param name="mentions">A term that holds its own answer ("allergies: none") is none of these questions.</param>
    public static void Mark(Narrative narrative, List<Mention> mentions, Circumstance[] marks)
    {
        var mention = 0;
        var text = narrative.Text;
        var tokens = narrative.Tokens;
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Is(TokenMarks.LineBefore))
            {
                continue;
            }

            var sign = IsSeparator(text, tokens, i);
            var at = sign ? i + 1 : i;
            if (at >= tokens.Length || (!sign && !IsColumn(text, tokens, i)))
            {
                continue;
            }

            var end = EndOfCell(text, tokens, at);
            while (mention < mentions.Count && mentions[mention].Last <= i)
            {
                mention++;
            }

            if (mention < mentions.Count && mentions[mention].First < i)
            {
                continue;
            }

            if (end - at is > 0 and <= LongestAnswer && Of(text, tokens[at..end]) is var mark and not Circumstance.Affirmed)
            {
                Question(text, tokens, i, mark, marks);
                i = end - 1;
            }
        }
    }

    private static void Question(string text, ReadOnlySpan<Token> tokens, int last, Circumstance mark, Circumstance[] marks)
    {
        var first = last;
        var depth = 0;
        while (first > 0 && last - first <= LongestQuestion && !tokens[first].Is(TokenMarks.LineBefore) && (depth > 0 || !Closes(text, tokens, first - 1) || text[tokens[first - 1].Begin] == ')') && !IsSeparator(text, tokens, first - 1)
            && !(first < last && IsColumn(text, tokens, first)))
        {
            first--;
            depth += text[tokens[first].Begin] switch { ')' => 1, '(' => -1, _ => 0 };
        }

        for (var i = first; last - first <= LongestQuestion && i < last; i++)
        {
            marks[i] |= mark;
        }
    }

    private static int EndOfCell(string text, ReadOnlySpan<Token> tokens, int at)
    {
        var end = at;
        while (end < tokens.Length && end - at <= LongestAnswer && !tokens[end].Is(TokenMarks.LineBefore) && !Closes(text, tokens, end) && !IsSeparator(text, tokens, end) && !(end > at && IsColumn(text, tokens, end)))
        {
            end++;
        }

        return end;
    }

    private static bool IsSeparator(string text, ReadOnlySpan<Token> tokens, int at) => tokens[at].Initial is ':' or '|' && tokens[at].Kind == TokenKind.Symbol;

    private static bool Closes(string text, ReadOnlySpan<Token> tokens, int at) => tokens[at].Kind == TokenKind.Symbol && text[tokens[at].Begin] is '.' or ';' or ',' or '(' or ')';

    private static bool IsColumn(string text, ReadOnlySpan<Token> tokens, int at)
    {
        var begin = tokens[at - 1].End;
        var length = tokens[at].Begin - begin;
        return length >= Column || (length > 0 && text.AsSpan(begin, length).Contains('\t'));
    }

    private static Circumstance Of(string text, ReadOnlySpan<Token> cell) =>
        IsOne(text, cell, No) ? Circumstance.Negated : IsOne(text, cell, Unknown) ? Circumstance.Hypothetical : Circumstance.Affirmed;

    private static bool IsOne(string text, ReadOnlySpan<Token> cell, string[] answers)
    {
        foreach (var answer in answers)
        {
            if (cell[0].Initial == answer[0] && Is(text, cell, answer))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words of a cell against those of an answer; strokes between them ("N/A") do not count.</summary>
    private static bool Is(string text, ReadOnlySpan<Token> cell, string answer)
    {
        var at = 0;
        foreach (var token in cell)
        {
            if (token.Is(TokenMarks.Joint) && cell.Length > 1)
            {
                continue;
            }

            at += at > 0 && at < answer.Length && answer[at] == ' ' ? 1 : 0;
            foreach (var c in token.Span.Of(text))
            {
                if (at >= answer.Length || answer[at++] != Fold.First(c))
                {
                    return false;
                }
            }
        }

        return at == answer.Length;
    }
}
