using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Treatments;

/// <summary>An operation that belongs to a disease of its own: "hyperparathyroïdie opérée en 2018", "cataract operated", "surgery for a hernia". No tumour at issue was removed by it.</summary>
internal static class OtherDiseases
{
    private const int Behind = 5, Before = 6;

    private static readonly WordStarts Operated = new("opere", "operat", "resected", "reseque", "excised", "enleve", "removed", "retire", "surg", "chirurg");

    private static readonly WordStarts Diseases = new(
        "herni", "cataract", "fractur", "appendicit", "varic", "hemorr", "haemorrh", "prothes", "prosthes", "aneurysm", "anevr", "scolio", "menisc", "menisq");

    private static readonly WordStarts Others = new(
        "herni", "cataract", "fractur", "prothes", "prosthes", "aneurysm", "anevr", "scolio", "menisc", "menisq", "hyperparathyr", "parathyr", "goit", "endometrio", "glaucom", "arthros", "osteoarthr", "carpal",
        "carpien", "strabism", "amygdal", "tonsil", "lithias", "gallston", "hydrocel", "varicocel", "cryptorchid", "hallux", "otospong");

    /// <summary>Neoplasms: beside a neuroendocrine one they are another disease, alone they are the one at issue.</summary>
    private static readonly WordStarts Growths = new("hemangioblast", "haemangioblast", "meningiom", "leiomyom", "fibrom", "fibroid", "lipom", "schwannom", "neurinom", "prolactinom");

    private static readonly string[] Joining = ["was", "were", "is", "has", "had", "been", "a", "ete", "est", "fut", "et", "and", "now", "primary", "primaire", "bilateral", "bilaterale", "left", "right", "gauche", "droit", "droite", "cerebelleux", "cerebellar", "uterine", "uterin", "surgically", "chirurgicalement", "deja", "already", "qui", "which", "successfully", "adenoma", "adenome", "macroadenoma", "macroadenome", "microadenoma", "microadenome"];

    private static readonly KindSet Named = KindSet.Of(ConceptKind.Morphology);

    /// <summary>"opéré d'une hernie", "surgery for cataract": the words right behind tell it.</summary>
    public static bool Follow(Page page, Mention operation) =>
        page.HasWord(operation.Last, operation.Last + Behind, Diseases) || (IsSurgery(page, operation) && IsFor(page, operation));

    /// <summary>"Hyperparathyroïdie primaire opérée en 2018", "cerebellar haemangioblastoma, resected in 2020": the words right before it.</summary>
    public static bool IsOperated(Page page, Mention operation)
    {
        if (!IsSurgery(page, operation))
        {
            return false;
        }

        var first = page.Narrative.Sentences[page.SentenceOf(operation.First)].First;
        for (var i = operation.First - 1; i >= Math.Max(first, operation.First - Before); i--)
        {
            if (IsOther(page, i))
            {
                return true;
            }

            if (!page.IsAnyWord(i, Joining) && !page.IsSign(i, ','))
            {
                return false;
            }
        }

        return false;
    }

    private static readonly WordStarts Tumours = new("lymphom", "leucem", "leukem", "leukaem", "cancer", "carcin", "tum", "myelom", "sarcom", "chop", "waldenstr", "cll", "lmnh");

    /// <summary>"En 2018, un lymphome est traité par rituximab" behind a sentence on the joints: the drug's own sentence names the tumour and no other disease.</summary>
    public static bool IsForTumour(Page page, Mention mention, WordStarts diseases)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        return page.HasWord(sentence.First, mention.Last, Tumours) && !page.HasWord(sentence.First, sentence.Last, diseases);
    }

    /// <summary>"rituximab pour une polyarthrite ... Après trois perfusions de rituximab": a later mention tells the same course, unless a tumour is named beside it.</summary>
    public static bool WasGivenFor(Page page, Mention mention, string drug, WordStarts diseases)
    {
        const int Near = 14;
        if (page.HasWord(mention.First - Near, mention.Last + Near, Tumours))
        {
            return false;
        }

        foreach (var other in page.MentionsOf(KindSet.Of(ConceptKind.Drug)))
        {
            if (other.First >= mention.First)
            {
                return false;
            }

            if (page.As(other, ConceptKind.Drug)?.Value == drug && page.HasWord(other.First - Near, other.Last + Near, diseases) && !page.HasWord(other.First - Near, other.Last + Near, Tumours))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSurgery(Page page, Mention operation) => page.Lexicon.Has(operation, ConceptKind.SurgeryWord) && page.StartsAny(operation.First, Operated);

    /// <summary>"opérée en 2018 d'une hyperparathyroïdie": no tumour stands between.</summary>
    private static bool IsFor(Page page, Mention operation)
    {
        for (var i = operation.Last; i < Math.Min(operation.Last + Behind + 2, page.Narrative.Sentences[page.SentenceOf(operation.First)].Last); i++)
        {
            if ((page.StartsAny(i, BasalCells) || page.StartsAny(i + 1, BasalCells)) && HasAnother(page))
            {
                return page.HasWord(operation.Last, i, ["d", "de", "du", "des", "pour", "for", "of"]);
            }

            if (page.StartsAny(i, ["tum", "net", "tne", "carcin", "cancer", "mass", "lesion"]) || page.IsSign(i, ',') || page.IsSign(i, ';') || page.IsSign(i, ':'))
            {
                return false;
            }

            if (IsOther(page, i))
            {
                return page.HasWord(operation.Last, i, ["d", "de", "du", "des", "pour", "for", "of"]);
            }
        }

        return false;
    }

    private static readonly WordStarts BasalCells = new("basocell", "basal");

    /// <summary>"opéré en 2011 d'un carcinome basocellulaire" beside a carcinoma of another kind: the small cancer of the skin is not the one at issue.</summary>
    private static bool HasAnother(Page page)
    {
        foreach (var mention in page.MentionsOf(Named))
        {
            if (page.As(mention, ConceptKind.Morphology) is { Value: [.., '3'] } tumour && !tumour.Value.StartsWith("809", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOther(Page page, int at) => page.StartsAny(at, Others) || ((page.StartsAny(at, Growths) || IsPituitaryAdenoma(page, at)) && HasNeuroendocrine(page));

    /// <summary>"adénome hypophysaire", "pituitary macroadenoma"; the pituitary itself may hold the tumour at issue.</summary>
    private static bool IsPituitaryAdenoma(Page page, int at) => page.StartsAny(at, ["hypophys", "pituit"]) && page.HasWord(at - 1, at + 2, ["adenom", "macroadenom", "microadenom"]);

    private static bool HasNeuroendocrine(Page page)
    {
        foreach (var mention in page.MentionsOf(Named))
        {
            if (page.As(mention, ConceptKind.Morphology) is { } tumour && tumour.Has("nen"))
            {
                return true;
            }
        }

        return false;
    }
}
