using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Where a measured lesion lies.</summary>
internal static class LesionPlaces
{
    private static readonly string[] Articles = ["de", "du", "des", "d", "la", "le", "les", "l", "the", "from"];

    public static string? Of(Page page, int number, int lesion)
    {
        if (page.HasWord(number - 6, number, ["conglomer"]))
        {
            return "lymph-node";
        }

        Concept? before = null;
        foreach (var mention in page.MentionsIn(page.SentenceOf(number)))
        {
            if ((Places.OrganOf(page, mention) ?? page.As(mention, ConceptKind.Metastasis)) is not { } organ || organ.Value is "pelvis" or "abdomen" or "vessel" or "soft-tissue" or "head-and-neck" or "skin")
            {
                continue;
            }

            if (Invasions.IsInvaded(page, mention) || IsFar(page, mention))
            {
                // "invading the pericardium", "à 3 mm de la plèvre": the tumour lies elsewhere.
                continue;
            }

            if (mention.First > number && mention.First - number <= 12 && Within(page, number, mention.First))
            {
                return organ.Value;
            }

            if (mention.First >= lesion && mention.First - lesion <= 9 && mention.First < number)
            {
                return organ.Value;
            }

            if (mention.First <= Math.Max(lesion, number))
            {
                before = organ;
            }
        }

        return before?.Value ?? Operated(page, number) ?? (IsLiverSegment(page, number) ? "liver" : null) ?? Region(page, lesion, number) ?? (IsOfNeck(page, lesion) ? null : Samplings.OfLesion(page, number) is { } sampled and not ("lymph-node" or "pelvis" or "abdomen" or "skin" or "vessel") && !(sampled == "anus" && page.HasWord(page.Narrative.Sentences[page.SentenceOf(number)].First, number, ["verge", "marge"])) ? sampled : null);
    }

    /// <summary>"masse latéro-cervicale": of no organ, whatever was told before.</summary>
    private static bool IsOfNeck(Page page, int lesion) => lesion >= 0 && page.HasWord(lesion, lesion + 5, ["cervical", "laterocerv", "cou", "neck"]);

    /// <summary>"lésion du segment VI de 23 mm": of the liver, where no lung is spoken of.</summary>
    private static bool IsLiverSegment(Page page, int number)
    {
        var range = page.Narrative.Sentences[page.SentenceOf(number)];
        for (var i = range.First; i + 1 < range.Last; i++)
        {
            if (page.StartsAny(i, ["segment"]) && page.Words(i + 1) is "I" or "II" or "III" or "IV" or "V" or "VI" or "VII" or "VIII" or "IVa" or "IVb" or "VI-VII" or "II-III")
            {
                return !page.HasWord(range.First, range.Last, ["pulmon", "poumon", "lung", "lobe", "lingul", "bronch"]);
            }
        }

        return false;
    }

    /// <summary>"masse pelvienne de 9 cm", "lésion cutanée de 2 cm": a part of the body right beside the lesion's name.</summary>
    private static string? Region(Page page, int lesion, int number)
    {
        if (page.StartsAny(lesion, ["cutan", "skin"]))
        {
            return "skin";
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(number)))
        {
            if (mention.First >= lesion - 2 && (mention.First - lesion <= 4 || (mention.First > number && mention.First - number <= 7 && Within(page, number, mention.First))) && Places.OrganOf(page, mention)?.Value is "pelvis" or "skin" && Places.OrganOf(page, mention)!.Value is var region)
            {
                return region;
            }
        }

        return null;
    }

    /// <summary>"surrénalectomie pour une tumeur de 8 cm": the organ that was operated on, where the sentence names no other.</summary>
    private static string? Operated(Page page, int number)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(number)))
        {
            if (mention.First < number && page.As(mention, ConceptKind.Procedure) is { } operation && FieldOrgans.Of(operation.Value) is { } organ)
            {
                return organ;
            }
        }

        return null;
    }

    /// <summary>"à 3 mm de la plèvre", "5 mm from the duct".</summary>
    private static bool IsFar(Page page, Mention organ)
    {
        var i = organ.First - 1;
        var from = false;
        while (i >= Math.Max(0, organ.First - 4) && (page.IsSign(i, '\'') || page.IsSign(i, '’') || page.IsAnyWord(i, Articles)))
        {
            from |= page.IsWord(i, "from");
            i--;
        }

        return i > 0 && SizeReader.Unit(page, i) > 0 && page.Tokens[i - 1].Kind == TokenKind.Number && (from || page.IsWord(i - 2, "a") || page.IsWord(i - 2, "at"));
    }

    /// <summary>"7 cm au niveau de la tête du pancréas", "1.8 cm tumour of the ileum": a preposition leads from the number to the organ.</summary>
    private static bool Within(Page page, int number, int organ)
    {
        for (var i = number + 1; i < organ; i++)
        {
            if (page.CharAt(i) is ',' or ';' or '(' && page.Tokens[i].Kind == TokenKind.Symbol || page.IsWord(i, "et") || page.IsWord(i, "and"))
            {
                return false;
            }
        }

        return page.HasWord(number, organ, ["dans", "niveau", "depen", "depend", "in", "of", "within", "du", "de"]);
    }
}
