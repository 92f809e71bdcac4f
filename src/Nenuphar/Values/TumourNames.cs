using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Values;

/// <summary>An organ that stands in the name of a tumour: it says where that tumour comes from.</summary>
internal static class TumourNames
{
    private static readonly WordStarts Tumours = new("carcino", "cancer", "neuroendoc", "tumeur", "tumor", "neoplas", "cellul", "adenocarcino", "blastom", "sarcom");

    /// <summary>"carcinome du côlon", "prostate carcinoma" told the French way round: the tumour stands right before the organ that it comes from.</summary>
    public static bool IsNamedAfter(Page page, ReadOnlySpan<Mention> mentions, int organ)
    {
        if (page.Lexicon.Has(mentions[organ], ConceptKind.Morphology))
        {
            return true;
        }

        if (Places.OrganOf(page, mentions[organ])?.Value == "lymph-node")
        {
            return false;
        }

        var before = mentions[organ].First - 1;
        while (before >= 0 && (page.IsAnyWord(before, ["de", "du", "des", "d", "la", "le", "l", "of", "the"]) || page.IsSign(before, '\'') || page.IsSign(before, '’')))
        {
            before--;
        }

        return before >= 0 && (page.StartsAny(before, Tumours) || page.IsAnyWord(before, ["cne", "tne", "net", "nec"]));
    }
}
