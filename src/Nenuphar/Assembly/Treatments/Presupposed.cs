using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>"No progression was seen after 6 cycles of R-CHOP", "pas de récidive après la chirurgie": what the words date something from was given, whatever is denied before them.</summary>
internal static class Presupposed
{
    /// <summary>Words from "after" to the treatment.</summary>
    private const int Reach = 7;

    private static readonly string[] Behind = ["after", "following", "despite", "since", "apres", "malgre", "depuis"];
    private static readonly WordStarts Within = new("cycle", "cure", "course", "seance", "session", "fraction", "injection", "perfusion", "infusion", "mois", "month", "semaine", "week", "ans", "year", "trait", "treat", "therap", "ligne", "line", "regim", "schema", "protocol", "fin", "end", "completion", "complet");
    private static readonly string[] Joining = ["de", "d", "du", "des", "la", "le", "les", "l", "a", "au", "par", "un", "une", "of", "the", "a", "an", "with", "his", "her", "sa", "son", "avec", "first", "premiere", "second", "deuxieme", "chimiotherapie", "chemotherapy", "chirurgie", "radiotherapie", "surgery", "radiotherapy", "et", "and"];

    private static readonly string[] Denials = ["sans", "without", "no", "not", "pas", "non", "aucun", "aucune", "never", "jamais", "ni", "nor"];
    private static readonly WordStarts Undone = new("exclu", "ruled", "refus", "declin", "reject", "rejet", "ecart", "contraind", "contre", "possib", "impossib", "prevu", "planned", "propos", "discut", "consider", "envisag");

    public static Circumstance At(Page page, Mention mention)
    {
        var told = page.AtTreatment(mention);
        return (told & ~Circumstance.Past) == Circumstance.Negated && IsReckonedFrom(page, mention) ? told & ~Circumstance.Negated : told;
    }

    private static bool IsReckonedFrom(Page page, Mention mention)
    {
        var first = Math.Max(page.Narrative.Sentences[page.SentenceOf(mention.First)].First, mention.First - Reach);
        for (var i = mention.First - 1; i >= first; i--)
        {
            if (page.IsAnyWord(i, Behind))
            {
                return !page.IsAnyWord(i + 1, ["que", "qu"]) && !page.HasWord(mention.Last, mention.Last + Reach, Undone);
            }

            if (page.IsAnyWord(i, Denials))
            {
                return false;
            }

            if (page.Tokens[i].Kind == TokenKind.Word ? !page.IsAnyWord(i, Joining) && !page.StartsAny(i, Within) && page.Tokens[i].Length > 5 : page.Tokens[i].Kind == TokenKind.Symbol && page.CharAt(i) is not ('\'' or '\u2019' or '-'))
            {
                return false;
            }
        }

        return false;
    }
}
