using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Where a measured lesion lies.</summary>
internal static class LesionPlaces
{
    private static readonly string[] Articles = ["de", "du", "des", "d", "la", "le", "les", "l", "the", "from"];

    private const int LumpReach = 5;

    private static readonly WordStarts Parts = new("inguin", "cervical", "cervicale", "laterocerv", "axill", "aissel", "supraclav", "susclav", "infraclav", "sousclav", "paravert", "paraspin", "presacr", "retrocrur", "paratrach", "prevascul", "souscar", "subcarin", "aortiq", "aortic", "paraaort", "lomboaort", "interaort", "iliaq", "iliac");
    private static readonly WordStarts Nodes = new("adenopath", "adenomegal", "lymphadenopath");
    private static readonly WordStarts OtherLesions = new("masse", "mass", "nodul", "lesion", "tumeur", "tumor", "tumour", "metast", "kyst", "cyst", "implant", "carcin", "image", "conglomer", "recidiv", "recurr", "micronodul", "pseudonodul", "foyer", "opacit");
    private static readonly WordStarts Limbs = new("cou", "neck", "groin", "aine", "thigh", "cuisse", "leg", "jambe", "arm", "bras", "forearm", "shoulder", "epaule", "flanc", "flank", "fosse", "buttock", "fesse");

    /// <summary>What stands behind is another finding, or what the lesion only touches.</summary>
    private static readonly WordStarts Leaving = new("et", "and", "avec", "with", "sans", "without", "jusqu", "contact", "adjacent", "adjacente", "proximite", "empreinte", "dessus", "dessous", "derriere", "above", "below", "beneath", "behind", "dehors", "outside");

