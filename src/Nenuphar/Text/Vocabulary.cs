using System.Numerics;
using System.Runtime.InteropServices;

namespace Nenuphar.Text;

/// <summary>
/// All words that the knowledge knows, folded. Each has a number; inflections of one word share a lemma, so that a term is written once
/// and read in singular, plural and both genders.
/// </summary>
public sealed class Vocabulary
{
    /// <summary>A word of this many letters is its own key; seven bits hold one of its characters.</summary>
    private const int LongestKey = 9;
    private const int Bits = 7;
    private const ulong Hashed = 1UL << 63;

    /// <summary>The keys of the words, each at the place that it leads to or behind it; 0 where none stands.</summary>
    private readonly ulong[] keys;

    /// <summary>By place: the number of the word.</summary>
    private readonly int[] words;
    private readonly Entry[] entries;
    private readonly char[] letters;

    internal Vocabulary(List<string> known, int[] lemmas)
    {
        letters = string.Concat(known).ToCharArray();
        entries = new Entry[known.Count];
        keys = new ulong[(int)BitOperations.RoundUpToPowerOf2((uint)known.Count * 2)];
        words = new int[keys.Length];
        for (var i = 1; i < known.Count; i++)
        {
            entries[i] = new Entry(entries[i - 1].End + known[i].Length, lemmas[i]);
            var key = KeyOf(known[i]);
            var at = Place(key);
            while (keys[at] != 0)
            {
                at = (at + 1) & (keys.Length - 1);
            }

            (keys[at], words[at]) = (key, i);
        }
    }

    internal Vocabulary(PackReader pack) => (keys, words, entries, letters) = (pack.Array<ulong>(), pack.Array<int>(), pack.Array<Entry>(), pack.Array<char>());

    public int Count => entries.Length;

    /// <summary>The number of a folded word, 0 if it is unknown.</summary>
    public int Find(ReadOnlySpan<char> folded)
    {
        var key = KeyOf(folded);
        for (var at = Place(key); keys[at] != 0; at = (at + 1) & (keys.Length - 1))
        {
            if (keys[at] == key && (key < Hashed || folded.SequenceEqual(Word(words[at]))))
            {
                return words[at];
            }
        }

        return 0;
    }

    public ReadOnlySpan<char> Word(int word) => word == 0 ? [] : letters.AsSpan(entries[word - 1].End..entries[word].End);

    public int Lemma(int word) => entries[word].Lemma;

    internal void Write(PackWriter pack)
    {
        pack.Array<ulong>(keys);
        pack.Array<int>(words);
        pack.Array<Entry>(entries);
        pack.Array<char>(letters);
    }

    private int Place(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 32) & (keys.Length - 1);

    /// <summary>Short words, which are most, are compared as one number; of the others this is a hash, and their letters are compared when it is the same.</summary>
    private static ulong KeyOf(ReadOnlySpan<char> folded)
    {
        if (folded.Length > LongestKey)
        {
            return HashOf(folded);
        }

        var key = 0UL;
        foreach (var c in folded)
        {
            if (c >= 1 << Bits)
            {
                return HashOf(folded);
            }

            key = (key << Bits) | c;
        }

        return key;
    }

    /// <summary>Two letters at a time: half the multiplications, each of which waits for the one before.</summary>
    private static ulong HashOf(ReadOnlySpan<char> folded)
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

        return hash | Hashed;
    }

    /// <summary>Where the letters of a word end, those of the next beginning there, and its lemma.</summary>
    private readonly record struct Entry(int End, int Lemma);
}
