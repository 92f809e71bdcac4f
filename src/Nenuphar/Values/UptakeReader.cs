using Nenuphar.Context;
using Nenuphar.Cases;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Whether nuclear imaging showed uptake, from the words of its sentence or of the next one.</summary>
internal static class UptakeReader
{
    private static readonly string[] Nuclear = ["octreoscan", "sstr-pet", "fdg-pet", "fdopa-pet", "pet", "bone-scan", "mibg", "scintigraphy", "parathyroid-scintigraphy"];
    /// <summary>Words from "hormone receptors" to what they are.</summary>
    private const int ReceptorReach = 6;

    private static readonly WordStarts Words = new("captat", "capta", "fixat", "hyperfix", "fixe", "uptake", "hypermetabol", "hypercapt", "hyperactiv", "avid", "suv", "absorption", "exprim", "accumul", "foyer", "osteogen");

    private static readonly WordStarts Seen = new("lesion", "metasta", "localis", "dissemin", "implant", "anomal", "abnormal", "patholog");
    private static readonly WordStarts Showing = new("montr", "objectiv", "revel", "reveal", "confirm", "demonstr", "show", "identif", "detect", "mis", "mettant");
    private static readonly WordStarts Findings = new("lesion", "metasta", "tumor", "tumour", "tumeur", "progress", "prise", "prises", "dissemin", "masse", "mass");
    private static readonly WordStarts Lesser = new("reponse", "response", "diminu", "decreas", "regress", "disparit", "resolution", "stable", "stabil", "absence", "reduct", "no");
    private static readonly WordStarts Else = new("autre", "other", "elsewhere", "ailleurs", "further", "additional", "nouve", "new");
    private static readonly WordStarts Bodies = new("tumeur", "tumour", "tumor");
    private static readonly WordStarts Elsewhere = new("distan", "secondar", "secondair", "metast", "elsewhere", "ailleurs", "progress", "new", "nouv", "autre", "other", "residu", "recidiv", "recurr", "osseu", "bone");
    private static readonly WordStarts Strong = new("intens", "strong", "marked", "avid", "forte", "elevee", "important");
    private static readonly WordStarts Usual = new("physiolog", "normal", "thyr", "spleen", "rate", "rein", "kidney", "vessie", "bladder");
    private static readonly WordStarts Verdicts = new("negati", "normal", "positi");
    private static readonly WordStarts Tissues = new("biops", "marqu", "cytolog", "histolog", "serolog", "cultur");
    private static readonly WordStarts Receptors = new("recept"), Hormones = new("hormon", "estrog", "oestrog", "oest", "progest", "androg");
    private static readonly WordStarts Sought = new("recherch", "pour", "afin", "search", "suspic", "soupcon", "looking", "rule");

    /// <summary>"La scintigraphie osseuse n'a pas révélé de lésion", "bone scan showed no abnormality": negative without a word of uptake.</summary>
    private static string? Free(Page page, Mention mention, Sentence range)
    {
        for (var i = mention.Last; i < Math.Min(range.Last, mention.Last + 25) && !page.IsSign(i, ';') && !page.StartsAny(i, Sought); i++)
        {
            if (page.StartsAny(i, Seen))
            {
                return (page.At(i) & Circumstance.Negated) != 0 && !page.HasWord(i - 3, i, Else) ? "negative" : null;
            }

            if ((page.IsWord(i, "sans") && page.StartsAny(i + 1, ["particul"])) || page.Starts(i, "unremarkab"))
            {
                return "negative";
            }
        }

        return null;
    }

    /// <summary>"OctreoScan confirmed the tumour in the pancreas", "la scintigraphie osseuse a montré une progression": what a tracer shows took it up.</summary>
    private static string? Shown(Page page, Mention mention, Sentence range)
    {
        var verb = page.Next(mention.Last, Math.Min(range.Last, mention.Last + 8), Showing);
        if (verb < 0 || page.HasWord(mention.Last, verb, Sought))
        {
            return null;
        }

        for (var i = verb + 1; i < Math.Min(range.Last, verb + 13) && !page.IsSign(i, ';') && !page.IsSign(i, ','); i++)
        {
            if (page.StartsAny(i, Findings) || IsKnownNodule(page, i))
            {
                if (page.IsAnyWord(i - 1, ["no", "any"]) || page.IsAnyWord(i - 1, ["aucune", "aucun"]) || (page.IsAnyWord(i - 1, ["de"]) && page.IsAnyWord(i - 2, ["pas"])))
                {
                    // "MIBG scintigraphy revealed no tumour", but not "no other lesion", "no progression".
                    return (page.At(i) & Circumstance.Negated) != 0 && page.StartsAny(i, Bodies) && !page.HasWord(i + 1, i + 4, Elsewhere) ? "negative" : null;
                }

                return (page.At(i) & (Circumstance.Negated | Circumstance.Possible)) == 0 && !page.HasWord(verb, i, Lesser) ? "positive" : null;
            }
        }

        return null;
    }

