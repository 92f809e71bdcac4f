using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>
/// Beginnings of words that are looked for all through a text, folded, of two letters or more. Each word of the text is compared only with those of its own first
/// two letters: mostly with none.
/// </summary>
internal sealed class WordStarts
{
    /// <summary>In the order of their openings.</summary>
    private readonly string[] starts;

    /// <summary>By <see cref="Token.Opening"/>: the first of the starts that open so; they end where those of the next begin.</summary>
    private readonly byte[] first = new byte[Token.NoOpening + 2];

    public WordStarts(params string[] starts)
    {
        this.starts = starts;
        Array.Sort(starts, (one, other) => OpeningOf(one).CompareTo(OpeningOf(other)));
        foreach (var start in starts)
        {
            first[OpeningOf(start) + 1]++;
        }

        for (var opening = 1; opening < first.Length; opening++)
        {
            first[opening] += first[opening - 1];
        }
    }

    public WordStarts And(WordStarts other) => new([.. starts, .. other.starts]);

    /// <summary>Whether the word begins with one of them.</summary>
    public bool Begin(string text, in Token token)
    {
        for (int i = first[token.Opening], end = first[token.Opening + 1]; i < end; i++)
        {
            if (PageReading.Starts(text, token, starts[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word is one of them.</summary>
    public bool Are(string text, in Token token)
    {
        for (int i = first[token.Opening], end = first[token.Opening + 1]; i < end; i++)
        {
            if (starts[i].Length == token.Length && PageReading.Starts(text, token, starts[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static byte OpeningOf(string start) => Token.OpeningOf(start[0], start[1]);
}
