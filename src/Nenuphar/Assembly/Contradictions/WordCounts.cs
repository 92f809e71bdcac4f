using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>A number word before a numbered list that is longer or shorter: "four subtypes: 1. ... 5.".</summary>
internal static class WordCounts
{
    private static readonly string[] Nouns = ["subtype", "type", "sous", "group", "stage", "stade", "grade", "criteri", "critere", "class", "categor"];
    private static readonly (string Word, int Number)[] Words = [("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5)];

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var page = document.Page;
        for (var i = 0; i < page.Tokens.Length - 4; i++)
        {
            var told = Array.Find(Words, w => page.IsWord(i, w.Word));
            if (told.Number == 0 || !(page.StartsAny(i + 1, Nouns) || page.StartsAny(i + 2, Nouns)))
            {
                continue;
            }

            var (count, last) = Listed(document, i + 2);
            if (count > 1 && count != told.Number)
            {
                yield return Slips.Of("count-against-list", document.Words(page.Narrative.SpanOf(i, Math.Min(i + 3, page.Tokens.Length))), document.Words(page.Tokens[last].Span));
            }
        }
    }

    /// <summary>Numbers 1, 2, 3 ... each before a full stop or bracket, within reach of each other.</summary>
    private static (int Count, int Last) Listed(OpenDocument document, int from)
    {
        var page = document.Page;
        var (count, last, at) = (0, from, from);
        while (at < Math.Min(page.Tokens.Length - 1, last + 14))
        {
            if (page.IsWord(at, (count + 1).ToString(CultureInfo.InvariantCulture)) && (page.IsSign(at + 1, '.') || page.IsSign(at + 1, ')')))
            {
                (count, last) = (count + 1, at);
            }

            at++;
        }

        return (count, last);
    }
}
