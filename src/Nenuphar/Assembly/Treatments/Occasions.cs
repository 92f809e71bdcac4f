using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Treatments;

/// <summary>A meeting or a visit that is named after a treatment: "liver transplant board", "RCP PRRT du 3 mai", "pre-PRRT visit", "consultation de chirurgie". Nothing was given there, unless its words count what was.</summary>
internal static class Occasions
{
    /// <summary>How many words of linking stand between the visit and what it is for.</summary>
    private const int Links = 3;

    private static readonly string[] Behind = ["board", "boards", "meeting", "visit", "clinic", "committee", "staff", "consultation", "conference", "rounds", "evaluation", "assessment", "workup", "mdt", "unit", "ward", "team", "nurse", "coordinator", "surgeon", "appointment"];
    private static readonly string[] Before = ["reunion", "comite", "commission", "consultation", "visite", "staff", "unite", "equipe", "infirmiere", "coordinatrice"];
    private static readonly string[] Boards = ["rcp", "mdt"];
    private static readonly string[] Describing = ["multidisciplinary", "tumour", "tumor", "planning", "eligibility", "day", "outpatient", "team"];
    private static readonly WordStarts Over = new("post", "apres", "after", "following", "depuis", "since");
    private static readonly WordStarts Given = new("cycle", "cure", "course", "seance", "session", "gbq", "mg", "recu", "received", "termin", "completed", "administ", "given");
    private static readonly string[] Linking = ["de", "d", "du", "la", "le", "l", "pour", "avant", "en"];

    public static bool IsName(Page page, Mention mention)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        if (page.HasWord(Math.Max(sentence.First, mention.First - Links), mention.First, Over) || page.HasWord(mention.Last, Math.Min(sentence.Last, mention.Last + Links), Given))
        {
            return false;
        }

        return IsTitle(page, mention.Last) || IsAhead(page, mention.First) || IsBehindVisit(page, mention.First) || page.IsAnyWord(mention.First - 1, Boards);
    }

    private static bool IsTitle(Page page, int at)
    {
        while (page.IsAnyWord(at, Describing) && !page.IsAnyWord(at, Behind))
        {
            at++;
        }

        return page.IsAnyWord(at, Behind);
    }

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
