using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>Words beside an organ or an origin by which no tumour comes from there.</summary>
internal static class OriginWords
{
    private static readonly KindSet Tumours = KindSet.Of(ConceptKind.Morphology, ConceptKind.Metastasis, ConceptKind.MetastasisWord);
    private static readonly WordStarts Masses = new("tum", "cancer", "neopl", "carcin", "malign", "aden", "gangl", "node", "primit", "primar", "net", "tne");
    private static readonly WordStarts Ailments = new("alter", "doul", "pain", "infec", "fiev", "fever", "saigne", "bleed", "hemorr", "haemorr", "anem", "anaem", "sympt", "troubl", "dysf", "abnorm", "anomal", "perturb", "cytoly", "ascit", "epanch", "effus", "obstr", "thromb", "embol", "seps", "septi", "jaun", "icter", "cholest");

    /// <summary>"sans retentissement osseux ou musculaire": what a lesion does not touch.</summary>
    private static readonly WordStarts Spared = new("retentiss", "repercuss");

    /// <summary>"poumons sans primitif visible", "no known primary": the organs beside it are free of the tumour.</summary>
    public static bool AreMissing(Page page, int at)
    {
        for (var i = at - 1; i >= at - 3; i--)
        {
            if (page.IsWord(i, "sans") || page.IsWord(i, "no") || page.IsWord(i, "without") || page.IsWord(i, "aucun"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"l'origine de l'altération hépatique", "the source of the pain": where something else comes from.</summary>
    public static bool AreOfAilment(Page page, int at)
    {
        while (page.IsAnyWord(at, ["de", "d", "du", "des", "la", "le", "les", "l", "of", "the", "this", "cette", "ces"]) || page.IsSign(at, '\''))
        {
            at++;
        }

        return page.StartsAny(at, Ailments);
    }

    /// <summary>"extra-surrénalien", "extra adrenal", "fenêtre aorto-pulmonaire": not in it.</summary>
    public static bool AreOutside(Page page, Mention organ) => IsTypeOfGland(page, organ) || page.IsWord(organ.First - 1, "extra") || page.HasWord(organ.First - 4, organ.First, Spared) || (page.IsSign(organ.First - 1, '-') && page.IsAnyWord(organ.First - 2, ["extra", "aorto"]));

    private static readonly WordStarts Glands = new("intestin", "gastri", "saliva", "enteri", "coloni");

    /// <summary>"adenocarcinoma, intestinal type, of the cervix", "de type gastrique": what the cells look like.</summary>
    private static bool IsTypeOfGland(Page page, Mention organ) => page.StartsAny(organ.First, Glands) && ((page.IsWord(organ.Last, "type") && !(organ.Last + 1 < page.Tokens.Length && page.Tokens[organ.Last + 1].Kind == TokenKind.Number) && !page.IsAnyWord(organ.Last + 1, ["i", "ii", "iii"])) || (page.IsWord(organ.First - 1, "type") && page.IsWord(organ.First - 2, "de")));

    /// <summary>"pancreatic duct margin", "recoupe bronchique": where the knife went.</summary>
    public static bool AreOfMargin(Page page, Mention organ) => page.HasWord(organ.Last, organ.Last + 2, Margins) || page.StartsAny(organ.First - 1, Cuts);

    private static readonly WordStarts Margins = new("margin");
    private static readonly WordStarts Cuts = new("recoupe", "berge");

    /// <summary>"colite d'origine indéterminée", "fever of unknown origin" are of no tumour: "origin" needs one in its sentence, "primary" is its own.</summary>
    public static bool AreOfTumour(Page page, Mention unknown)
    {
        if (!page.HasWord(unknown.First, unknown.Last, ["origin"]))
        {
            return true;
        }

        var sentence = page.SentenceOf(unknown.First);
        var range = page.Narrative.Sentences[sentence];
        return page.KindsIn(sentence).HasAny(Tumours) || page.KeywordsIn(sentence).Has(Keyword.Lesion) || page.HasWord(range.First, range.Last, Masses);
    }

    /// <summary>"abdominal contrast-enhanced CT": only how the examination was made stands between what it covers and its name.</summary>
    public static bool AreOfField(Page page, int first, int last)
    {
        const int Reach = 4;
        for (var i = first; i < last && last - first > 1; i++)
        {
            if (last - first > Reach || !(page.IsSign(i, '-') || page.IsAnyWord(i, ["contrast", "enhanced", "multislice", "helical", "spiral", "dynamic"])))
            {
                return false;
            }
        }

        return true;
    }
}
