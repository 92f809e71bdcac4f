using Nenuphar.Text;

namespace Nenuphar.Terms;

/// <summary>Takes written forms, then, when the vocabulary stands, builds the tree.</summary>
internal sealed class TermTreeBuilder(VocabularyBuilder vocabulary)
{
    private static readonly string[] Articles = ["la", "le", "les", "l", "the"];
    private readonly List<(string Form, int[] Words)> forms = [];
    private readonly Dictionary<long, int> edges = [];
    private readonly List<int> entries = [-1];

    public static IEnumerable<string> NeededWords => Articles.Concat(["de", "du", "des", "d"]);

    /// <summary>Registers a form; its words enter the vocabulary.</summary>
    public void Add(string form) => forms.Add((form, [.. WordsOf(form).Select(vocabulary.Add)]));

    /// <param name="attach">Called once per form in the order they were added, with the entry it leads to.</param>
    public TermTree Build(Vocabulary built, Func<int> newEntry, Action<int, int> attach)
    {
        var skipped = new bool[built.Count];
        foreach (var article in Articles)
        {
            skipped[built.Lemma(built.Find(article))] = true;
        }

        for (var i = 0; i < forms.Count; i++)
        {
            var state = Path(forms[i].Words, built, skipped);
            if (state == 0)
            {
                continue;
            }

            if (entries[state] < 0)
            {
                entries[state] = newEntry();
            }

            attach(i, entries[state]);
        }

        return new TermTree(built, edges, entries, skipped);
    }

    /// <summary>A form's words and numbers, folded, without joints: "Ki-67" is "ki" and "67".</summary>
    internal static IEnumerable<string> WordsOf(string form)
    {
        var folded = Fold.Of(form);
        for (var i = 0; i < folded.Length;)
        {
            var start = i;
            if (char.IsLetter(folded[i]))
            {
                while (i < folded.Length && char.IsLetter(folded[i]))
                {
                    i++;
                }
            }
            else if (char.IsAsciiDigit(folded[i]))
            {
                while (i < folded.Length && (char.IsAsciiDigit(folded[i]) || (folded[i] is '.' or ',' && i + 1 < folded.Length && char.IsAsciiDigit(folded[i + 1]))))
                {
                    i++;
                }
            }
            else
            {
                i++;
                if (char.IsWhiteSpace(folded[start]) || folded[start] is '-' or '\'' or '/')
                {
                    continue;
                }
            }

            yield return char.IsAsciiDigit(folded[start]) ? folded[start..i].Replace(',', '.') : folded[start..i];
        }
    }

    private int Path(int[] words, Vocabulary built, bool[] skipped)
    {
        var state = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var lemma = built.Lemma(words[i]);
            if (i > 0 && i < words.Length - 1 && skipped[lemma])
            {
                continue;
            }

            var key = TermTree.Key(state, lemma);
            if (!edges.TryGetValue(key, out var next))
            {
                next = entries.Count;
                entries.Add(-1);
                edges.Add(key, next);
            }

            state = next;
        }

        return state;
    }
}
