using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>An operation on the other side than the tumour: "carcinoma of the left breast", then "right mastectomy".</summary>
internal static class Sides
{
    /// <summary>Operations with the names of the organ that they take.</summary>
    private static readonly (string[] Operations, string[] Organs)[] Pairs =
    [
        (["mastectom", "tumorectom", "lumpectom"], ["sein", "breast"]),
        (["lobectom", "pneumonectom"], ["poumon", "lung"]),
        (["nephrectom"], ["rein", "kidney"]),
        (["surrenalectom", "adrenalectom"], ["surrenal", "adrenal"]),
    ];

    /// <summary>The other side on purpose, or what is left of a pair.</summary>
    private static readonly string[] OnPurpose = ["prophyla", "controlat", "contralat", "restant", "remaining", "unique", "solitary", "bilat"];

    private static readonly string[] Tumours = ["carcino", "tumeur", "tumor", "tumour", "cancer", "adenocarcin"];

    public static IEnumerable<Contradiction> Find(OpenDocument document) => Pairs.SelectMany(pair => Find(document, pair.Operations, pair.Organs));

    private static IEnumerable<Contradiction> Find(OpenDocument document, string[] operations, string[] organs)
    {
        var page = document.Page;
        var (operated, told) = (new List<(char Side, int Token)>(), new List<(char Side, int Token)>());
        for (var i = 0; i < page.Tokens.Length; i++)
        {
            if (page.At(i) != Circumstance.Affirmed || page.HasWord(i - 3, i + 4, OnPurpose))
            {
                continue;
            }

            if (page.StartsAny(i, operations) && SideNear(page, i, 3) is var operation and not '\0')
            {
                operated.Add((operation, i));
            }
            else if (page.StartsAny(i, organs) && page.HasWord(i - 6, i, Tumours) && SideNear(page, i, 1) is var tumour and not '\0')
            {
                told.Add((tumour, i));
            }
        }

        if (operated.Count > 0 && told.Count > 0 && operated.TrueForAll(o => o.Side == operated[0].Side) && told.TrueForAll(t => t.Side != operated[0].Side))
        {
            yield return Slips.Of("side-against-side", Around(document, told[0].Token), Around(document, operated[0].Token));
        }
    }

    /// <summary>l or r right beside a word; both sides are none.</summary>
    private static char SideNear(Page page, int token, int reach)
    {
        var (left, right) = (page.HasWord(token - 1, token + reach + 1, ["gauche", "left"]), page.HasWord(token - 1, token + reach + 1, ["droit", "right"]));
        return left == right ? '\0' : left ? 'l' : 'r';
    }

    private static Evidence Around(OpenDocument document, int token) =>
        Slips.Words(document, document.Page.Narrative.SpanOf(Math.Max(0, token - 1), Math.Min(document.Page.Tokens.Length, token + 3)));
}
