using System.Buffers;

namespace Nenuphar.Text;

/// <summary>The openings of what a reader looks for, words, numbers or single letters: the rest of a text is passed over, many tokens at once.</summary>
internal sealed class OpeningSet
{
    /// <summary>Fewer tokens than this are looked at one by one.</summary>
    private const int Few = 16;

    public static readonly OpeningSet Numbers = new([Token.NumberOpening]);

    private readonly SearchValues<byte> openings;
    private readonly bool[] holds = new bool[byte.MaxValue + 1];

    public OpeningSet(ReadOnlySpan<byte> openings)
    {
        this.openings = SearchValues.Create(openings);
        foreach (var opening in openings)
        {
            holds[opening] = true;
        }
    }

    /// <param name="words">Folded words or letters, or what words begin with.</param>
    public static OpeningSet Of(params IEnumerable<string> words) => Made(words, Token.OpeningsOf);

    /// <param name="words">Folded words or letters, as they are or in their first three letters.</param>
    public static OpeningSet OfWords(params IEnumerable<string> words) => Made(words, static word => [Token.OpeningOf(word)]);

    public OpeningSet And(OpeningSet other)
    {
        var both = (bool[])holds.Clone();
        for (var opening = 0; opening < holds.Length; opening++)
        {
            both[opening] |= other.holds[opening];
        }

        return Of(both);
    }

    private static OpeningSet Made(IEnumerable<string> words, Func<string, byte[]> openings)
    {
        var held = new bool[byte.MaxValue + 1];
        foreach (var word in words)
        {
            foreach (var opening in openings(word))
            {
                held[opening] = true;
            }
        }

        return Of(held);
    }

    private static OpeningSet Of(bool[] held)
    {
        Span<byte> all = stackalloc byte[held.Length];
        var count = 0;
        for (var opening = 0; opening < held.Length; opening++)
        {
            if (held[opening])
            {
                all[count++] = (byte)opening;
            }
        }

        return new(all[..count]);
    }

    /// <summary>The first token from one on that opens so, or -1.</summary>
    public int Next(Narrative narrative, int from) => Next(narrative, from, narrative.Openings.Length);

    /// <summary>The first token of a range that opens so, or -1.</summary>
    public int Next(Narrative narrative, int from, int to)
    {
        var all = narrative.Openings;
        (from, to) = (Math.Max(from, 0), Math.Min(to, all.Length));
        if (to - from >= Few)
        {
            return all[from..to].IndexOfAny(openings) is >= 0 and var at ? from + at : -1;
        }

        for (var i = from; i < to; i++)
        {
            if (holds[all[i]])
            {
                return i;
            }
        }

        return -1;
    }
}
