using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>Small questions that every reader asks of a page.</summary>
public static class PageReading
{
    /// <summary>Whether the term may be this keyword.</summary>
    public static bool Is(this Page page, Mention mention, Keyword keyword) => page.Lexicon.Is(mention, keyword);

    /// <summary>The concept of a kind that a term names; doubtful senses only if they are asked for.</summary>
    public static Concept? As(this Page page, Mention mention, ConceptKind kind, bool doubtfulToo = false) =>
        page.Lexicon.Has(mention, kind) ? Named(page, mention, kind, doubtfulToo) : null;

    private static Concept? Named(Page page, Mention mention, ConceptKind kind, bool doubtfulToo)
    {
        foreach (var sense in page.Lexicon.SensesOf(mention))
        {
            if (sense.Kind == kind && (doubtfulToo || !sense.Doubtful))
            {
                return sense.Concept;
            }
        }

        return null;
    }

    /// <summary>Whether a sign stands at a token of the sentence.</summary>
    public static bool IsSign(this Page page, int token, char sign)
    {
        var tokens = page.Tokens;
        return (uint)token < (uint)tokens.Length && tokens[token].Kind == TokenKind.Symbol && page.Text[tokens[token].Begin] == sign;
    }

    /// <summary>Whether a sign stands between two tokens.</summary>
    public static bool HasSign(this Page page, int first, int last, char sign)
    {
        for (var i = Math.Max(first, 0); i < last; i++)
        {
            if (page.IsSign(i, sign))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a comma or a semicolon stands between two tokens.</summary>
    public static bool IsParted(this Page page, int first, int last) => page.HasSign(first, last, ',') || page.HasSign(first, last, ';');

    /// <summary>A number of four digits that may be a year: 1900 to 2099.</summary>
    public static bool IsYear(this Page page, int token)
    {
        var tokens = page.Tokens;
        return (uint)token < (uint)tokens.Length && tokens[token].Kind == TokenKind.Number && page.Words(token) is ['1', '9', >= '0' and <= '9', >= '0' and <= '9'] or ['2', '0', >= '0' and <= '9', >= '0' and <= '9'];
    }

    /// <summary>The first year between two tokens; -1 if none stands there.</summary>
    public static int NextYear(this Page page, int first, int last)
    {
        for (var i = Math.Max(first, 0); i < last; i++)
        {
            if (page.IsYear(i))
            {
                return i;
            }
        }

        return -1;
    }

    public static ReadOnlySpan<char> Words(this Page page, int token) => page.Tokens[token].Span.Of(page.Text);

    /// <summary>Whether the folded words of a token are these; the given word must be in the vocabulary's form: lower case, no accents.</summary>
    public static bool IsWord(this Page page, int token, string folded)
    {
        var tokens = page.Tokens;
        return (uint)token < (uint)tokens.Length && tokens[token].Initial == folded[0] && tokens[token].Length == folded.Length && Begins(page.Text.AsSpan(tokens[token].Begin), folded);
    }

    /// <summary>Whether a token is one of these folded words.</summary>
    public static bool IsAnyWord(this Page page, int token, ReadOnlySpan<string> folded)
    {
        foreach (var word in folded)
        {
            if (page.IsWord(token, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the folded word of a token begins so: both languages and all their endings at once.</summary>
    public static bool Starts(this Page page, int token, string folded)
    {
        var tokens = page.Tokens;
        return (uint)token < (uint)tokens.Length && Starts(page.Text, tokens[token], folded);
    }

    public static bool StartsAny(this Page page, int token, ReadOnlySpan<string> folded)
    {
        var tokens = page.Tokens;
        return (uint)token < (uint)tokens.Length && StartsAny(page.Text, tokens[token], folded);
    }

    internal static bool StartsAny(this Page page, int token, WordStarts starts)
    {
        var tokens = page.Tokens;
        return (uint)token < (uint)tokens.Length && starts.Begin(page.Text, tokens[token]);
    }

    /// <summary>Whether a token is one of these words.</summary>
    internal static bool IsAnyWord(this Page page, int token, WordStarts words)
    {
        var tokens = page.Tokens;
        return (uint)token < (uint)tokens.Length && words.Are(page.Text, tokens[token]);
    }

    internal static bool HasWord(this Page page, int first, int last, WordStarts starts) => page.Next(first, last, starts) >= 0;

    /// <summary>The first token of a range that begins with one of these; -1 if none does.</summary>
    internal static int Next(this Page page, int first, int last, WordStarts starts) => starts.Next(page.Narrative, first, last);

    /// <summary>Whether a word of a range begins with one of these.</summary>
    public static bool HasWord(this Page page, int first, int last, ReadOnlySpan<string> folded)
    {
        var tokens = page.Tokens;
        var text = page.Text;
        (first, last) = (Math.Max(first, 0), Math.Min(last, tokens.Length));
        if (first >= last)
        {
            return false;
        }

        var opens = 0UL;
        foreach (var start in folded)
        {
            opens |= start.Length > 2 ? 1UL << Token.OpeningOf(start) : ulong.MaxValue;
        }

        foreach (ref readonly var token in tokens[first..last])
        {
            if ((opens >> token.Opening & 1) != 0 && StartsAny(text, token, folded))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool StartsAny(string text, in Token token, ReadOnlySpan<string> folded)
    {
        foreach (var start in folded)
        {
            if (Starts(text, token, start))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool Starts(string text, in Token token, string folded) => token.Initial == folded[0] && token.Kind == TokenKind.Word && token.Length >= folded.Length && Begins(text.AsSpan(token.Begin), folded);

    /// <summary>The first characters agree already.</summary>
    private static bool Begins(ReadOnlySpan<char> words, string folded)
    {
        for (var i = folded.Length - 1; i > 0; i--)
        {
            if (Fold.First(words[i]) != folded[i])
            {
                return false;
            }
        }

        return true;
    }
}
