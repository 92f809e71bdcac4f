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
}
