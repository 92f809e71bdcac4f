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
    private readonly int[] roots;
    private readonly Edge[] edges;
    private readonly int[] entries;

    internal TermTree(Vocabulary vocabulary, Dictionary<long, int> edges, List<int> entries, bool[] skipped)
    {
        this.vocabulary = vocabulary;
        this.skipped = skipped;
        this.entries = [.. entries];
        this.edges = new Edge[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)edges.Count * 2 + 2)];
        roots = new int[vocabulary.Count];
        foreach (var (key, target) in edges)
        {
            var at = Slot(key);
            while (this.edges[at].Key != 0)
            {
                at = (at + 1) & (this.edges.Length - 1);
            }

            this.edges[at] = new Edge(key, target);
        }

        for (var word = 1; word < roots.Length; word++)
        {
            roots[word] = edges.GetValueOrDefault(Key(Root, vocabulary.Lemma(word)));
        }
    }

    internal TermTree(Vocabulary vocabulary, PackReader pack)
    {
        this.vocabulary = vocabulary;
        (skipped, roots, edges, entries) = (pack.Array<bool>(), pack.Array<int>(), pack.Array<Edge>(), pack.Array<int>());
    }

    /// <summary>From one state by one lemma to another.</summary>
    private readonly record struct Edge(long Key, long Target);

    internal void Write(PackWriter pack)
    {
        pack.Array<bool>(skipped);
        pack.Array<int>(roots);
        pack.Array<Edge>(edges);
        pack.Array<int>(entries);
    }

    internal static long Key(int state, int lemma) => ((long)state << 32) | (uint)lemma;

    /// <summary>The longest term that starts at a token: its entry and the token after it; -1 if none does.</summary>
    public int LongestAt(string text, ReadOnlySpan<Token> tokens, int first, TermForms forms, out int last)
    {
        last = first;
        var state = roots[tokens[first].Word];
        if (state == Root)
        {
            return -1;
        }

        var best = Take(state, text, tokens[first..], 1, forms, -1, ref last);
        for (var i = first + 1; i < tokens.Length && !tokens[i].Is(TokenMarks.ParagraphBefore); i++)
        {
            var token = tokens[i];
            if (token.Word == 0)
            {
                if (token.Is(TokenMarks.Joint))
                {
                    continue;
                }

                break;
            }

            var lemma = vocabulary.Lemma(token.Word);
            var next = Step(state, lemma);
            if (next >= 0)
            {
                state = next;
                best = Take(state, text, tokens[first..], i + 1 - first, forms, best, ref last);
            }
            else if (!token.Is(TokenMarks.Joint) && !skipped[lemma])
            {
                break;
            }
        }

        last = best < 0 ? first : first + last;
        return best;
    }

    /// <summary>The entry that ends here, if these words are one of its spellings; else the best so far.</summary>
    private int Take(int state, string text, ReadOnlySpan<Token> tokens, int count, TermForms forms, int best, ref int last)
    {
        if (entries[state] < 0 || forms.Choose(entries[state], text, tokens[..count]) is not (>= 0 and var entry))
        {
            return best;
        }

        last = count;
        return entry;
    }

    private int Step(int state, int lemma)
    {
        var key = Key(state, lemma);
        var at = Slot(key);
        while (edges[at].Key is var there and not 0)
        {
            if (there == key)
            {
                return (int)edges[at].Target;
            }

            at = (at + 1) & (edges.Length - 1);
        }

        return -1;
    }

    private int Slot(long key) => (int)((ulong)key * 0x9E3779B97F4A7C15UL >> 40) & (edges.Length - 1);
}
