using Nenuphar.Text;

namespace Nenuphar.Terms;

/// <summary>
/// All terms in one automaton over lemmas. It takes the longest term at each place, reading across hyphens, apostrophes, slashes,
/// articles and line ends. Built once, then only read.
/// </summary>
internal sealed class TermTree
{
    private const int Root = 0;
    private readonly Vocabulary vocabulary;
    private readonly bool[] skipped;
    private readonly long[] keys;
    private readonly int[] targets;
    private readonly bool[] starts;
    private readonly int[] entries;

    internal TermTree(Vocabulary vocabulary, Dictionary<long, int> edges, List<int> entries, bool[] skipped)
    {
        this.vocabulary = vocabulary;
        this.skipped = skipped;
        this.entries = [.. entries];
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)edges.Count * 2 + 2);
        keys = new long[size];
        targets = new int[size];
        starts = new bool[vocabulary.Count];
        foreach (var (key, target) in edges)
        {
            var at = Slot(key);
            while (keys[at] != 0)
            {
                at = (at + 1) & (size - 1);
            }

            (keys[at], targets[at]) = (key, target);
            if (key >> 32 == Root)
            {
                starts[(int)key] = true;
            }
        }
    }

    internal static long Key(int state, int lemma) => ((long)state << 32) | (uint)lemma;

    /// <summary>The longest term that starts at a token: its entry and the token after it; -1 if none does.</summary>
    public int LongestAt(string text, ReadOnlySpan<Token> tokens, int first, TermForms forms, out int last)
    {
        last = first;
        if (tokens[first].Word is var word && (word == 0 || !starts[vocabulary.Lemma(word)]))
        {
            return -1;
        }

        var state = Root;
        var best = -1;
        for (var i = first; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (i > first && token.Is(TokenMarks.ParagraphBefore))
            {
                break;
            }

            if (token.Word == 0)
            {
                if (i > first && token.Is(TokenMarks.Joint))
                {
                    continue;
                }

                break;
            }

            var lemma = vocabulary.Lemma(token.Word);
            var next = Step(state, lemma);
            if (next < 0)
            {
                if (i > first && (token.Is(TokenMarks.Joint) || skipped[lemma]))
                {
                    continue;
                }

                break;
            }

            state = next;
            if (entries[state] >= 0 && forms.Choose(entries[state], text, tokens[first..(i + 1)]) is var entry and >= 0)
            {
                best = entry;
                last = i + 1;
            }
        }

        return best;
    }

    private int Step(int state, int lemma)
    {
        var key = Key(state, lemma);
        var at = Slot(key);
        while (keys[at] != 0)
        {
            if (keys[at] == key)
            {
                return targets[at];
            }

            at = (at + 1) & (keys.Length - 1);
        }

        return -1;
    }

    private int Slot(long key) => (int)((ulong)key * 0x9E3779B97F4A7C15UL >> 40) & (keys.Length - 1);
}
