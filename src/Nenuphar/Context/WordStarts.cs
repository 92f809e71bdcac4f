using System.Buffers;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>
/// Beginnings of words that are looked for all through a text, folded, of two letters or more. Each word of the text is compared only with those of its own first
/// two letters: mostly with none.
/// </summary>
internal sealed class WordStarts
{
    /// <summary>Fewer tokens than this are looked at one by one.</summary>
    private const int Few = 16;

    /// <summary>In the order of their openings.</summary>
    private readonly string[] starts;

    /// <summary>All their openings.</summary>
    private readonly SearchValues<byte> opened;

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

        opened = SearchValues.Create([.. starts.Select(OpeningOf)]);
    }

    public WordStarts And(WordStarts other) => new([.. starts, .. other.starts]);

    /// <summary>The first token of a range that begins with one of them, or -1.</summary>
    public int Next(Narrative narrative, int from, int to)
    {
        var openings = narrative.Openings;
        (from, to) = (Math.Max(from, 0), Math.Min(to, openings.Length));
        while (from < to)
        {
            var at = Opened(openings[from..to]);
            if (at < 0)
            {
                return -1;
            }

            from += at;
            if (Begin(narrative.Text, in narrative.Tokens[from]))
            {
                return from;
            }

            from++;
        }

        return -1;
    }

    private int Opened(ReadOnlySpan<byte> openings)
    {
        if (openings.Length >= Few)
        {
            return openings.IndexOfAny(opened);
        }

        for (var i = 0; i < openings.Length; i++)
        {
            if (first[openings[i]] < first[openings[i] + 1])
            {
                return i;
            }
        }

        return -1;
    }

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