    /// <summary>"absence de fixation", "pas de fixation tumorale", "no uptake", "fixation absente".</summary>
    private static bool IsAbsent(Page page, int uptake)
    {
        const int Reach = 3;
        for (var i = uptake - 1; i >= Math.Max(0, uptake - Reach) && (page.Tokens[i].Kind != TokenKind.Symbol || page.IsSign(i, '\'') || page.IsSign(i, '’')); i--)
        {
            if (page.IsAnyWord(i, ["no", "sans", "aucune", "aucun", "absence", "pas", "lack", "without"]))
            {
                return true;
            }
        }

        return page.IsAnyWord(uptake + 1, ["absent", "absente", "nulle"]);
    }

    /// <summary>"dépôt pathologique du traceur", "prise pathologique", "augmentation du métabolisme": other words for uptake.</summary>
    private static bool IsDeposit(Page page, int i) =>
        (page.StartsAny(i, ["depot", "deposit"]) && page.HasWord(i + 1, i + 5, ["trac", "radiotrac", "radioph", "isotop", "patholog"])) || (page.IsAnyWord(i, ["prise", "prises"]) && page.HasWord(i + 1, i + 2, ["patholog"]))
        || (page.StartsAny(i, ["metabol"]) && page.HasWord(i - 3, i, ["augment", "increas", "eleve", "elevat", "accru"]) && !page.HasWord(i + 1, i + 2, ["diminu"]));

    /// <summary>"aucune autre fixation", "no uptake elsewhere": something else took it up.</summary>
    private static bool IsOfRest(Page page, int i) => page.HasWord(i - 3, i, Else) || page.HasWord(i + 1, i + 3, Else);

    /// <summary>"no uptake in the bones, intense uptake in the liver metastases", "pas de captation abdominale mais des foyers au médiastin".</summary>
    private static bool IsContrary(Page page, int denied, int i, Sentence range) =>
        (page.HasWord(Math.Max(denied + 1, i - 2), Math.Min(i + 3, range.Last), Strong) || page.HasWord(denied + 1, i, ["mais", "but", "cependant", "however", "whereas", "while"]))
        && !page.IsAnyWord(i - 1, ["no", "sans", "aucune", "aucun", "without", "de"]) && !page.IsAnyWord(i - 2, ["no", "sans", "aucune", "aucun", "without", "not"]) && !page.HasWord(Math.Max(range.First, i - 4), Math.Min(i + 5, range.Last), Usual);

    /// <summary>"la présence du nodule": the nodule that the tracer was to show; a nodule of the CT beside it may have taken up nothing.</summary>
    private static bool IsKnownNodule(Page page, int at) => page.Starts(at, "nodul") && page.IsAnyWord(at - 1, ["du", "le", "the"]);

    /// <summary>"TEP et biopsie (chromogranine positive)", "triple négative": what was stained is positive or negative, not the scan.</summary>
    private static bool IsOfTissue(Page page, int from, int verdict)
    {
        if (page.IsWord(verdict - 1, "triple") || (page.HasWord(Math.Max(from, verdict - ReceptorReach), verdict, Receptors) && page.HasWord(Math.Max(from, verdict - ReceptorReach), verdict, Hormones)) || page.HasWord(Math.Max(from, verdict - 6), verdict, Tissues))
        {
            return true;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(verdict)))
        {
            if (mention.First >= from && mention.Last <= verdict && verdict - mention.Last <= 5 && (page.As(mention, ConceptKind.Ihc) is not null || page.As(mention, ConceptKind.Lab) is not null) && !page.Lexicon.Has(mention, ConceptKind.Imaging))
            {
                return true;
            }
        }

        return false;
    }

    public static string? Of(Page page, Mention mention, string modality)
    {
        if (!Nuclear.Contains(modality, StringComparer.Ordinal))
        {
            return null;
        }

        var range = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        var (denied, said) = ((string?)null, -1);
        for (var i = range.First; i < range.Last; i++)
        {
            if (!(page.StartsAny(i, Words) || IsDeposit(page, i)) || i == mention.First || (denied is not null && !IsContrary(page, said, i, range)))
            {
                continue;
            }

            if (page.IsAnyWord(i - 1, ["low", "faible", "weak", "minime", "minimal"]))
            {
                // Neither: readers differ.
                return denied;
            }

            if (denied is not null || ((page.At(i) & Circumstance.Negated) == 0 && !IsAbsent(page, i)))
            {
                return "positive";
            }

            (denied, said) = (IsOfRest(page, i) ? null : "negative", i);
        }

        if (denied is not null)
        {
            return denied;
        }

        if (page.Starts(mention.First - 1, "positi"))
        {
            return "positive";
        }

        for (var i = mention.Last; i < range.Last && !page.IsSign(i, ';'); i++)
        {
            if (!page.StartsAny(i, Verdicts) || IsOfTissue(page, mention.Last, i))
            {
                continue;
            }

            if (page.Starts(i, "negati") || page.Starts(i, "normal"))
            {
                return "negative";
            }

            if (page.Starts(i, "positi"))
            {
                return "positive";
            }
        }

        return modality == "bone-scan" ? Free(page, mention, range) ?? Shown(page, mention, range) : Shown(page, mention, range);
    }
}
