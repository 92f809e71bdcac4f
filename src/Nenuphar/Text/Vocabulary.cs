using System.Numerics;
using System.Runtime.InteropServices;

namespace Nenuphar.Text;

/// <summary>
/// All words that the knowledge knows, folded. Each has a number; inflections of one word share a lemma, so that a term is written once
/// and read in singular, plural and both genders.
/// </summary>
public sealed class Vocabulary
{
    /// <summary>A word of at most this many letters from a to z is its own key: five bits hold one of them.</summary>
    internal const int LongestKey = 12;

    /// <summary>A letter that folds to one below this is one from a to z.</summary>
    internal const char KeyEnd = (char)(1 << SignBits);

    private const int Bits = 5;

    /// <summary>Numbers and signs have keys of seven bits a character, marked as such.</summary>
    private const int SignBits = 7;
    private const int LongestSigns = 8;
    private const ulong Signs = 1UL << 62;
    private const ulong Hashed = 1UL << 63;

    /// <summary>The words, each at the place that its key leads to or behind it; an empty slot has the key 0.</summary>
    private readonly Slot[] slots;
    private readonly Entry[] entries;
    private readonly char[] letters;

    internal Vocabulary(List<string> known, int[] lemmas)
    {
        letters = string.Concat(known).ToCharArray();
        entries = new Entry[known.Count];
        slots = new Slot[(int)BitOperations.RoundUpToPowerOf2((uint)known.Count * 2)];
        for (var i = 1; i < known.Count; i++)
        {
            entries[i] = new Entry(entries[i - 1].End + known[i].Length, lemmas[i]);
            var key = KeyOf(known[i]);
            var at = Place(key);
            while (slots[at].Key != 0)
            {
                at = (at + 1) & (slots.Length - 1);
            }

            slots[at] = new Slot(key, i);
        }
    }

    internal Vocabulary(PackReader pack) => (slots, entries, letters) = (pack.Array<Slot>(), pack.Array<Entry>(), pack.Array<char>());

    public int Count => entries.Length;

    /// <summary>The number of a folded word, 0 if it is unknown.</summary>
    public int Find(ReadOnlySpan<char> folded)
    {
        var key = KeyOf(folded);
        if (key < Hashed)
        {
            return Find(key);
        }

        for (var at = Place(key); slots[at].Key != 0; at = (at + 1) & (slots.Length - 1))
        {
            if (slots[at].Key == key && folded.SequenceEqual(Word((int)slots[at].Word)))
            {
                return (int)slots[at].Word;
            }
        }

        return 0;
    }

    /// <summary>The key of a word with one more letter, for who folds it letter by letter; all letters must be below <see cref="KeyEnd"/>.</summary>
    internal static ulong KeyOf(ulong key, char next) => (key << Bits) | (uint)(next & ((1 << Bits) - 1));

    /// <summary>The number of a word that is its own key.</summary>
    internal int Find(ulong key)
    {
        var table = slots;
        var at = Place(key);
        while (table[at].Key != key)
        {
            if (table[at].Key == 0)
            {
                return 0;
            }

            at = (at + 1) & (table.Length - 1);
        }

        return (int)table[at].Word;
    }

    /// <summary>The numbers of words that are their own keys. Their slots are first asked for all together: they lie all over the memory, and what is asked for at once is waited for once.</summary>
    internal void Find(ReadOnlySpan<ulong> keys, Span<int> words)
    {
        var table = slots;
        for (var i = 0; i < keys.Length; i++)
        {
            ref readonly var slot = ref table[Place(keys[i])];
            words[i] = (int)slot.Word * (slot.Key == keys[i] ? 1 : 0);
        }

        for (var i = 0; i < keys.Length; i++)
        {
            if (words[i] == 0)
            {
                words[i] = Find(keys[i]);
            }
        }
    }

    public ReadOnlySpan<char> Word(int word) => word == 0 ? [] : letters.AsSpan(entries[word - 1].End..entries[word].End);

    public int Lemma(int word) => entries[word].Lemma;

    internal void Write(PackWriter pack)
    {
        pack.Array<Slot>(slots);
        pack.Array<Entry>(entries);
        pack.Array<char>(letters);
    }

    private int Place(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 32) & (slots.Length - 1);

    /// <summary>Short words, which are most, are compared as one number; of the others this is a hash, and their letters are compared when it is the same.</summary>
    private static ulong KeyOf(ReadOnlySpan<char> folded)
    {
        if (folded.Length > LongestKey)
        {
            return HashOf(folded);
        }

        var (key, signs, letters) = (0UL, Signs, true);
        foreach (var c in folded)
        {
            if (c >= KeyEnd)
            {
                return HashOf(folded);
            }

            key = KeyOf(key, c);
            signs = ((signs & ~Signs) << SignBits) | c | Signs;
            letters &= c is >= 'a' and <= 'z';
        }

        return letters ? key : folded.Length <= LongestSigns ? signs : HashOf(folded);
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

    /// <summary>A word by its key; both in one place of the memory, since they are always asked for together.</summary>
    private readonly record struct Slot(ulong Key, long Word);

    /// <summary>Where the letters of a word end, those of the next beginning there, and its lemma.</summary>
    private readonly record struct Entry(int End, int Lemma);
}
