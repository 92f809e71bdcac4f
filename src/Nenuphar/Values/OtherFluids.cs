using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Whether a value is of another fluid than blood: that around the brain, an effusion, a lavage, urine.</summary>
internal static class OtherFluids
{
    private const int Near = 10;

    /// <summary>A fluid that opens a sentence may head a list of this length.</summary>
    private const int Heading = 8, List = 40, Items = 4;

    private static readonly WordStarts Fluid = new("cephalo", "cerebrospinal", "lcr", "csf", "exsudat", "exudat", "transsudat", "transudat", "ascite", "ascites", "ascitic", "lavage", "lba", "thoracent", "paracent", "rachicent");
    private static readonly WordStarts Liquids = new("liquid", "fluid", "effusion", "epanchement"), Cavities = new("pleur", "periton", "pericard", "synovi", "articul", "bronchoalveol", "cyst", "kyst", "amniot", "intracyst", "intrakyst");
    private static readonly WordStarts Urine = new("urin", "sediment");
    private static readonly WordStarts Blood = new("sang", "blood", "serum", "serique", "plasma", "hemogram", "nfs", "sanguin");
    private static readonly WordStarts BloodCount = new("hemoglob", "haemoglob", "plaquet", "platelet", "thrombop", "creatin", "bilan", "analys", "biochim", "laborat", "anemi", "anaemi");
    private static readonly WordStarts OfBlood = new("glycem", "natrem", "kaliem", "calcem", "uricem", "hyponatr", "hypernatr", "hypokal", "hyperkal", "hypercalc", "hypocalc", "leucocytos", "leukocytos", "leucopen", "leukopen", "neutropen", "hypoalbumin");

    /// <summary>The analyte itself where it is of the blood; that of the urine where a word beside it, or the heading of its list, says so; null where it is of another fluid.</summary>
    public static Concept? Own(Page page, Mention mention, Concept analyte) =>
        !Hold(page, mention, analyte) ? analyte : UrineName(analyte.Value) is { } name && IsPlainlyUrine(page, mention) ? analyte with { Value = name } : null;

    private static string? UrineName(string analyte) => analyte is "sodium" or "potassium" or "creatinine" or "osmolality" or "calcium" or "phosphate" or "amylase" ? "urine-" + analyte : null;

    /// <summary>"Ionogramme urinaire : sodium 12 mmol/l, potassium 30", "étude des urines : ...": the heading that the sentence begins with.</summary>
    private static bool IsPlainlyUrine(Page page, Mention mention)
    {
        var first = page.Narrative.Sentences[page.SentenceOf(mention.First)].First;
        var colon = first;
        while (colon < mention.First && !page.IsSign(colon, ':'))
        {
            colon++;
        }

        return colon - first <= Heading && colon < mention.First && page.HasWord(first, colon, Urine) && !page.HasSign(colon, mention.First, ';') && page.HasNumber(mention.Last is var at && page.IsAnyWord(at, ["de", "a", "of", "at"]) ? at + 1 : at);
    }

    /// <summary>"le liquide céphalorachidien montre un glucose de 62", "glucose 58 in the CSF", "biochimie urinaire : sodium 110": not of the blood, unless blood is named.</summary>
    public static bool Hold(Page page, Mention mention, Concept analyte)
    {
        if (analyte.Value is "urine-protein" or "protein" or "total-protein" or "glucose" or "albumin" or "neutrophils" or "lymphocytes" or "leukocytes" && !page.StartsAny(mention.First, OfBlood) && IsOfLumbarPuncture(page, mention))
        {
            return true;
        }

        var (inside, filtered) = (analyte.Has("fluid"), analyte.Has("urine"));
        if (!(inside || filtered) || page.StartsAny(mention.First, OfBlood) || page.HasWord(mention.First - 2, mention.Last, Blood))
        {
            return false;
        }

        return (inside && (IsOf(page, mention, Fluid) || IsOfSentenceBefore(page, mention))) || (filtered && IsOf(page, mention, Urine));
    }

