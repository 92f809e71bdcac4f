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
    private readonly Entry[] entries;
    private readonly char[] letters;

    internal Vocabulary(List<string> words, int[] lemmas)
    {
        letters = string.Concat(words).ToCharArray();
        entries = new Entry[words.Count];
        slots = new Slot[(int)BitOperations.RoundUpToPowerOf2((uint)words.Count * 2)];
        for (var i = 1; i < words.Count; i++)
        {
            entries[i] = new Entry(entries[i - 1].End + words[i].Length, lemmas[i]);
            var hash = HashOf(words[i]);
            var at = (int)(hash & (uint)(slots.Length - 1));
            while (slots[at].Word != 0)
            {
                at = (at + 1) & (slots.Length - 1);
            }

            slots[at] = new Slot(hash, i);
        }
    }

    internal Vocabulary(PackReader pack) => (slots, entries, letters) = (pack.Array<Slot>(), pack.Array<Entry>(), pack.Array<char>());

    public int Count => entries.Length;

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

    public ReadOnlySpan<char> Word(int word) => word == 0 ? [] : letters.AsSpan(entries[word - 1].End..entries[word].End);

    public int Lemma(int word) => entries[word].Lemma;

    internal void Write(PackWriter pack)
    {
        pack.Array<Slot>(slots);
        pack.Array<Entry>(entries);
        pack.Array<char>(letters);
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

    /// <summary>Where the letters of a word end, those of the next beginning there, and its lemma.</summary>
    private readonly record struct Entry(int End, int Lemma);
}
