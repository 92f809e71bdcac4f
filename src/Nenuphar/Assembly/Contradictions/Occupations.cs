using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>An occupation printed as a field: "Mécanique." alone in a sentence about a person is a mechanic, most likely.</summary>
internal static class Occupations
{
    private static readonly string[] Fields = ["mecanique", "agriculture", "maconnerie", "menuiserie", "coiffure", "comptabilite"];

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var page = document.Page;
        foreach (var sentence in page.Narrative.Sentences)
        {
            if (sentence.Last - sentence.First <= 2 && page.StartsAny(sentence.First, Fields))
            {
                yield return Slips.Of("occupation-as-field", document.Words(page.Tokens[sentence.First].Span));
            }
        }
    }
}
