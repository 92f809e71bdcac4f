using System.Globalization;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>A number in words where only a number can stand: "deux pour cent", "fewer than two per 2 mm2".</summary>
internal static class SpelledNumber
{
    private const int Highest = 20;

    private static readonly Lazy<(string Word, int Value)[]> Words = new(() => [.. Table.Rows("knowledge/cues/numberwords.tsv", 5).Where(row => row[3] == "cardinal" && !row[0].Contains(' ', StringComparison.Ordinal))
        .Select(row => (Fold.Of(row[0]), int.Parse(row[2], CultureInfo.InvariantCulture))).Where(w => w.Item2 <= Highest)]);

    private static readonly (string Comparator, string[] Words)[] Before = [("<", ["moins", "de"]), ("<", ["less", "than"]), ("<", ["fewer", "than"]), (">", ["plus", "de"]), (">", ["more", "than"])];

    public static WrittenNumber? At(Page page, int at)
    {
        if (at < 0 || at >= page.Tokens.Length || page.Tokens[at].Kind != TokenKind.Word)
        {
            return null;
        }

        foreach (var (word, value) in Words.Value)
        {
            if (page.IsWord(at, word))
            {
                foreach (var (comparator, words) in Before)
                {
                    if (page.IsWord(at - 2, words[0]) && page.IsWord(at - 1, words[1]))
                    {
                        return new WrittenNumber(at - 2, at + 1, comparator, value, value);
                    }
                }

                return new WrittenNumber(at, at + 1, "", value, value);
            }
        }

        return null;
    }
}
