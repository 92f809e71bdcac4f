using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>
/// Diseases and operations of the past that no word of history and no heading tells: what an operation was for ("hysterectomy for fibroids"), what a patient lives with
/// ("porteuse d'une maladie coeliaque"), what stands in the row of known diseases ("hypertension, diabète et agénésie rénale"), what was done years before.
/// </summary>
internal static class PastDiseases
{
    private const int Having = 5, Listed = 22, Reason = 5, Ago = 9;

    private static readonly WordStarts Has = new("porteu", "souffr", "suffer", "atteint", "connu", "known", "suivi", "followed");
    private static readonly WordStarts Coming = new("tumeur", "tumor", "tumour", "cancer", "carcino", "metast", "neoplas", "consult", "present", "develop", "complicat", "montr", "show", "reveal", "revel", "suspec", "admis", "admit", "hospitalis", "adress", "refer", "secondair", "secondary", "due", "sign", "scanner", "radiogra", "autops", "irm", "mri", "echo");
    private static readonly WordStarts Tumours = new("tumeur", "tumor", "tumour", "cancer", "carcino", "metast", "neoplas", "adenocarc", "sarcom", "lymphom", "net", "tne", "masse", "mass", "lesion");

    /// <summary>What mostly comes with the course.</summary>
    private static readonly string[] Acute = ["abscess", "bronchitis", "candidiasis", "cellulitis", "colitis", "conjunctivitis", "covid-19", "encephalitis", "haemophagocytic-syndrome", "hepatitis", "immunosuppression", "influenza", "leukoencephalopathy", "meningitis", "myocarditis", "oesophagitis", "pneumonia", "psychosis", "thyroiditis", "uveitis"];

    private static readonly string[] Links = ["pour", "for", "of", "de", "d", "un", "une", "des", "du", "a", "an", "with"];

    /// <summary>Whether it is told as one of the past although no word of history stands before it.</summary>
    public static bool Tell(Page page, Mention mention, Concept concept)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        if (concept.Has("operation"))
        {
            return AreReason(page, mention) || IsYearsAgo(page, mention);
        }

