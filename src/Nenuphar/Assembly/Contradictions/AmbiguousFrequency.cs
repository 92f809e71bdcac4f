using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Words that mean two frequencies: "bisannuel" is every two years in the dictionary and twice a year in mouths.</summary>
internal static class AmbiguousFrequency
{
    private static readonly string[] Words = ["bisannuel", "biannuel", "bimensuel", "bimestriel", "biannual", "biennial", "bimonthly", "biweekly"];

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        for (var i = 0; i < document.Page.Tokens.Length; i++)
        {
            if (document.Page.StartsAny(i, Words))
            {
                yield return Slips.Of("ambiguous-frequency", document.Words(document.Page.Tokens[i].Span));
            }
        }
    }
}
