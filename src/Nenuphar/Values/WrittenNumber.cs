using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>A number with the comparator before it and the second end of its interval: "&lt; 2", "10-15", "entre 10 et 15", "moins de 2".</summary>
/// <param name="Comparator">Empty, <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> or <c>&gt;=</c>.</param>
internal readonly record struct WrittenNumber(int First, int Last, string Comparator, double Low, double High)
{
    private static readonly (string Comparator, string[] Words)[] Phrases =
    [
        ("<", ["moins", "de"]), ("<", ["moins", "d"]), ("<", ["inferieur", "a"]), ("<", ["inferieure", "a"]), ("<", ["inferieurs", "a"]), ("<", ["inferieures", "a"]), ("<", ["less", "than"]), ("<", ["lower", "than"]), ("<", ["fewer", "than"]),
        ("<", ["below"]), ("<", ["under"]), ("<", ["en", "dessous", "de"]), (">", ["plus", "de"]), (">", ["plus", "d"]), (">", ["superieur", "a"]), (">", ["superieure", "a"]), (">", ["superieurs", "a"]), (">", ["superieures", "a"]),
        (">", ["more", "than"]), (">", ["greater", "than"]), (">", ["higher", "than"]), (">", ["larger", "than"]), (">", ["bigger", "than"]), (">", ["above"]), (">", ["over"]), (">", ["exceeding"]),
        (">=", ["au", "moins"]), (">=", ["at", "least"]), ("<=", ["up", "to"]), ("<=", ["jusqu", "a"]), ("<=", ["at", "most"]), ("<=", ["au", "plus"]),
    ];

    /// <summary>Words of a comparator and its number.</summary>
    private const int LongestPhrase = 5;

    public bool IsInterval => Low != High;

    /// <summary>The number at a token with what belongs to it; null if the token is no plain number.</summary>
    public static WrittenNumber? At(Page page, int at)
    {
        if (at > 0 && at + 1 < page.Tokens.Length && page.Words(at) is "I" or "l" && (page.IsSign(at + 1, '%') || page.IsWord(at + 1, "per")))
        {
            // A scanner reads 1 as I.
            return Compared(page, at, 1);
        }

        if (at < 0 || at >= page.Tokens.Length || page.Tokens[at].Kind != TokenKind.Number || Number.Of(page.Words(at)) is var value && double.IsNaN(value))
        {
            return null;
        }

        var (high, last) = (value, at + 1);
        if (SecondEnd(page, at, value, out var end, out var second))
        {
            (high, last) = (second, end);
        }

        var comparator = ComparatorBefore(page, at, out var first);
        if (comparator is ">" or ">=" && high == value && UpperBound(page, last, value, out end, out var most))
        {
            return new WrittenNumber(first, end, "", value, most);
        }

        return new WrittenNumber(first, last, comparator, value, high);
    }

    /// <summary>The number that one token tells, with the comparator before it.</summary>
    public static WrittenNumber Compared(Page page, int at, double value)
    {
        var comparator = ComparatorBefore(page, at, out var first);
        return new WrittenNumber(first, at + 1, comparator, value, value);
    }

    public override string ToString() => Comparator + Number.Write(Low) + (IsInterval ? "-" + Number.Write(High) : "");

    /// <summary>"10-15", "10 à 15", "10 to 15", "entre 10 et 15", "10 % à 15 %".</summary>
    private static bool SecondEnd(Page page, int at, double low, out int last, out double high)
    {
        (last, high) = (at, low);
        var next = at + 1;
        if (page.IsSign(next, '%'))
        {
            next++;
        }

        if (!(page.IsSign(next, '-') || page.IsWord(next, "a") || page.IsWord(next, "to") || (Between(page, at) && (page.IsWord(next, "et") || page.IsWord(next, "and")))))
        {
            return false;
        }

        next++;
        if (next >= page.Tokens.Length || page.Tokens[next].Kind != TokenKind.Number)
        {
            return false;
        }

        (last, high) = (next + 1, Number.Of(page.Words(next)));
        return high > low;
    }

    /// <summary>"≥ 3 % et ≤ 20 %", "at least 3 % but less than 20 %": the bound above behind the one below.</summary>
    private static bool UpperBound(Page page, int behind, double low, out int last, out double high)
    {
        (last, high) = (behind, low);
        var next = page.IsSign(behind, '%') ? behind + 1 : behind;
        next += page.IsSign(next, ',') ? 1 : 0;
        next += page.IsAnyWord(next, ["et", "and", "mais", "but"]) ? 1 : 0;
        for (var i = next + 1; i < Math.Min(next + LongestPhrase, page.Tokens.Length) && next > behind; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number)
            {
                (last, high) = (i + 1, Number.Of(page.Words(i)));
                // "> 1 %, and < 2 mitoses" bounds two things.
                return high > low && page.IsSign(behind, '%') == page.IsSign(i + 1, '%') && ComparatorBefore(page, i, out var first) is "<" or "<=" && first == next;
            }
        }

        return false;
    }

    private static bool Between(Page page, int at) => page.IsWord(at - 1, "entre") || page.IsWord(at - 1, "between");

    private static string ComparatorBefore(Page page, int at, out int first)
    {
        first = at;
        var i = at - 1;
        while (page.IsWord(i, "environ") || page.IsWord(i, "approximately") || page.IsWord(i, "about") || page.IsSign(i, '~') || page.IsSign(i, '≈'))
        {
            i--;
        }

        if (page.IsSign(i, '='))
        {
            return page.IsSign(i - 1, '<') || page.IsSign(i - 1, '>') ? page.CharAt(first = i - 1) + "=" : "";
        }

        if (i >= 0 && page.Tokens[i].Kind == TokenKind.Symbol && !IsApostrophe(page, i))
        {
            var sign = page.CharAt(i) switch { '<' => "<", '>' => ">", '≤' => "<=", '≥' => ">=", '⩽' => "<=", '⩾' => ">=", _ => "" };
            first = sign.Length > 0 ? i : at;
            return sign;
        }

        foreach (var (comparator, words) in Phrases)
        {
            if (EndsWith(page, i, words))
            {
                first = i - words.Length + 1;
                return comparator;
            }
        }

        return "";
    }

    private static bool IsApostrophe(Page page, int at) => page.IsSign(at, '\'') || page.IsSign(at, '’');

    private static bool EndsWith(Page page, int last, string[] words)
    {
        var at = last;
        for (var w = words.Length - 1; w >= 0; w--, at--)
        {
            if (IsApostrophe(page, at))
            {
                at--;
            }

            if (!page.IsWord(at, words[w]))
            {
                return false;
            }
        }

        return true;
    }
}
