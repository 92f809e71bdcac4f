using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Time;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Treatments;

/// <summary>The number of one cycle tells how many there had been: "a reçu le troisième cycle", "received the first dose of", "une troisième injection de nivolumab lui a été faite".</summary>
internal static class OrdinalCycles
{
    private static readonly string[] Endings = ["e", "er", "ere", "eme", "ieme", "o", "th", "st", "nd", "rd"];

    /// <summary>"a reçu le troisième cycle", "les 4e, 5e et 6e cycles", "le sixième et dernier cycle est administré", "progression après le 3e cycle".</summary>
    public static void Add(Page page, Calendar calendar, int first, int last, List<Cycles.Count> counts)
    {
        var kinds = page.KindsIn(page.SentenceOf(first));
        var named = kinds.Has(ConceptKind.Drug) || kinds.Has(ConceptKind.Regimen);
        for (var i = page.Next(first + 1, last, Cycles.Words); i >= 0; i = page.Next(i + 1, last, Cycles.Words))
        {
            if (page.Starts(i, "curet") || OrdinalAt(page, calendar, i) is not (>= 1 and <= 60 and var ordinal))
            {
                continue;
            }

            if (ordinal < 2 || !page.StartsAny(i, Cycles.Rounds))
            {
                // "a reçu le premier cycle de carboplatine", "a second dose of ipilimumab was given".
                if ((ordinal < 2 ? IsHad(page, first, i) : named && IsGivenDose(page, first, i, last)) && !IsToCome(page, first, i))
                {
                    counts.Add(new Cycles.Count(i, Number.Write(ordinal), SoFar: true));
                }

                continue;
            }

            // "14e cycle administré le 19/05" beside the name of the drug is the day of one cycle.
            var given = page.HasWord(Math.Max(first, i - 12), Math.Min(i + 8, last), named && !page.IsWord(i + 1, "de") && !page.IsWord(i + 1, "d") && !page.IsWord(i + 1, "of") ? Cycles.Had : Cycles.Given) && !page.HasWord(i - 6, i, ["avant", "before", "partir", "lors", "during", "apres", "after", "jour", "day", "pour", "for"]);
            var ended = page.HasWord(i - 5, i, Cycles.Moments) && (kinds.Has(ConceptKind.Response) || page.HasWord(i + 1, i + 4, ["chimio", "chemo", "trait", "treat"]) || page.HasWord(first, last, ["progress", "arret", "interromp", "suspend", "discontinu", "stopp"]));
            // "Après avoir terminé le 30e cycle".
            var passed = page.HasWord(i - 7, i - 1, ["termine", "complet", "acheve", "finish"]) && !page.HasWord(i - 7, i - 1, ["avant", "before"]);
            if ((given || ended || passed) && !IsToCome(page, first, i))
            {
                counts.Add(new Cycles.Count(i, Number.Write(ordinal), SoFar: true));
            }
        }
    }

    /// <summary>"a reçu le premier cycle", "received the first dose of": right behind the verb.</summary>
    private static bool IsHad(Page page, int first, int at)
    {
        for (var i = at - 1; i >= Math.Max(first, at - OrdinalReach); i--)
        {
            if (page.IsAnyWord(i, Received))
            {
                return true;
            }

            if (page.Tokens[i].Kind != TokenKind.Word || page.StartsAny(i, Apart))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"une troisième injection de nivolumab lui a été faite", "he received the second injection of": doses of a drug are its cycles.</summary>
    private static bool IsGivenDose(Page page, int first, int at, int last) =>
        page.IsAnyWord(at + 1, ["de", "d", "of"]) && page.Tokens[at + 2 < page.Tokens.Length ? at + 2 : at].Kind != TokenKind.Number
        && (IsHad(page, first, at) || page.HasWord(at + 2, Math.Min(at + DoseReach, last), ["administre", "administered", "given", "recu", "injecte", "perfuse", "infused"])) && !page.HasWord(Math.Max(first, at - OrdinalReach), at, Apart);

    /// <summary>How far before the word its verb stands, and how far behind it.</summary>
    private const int OrdinalReach = 6, DoseReach = 9;

    private static readonly WordStarts Received = new("recu", "recoit", "recevant", "recevoir", "received", "receives", "receiving");
    private static readonly WordStarts Apart = new("avant", "before", "apres", "after", "lors", "during", "partir", "depuis", "since", "jour", "day", "vaccin", "chaque", "each", "every");

    /// <summary>"A CT will be done after the third cycle of chemotherapy", "un scanner sera réalisé après le troisième cycle": it is not yet given.</summary>
    private static bool IsToCome(Page page, int first, int cycle)
    {
        for (var i = Math.Max(first, cycle - 14); i < cycle; i++)
        {
            if (page.IsAnyWord(i, ["will", "sera", "seront"]) && page.HasWord(i + 1, cycle, Cycles.Moments))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The ordinal before the word "cycle": "troisième", "6e", "sixième et dernier".</summary>
    private static double OrdinalAt(Page page, Calendar calendar, int cycle)
    {
        var at = cycle - 1;
        if (page.Starts(at, "dernier") || page.IsWord(at, "last") || page.IsWord(at, "final"))
        {
            at -= page.IsWord(at - 1, "et") || page.IsWord(at - 1, "and") ? 2 : 1;
        }

        return at > 0 && page.IsAnyWord(at, Endings) && page.Tokens[at - 1].Kind == TokenKind.Number && !page.Tokens[at].Is(TokenMarks.SpaceBefore) ? Number.Of(page.Words(at - 1))
            : at >= 0 && page.Tokens[at].Kind == TokenKind.Word && Cycles.IsOrdinal(page, at) ? calendar.NumberOf(page.Tokens[at]) : -1;
    }
}
