using Nenuphar.Context;
using Nenuphar.Cases;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Whether nuclear imaging showed uptake, from the words of its sentence or of the next one.</summary>
internal static class UptakeReader
{
    private static readonly string[] Nuclear = ["octreoscan", "sstr-pet", "fdg-pet", "fdopa-pet", "pet", "bone-scan", "mibg", "scintigraphy", "parathyroid-scintigraphy"];
    private static readonly WordStarts Words = new("captat", "capta", "fixat", "hyperfix", "fixe", "uptake", "hypermetabol", "hypercapt", "hyperactiv", "avid", "suv", "absorption", "exprim", "accumul", "foyer", "osteogen");

    private static readonly WordStarts Seen = new("lesion", "metasta", "localis", "dissemin", "implant", "anomal", "abnormal", "patholog");
    private static readonly WordStarts Showing = new("montr", "objectiv", "revel", "reveal", "confirm", "demonstr", "show", "identif", "detect", "mis", "mettant");
    private static readonly WordStarts Findings = new("lesion", "metasta", "tumor", "tumour", "tumeur", "progress", "prise", "prises", "dissemin", "masse", "mass");
    private static readonly WordStarts Lesser = new("reponse", "response", "diminu", "decreas", "regress", "disparit", "resolution", "stable", "stabil", "absence", "reduct", "no");
    private static readonly WordStarts Sought = new("recherch", "pour", "afin", "search", "suspic", "soupcon", "looking", "rule");

    /// <summary>"La scintigraphie osseuse n'a pas révélé de lésion", "bone scan showed no abnormality": negative without a word of uptake.</summary>
    private static string? Free(Page page, Mention mention, Sentence range)
    {
        for (var i = mention.Last; i < Math.Min(range.Last, mention.Last + 25) && !page.IsSign(i, ';') && !page.StartsAny(i, Sought); i++)
        {
            if (page.StartsAny(i, Seen))
            {
                return (page.At(i) & Circumstance.Negated) != 0 ? "negative" : null;
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

    /// <summary>"la présence du nodule": the nodule that the tracer was to show; a nodule of the CT beside it may have taken up nothing.</summary>
    private static bool IsKnownNodule(Page page, int at) => page.Starts(at, "nodul") && page.IsAnyWord(at - 1, ["du", "le", "the"]);

    public static string? Of(Page page, Mention mention, string modality)
    {
        if (!Nuclear.Contains(modality, StringComparer.Ordinal))
        {
            return null;
        }

        var range = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        for (var i = range.First; i < range.Last; i++)
        {
            if (page.StartsAny(i, Words) && i != mention.First)
            {
                if (page.IsWord(i - 1, "low") || page.IsWord(i - 1, "faible") || page.IsWord(i - 1, "weak") || page.IsWord(i - 1, "minime") || page.IsWord(i - 1, "minimal"))
                {
                    // Neither: readers differ.
                    return null;
                }

                return (page.At(i) & Circumstance.Negated) != 0 || IsAbsent(page, i) ? "negative" : "positive";
            }
        }

        if (page.Starts(mention.First - 1, "positi"))
        {
            return "positive";
        }

        for (var i = mention.Last; i < range.Last; i++)
        {
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
