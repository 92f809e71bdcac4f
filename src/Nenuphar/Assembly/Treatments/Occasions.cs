using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Treatments;

/// <summary>A meeting or a visit that is named after a treatment: "liver transplant board", "pre-PRRT visit", "consultation de chirurgie". Nothing was given there.</summary>
internal static class Occasions
{
    /// <summary>How many words of linking stand between the visit and what it is for.</summary>
    private const int Links = 3;

    private static readonly string[] Behind = ["board", "boards", "meeting", "visit", "clinic", "committee", "staff", "consultation", "conference", "rounds", "evaluation", "assessment", "workup"];
    private static readonly string[] Before = ["reunion", "comite", "commission", "consultation", "visite", "staff"];
    private static readonly string[] Linking = ["de", "d", "du", "la", "le", "l", "pour", "avant", "en"];

    public static bool IsName(Page page, Mention mention) =>
        page.IsAnyWord(mention.Last, Behind) || IsAhead(page, mention.First) || IsBehindVisit(page, mention.First);

    /// <summary>"pre-PRRT", "pré-transplantation".</summary>
    private static bool IsAhead(Page page, int first) => page.IsSign(first - 1, '-') && page.IsWord(first - 2, "pre");

    private static bool IsBehindVisit(Page page, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - Links - 1); i--)
        {
            if (page.IsAnyWord(i, Before))
            {
                return i < first - 1;
            }

            if (!page.IsAnyWord(i, Linking) && !page.IsSign(i, '\'') && !page.IsSign(i, '’'))
            {
                return false;
            }
        }

        return false;
    }
}
