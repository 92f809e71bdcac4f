using System.Runtime.CompilerServices;
using Nenuphar.Text;

namespace Nenuphar.Terms;

/// <summary>
/// All terms in one automaton over lemmas. It takes the longest term at each place, reading across hyphens, apostrophes, slashes,
/// articles and line ends. Built once, then only read.
/// </summary>
internal sealed class TermTree
{
    private const int Root = 0;

    /// <summary>No entry ends in a state.</summary>
    private const int None = int.MinValue;

    private readonly Vocabulary vocabulary;
    private readonly bool[] skipped;

    /// <summary>By word: the state that it leads to from the root.</summary>
    private readonly int[] roots;

    /// <summary>A bit for each word that leads somewhere from the root: the many that don't are known by a few kilobytes.</summary>
    private readonly ulong[] openings;

    /// <summary>The children of a state stand side by side, by their lemmas: they begin where its own say, and end where those of the next state begin.</summary>
    private readonly State[] states;

    /// <summary>By state: the lemma that leads to it.</summary>
    private readonly int[] lemmas;

    internal TermTree(Vocabulary vocabulary, Dictionary<long, int> edges, List<int> entries, bool[] skipped)
    {
        this.vocabulary = vocabulary;
        this.skipped = skipped;
        var children = edges.Select(edge => (From: (int)(edge.Key >> 32), Lemma: (int)edge.Key, To: edge.Value)).ToLookup(edge => edge.From);
        var given = new List<int>(entries.Count) { Root };
        (states, lemmas) = (new State[entries.Count + 1], new int[entries.Count]);
        for (var state = 0; state < entries.Count; state++)
        {
            var follows = 0UL;
            states[state] = new State(entries[given[state]] is >= 0 and var entry ? entry : None, given.Count, 0);
            foreach (var (_, lemma, to) in children[given[state]].OrderBy(child => child.Lemma))
            {
                lemmas[given.Count] = lemma;
                follows |= Bit(lemma);
                given.Add(to);
            }

            states[state] = states[state] with { Follows = follows };
        }

        states[^1] = new State(None, given.Count, 0);
        (roots, openings) = (new int[vocabulary.Count], new ulong[(vocabulary.Count / 64) + 1]);
        for (var word = 1; word < roots.Length; word++)
        {
            roots[word] = Math.Max(Child(Root, vocabulary.Lemma(word)), Root);
            openings[word / 64] |= roots[word] != Root ? Bit(word) : 0;
        }
    }

    internal TermTree(Vocabulary vocabulary, PackReader pack)
    {
        this.vocabulary = vocabulary;
        (skipped, roots, openings, states, lemmas) = (pack.Array<bool>(), pack.Array<int>(), pack.Array<ulong>(), pack.Array<State>(), pack.Array<int>());
    }

    /// <param name="Entry">The entry that ends here, the complement of one whose spelling is asked for, or <see cref="None"/>.</param>
    /// <param name="First">The first child.</param>
    /// <param name="Follows">A bit for each lemma that may follow, several lemmas to a bit: most words that don't follow are known by it.</param>
    private readonly record struct State(int Entry, int First, ulong Follows);

    internal void Write(PackWriter pack)
    {
        pack.Array<bool>(skipped);
        pack.Array<int>(roots);
        pack.Array<ulong>(openings);
        pack.Array<State>(states);
        pack.Array<int>(lemmas);
    }

    /// <summary>Knows which entries any spelling of their words is: most of them, and no more is asked of these.</summary>
    internal TermTree Spelled(TermForms forms)
    {
        for (var state = 0; state < states.Length; state++)
        {
            if (states[state].Entry is >= 0 and var entry && !forms.IsPlain(entry))
            {
                states[state] = states[state] with { Entry = ~entry };
            }
        }

        return this;
    }

    internal static long Key(int state, int lemma) => ((long)state << 32) | (uint)lemma;

    /// <summary>The longest term that starts at a token: its entry and the token after it; -1 if none does.</summary>
    public int LongestAt(string text, ReadOnlySpan<Token> tokens, int first, TermForms forms, out int last)
    {
        last = first;
        return Opens(tokens[first].Word) ? Longest(roots[tokens[first].Word], text, tokens, first, forms, ref last) : -1;
    }

    /// <summary>Whether a term begins with the word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Opens(int word) => (openings[word / 64] & Bit(word)) != 0;

    private int Longest(int state, string text, ReadOnlySpan<Token> tokens, int first, TermForms forms, ref int last)
    {
        var best = Take(state, text, tokens, first, first + 1, forms, -1, ref last);
        for (var i = first + 1; i < tokens.Length && states[state].Follows != 0; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Is(TokenMarks.ParagraphBefore))
            {
                break;
            }

            if (token.Word == 0)
            {
                if (token.Is(TokenMarks.Joint))
                {
                    continue;
                }

                break;
            }

            var lemma = vocabulary.Lemma(token.Word);
            var next = (states[state].Follows & Bit(lemma)) == 0 ? -1 : Child(state, lemma);
            if (next >= 0)
            {
                state = next;
                best = Take(state, text, tokens, first, i + 1, forms, best, ref last);
            }
            else if (!token.Is(TokenMarks.Joint) && !skipped[lemma])
            {
                break;
            }
        }

        return best;
    }

    /// <summary>The entry that ends here, if these words are one of its spellings; else the best so far.</summary>
    private int Take(int state, string text, ReadOnlySpan<Token> tokens, int first, int end, TermForms forms, int best, ref int last)
    {
        var entry = states[state].Entry;
        var chosen = entry is >= 0 or None ? entry : forms.Choose(~entry, text, tokens[first..end]);
        if (chosen < 0)
        {
            return best;
        }

        last = end;
        return chosen;
    }

    /// <summary>The state that a lemma leads to, or -1.</summary>
    private int Child(int state, int lemma)
    {
        if ((states[state].Follows & Bit(lemma)) == 0)
        {
            return -1;
        }

        var (low, high) = (states[state].First, states[state + 1].First - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (lemmas[middle] == lemma)
            {
                return middle;
            }

            (low, high) = lemmas[middle] < lemma ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private static ulong Bit(int number) => 1UL << (number & 63);
}
