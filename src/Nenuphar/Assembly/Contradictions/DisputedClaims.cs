using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Statements of the literature that other sources dispute: a row names the words that must stand together in a sentence, and the other figure with its source.</summary>
internal static class DisputedClaims
{
    private sealed record Claim(string Code, string[][] Together, Severity Severity, Said Text, Said Ask);

    private static readonly Lazy<List<Claim>> Claims = new(() => [.. Table.Rows("knowledge/tables/disputed.tsv", 8).Select(row => new Claim(
        row[0],
        [.. row[1].Split(' ').Select(group => group.Split('|'))],
        Enum.Parse<Severity>(row[2], ignoreCase: true),
        new(row[3], row[4]),
        new(row[5], row[6])))]);

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var page = document.Page;
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in page.Narrative.Sentences)
        {
            foreach (var claim in Claims.Value)
            {
                if (Array.TrueForAll(claim.Together, group => Has(page, sentence, group)) && found.Add(claim.Code))
                {
                    yield return new(claim.Code, claim.Severity, claim.Text, claim.Ask, [document.Words(page.Narrative.SpanOf(sentence.First, sentence.Last))]);
                }
            }
        }
    }

    /// <summary>A beginning of a word, or a whole number.</summary>
    private static bool Has(Page page, Sentence sentence, string[] group)
    {
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            foreach (var word in group)
            {
                if (char.IsAsciiDigit(word[0]) || word.Length < 3 ? page.IsWord(i, word) : page.Starts(i, word))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