    /// <summary>"une ponction lombaire a révélé une protéinorachie", "lumbar puncture with a glucose of 60": what the sentence tells behind it is of that fluid, unless blood is named between.</summary>
    private static bool IsOfLumbarPuncture(Page page, Mention mention)
    {
        var first = page.Narrative.Sentences[page.SentenceOf(mention.First)].First;
        for (var i = mention.First - 1; i > first && !page.StartsAny(i, Blood) && !page.StartsAny(i, BloodCount); i--)
        {
            if (page.IsAnyWord(i, ["lombaire", "puncture", "tap"]) && page.IsAnyWord(i - 1, ["ponction", "lumbar", "spinal"]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"5-HIAA urinaires élevés, créatinine 82": a word of what is only looked for in urine, and a comma behind it.</summary>
    private static bool IsOfHormone(Page page, int word, int before)
    {
        if (!page.IsParted(word + 1, before))
        {
            return false;
        }

        foreach (var other in page.MentionsIn(page.SentenceOf(word)))
        {
            if (other.First <= word && other.Last > word && page.As(other, ConceptKind.Lab, true) is { } named && named.Value.StartsWith("urine-", StringComparison.Ordinal))
            {
                return true;
            }

            if (other.First - word <= 2 && word - other.Last <= 2 && page.As(other, ConceptKind.Lab) is { } analyte)
            {
                return analyte.Has("urinary");
            }
        }

        return false;
    }

    /// <summary>"LCR d'aspect clair. Étude cytologique : hématies 10": the fluid that the sentence before begins with, where nothing of the blood is told.</summary>
    private static bool IsOfSentenceBefore(Page page, Mention mention)
    {
        var at = page.SentenceOf(mention.First);
        var own = page.Narrative.Sentences[at];
        if (at == 0 || page.Tokens[own.First].Is(TokenMarks.ParagraphBefore) || page.HasWord(own.First, own.Last, Blood) || page.HasWord(own.First, own.Last, BloodCount))
        {
            return false;
        }

        for (var s = at - 1; s >= Math.Max(0, at - Items); s--)
        {
            var before = page.Narrative.Sentences[s];
            if (page.HasWord(before.First, Math.Min(before.Last, before.First + Heading), Fluid) && !page.HasWord(before.First, before.Last, Blood))
            {
                return true;
            }

            // The items of one analysis: "Protéines : 1 g/l. Glucose : 2 mmol/l. Lymphocytes : 80 %."
            if (before.Last - before.First > Heading * 2 || page.Tokens[before.First].Is(TokenMarks.ParagraphBefore) || page.HasWord(before.First, before.Last, BloodCount))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"liquide pleural", "peritoneal fluid".</summary>
    private static bool IsOfCavity(Page page, int at) => page.StartsAny(at, Liquids) && (page.StartsAny(at + 1, Cavities) || page.StartsAny(at - 1, Cavities) || (page.IsAnyWord(at + 1, ["de", "d"]) && page.StartsAny(at + 3, ["ascite", "epanch", "ponction"])));

    private static bool IsOf(Page page, Mention mention, WordStarts fluid)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        for (var i = mention.First - 1; i >= Math.Max(sentence.First, mention.First - List) && !page.StartsAny(i, Blood); i--)
        {
            if ((page.StartsAny(i, fluid) || (fluid == Fluid && IsOfCavity(page, i))) && (mention.First - i <= Near || i - sentence.First < Heading) && !IsOfHormone(page, i, mention.First))
            {
                return true;
            }
        }

        var end = mention.Last;
        while (end < Math.Min(sentence.Last, mention.Last + 9) && !(page.IsSign(end, ',') || page.IsSign(end, ';') || page.IsWord(end, "and") || page.IsWord(end, "et")))
        {
            end++;
        }

        return page.HasWord(mention.Last, end, fluid);
    }
}
