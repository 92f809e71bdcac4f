using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>
/// Beginnings of words that are looked for all through a text, folded, of two letters or more. Each word of the text is compared only with those of its own first
/// letters: mostly with none.
/// </summary>
internal sealed class WordStarts
{
    private readonly string[] all;

    /// <summary>In the order of their openings; the short ones, which have many, once for each.</summary>
    private readonly string[] starts;

    /// <summary>All their openings.</summary>
    private readonly OpeningSet openings;

    /// <summary>By <see cref="Token.Opening"/>: the first of the starts that open so; they end where those of the next begin.</summary>
    private readonly ushort[] first = new ushort[byte.MaxValue + 2];

    public WordStarts(params string[] starts)
    {
        (all, openings) = (starts, OpeningSet.Of(starts));
        var opened = Array.ConvertAll(starts, Token.OpeningsOf);
        foreach (var start in opened)
        {
            foreach (var opening in start)
            {
                first[opening + 1]++;
            }
        }

        for (var opening = 1; opening < first.Length; opening++)
        {
            first[opening] += first[opening - 1];
        }

        this.starts = new string[first[^1]];
        var next = first[..];
        for (var i = 0; i < starts.Length; i++)
        {
            foreach (var opening in opened[i])
            {
                this.starts[next[opening]++] = starts[i];
            }
        }
    }

    public OpeningSet Openings => openings;

    public WordStarts And(WordStarts other) => new([.. all, .. other.all]);

    /// <summary>The first token of a range that begins with one of them, or -1.</summary>
    public int Next(Narrative narrative, int from, int to)
    {
        for (var at = openings.Next(narrative, from, to); at >= 0; at = openings.Next(narrative, at + 1, to))
        {
            if (Begin(narrative.Text, in narrative.Tokens[at]))
            {
                return at;
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
}
