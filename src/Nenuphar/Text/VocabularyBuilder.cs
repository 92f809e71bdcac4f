namespace Nenuphar.Text;

/// <summary>Collects words and adds their regular inflections when it is built.</summary>
public sealed class VocabularyBuilder
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> words = [""];
    private readonly List<int> parents = [0];

    public int Add(string folded) => numbers.TryGetValue(folded, out var number) ? number : Append(folded);

    /// <summary>Says that two written forms are one word.</summary>
    public void Unite(string one, string other) => parents[Root(Add(other))] = Root(Add(one));

    public Vocabulary Build()
    {
        var given = words.Count;
        for (var i = 1; i < given; i++)
        {
            foreach (var form in Inflection.Of(words[i]))
            {
                Unite(words[i], form);
            }
        }

        var lemmas = new int[words.Count];
        for (var i = 1; i < lemmas.Length; i++)
        {
            lemmas[i] = Root(i);
        }

        return new Vocabulary(words, lemmas);
    }

    private int Append(string folded)
    {
        numbers.Add(folded, words.Count);
        words.Add(folded);
        parents.Add(words.Count - 1);
        return words.Count - 1;
    }

    private int Root(int word)
    {
        while (parents[word] != word)
        {
            word = parents[word] = parents[parents[word]];
        }

        return word;
    }
}
