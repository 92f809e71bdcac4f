using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>"L'examen trouve une masse du flanc gauche", "presented with a firm mass in the groin", "nodule de la joue palpé": what is felt or complained of near the surface.</summary>
internal static class PalpableMasses
{
    private const int PlaceReach = 9;

    private static readonly WordStarts Nouns = new("masse", "mass", "tumeur", "tumor", "tumour", "tumefaction", "nodule", "grosseur", "lump", "swelling", "nodosite");
    private static readonly string[] Whole = ["masse", "mass", "tumeur", "tumor", "tumour", "tumefaction", "nodule", "nodules", "grosseur", "lump", "swelling", "nodosite"];
    private static readonly WordStarts Felt = new("palp");
    private static readonly WordStarts Examined = new("examen", "examin", "exploration", "inspection");
    private static readonly WordStarts Complained = new("consult", "present", "admis", "admit", "plain", "complain", "remarqu", "notic", "apparit", "appear", "motif", "signal", "report", "rapport", "hospitalis");
    private static readonly WordStarts Cut = new("biops", "piece", "exeres", "resec", "resect", "specimen", "histol", "anatomo", "patholog", "macrosc", "gross", "imager", "scan", "radiol", "cliche", "laparo", "operat", "peropera", "intraop", "surg", "chirurg", "coupe");

    private static readonly WordStarts Breast = new("mammair", "breast", "nipple");
    private static readonly WordStarts Neck = new("cervical", "laterocervic", "latero", "supraclav", "sus", "thyroid", "neck", "nuque", "submandib", "sous");
    private static readonly WordStarts Surface = new(
        "aisselle", "axilla", "inguin", "scrot", "hemiscrot", "testic", "bourse", "verge", "penis", "vulv", "levre", "joue", "jugal", "parotid", "mandibul", "scalp", "chevelu", "pariet", "occipit", "paupiere", "gencive", "lomb", "lumbar",
        "fess", "cuisse", "jambe", "mollet", "genou", "orteil", "epaule", "coude", "poignet", "membre", "paroi", "flanc", "abdom", "ombilic", "periombilic", "hypocond", "hypochond", "hypogastr", "epigastr", "iliaq", "iliac", "pubien", "suspub", "perine",
        "armpit", "groin", "cheek", "forehead", "eyelid", "buttock", "thigh", "calf", "knee", "shoulder", "elbow", "wrist", "limb", "flank", "quadrant", "glute", "forearm", "avant", "perianal", "umbilic", "suprapub");

    /// <summary>A colour is seen on the skin.</summary>
    private static readonly WordStarts OfSkin = new("violac", "pigment", "erythem", "rougeatre", "noiratre", "bleuatre", "brunatre", "cutan", "reddish", "bluish", "purpl", "brownish", "blackish");

    private static readonly string[] Short = ["aine", "dos", "pied", "bras", "main", "doigt", "front", "nez", "cou", "leg", "arm", "foot", "hand", "back", "jaw", "lip", "pubis"];

    public static void Read(Page page, List<Statement> statements)
    {
        var tokens = page.Tokens;
        for (var i = page.Next(0, tokens.Length, Nouns); i >= 0; i = page.Next(i + 1, tokens.Length, Nouns))
        {
            if (!page.IsAnyWord(i, Whole) || page.IsClaimed(i) || (page.At(i) & ~Circumstance.Past) != 0 || tokens[i].Is(TokenMarks.Upper))
            {
                continue;
            }

            var sentence = page.SentenceOf(i);
            if (Value(page, i, sentence) is { } value && IsTold(page, i, sentence))
            {
                statements.Add(new Statement(FactKind.Symptom, value, page.Narrative.SpanOf(i, i + 1)) { Circumstance = page.At(i), Token = i });
                i = page.Narrative.Sentences[sentence].Last - 1;
            }
        }
    }

    /// <summary>Felt, found at an examination, or complained of; not seen on a film, cut out, or named by another term.</summary>
    private static bool IsTold(Page page, int at, int sentence)
    {
        var range = page.Narrative.Sentences[sentence];
        var role = page.RoleOf(sentence);
        if (role is SectionRole.Imaging or SectionRole.Gross or SectionRole.Microscopy or SectionRole.Pathology or SectionRole.Diagnosis or SectionRole.Procedure or SectionRole.Plan or SectionRole.FamilyHistory || page.HasWord(range.First, range.Last, Cut))
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(sentence))
        {
            if (page.Lexicon.Has(mention, ConceptKind.Imaging) || (page.As(mention, ConceptKind.Symptom) is { Value: "palpable-mass" or "breast-lump" or "neck-mass" or "skin-lesion" }))
            {
                return false;
            }

            if (mention.First <= at && at < mention.Last && page.As(mention, ConceptKind.Morphology) is { } tumour && !tumour.Has("generic"))
            {
                return false;
            }
        }

        return role == SectionRole.Examination || page.HasWord(range.First, range.Last, Felt) || page.HasWord(range.First, at, Examined) || page.HasWord(range.First, at, Complained) || IsSeenFor(page, range.First, at);
    }

    /// <summary>"was seen for a mass", "est vue pour une masse".</summary>
    private static bool IsSeenFor(Page page, int first, int at)
    {
        for (var i = first; i < at - 1; i++)
        {
            if (page.IsAnyWord(i, ["seen", "vu", "vue"]) && page.IsAnyWord(i + 1, ["for", "with", "pour", "avec"]))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Value(Page page, int at, int sentence)
    {
        var last = at + 1;
        var end = Math.Min(page.Narrative.Sentences[sentence].Last, at + PlaceReach);
        while (last < end && !(page.Tokens[last].Kind == TokenKind.Symbol && page.CharAt(last) is ',' or ';' or '.' or ':' or '('))
        {
            last++;
        }

        var first = Math.Max(page.Narrative.Sentences[sentence].First, at - 3);
        if (page.HasWord(first, last, Breast) || IsBreast(page, first, last))
        {
            return "breast-lump";
        }

        if (page.HasWord(first, last, Neck) && IsNeck(page, first, last))
        {
            return "neck-mass";
        }

        if (page.HasWord(first, last, OfSkin))
        {
            return "skin-lesion";
        }

        if (page.HasWord(first, last, Surface))
        {
            return "palpable-mass";
        }

        for (var i = first; i < last; i++)
        {
            if (page.IsAnyWord(i, Short))
            {
                return page.IsWord(i, "cou") ? "neck-mass" : "palpable-mass";
            }
        }

        return null;
    }

    /// <summary>"dans le sein", "du quadrant supéro-externe", but not "au sein de".</summary>
    private static bool IsBreast(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (((page.IsWord(i, "sein") || page.IsWord(i, "seins")) && !(page.IsWord(i - 1, "au") && page.IsAnyWord(i + 1, ["de", "du", "des", "d"])))
                || (page.Starts(i, "quadrant") && page.HasWord(i - 4, i + 4, ["supero", "infero", "extern", "intern", "outer", "inner"])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"sus-claviculaire", "latéro-cervicale", but not "sus-pubienne".</summary>
    private static bool IsNeck(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.StartsAny(i, ["cervical", "laterocervic", "supraclav", "clavicul", "thyroid", "neck", "nuque", "submandib", "mandibul", "maxill"]))
            {
                return true;
            }
        }

        return false;
    }
}
