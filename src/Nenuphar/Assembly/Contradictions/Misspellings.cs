using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Words that the reader took for others: listed once, so that nobody thinks they were silently corrected.</summary>
internal static class Misspellings
{
    private static readonly Lazy<Dictionary<string, string>> Known = new(() => Table.Rows("knowledge/tables/misspellings.tsv", 3).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal));

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var page = document.Page;
        var places = new List<Evidence>();
        for (var i = 0; i < page.Tokens.Length; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Word && page.Tokens[i].Span.Length > 5 && Known.Value.ContainsKey(Fold.Of(page.Words(i).ToString())))
            {
                places.Add(document.Words(page.Tokens[i].Span));
            }
        }

        if (places.Count > 0)
        {
            yield return Slips.Of("misspelt", places);
        }
    }
}
