using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Complaints that count where the words say that they brought the patient: "a consulté pour une rétention urinaire", "presented with a tremor".</summary>
internal static class Complaints
{
    private const int Reach = 40;

    /// <summary>What a patient feels or what is seen from outside; complications and results of examinations are told otherwise.</summary>
    private static readonly string[] Felt =
    [
        "anosmia", "bowel-habit-change", "chills", "decreased-libido", "dysgeusia", "dysmenorrhoea", "genital-prolapse", "hiccups", "hypoaesthesia", "hypotension", "incontinence", "insomnia", "irritability",
        "memory-impairment", "muscle-cramps", "neurological-deficit", "nocturia", "oral-lesion", "otorrhoea", "pain", "pallor", "pathological-fracture", "pollakiuria", "polyphagia", "polyuria", "ptosis", "rectal-urgency",
        "belching", "cold-intolerance", "dry-skin", "ecchymosis", "haemospermia", "hair-loss", "halitosis", "heat-intolerance", "hypersalivation", "joint-swelling", "lacrimation", "malabsorption", "meningeal-syndrome", "mood-change", "priapism", "red-eye", "snoring",
        "rhinorrhoea", "steatorrhoea", "tachycardia", "tremor", "urinary-retention", "urinary-urgency", "vaginal-discharge", "xerostomia", "cranial-nerve-palsy",
    ];

    private static readonly WordStarts Coming = new("consult", "complain", "plain", "plaign", "symptom", "admi", "hospitali", "adress", "refer", "urgenc", "emergenc", "debut", "revel", "signal", "rapport", "report", "manifest", "describ", "decri", "tableau", "notic", "remarqu");
    private static readonly WordStarts Presented = new("presented", "presenting", "presents", "presentait", "presente", "presentant", "apparition", "onset", "develop", "suffer", "souffr", "souffer");

    /// <summary>Told beside a treatment it may be what the treatment did.</summary>
    private static readonly WordStarts Treating = new("cycle", "cure", "postoper", "chimiother", "chemother", "toxic", "perfusion", "infusion", "secondair", "secondary", "complicat", "effets", "adverse", "examen", "examination", "septi", "sepsis", "choc", "shock", "ventilat");

    public static bool Tell(Page page, Mention mention, string symptom)
    {
        if (Array.IndexOf(Felt, symptom) < 0)
        {
            return false;
        }

        if (symptom == "pain" && IsPlaced(page, mention))
        {
            return false;
        }

        var range = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        var from = Math.Max(range.First, mention.First - Reach);
        return (page.HasWord(from, mention.First, Coming) || page.HasWord(from, mention.First, Presented)) && !page.HasWord(range.First, range.Last, Treating) && !HasDrug(page, mention);
    }

    private static readonly WordStarts Other = new("abdom", "ombilic", "umbilic", "renal", "dos", "dors", "lomb", "back", "flanc", "flank", "epigastr", "hypoc", "fosse", "thora", "chest", "hanche", "hip", "tete", "head", "os", "osseu", "bone", "pelv", "bassin", "ventre", "belly", "palpat", "pression", "percuss", "mobilis", "movement", "touch", "control", "clinic", "killer", "relie", "free", "score", "scale");

    /// <summary>"pain in the abdomen", "douleur au niveau du flanc": pains with names of their own; "douleur à la palpation" was looked for.</summary>
    private static bool IsPlaced(Page page, Mention mention) => page.HasWord(mention.Last, mention.Last + 7, Other) || page.HasWord(mention.First - 5, mention.First, Other);

    private static bool HasDrug(Page page, Mention mention)
    {
        foreach (var other in page.MentionsIn(page.SentenceOf(mention.First)))
        {
            if (page.As(other, ConceptKind.Drug)?.Has("antitumour") == true)
            {
                return true;
            }
        }

        return false;
    }
}
