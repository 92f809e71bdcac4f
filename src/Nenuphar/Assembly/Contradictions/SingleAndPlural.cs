using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>A single lesion of an organ, and metastases of it in the plural, with nothing told between.</summary>
internal static class SingleAndPlural
{
    private static readonly string[] Liver = ["hepati", "foie", "liver"];

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var page = document.Page;
        for (var i = 0; i + 3 < page.Tokens.Length; i++)
        {
            var single = page.StartsAny(i, ["lesion", "metastas"]) && page.StartsAny(i + 1, Liver) && page.StartsAny(i + 2, ["unique", "solitair"]);
            single |= page.StartsAny(i, ["single", "solitary", "unique"]) && page.StartsAny(i + 1, Liver) && page.StartsAny(i + 2, ["lesion", "metastasis"]);
            if (!single)
            {
                continue;
            }

            for (var j = i + 3; j < page.Tokens.Length; j++)
            {
                if (page.Words(j) is "Métastases" or "métastases" or "metastases" or "Metastases" && page.HasWord(j, j + 9, ["hepatiques", "liver", "hepatic"]))
                {
                    yield return Slips.Of("single-and-plural", document.Words(page.Narrative.SpanOf(i, i + 3)), document.Words(page.Narrative.SpanOf(j, Math.Min(j + 9, page.Tokens.Length))));
                    yield break;
                }
            }
        }
    }
}
