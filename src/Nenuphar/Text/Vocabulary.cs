using System.Numerics;
using System.Runtime.InteropServices;

namespace Nenuphar.Text;

/// <summary>
/// All words that the knowledge knows, folded. Each has a number; inflections of one word share a lemma, so that a term is written once
/// and read in singular, plural and both genders.
/// </summary>
public sealed class Vocabulary
{
    private readonly Slot[] slots;
    private readonly int[] ends;
    private readonly char[] letters;
    private readonly int[] lemmas;

    internal Vocabulary(List<string> words, int[] lemmas)
    {
        this.lemmas = lemmas;
        letters = string.Concat(words).ToCharArray();
        ends = new int[words.Count];
        slots = new Slot[(int)BitOperations.RoundUpToPowerOf2((uint)words.Count * 2)];
        for (var i = 1; i < words.Count; i++)
        {
            ends[i] = ends[i - 1] + words[i].Length;
            var hash = HashOf(words[i]);
            var at = (int)(hash & (uint)(slots.Length - 1));
            while (slots[at].Word != 0)
            {
                at = (at + 1) & (slots.Length - 1);
            }

            slots[at] = new Slot(hash, i);
        }
    }

    internal Vocabulary(PackReader pack) => (slots, ends, letters, lemmas) = (pack.Array<Slot>(), pack.Array<int>(), pack.Array<char>(), pack.Array<int>());

    public int Count => ends.Length;

    /// <summary>The number of a folded word, 0 if it is unknown.</summary>
    public int Find(ReadOnlySpan<char> folded)
    {
        var hash = HashOf(folded);
        var at = (int)(hash & (uint)(slots.Length - 1));
        while (slots[at] is { Word: not 0 } slot)
        {
            if (slot.Hash == hash && folded.SequenceEqual(Word(slot.Word)))
            {
                return slot.Word;
            }

            at = (at + 1) & (slots.Length - 1);
        }

        return 0;
    }

    public ReadOnlySpan<char> Word(int word) => word == 0 ? [] : letters.AsSpan(ends[word - 1]..ends[word]);

    public int Lemma(int word) => lemmas[word];

    internal void Write(PackWriter pack)
    {
        pack.Array<Slot>(slots);
        pack.Array<int>(ends);
        pack.Array<char>(letters);
        pack.Array<int>(lemmas);
    }

    /// <summary>Two letters at a time: half the multiplications, each of which waits for the one before.</summary>
    private static uint HashOf(ReadOnlySpan<char> folded)
    {
        var hash = (ulong)folded.Length;
        foreach (var pair in MemoryMarshal.Cast<char, uint>(folded))
        {
            hash = (hash ^ pair) * 0x9E3779B97F4A7C15UL;
        }

        if ((folded.Length & 1) != 0)
        {
            hash = (hash ^ folded[^1]) * 0x9E3779B97F4A7C15UL;
        }

        return (uint)(hash >> 32);
    }

    /// <summary>A word with its hash beside it, so that the letters are only compared when they are the same.</summary>
    private readonly record struct Slot(uint Hash, int Word);
}
