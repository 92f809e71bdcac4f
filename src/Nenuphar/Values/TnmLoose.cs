using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>
/// TNM in writings of its own: in capitals ("PT3 N1 M1A", "PT1BN0M0"), in small letters ("pt2n0m0"), with blanks ("T 4, N 1, M 1a", "p T3 p N1"). Two categories in
/// their order are needed: "PT 13 s" is a prothrombin time, "T 37" a temperature.
/// </summary>
internal static class TnmLoose
{
    /// <summary>The longest word that begins categories.</summary>
    public const int LongestHead = 4;

    private const int LongestBracket = 10;

    private readonly record struct Part(string Value, int Begin, int End);

    /// <summary>Reads the categories that begin at a token, and returns the token behind them; -1 if they are none, or are written plainly.</summary>
    public static int Read(Page page, int token, List<Statement> statements)
    {
        if (!MayStart(page, token))
        {
            return -1;
        }

        var parts = new List<Part>(0);
        if (!Parse(page.Text, page.Tokens[token].Begin, parts))
        {
            return -1;
        }

        var at = token;
        foreach (var part in parts)
        {
            while (page.Tokens[at].End <= part.Begin)
            {
                at++;
            }

            statements.Add(new Statement(FactKind.Tnm, part.Value, new Span(part.Begin, part.End)) { Circumstance = page.At(at) & ~(Circumstance.Possible | Circumstance.Negated), Token = at });
        }

        var last = at;
        while (last < page.Tokens.Length && page.Tokens[last].Begin < parts[^1].End)
        {
            last++;
        }

        page.Claim(token, last);
        return last;
    }

    /// <summary>A word that ends in T, with a number or a blank behind; or a lone prefix before one.</summary>
    private static bool MayStart(Page page, int at)
    {
        var token = page.Tokens[at];
        if (token.Length > LongestHead || at + 1 >= page.Tokens.Length || token.Initial is not ('t' or 'p' or 'c' or 'y' or 'r' or 'u'))
        {
            return false;
        }

        var next = page.Tokens[at + 1];
        if (token.Kind == TokenKind.Word && page.Text.AsSpan(token.Begin, token.Length) is ['p' or 'c' or 'y', 'T', 'l' or 'I', ..])
        {
            // "pTlb NX": a scanner's letter for the 1.
            return true;
        }

        return page.Text[token.End - 1] is 'T' or 't' ? next.Kind == TokenKind.Number && next.Length <= 2
            : token.Length <= 2 && next.Kind == TokenKind.Word && next.Length == 1 && next.Initial == 't' && next.Is(TokenMarks.Capital);
    }

    private static bool Parse(string text, int begin, List<Part> parts)
    {
        var (at, order, odd, prefix) = (begin, -1, false, "");
        while (parts.Count < 3)
        {
            var start = parts.Count == 0 ? at : PastLinks(text, at);
            var i = start;
            var own = Prefix(text, ref i, ref odd);
            if (own is null || i >= text.Length || "TNM".IndexOf(char.ToUpperInvariant(text[i]), StringComparison.Ordinal) is var kind && (kind < 0 || kind <= order || (parts.Count == 0 && kind != 0)))
            {
                break;
            }

            var letter = char.ToUpperInvariant(text[i]);
            var small = char.IsLower(text[i]);
            if (!Value(text, i + 1, letter, small, own.Length > 0 ? own : start == at ? prefix : "", out var value, out var end, ref odd))
            {
                break;
            }

            prefix = own.Length > 0 ? own : start == at ? prefix : "";
            odd |= small;
            parts.Add(new Part(prefix + letter + value, start, end));
            (at, order) = (PastBracket(text, end), kind);
        }

        return parts.Count > 1 && odd;
    }

    private static int PastLinks(string text, int at)
    {
        var i = at;
        while (i < text.Length && i - at < 3 && text[i] is ' ' or '\u00A0' or '\u202F' or ',' or '/' or '-' or '\n')
        {
            i++;
        }

        return i;
    }

