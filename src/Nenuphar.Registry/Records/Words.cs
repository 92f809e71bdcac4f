using System.Text;
using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Registry;

/// <summary>The words under which a case is found: folded, each kept as a keyed digest, so that the index holds no word of a patient.</summary>
internal static class Words
{
    private const int Longest = 40;

    /// <summary>35 bits: two words of a whole language rarely meet.</summary>
    private const int Length = 7;

    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                if (Counts(word))
                {
                    yield return word.ToString();
                }

                word.Clear();
                continue;
            }

            word.Append(Fold.First(c));
            if (Fold.Second(c) is var second and not '\0')
            {
                word.Append(second);
            }
        }

        if (Counts(word))
        {
            yield return word.ToString();
        }
    }

    public static HashSet<string> Of(IEnumerable<string> texts, IEnumerable<Entry> entries)
    {
        var words = texts.SelectMany(Of).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            words.UnionWith(Of(EntryList.NameOf(entry.Kind)));
            words.UnionWith(Of(entry.Value));
            words.UnionWith(entry.Qualifiers.SelectMany(q => Of(q.Value)));
        }

        return words;
    }

    public static List<string> Hidden(RegistryKey key, IEnumerable<string> words) => [.. words.Select(word => "w" + Marks.Of(key.Words, "word", word)[..Length]).Distinct(StringComparer.Ordinal)];

    /// <summary>Single letters are in every text; single digits are values.</summary>
    private static bool Counts(StringBuilder word) => word.Length is > 1 and <= Longest || (word.Length == 1 && char.IsDigit(word[0]));
}
