namespace Nenuphar.Text;

/// <summary>
/// All words that the knowledge knows, folded. Each has a number; inflections of one word share a lemma, so that a term is written once
/// and read in singular, plural and both genders.
/// </summary>
public sealed class Vocabulary
{
    private readonly int[] slots;
    private readonly string[] words;
    private readonly int[] lemmas;

    internal Vocabulary(List<string> words, int[] lemmas)
    {
        this.words = [.. words];
        this.lemmas = lemmas;
        slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words.Count * 3)];
        for (var i = 1; i < words.Count; i++)
        {
            var at = (int)(HashOf(words[i]) & (uint)(slots.Length - 1));
            while (slots[at] != 0)
            {
                at = (at + 1) & (slots.Length - 1);
            }

            slots[at] = i;
        }
    }

    public int Count => words.Length;

    /// <summary>The number of a folded word, 0 if it is unknown.</summary>
    public int Find(ReadOnlySpan<char> folded)
    {
        var at = (int)(HashOf(folded) & (uint)(slots.Length - 1));
        while (slots[at] is var word and not 0)
        {
            if (folded.SequenceEqual(words[word]))
            {
                return word;
            }

            at = (at + 1) & (slots.Length - 1);
        }

        return 0;
    }

    public string Word(int word) => words[word];

    public int Lemma(int word) => lemmas[word];

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