    /// <summary>The small letters before a category, empty if there are none; null if they are no prefix.</summary>
    private static string? Prefix(string text, ref int at, ref bool odd)
    {
        var begin = at;
        while (at < text.Length && at - begin < 3 && char.ToUpperInvariant(text[at]) is 'P' or 'C' or 'Y' or 'R' or 'U' or 'A')
        {
            odd |= char.IsUpper(text[at]);
            at++;
        }

        var prefix = text[begin..at].ToUpperInvariant() switch { "" => "", "P" => "p", "C" => "c", "YP" => "yp", "YC" => "yc", "RP" => "rp", "R" => "r", "U" => "u", "Y" => "y", "A" => "a", _ => null };
        if (prefix is { Length: > 0 } && at < text.Length && text[at] == ' ')
        {
            odd = true;
            at++;
        }

        return prefix;
    }

    /// <summary>"3", "1a", "O", "X" behind the letter of a category; a blank before the number only behind a capital.</summary>
    private static bool Value(string text, int from, char letter, bool small, string prefix, out string value, out int end, ref bool odd)
    {
        (value, end) = ("", from);
        if (end < text.Length && text[end] is ' ' or '\u00A0' && !small)
        {
            end++;
            odd = true;
        }

        if (end >= text.Length)
        {
            return false;
        }

        var c = text[end];
        if (c is 'X' or 'x' || (letter != 'T' && c is 'O' or 'o'))
        {
            value = c is 'X' or 'x' ? "X" : "0";
            odd |= value == "0";
            end++;
            return EndsWell(text, end) || BeginsNext(text, end);
        }

        if (c is 'l' or 'I' && letter == 'T' && prefix.Length > 0 && text[end - 1] == 'T')
        {
            (c, odd) = ('1', true);
        }

        if (c < '0' || c > (letter == 'T' ? '4' : letter == 'N' ? '3' : '1'))
        {
            return false;
        }

        value = c.ToString();
        end++;
        if (end + 3 < text.Length && text[end] == ' ' && text[end + 1] is >= 'a' and <= 'd' && text[end + 2] == ' ' && text[end + 3] is 'N' or 'p' or 'M')
        {
            // "T 1 b N X".
            (value, end, odd) = (value + text[end + 1], end + 2, true);
            return true;
        }

        if (end < text.Length && char.ToUpperInvariant(text[end]) is >= 'A' and <= 'D' && (EndsWell(text, end + 1) || (BeginsNext(text, end + 1) && !(char.ToUpperInvariant(text[end]) == 'C' && prefix.Contains('c', StringComparison.Ordinal)))))
        {
            odd |= char.IsUpper(text[end]);
            value += (char)(text[end] | 0x20);
            end++;
        }

        return EndsWell(text, end) || BeginsNext(text, end);
    }

    /// <summary>The category ends there: no digit, decimal or letter follows.</summary>
    private static bool EndsWell(string text, int at) =>
        at >= text.Length || !(char.IsLetterOrDigit(text[at]) || text[at] is '%' || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])));

    /// <summary>"...BN0", "...pN1": the next category is glued on.</summary>
    private static bool BeginsNext(string text, int at)
    {
        var i = at;
        while (i < text.Length && i - at < 2 && char.ToUpperInvariant(text[i]) is 'P' or 'C' or 'Y' or 'R')
        {
            i++;
        }

        return i + 1 < text.Length && char.ToUpperInvariant(text[i]) is 'N' or 'M' && (char.IsAsciiDigit(text[i + 1]) || text[i + 1] is 'X' or 'x' or 'O' or 'o');
    }

    /// <summary>"pN1a(3/14) cM1", "T1b(m)N0": what is counted behind a category.</summary>
    private static int PastBracket(string text, int at)
    {
        var open = at < text.Length && text[at] == ' ' ? at + 1 : at;
        if (open >= text.Length || text[open] != '(')
        {
            return at;
        }

        var close = text.AsSpan(open, Math.Min(LongestBracket, text.Length - open)).IndexOf(')');
        return close > 0 ? open + close + 1 : at;
    }
}
