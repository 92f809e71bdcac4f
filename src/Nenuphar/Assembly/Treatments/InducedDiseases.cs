using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Diseases of their own that a treatment may cause: "insuffisance surrénale secondaire au nivolumab", "uveitis due to dabrafenib". Only the words of a cause make them its effect.</summary>
internal static class InducedDiseases
{
    /// <summary>Words from the disease to its cause; others may be listed between.</summary>
    private const int Reach = 7;

    private static readonly string[] Known =
    [
        "adrenal-insufficiency", "atrial-fibrillation", "autoimmune-hepatitis", "cardiomyopathy", "conjunctivitis", "diabetes", "encephalitis", "gastritis", "gastroparesis", "glomerulonephritis", "guillain-barre", "heart-failure",
        "herpes-zoster", "hypogonadism", "hypoparathyroidism", "hypopituitarism", "interstitial-lung-disease", "interstitial-nephritis", "keratitis", "leukoencephalopathy", "meningitis", "myasthenia-gravis", "myocarditis", "nephrotic-syndrome",
        "oesophagitis", "optic-neuropathy", "osteoporosis", "ovarian-failure", "pemphigus", "polymyositis", "pulmonary-embolism", "pulmonary-fibrosis", "renal-failure", "retinopathy", "sarcoidosis", "thromboembolism", "thyroiditis",
        "uveitis", "vasculitis", "vitiligo",
    ];

    public static string? ValueOf(Page page, Mention mention) =>
        page.As(mention, ConceptKind.Condition) is { } disease && Array.IndexOf(Known, disease.Value) >= 0 && IsBlamed(page, mention) ? disease.Value : null;

    /// <summary>"une hépatite de grade 3", "grade 2 colitis": a grade behind a treatment makes an effect of what is a disease elsewhere.</summary>
    public static string? Graded(Page page, Mention mention, Sentence sentence, GivenBefore given) =>
        page.As(mention, ConceptKind.Condition) is { } disease && disease.Has("alsotoxicity") && ToxicityReader.GradeOf(page, mention, sentence) is not null && given.AnyBefore(sentence.Last) && !History.Tells(page, mention)
            && !page.HasWord(mention.First - 1, mention.Last + 1, Lasting) ? disease.Value : null;

    private static readonly WordStarts Lasting = new("chroni", "pepti", "atroph", "reflux", "essentiel");

    /// <summary>A drug against the tumour stands shortly behind the word of the cause.</summary>
    private static bool IsOfDrug(Page page, int blame)
    {
        foreach (var other in page.MentionsIn(page.SentenceOf(blame)))
        {
            if (other.First > blame)
            {
                return other.First - blame <= Reach && page.As(other, ConceptKind.Drug)?.Has("antitumour") == true;
            }
        }

        return false;
    }

    private static bool IsBlamed(Page page, Mention mention)
    {
        for (var i = mention.Last; i < Math.Min(mention.Last + Reach, page.Narrative.Sentences[page.SentenceOf(mention.First)].Last) && page.CharAt(i) is not (',' or ';' or '.' or ':' or '('); i++)
        {
            if (ToxicityReader.IsBlame(page, i))
            {
                return IsOfDrug(page, i) || !Dues.IsOfOther(page, mention.Last - 1);
            }
        }

        return false;
    }
}
