using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>Small questions that every reader asks of a page.</summary>
public static class PageReading
{
    /// <summary>Whether the term may be this keyword.</summary>
    public static bool Is(this Page page, Mention mention, Keyword keyword)
    {
        if (!page.Lexicon.Has(mention, ConceptKind.Keyword))
        {
            return false;
        }

        foreach (var sense in page.Lexicon.SensesOf(mention))
        {
            if (sense.Concept.Keyword == keyword)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The concept of a kind that a term names; doubtful senses only if they are asked for.</summary>
    public static Concept? As(this Page page, Mention mention, ConceptKind kind, bool doubtfulToo = false)
    {
        if (!page.Lexicon.Has(mention, kind))
        {
            return null;
        }

        foreach (var sense in page.Lexicon.SensesOf(mention))
        {
            if (sense.Concept.Kind == kind && (doubtfulToo || !sense.Doubtful))
            {
                return sense.Concept;
            }
        }

        return null;
    }

    /// <summary>Whether a sign stands at a token of the sentence.</summary>
    public static bool IsSign(this Page page, int token, char sign) =>
        token >= 0 && token < page.Tokens.Length && page.Tokens[token].Kind == TokenKind.Symbol && page.CharAt(token) == sign;

    public static ReadOnlySpan<char> Words(this Page page, int token) => page.Tokens[token].Span.Of(page.Text);

    /// <summary>Whether the folded words of a token are these; the given word must be in the vocabulary's form: lower case, no accents.</summary>
    public static bool IsWord(this Page page, int token, string folded)
    {
        if (token < 0 || token >= page.Tokens.Length)
        {
            return false;
        }

        var words = page.Words(token);
        if (words.Length != folded.Length)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (Fold.First(words[i]) != folded[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the folded word of a token begins so: both languages and all their endings at once.</summary>
    public static bool Starts(this Page page, int token, string folded)
    {
        if (token < 0 || token >= page.Tokens.Length || page.Tokens[token].Kind != TokenKind.Word)
        {
            return false;
        }

        var words = page.Words(token);
        if (words.Length < folded.Length)
        {
            return false;
        }

        for (var i = 0; i < folded.Length; i++)
        {
            if (Fold.First(words[i]) != folded[i])
            {
                return false;
            }
        }

        return true;
    }

    public static bool StartsAny(this Page page, int token, ReadOnlySpan<string> folded)
    {
        foreach (var start in folded)
        {
            if (page.Starts(token, start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word of a range begins with one of these.</summary>
    public static bool HasWord(this Page page, int first, int last, ReadOnlySpan<string> folded)
    {
        for (var i = Math.Max(first, 0); i < Math.Min(last, page.Tokens.Length); i++)
        {
            if (page.StartsAny(i, folded))
            {
                return true;
            }
        }

        return false;
    }
}
