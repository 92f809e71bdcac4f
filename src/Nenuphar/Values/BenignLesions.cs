using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>What is measured and is no tumour: a simple cyst, a benign node, an adenoma beside the cancer, blood.</summary>
internal static class BenignLesions
{
    private static readonly WordStarts Lumps = new("nodul", "micronodul", "node", "lymph", "adenopath", "gangl", "polyp"), Benign = new("benin", "benign");
    private static readonly WordStarts Suggesting = new("suggest", "sugger", "evoq", "evoc", "compatib", "consistent", "correspond"), Bleeding = new("hemorr", "haemorr", "hematom", "haematom", "infarct", "ischem");
    private static readonly WordStarts Plain = new("biliaire", "biliary", "simple", "renal", "hepati", "banal", "ovarien", "ovarian", "seba", "synovia", "functional", "fonctionnel");

    /// <summary>What chemotherapy leaves of a germ cell tumour.</summary>
    private const string MatureTeratoma = "9080/0";

    /// <summary>"une lésion de 1 cm, évoquant une zone d'hémorragie".</summary>
    public static bool IsBleeding(Page page, int last, int end) => page.HasWord(last, Math.Min(end, last + 4), Suggesting) && page.HasWord(last, Math.Min(end, last + 9), Bleeding);

    /// <summary>"the largest benign node": before its measure.</summary>
    public static bool IsLump(Page page, int first, int number) => page.HasWord(first, number, Benign) && page.HasWord(first, number, Lumps);

    /// <summary>"a carcinoma arising in a 3 cm tubular adenoma".</summary>
    public static bool IsAdenomaAhead(Page page, Mention mention, int last) => mention.First - last <= 3 && page.StartsAny(mention.Last - 1, ["adenom"]) && IsBenignBesideCancer(page, mention);

    /// <summary>A simple cyst, an adenoma of the adrenal, in situ disease around the tumour: measured, and not the tumour.</summary>
    public static bool IsBeside(Page page, Mention lesion, int number)
    {
        if (page.StartsAny(lesion.First, ["kyste", "cyst"]))
        {
            return page.HasWord(lesion.First, Math.Min(lesion.Last + 2, number), Plain) || page.HasWord(lesion.First - 2, lesion.First, Plain);
        }

        if (page.StartsAny(lesion.First, Lumps) && page.HasWord(lesion.First - 2, lesion.Last + 2, Benign))
        {
            // "the largest benign node", "nodules spléniques bénins".
            return true;
        }

        return IsBenignBesideCancer(page, lesion) || (page.StartsAny(lesion.First, ["adenom"]) && page.HasWord(lesion.First - 3, number, ["surren", "adrenal"])) || (page.HasWord(lesion.First - 3, lesion.First, ["surren", "adrenal"]) && page.HasWord(lesion.First, number, ["adenom"]))
            || (page.As(lesion, ConceptKind.Morphology)?.Has("insitu") == true && page.HasWord(lesion.First - 3, number, ["adjacent", "associ", "peripher", "around", "autour"]));
    }

    /// <summary>"two adenomas (2.4 cm and 1.1 cm)", "lipome de 3 cm" of a patient who has a cancer.</summary>
    private static bool IsBenignBesideCancer(Page page, Mention lesion)
    {
        if (page.As(lesion, ConceptKind.Morphology) is not { } named || !named.Has("benign") || named.Has("nen") || named.Value == MatureTeratoma)
        {
            return false;
        }

        foreach (var mention in page.MentionsOf(KindSet.Of(ConceptKind.Morphology)))
        {
            if (page.As(mention, ConceptKind.Morphology)?.Value.EndsWith("/3", StringComparison.Ordinal) == true && (page.At(mention) & (Circumstance.Negated | Circumstance.Possible | Circumstance.Family | Circumstance.Literature)) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
