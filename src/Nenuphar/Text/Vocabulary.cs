using System.Numerics;

namespace Nenuphar.Text;

/// <summary>
/// All words that the knowledge knows, folded. Each has a number; inflections of one word share a lemma, so that a term is written once
/// and read in singular, plural and both genders.
/// </summary>
public sealed class Vocabulary
{
    private readonly int[] slots;
    private readonly int[] ends;
    private readonly char[] letters;
    private readonly int[] lemmas;

    internal Vocabulary(List<string> words, int[] lemmas)
    {
        this.lemmas = lemmas;
        letters = string.Concat(words).ToCharArray();
        ends = new int[words.Count];
        slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)words.Count * 2)];
        for (var i = 1; i < words.Count; i++)
        {
            ends[i] = ends[i - 1] + words[i].Length;
            var at = (int)(HashOf(words[i]) & (uint)(slots.Length - 1));
            while (slots[at] != 0)
            {
                at = (at + 1) & (slots.Length - 1);
            }

            slots[at] = i;
        }
    }

    internal Vocabulary(PackReader pack) => (slots, ends, letters, lemmas) = (pack.Array<int>(), pack.Array<int>(), pack.Array<char>(), pack.Array<int>());

    public int Count => ends.Length;

    /// <summary>The number of a folded word, 0 if it is unknown.</summary>
    public int Find(ReadOnlySpan<char> folded)
    {
        var at = (int)(HashOf(folded) & (uint)(slots.Length - 1));
        while (slots[at] is var word and not 0)
        {
            if (folded.SequenceEqual(Word(word)))
            {
                return word;
            }

            at = (at + 1) & (slots.Length - 1);
        }

        return 0;
    }

    public ReadOnlySpan<char> Word(int word) => word == 0 ? [] : letters.AsSpan(ends[word - 1]..ends[word]);

    public int Lemma(int word) => lemmas[word];

    internal void Write(PackWriter pack)
    {
        pack.Array<int>(slots);
        pack.Array<int>(ends);
        pack.Array<char>(letters);
        pack.Array<int>(lemmas);
    }

    private static uint HashOf(ReadOnlySpan<char> folded)
    {
        var hash = 2166136261u;
        foreach (var c in folded)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }
}
