using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Words that judge a value and no number: "la troponine est revenue négative", "les catécholamines se sont révélées positives", "TCA allongé".</summary>
internal static class LabVerdicts
{
    /// <summary>How far behind its analyte the verdict of an examination that came back may stand.</summary>
    private const int Reach = 20;

    private static readonly WordStarts Came = new("revenu", "revel", "avere", "devenu", "return", "came", "became", "sorti");

    /// <summary>A verdict that has the word of its own: negative, positive.</summary>
    public static (int At, string Level)? Behind(Page page, int from, int end, Concept analyte)
    {
        if (analyte.Value is not ("troponin" or "catecholamines" or "metanephrines" or "normetanephrines" or "adrenaline" or "noradrenaline" or "vma" or "hva" or "d-dimer" or "procalcitonin" or "crp" or "5-hiaa"))
        {
            return null;
        }

        var came = false;
        for (var i = from; i < Math.Min(end, from + Reach) && !page.IsSign(i, ';') && !page.IsClaimed(i); i++)
        {
            came |= page.StartsAny(i, Came);
            if ((came || i < from + 5) && page.StartsAny(i, ["negati", "positi"]) && (i + 1 >= end || page.Tokens[i + 1].Kind == TokenKind.Symbol || page.IsAnyWord(i + 1, ["et", "and", "mais", "but", "dans", "in", "chez", "avec", "with", "ce", "ou", "or"])))
            {
                return (i, page.Starts(i, "negati") ? "normal" : "high");
            }

            if (page.Tokens[i].Kind == TokenKind.Number)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A time of clotting that is long.</summary>
    public static bool IsLong(Page page, int at, Concept analyte) =>
        analyte.Value is "aptt" or "prothrombin-time" or "bleeding-time" or "thrombin-time" && page.StartsAny(at, ["prolong", "allong"]);
}