        return IsReason(page, mention, sentence.First) || (Array.IndexOf(Acute, concept.Value) < 0 && (IsLivedWith(page, mention, sentence.First) || IsDiagnosed(page, mention, concept.Value, sentence) || IsBesideKnown(page, mention)) && !page.IsAnyWord(mention.Last, ["versus", "vs"]));
    }

    private static readonly WordStarts Benign = new("cholecystit", "lithias", "cholelith", "calcul", "gallstone", "appendicit", "fibrom", "fibroid", "myom", "leiomyom", "herni", "diverticulit", "goit", "endometrio", "menorrh", "metrorrh", "traumat", "trauma", "prolaps");

    /// <summary>"cholécystectomie pour une cholécystite aiguë", "hysterectomy for fibroids": what the operation was for stands right behind it.</summary>
    public static bool AreReason(Page page, Mention operation)
    {
        const int Reach = 10, Object = 6;
        for (var i = operation.Last; i < Math.Min(operation.Last + Reach, page.Narrative.Sentences[page.SentenceOf(operation.First)].Last) && !page.IsSign(i, ',') && !page.IsSign(i, ';'); i++)
        {
            if (page.IsAnyWord(i, ["pour", "for"]))
            {
                if (page.StartsAny(operation.First, ["hyster", "conis", "coniz"]) && page.HasWord(i + 1, Math.Min(i + Reach, page.Tokens.Length), ["cin", "intraepith", "dysplas", "hsil"]))
                {
                    // "hystérectomie en 1998 pour une dysplasie, CIN III".
                    return true;
                }

                return page.Next(i + 1, Math.Min(i + Object, page.Tokens.Length), Benign) is >= 0 and var benign && !page.HasSign(i, benign, ',') && !page.HasWord(i + 1, benign + 4, ["tum", "cancer", "carcin", "neopl", "metast", "sarcom", "net", "tne"]);
            }
        }

        return false;
    }

    /// <summary>"hystérectomie pour un myome utérin", "surgery for carpal tunnel syndrome": what an operation was for.</summary>
    private static bool IsReason(Page page, Mention mention, int first)
    {
        var at = mention.First - 1;
        while (at > first && at >= mention.First - Reason && !page.IsAnyWord(at, ["pour", "for"]) && page.Tokens[at].Kind == TokenKind.Word)
        {
            at--;
        }

        return page.IsAnyWord(at, ["pour", "for"]) && (page.StartsAny(at - 1, ["opere", "operat", "interven", "surg", "chirurg"]) || IsOperation(page, at - 1))
            && !page.HasWord(at, mention.Last + 3, Tumours);
    }

    private static bool IsOperation(Page page, int at)
    {
        foreach (var other in page.MentionsIn(page.SentenceOf(at)))
        {
            if (other.First <= at && at < other.Last)
            {
                return page.As(other, ConceptKind.Condition)?.Has("operation") == true || page.Lexicon.Has(other, ConceptKind.SurgeryWord);
            }
        }

        return false;
    }

    /// <summary>"porteuse d'une maladie coeliaque", "suffering from coeliac disease", "connu pour un canal lombaire étroit".</summary>
    private static bool IsLivedWith(Page page, Mention mention, int first)
    {
        for (var i = mention.First - 1; i >= Math.Max(first, mention.First - Having); i--)
        {
            if (page.StartsAny(i, Has))
            {
                return page.IsAnyWord(i + 1, Links) || page.IsAnyWord(i + 1, ["from", "to"]);
            }

            if (page.Tokens[i].Kind == TokenKind.Symbol && page.CharAt(i) is not ('\'' or '\u2019' or '-'))
            {
                return false;
            }
        }

        return false;
    }

    private static readonly WordStarts Diagnosis = new("diagnos");
    private static readonly WordStarts Causes = new("immun", "nivolumab", "pembrolizumab", "ipilimumab", "atezolizumab", "durvalumab", "trait", "treat", "chimio", "chemo", "radioth", "radiat", "toxic", "medicament", "drug");

    /// <summary>Diseases of their own; others that are diagnosed in the course are mostly its complications, or what the tumour was taken for.</summary>
    private static readonly string[] Own =
    [
        "amyloidosis", "behcet-disease", "brucellosis", "carpal-tunnel-syndrome", "chagas-disease", "coeliac-disease", "dermatomyositis", "essential-thrombocythaemia", "erectile-dysfunction", "focal-nodular-hyperplasia",
        "giant-cell-arteritis", "guillain-barre", "hydatid-cyst", "iga-nephropathy", "immune-thrombocytopenia", "inflammatory-bowel-disease", "leishmaniasis", "leprosy", "lyme-disease", "malaria", "mgus", "myasthenia-gravis",
        "myelodysplastic-syndrome", "myelofibrosis", "nephrotic-syndrome", "polycystic-ovary-syndrome", "polycythaemia-vera", "polymyositis", "spherocytosis", "spinal-stenosis", "still-disease", "sweet-syndrome", "syphilis", "toxoplasmosis",
    ];

    /// <summary>"le diagnostic d'amylose est posé", "a diagnosis of myasthenia gravis was made", "Diagnostic : syndrome néphrotique"; what a treatment did is none.</summary>
    private static bool IsDiagnosed(Page page, Mention mention, string disease, Sentence sentence)
    {
        if (Array.IndexOf(Own, disease) < 0 || page.HasWord(mention.Last, Math.Min(sentence.Last, mention.Last + 10), Causes))
        {
            return false;
        }

        for (var i = mention.First - 1; i >= Math.Max(sentence.First, mention.First - Having); i--)
        {
            if (page.StartsAny(i, Diagnosis))
            {
                return !page.HasWord(i - 2, i, ["differenti", "suspect", "suspicion"]) && !page.HasWord(i + 1, mention.First, ["differenti", "suspect", "suspicion"]);
            }

            if (page.Tokens[i].Kind == TokenKind.Symbol && page.CharAt(i) is not ('\'' or '\u2019' or '-' or ':'))
            {
                break;
            }
        }

        return page.RoleOf(page.SentenceOf(mention.First)) == SectionRole.Diagnosis;
    }

    /// <summary>"hypertension, ex-fumeur, agénésie rénale droite": a member of a row that begins with what is always told.</summary>
    private static bool IsBesideKnown(Page page, Mention mention)
    {
        foreach (var other in page.MentionsIn(page.SentenceOf(mention.First)))
        {
            if (other.First >= mention.First)
            {
                return false;
            }

            if (mention.First - other.Last <= Listed && page.As(other, ConceptKind.Condition) is { } known && known.Has("listed") && !known.Has("operation") && page.At(other) == Circumstance.Affirmed
                && page.HasSign(other.First, mention.First, ',') && !page.HasWord(other.Last, mention.First, Coming))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"appendicectomie il y a vingt ans", "hysterectomy at the age of 37", "cholecystectomy 12 years ago".</summary>
    public static bool IsYearsAgo(Page page, Mention mention)
    {
        if (page.HasWord(mention.First - Ago, mention.Last + Ago, Tumours))
        {
            return false;
        }

        var last = Math.Min(page.Narrative.Sentences[page.SentenceOf(mention.First)].Last, mention.Last + Ago);
        for (var i = mention.Last; i < last && page.CharAt(i) is not (',' or ';'); i++)
        {
            if ((page.IsWord(i, "age") && (page.IsWord(i - 1, "l") || page.IsWord(i - 2, "l") || page.IsAnyWord(i - 1, ["the", "at"]))) || page.IsAnyWord(i, ["enfance", "childhood"])
                || (page.IsAnyWord(i, ["years", "ans", "year", "an"]) && (page.IsAnyWord(i + 1, ["ago", "earlier", "before", "previously", "auparavant", "avant"]) || (page.HasWord(mention.Last, i, ["il"]) && page.HasWord(mention.Last, i, ["y"])))))
            {
                return true;
            }
        }

        return false;
    }
}
