using Nenuphar.Cases;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>Whether a sentence tells that something was taken, by a needle or by a knife, and of which organ.</summary>
internal static class SamplingSentences
{
    private static readonly WordStarts Diagnosed = new("diagnos", "prove", "conclu", "confirm", "retenu", "established", "consistent", "compatible", "identified");

    private static readonly WordStarts Limbs = new("membre", "bras", "cuisse", "jambe", "cheville", "genou", "pied", "epaule", "limb", "arm", "forearm", "thigh", "leg", "knee", "ankle", "foot", "shoulder", "groin", "calf", "dos", "aine", "cou", "nuque", "fesse", "buttock", "flanc", "flank", "tronc", "trunk", "doigt", "finger", "orteil", "toe", "talon", "heel", "poignet", "wrist", "coude", "elbow", "aisselle", "axilla", "lcr", "csf", "cephalorachidien");
    private static readonly WordStarts Taking = new("biops", "ponction", "exeres", "excis", "resect", "reseq", "fna", "aspirat", "cytolog");
    private const int LimbReach = 10;

    /// <summary>Parts of the body that are looked at, and seldom sampled.</summary>
    public static bool IsRegion(string organ) => organ is "abdomen" or "head-and-neck" or "trunk";

    public static bool TellsSampling(Page page, int sentence)
    {
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (IsSampling(page, mention))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"excision de la lésion du membre inférieur", "biopsy of the thigh": a part of the body beside the word of sampling, and no organ in between.</summary>
    public static bool SamplesLimb(Page page, int sentence)
    {
        var range = page.Narrative.Sentences[sentence];
        for (var taken = page.Next(range.First, range.Last, Taking); taken >= 0; taken = page.Next(taken + 1, range.Last, Taking))
        {
            var end = Math.Min(range.Last, taken + LimbReach);
            foreach (var mention in page.MentionsIn(sentence))
            {
                end = mention.First >= taken && mention.First < end && (Places.OrganOf(page, mention) is not null || page.As(mention, ConceptKind.Symptom) is { Value: "skin-lesion" }) ? mention.First : end;
            }

            for (var i = taken + 1; i < end && page.CharAt(i) is not (',' or ';' or ':' or '('); i++)
            {
                if (page.IsAnyWord(i, Limbs))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public static bool Operates(Page page, int sentence)
    {
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (page.Lexicon.Has(mention, ConceptKind.Procedure) && (page.AtTreatment(mention) & (Circumstance.Negated | Circumstance.Planned | Circumstance.Family)) == 0)
            {
                return true;
            }
        }

        return false;
    }

    public static bool TellsBiopsy(Page page, int sentence)
    {
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (page.Is(mention, Keyword.Biopsy) || page.Lexicon.Has(mention, ConceptKind.Diagnostic))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The organ that the operations of a sentence took out, where they all took the same and nothing else was sampled.</summary>
    public static string? Removed(Page page, int sentence)
    {
        string? organ = null;
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (page.Is(mention, Keyword.Biopsy) || page.Lexicon.Has(mention, ConceptKind.Diagnostic))
            {
                return null;
            }

            if (page.Lexicon.Has(mention, ConceptKind.Procedure) && (page.AtTreatment(mention) & (Circumstance.Negated | Circumstance.Planned | Circumstance.Past | Circumstance.Family)) == 0 && FieldOrgans.TakenOut(page, mention) is { } taken)
            {
                if (organ is not null && organ != taken)
                {
                    return null;
                }

                organ = taken;
            }
        }

        return organ;
    }

    /// <summary>Whether a sentence names only cancers of another kind, where that of the value names a neuroendocrine tumour before it.</summary>
    public static bool NamesOther(Page page, int earlier, int sentence, int token)
    {
        var (own, other) = (false, false);
        foreach (var mention in page.MentionsIn(sentence))
        {
            own |= mention.First < token && page.As(mention, ConceptKind.Morphology)?.Has("nen") == true;
        }

        if (!own)
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(earlier))
        {
            if (page.As(mention, ConceptKind.Morphology) is { } tumour && !tumour.Has("generic") && (page.At(mention) & (Circumstance.Negated | Circumstance.Possible | Circumstance.Family)) == 0)
            {
                if (tumour.Has("nen"))
                {
                    return false;
                }

                other = true;
            }
        }

        return other;
    }

    /// <summary>"Antécédents : cancer du sein en 2008": of the organ of an earlier cancer nothing is sampled today.</summary>
    public static bool TellsEarlierCancer(Page page, int sentence)
    {
        var earlier = false;
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (page.As(mention, ConceptKind.Morphology) is { Value: [.., '3'] } tumour)
            {
                if (tumour.Has("nen") || (page.At(mention) & Circumstance.Past) == 0)
                {
                    return false;
                }

                earlier = true;
            }
        }

        return earlier;
    }

    /// <summary>"glioblastome, Ki-67 20 %": the tumour that is named before the value grows in one organ only.</summary>
    public static string? OfName(Page page, int sentence, int token)
    {
        string? organ = null;
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (mention.First < token && page.As(mention, ConceptKind.Morphology) is { } tumour && (page.At(mention) & (Circumstance.Negated | Circumstance.Possible | Circumstance.Family | Circumstance.Literature)) == 0 && !page.HasWord(page.Narrative.Sentences[sentence].First, token, ["metast", "secondar"]))
            {
                // A depth of Breslow is measured in the skin.
                organ = FieldOrgans.OfTumour(tumour) ?? (tumour.Value.StartsWith("872", StringComparison.Ordinal) && page.HasWord(page.Narrative.Sentences[sentence].First, page.Narrative.Sentences[sentence].Last, ["breslow"]) ? "skin" : organ);
            }
        }

        return organ;
    }

    /// <summary>"The cells express A. A carcinoma of the breast was diagnosed.": the paragraph names the organ of the tumour only behind its markers.</summary>
    public static string? OfDiagnosisBehind(Page page, int sentence)
    {
        for (var s = sentence + 1; s < Math.Min(sentence + 3, page.Narrative.Sentences.Length) && !page.Tokens[page.Narrative.Sentences[s].First].Is(TokenMarks.ParagraphBefore); s++)
        {
            var mentions = page.MentionsIn(s);
            for (var m = 0; m < mentions.Length; m++)
            {
                if (!page.Lexicon.Has(mentions[m], ConceptKind.Morphology) || (page.At(mentions[m]) & (Circumstance.Negated | Circumstance.Possible | Circumstance.Family | Circumstance.Literature | Circumstance.Past)) != 0)
                {
                    continue;
                }

                var organ = Places.InName(page, mentions[m]);
                for (var n = m + 1; organ is null && n < mentions.Length && mentions[n].First - mentions[m].Last <= 3; n++)
                {
                    organ = Places.OrganOf(page, mentions[n]);
                }

                return page.HasWord(page.Narrative.Sentences[s].First, page.Narrative.Sentences[s].Last, Diagnosed) && !page.HasWord(page.Narrative.Sentences[s].First, page.Narrative.Sentences[s].Last, ["metast", "history", "antecedent"]) ? organ?.Value : null;
            }
        }

        return null;
    }

    public static bool IsSampling(Page page, Mention mention) =>
        page.Is(mention, Keyword.Biopsy) || page.Is(mention, Keyword.Specimen) || page.Lexicon.Has(mention, ConceptKind.Diagnostic) || page.Lexicon.Has(mention, ConceptKind.Procedure);
}