    /// <summary>"un nodule mammaire de 2 cm", "a 3 cm breast lump": the complaint beside the measure names its organ.</summary>
    private static string? OfLump(Page page, int number)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(number)))
        {
            if (Math.Abs(mention.First - number) <= LumpReach && page.As(mention, ConceptKind.Symptom)?.Value is { } lump)
            {
                if (lump is "breast-lump")
                {
                    return "breast";
                }

                if (lump is "skin-lesion" && page.HasWord(mention.First, mention.Last, ["cutan", "skin"]))
                {
                    return "skin";
                }
            }
        }

        return null;
    }

    public static string? Of(Page page, int number, int lesion)
    {
        if (page.HasWord(number - 6, number, ["conglomer"]))
        {
            return "lymph-node";
        }

        if (IsNode(page, number))
        {
            return "lymph-node";
        }

        if ((RegionBeside(page, lesion, number) ?? OfLump(page, number)) is { } region)
        {
            return region;
        }

        if (Ahead(page, number) is { } ahead)
        {
            return ahead;
        }

        Concept? before = null;
        var behindLesion = false;
        var named = OfName(page, lesion, number);
        foreach (var mention in page.MentionsIn(page.SentenceOf(number)))
        {
            if ((Places.OrganOf(page, mention) ?? page.As(mention, ConceptKind.Metastasis)) is not { } organ || organ.Value is "pelvis" or "abdomen" or "thorax" or "digestive-tract" or "intestine" or "vessel" or "soft-tissue" or "head-and-neck" or "skin")
            {
                continue;
            }

            if (Invasions.IsInvaded(page, mention) || IsFar(page, mention) || IsOutside(page, mention))
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
                return named ?? organ.Value;
            }

            if (mention.First <= Math.Max(lesion, number) && !(before is not null && IsMeasured(page, mention)))
            {
                (before, behindLesion) = (organ, mention.First > lesion);
            }
        }

        if ((named ?? (behindLesion ? before?.Value : Region(page, lesion, number))) is { } own)
        {
            return own;
        }

        return IsOfPart(page, lesion, number) ? null : before?.Value ?? OfTumourBefore(page, lesion, number) ?? Operated(page, number) ?? (IsLiverSegment(page, number) ? "liver" : null) ?? Sampled(page, number);
    }

    /// <summary>"LEFT KIDNEY AND ADRENAL: renal cell carcinoma, 14.5 cm": the tumour's own name tells its organ better than a list of what was removed.</summary>
    private static string? OfName(Page page, int lesion, int number)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(number)))
        {
            if (mention.First >= lesion - 4 && mention.First < number && page.As(mention, ConceptKind.Morphology) is { } tumour)
            {
                if (IsOverridden(page, mention, number))
                {
                    continue;
                }

                return FieldOrgans.OfTumour(tumour) is { } organ && !page.HasWord(page.Narrative.Sentences[page.SentenceOf(number)].First, number, ["metast", "nodule", "thromb", "recurr", "recidiv"]) ? organ : null;
            }
        }

        return null;
    }

    /// <summary>"Phéochromocytome droit et TNE du pancréas de 2 cm": behind "and" another tumour is named with its organ, and the size is that one's.</summary>
    private static bool IsOverridden(Page page, Mention tumour, int number)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(number)))
        {
            if (mention.First > tumour.Last && mention.First < number && page.IsAnyWord(mention.First - 1, ["et", "and", "un", "une", "a"]) && page.Lexicon.Has(mention, ConceptKind.Morphology) && page.HasWord(tumour.Last, mention.First, ["et", "and"]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Renal cell carcinoma. The tumor measures 14.5 cm.": the tumour of the sentence before.</summary>
    private static string? OfTumourBefore(Page page, int lesion, int number)
    {
        var sentence = page.SentenceOf(number);
        if (sentence == 0 || lesion < 0 || !page.StartsAny(lesion, ["tum", "neopla", "carcin", "cancer"]) || page.HasWord(page.Narrative.Sentences[sentence - 1].First, number, ["metast"]))
        {
            return null;
        }

        foreach (var mention in page.MentionsIn(sentence - 1))
        {
            if (page.As(mention, ConceptKind.Morphology) is { } tumour && (page.At(mention) & (Circumstance.Negated | Circumstance.Possible | Circumstance.Family)) == 0)
            {
                return FieldOrgans.OfTumour(tumour);
            }
        }

        return null;
    }

    /// <summary>"nodule sous-cutané de 3 mm", "7 cm lesion of the scalp": a part of the body that is told of the lesion itself.</summary>
    private static string? RegionBeside(Page page, int lesion, int number)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(number)))
        {
            if (page.As(mention, ConceptKind.Site, page.StartsAny(mention.First, ["souscut", "sous", "subcut"]))?.Value is "soft-tissue" or "skin" && lesion >= 0
                && (mention.First == lesion || mention.First == lesion + 1 || mention.Last == lesion || (mention.First > lesion && mention.First - lesion <= 4 && page.IsAnyWord(mention.First - 1, ["des", "du", "of"]) && page.Tokens[lesion + 1].Kind == TokenKind.Word && !page.HasWord(number, number + 4, ["dans", "in", "niveau"])) || (mention.First > number && mention.First - number <= 8 && Within(page, number, mention.First))) && !Invasions.IsInvaded(page, mention))
            {
                return page.As(mention, ConceptKind.Site, true)!.Value;
            }
        }

        return null;
    }

    /// <summary>The organ that English puts behind a size, before or behind the lesion.</summary>
    private static string? Ahead(Page page, int number)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(number)))
        {
            if (mention.First > number && (Leads(page, number, mention) || IsNamedBehind(page, number, mention)) && Places.OrganOf(page, mention) is { } ahead)
            {
                return ahead.Value;
            }
        }

        return null;
    }

    /// <summary>"a 2.3 cm left-upper-lobe lung nodule": English puts the organ between the size and the lesion.</summary>
    private static bool Leads(Page page, int number, Mention organ)
    {
        if (page.Narrative.Language != Language.English || organ.First - number > 7 || !page.HasWord(organ.Last, organ.Last + 3, ["nodul", "mass", "lesion", "tumor", "tumour", "metast", "carcin"]))
        {
            return false;
        }

        for (var i = number + 1; i < organ.First; i++)
        {
            if (page.IsAnyWord(i, ["and", "with", "in", "was", "were", "is", "which", "that"]) || (page.Tokens[i].Kind == TokenKind.Symbol && !page.IsSign(i, '-')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"a 1.7 cm nodule in the lung", "nodule de 5 mm" is not: size, lesion and organ in this order.</summary>
    private static bool IsNamedBehind(Page page, int number, Mention organ) =>
        organ.First - number <= 9 && page.Narrative.Language == Language.English && page.HasWord(number + 2, number + 5, ["nodul", "mass", "lesion", "tumor", "tumour"]) && Within(page, number, organ.First);

    /// <summary>"adénopathies du médiastin, la plus grande de 25 mm": a node, wherever it lies; no other lesion is named between.</summary>
    private static bool IsNode(Page page, int number)
    {
        var first = page.Narrative.Sentences[page.SentenceOf(number)].First;
        for (var i = number - 1; i >= first && page.CharAt(i) is not (';' or ':') && !page.StartsAny(i, OtherLesions); i--)
        {
            if (page.StartsAny(i, Nodes))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The organ that was sampled before, where the text says nothing of the lesion's own.</summary>
    private static string? Sampled(Page page, int number) =>
        Samplings.OfLesion(page, number) is { } sampled && sampled is not ("lymph-node" or "pelvis" or "abdomen" or "thorax" or "skin" or "vessel")
        && (sampled is "liver" or "lung" || !IsOfSegment(page, number))
        && !(sampled == "anus" && page.HasWord(page.Narrative.Sentences[page.SentenceOf(number)].First, number, ["verge", "marge"])) ? sampled : null;

    /// <summary>"lésion du segment 7": of the liver or of a lung.</summary>
    private static bool IsOfSegment(Page page, int number)
    {
        for (var i = number - 4; i < Math.Min(page.Tokens.Length - 1, number + 8); i++)
        {
            if (page.IsWord(i, "segment") && page.Tokens[i + 1].Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"masse latéro-cervicale", "a 4 cm mass in the left groin": a part of the body that is no organ, whatever was told before.</summary>
    private static bool IsOfPart(Page page, int lesion, int number)
    {
        var range = page.Narrative.Sentences[page.SentenceOf(number)];
        for (var i = Math.Max(range.First, lesion - 2); lesion >= 0 && i < Math.Min(range.Last, lesion + 6); i++)
        {
            if (page.CharAt(i) is ',' or ';' or ':' && i > lesion)
            {
                break;
            }

            if (IsPart(page, i) && !(i < lesion && page.CharAt(lesion - 1) is ',' or ':'))
            {
                return true;
            }
        }

        for (var i = number + 1; i < Math.Min(range.Last, number + 9); i++)
        {
            if (IsPart(page, i))
            {
                return Within(page, number, i);
            }
        }

        return false;
    }

    private static bool IsPart(Page page, int at) => page.StartsAny(at, Parts) || page.IsAnyWord(at, Limbs);

    /// <summary>"adrenal gland (5 x 2 cm)": a specimen that is measured itself.</summary>
    private static bool IsMeasured(Page page, Mention organ) => page.IsSign(organ.Last, '(') && organ.Last + 1 < page.Tokens.Length && page.Tokens[organ.Last + 1].Kind == TokenKind.Number;

    /// <summary>"lésion du segment VI de 23 mm": of the liver, where no lung is spoken of.</summary>
    private static bool IsLiverSegment(Page page, int number)
    {
        var range = page.Narrative.Sentences[page.SentenceOf(number)];
        for (var i = range.First; i + 1 < range.Last; i++)
        {
            if (page.StartsAny(i, ["segment"]) && (page.Words(i + 1) is "I" or "II" or "III" or "IV" or "V" or "VI" or "VII" or "VIII" or "IVa" or "IVb" or "VI-VII" or "II-III" || IsCounted(page, i + 1)))
            {
                return !page.HasWord(range.First, range.Last, ["pulmon", "poumon", "lung", "lobe", "lingul", "bronch"]);
            }
        }

        return false;
    }

    /// <summary>"lésion du segment 7": segments are numbered so in the liver, if the text speaks of it.</summary>
    private static bool IsCounted(Page page, int at) => page.Words(at) is "2" or "3" or "4" or "5" or "6" or "7" or "8" && !page.StartsAny(at + 1, ["gauche", "droit", "left", "right"]) && page.HasWord(0, page.Tokens.Length, ["hepat", "liver", "foie"]);

    /// <summary>"masse pelvienne de 9 cm", "lésion cutanée de 2 cm": a part of the body right beside the lesion's name.</summary>
    private static string? Region(Page page, int lesion, int number)
    {
        if (page.StartsAny(lesion, ["cutan", "skin"]))
        {
            return "skin";
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(number)))
        {
            if ((mention.First >= lesion || mention.Last == lesion) && (mention.First - lesion <= 4 || (mention.First > number && mention.First - number <= 7 && Within(page, number, mention.First))) && Places.OrganOf(page, mention)?.Value is "pelvis" or "skin" && Places.OrganOf(page, mention)!.Value is var region)
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

    /// <summary>"au-dessus de la vessie", "above the bladder", "à proximité du caecum", "jusqu'au rein": beside the organ, not in it.</summary>
    private static bool IsOutside(Page page, Mention organ)
    {
        var i = organ.First - 1;
        while (i >= Math.Max(0, organ.First - 4) && (page.IsSign(i, '\'') || page.IsSign(i, '’') || page.IsAnyWord(i, Articles) || page.IsAnyWord(i, ["au", "aux", "a", "left", "right", "to"])))
        {
            i--;
        }

        return page.IsAnyWord(i, Outside) || (page.IsAnyWord(i, Sides) && (page.IsAnyWord(i + 1, ["to"]) || (page.IsWord(i - 1, "en") && page.IsAnyWord(i + 1, ["de", "du", "des", "d"]))));
    }

    /// <summary>"posterior to the uterus", "en arrière de la vessie".</summary>
    private static readonly WordStarts Sides = new("posterior", "anterior", "lateral", "medial", "superior", "inferior", "cranial", "caudal", "cephalad", "arriere", "avant", "dehors", "dedans");

    private static readonly WordStarts Outside = new("dessus", "dessous", "derriere", "above", "below", "beneath", "behind", "proximite", "jusqu", "dehors", "outside", "displacing", "deplacant", "repoussant", "refoulant", "compressing", "comprimant", "abutting", "adjacent", "next", "near");

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

    /// <summary>"35 mm dans la queue du pancréas", "1.8 cm tumour of the ileum": a preposition leads from the number to the organ.</summary>
    private static bool Within(Page page, int number, int organ)
    {
        for (var i = number + 1; i < organ; i++)
        {
            if (page.CharAt(i) is ',' && page.IsAnyWord(i + 1, ["dans", "in", "au", "situe", "situee", "located", "arising", "originating", "developpee", "developpe"]))
            {
                // "mesurant 35 mm de grand axe, dans la queue du pancréas"
                continue;
            }

            if (page.CharAt(i) is ',' or ';' or '(' && page.Tokens[i].Kind == TokenKind.Symbol || page.IsAnyWord(i, Leaving))
            {
                return false;
            }
        }

        for (var i = number; i < organ; i++)
        {
            if (page.IsAnyWord(i, ["in", "on", "of", "at", "du", "de", "des", "d"]) || page.StartsAny(i, ["dans", "niveau", "depen", "within", "arising", "develop"]))
            {
                return true;
            }
        }

        return false;
    }
}
