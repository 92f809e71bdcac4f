using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>
/// Beginnings of words that are looked for all through a text, folded, of two letters or more. The first two letters of a word tell
/// of most words that none of them begins them, before any is compared.
/// </summary>
internal sealed class WordStarts
{
    private readonly string[] starts;

    /// <summary>By <see cref="Token.Opening"/>.</summary>
    private readonly bool[] opens = new bool[byte.MaxValue + 1];

    public WordStarts(params string[] starts)
    {
        this.starts = starts;
        foreach (var start in starts)
        {
            opens[Token.OpeningOf(start[0], start[1])] = true;
        }
    }

    public WordStarts And(WordStarts other) => new([.. starts, .. other.starts]);

    /// <summary>Whether the word begins with one of them.</summary>
    public bool Begin(string text, in Token token) => opens[token.Opening] && PageReading.StartsAny(text, token, starts);

    /// <summary>Whether the word is one of them.</summary>
    public bool Are(string text, in Token token)
    {
        if (!opens[token.Opening])
        {
            return false;
        }

        foreach (var word in starts)
        {
            if (word.Length == token.Length && PageReading.StartsAny(text, token, new ReadOnlySpan<string>(in word)))
            {
                return true;
            }
        }

        return false;
    }
}
