using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Words of a disease that tell another vessel, an amount or the type of a tumour.</summary>
internal static class OtherMatters
{
    private static readonly WordStarts Coronary = new("coron", "descendante", "descending", "circonflexe", "circumflex", "interventriculaire", "interventricular");
    private static readonly WordStarts Cells = new("cellul", "cell", "carcinom", "variant", "ovari");

    public static bool Are(Page page, Mention mention, string condition) =>
        IsOneOfCauses(page, mention) || condition switch
        {
            "benign-prostate-hyperplasia" => IsFeltHard(page, mention),
            "peripheral-artery-disease" => IsOfHeart(page, mention),
            "heart-failure" => page.HasWord(mention.First - 3, mention.First, Signs),
            "hypertension" => page.StartsAny(mention.Last, ["pharmacolog", "medicament", "iatrog", "induit"]),
            _ => condition.StartsWith("diabetes-type", StringComparison.Ordinal) && IsTotalDose(page, mention),
        };

    /// <summary>"signes d'insuffisance cardiaque": what a film or an examination shows.</summary>
    private static readonly WordStarts Signs = new("signes", "signs", "signe", "sign");
    private static readonly WordStarts Blame = new("secondair", "secondary", "due", "liee", "lies", "related", "attribu");

    /// <summary>"secondaire à une hypertension ou à un traitement": of two causes none is told for certain.</summary>
    private static bool IsOneOfCauses(Page page, Mention mention) =>
        page.IsAnyWord(mention.Last, ["ou", "or"]) && page.IsAnyWord(mention.Last + 1, ["a", "au", "aux", "to"]) && page.HasWord(mention.First - 6, mention.First, Blame);

    private static readonly WordStarts Hard = new("dure", "hard", "indur", "nodul", "pierreu", "stony", "irregul", "suspect", "suspic");

    /// <summary>"prostate hypertrophiée et dure au toucher": the finger felt the tumour.</summary>
    private static bool IsFeltHard(Page page, Mention mention) =>
        page.Narrative.Sentences[page.SentenceOf(mention.First)] is var sentence && page.HasWord(sentence.First, sentence.Last, Hard) && page.HasWord(sentence.First, sentence.Last, ["rectal", "toucher", "palpat", "digital", "examen", "exam"]);

    private static readonly WordStarts Manoeuvres = new("manoeuvr", "manouvr", "epreuve", "maneuver");
    private static readonly WordStarts Rheumatic = new("arthrit", "polyarthr", "rhumat", "rheumat", "spondyl", "lupus", "goutt");
    private static readonly WordStarts Stitching = new("sutur", "ligat", "cauter", "electrocaut", "bovie");
    private static readonly WordStarts Female = new("uter", "vagin", "gynec", "gynaec", "genital", "parametr", "colpo", "hpv", "metrorrag", "metrorrhag", "figo", "hyster");

    private const int ChildhoodReach = 6, ValveReach = 6, DeathReach = 7, LimbReach = 7;
    private static readonly WordStarts Childhood = new("enfance", "childhood");
    private static readonly WordStarts Valves = new("valv", "aort", "mitral", "tricuspid", "jugul", "venous", "veineu", "vesico");
    private static readonly WordStarts Dying = new("deced", "deces", "died", "death", "mort", "mourut", "succomb", "dead");
    private static readonly WordStarts Limbs = new("leg", "jambe", "limb", "membre", "ankle", "cheville", "foot", "pied", "arm", "bras");

    /// <summary>How far from a mass of the neck of the womb the words stand that tell it.</summary>
    private const int FemaleReach = 30;

    /// <summary>"des manœuvres de fatigue", "douleur à la palpation", "polyarthralgies" of an arthritis, "masse cervicale" of the womb, a bleeding that the surgeon sutured.</summary>
    public static bool AreNoSymptom(Page page, Mention mention, string symptom) => page.HasWord(mention.First - ChildhoodReach, mention.First, Childhood) || IsTest(page, mention) || symptom switch
    {
        "reflux" => page.StartsAny(mention.First, ["regurgit"]) && page.HasWord(mention.First - ValveReach, mention.Last + ValveReach, Valves),
        "coma" => page.IsAnyWord(mention.Last, ["scale", "score"]),
        "oedema" => page.IsAnyWord(mention.First - 1, ["of", "d"]) && page.HasWord(mention.First - 3, mention.First, ["area", "areas", "zone", "zones", "plage", "plages"]),
        "respiratory-failure" => page.HasWord(mention.First - DeathReach, mention.Last + DeathReach, Dying),
        "asthenia" => page.HasWord(mention.First - 3, mention.First, Manoeuvres),
        "pain" => (page.StartsAny(mention.First, ["arthralg", "polyarthralg"]) && page.HasWord(mention.First - FemaleReach, mention.Last + FemaleReach, Rheumatic)) || (page.IsWord(mention.Last, "a") && page.IsWord(mention.Last + 1, "la") && page.StartsAny(mention.Last + 2, ["palpat", "percuss", "pression"])),
        "neck-mass" => page.StartsAny(mention.Last - 1, ["cervic"]) && page.HasWord(mention.First - FemaleReach, mention.Last + FemaleReach, Female),
        "bleeding" => page.HasWord(mention.First - 4, mention.First, ["encounter", "rencontr"]) || page.HasWord(mention.Last, mention.Last + FemaleReach / 2, Stitching) && page.HasWord(mention.Last, mention.Last + FemaleReach / 2, ["control", "stopp", "arret"]),
        "confusion" => page.StartsAny(mention.First - 1, ["portant", "pretant", "porter", "preter"]) || page.StartsAny(mention.First - 2, ["pret", "port"]),
        "abdominal-distension" => (page.HasWord(mention.First, mention.Last, ["globul", "globular"]) && page.HasWord(mention.Last, mention.Last + 12, ["mou", "souple", "soft", "depress", "adipeu", "obes", "panicul", "pannicul"])) || (page.HasWord(mention.First, mention.Last, ["distens", "ballonn", "distent"]) && page.HasWord(mention.Last, mention.Last + 4, ["vessie", "bladder", "vesical"])),
        "amenorrhoea" => IsAgeOfPregnancy(page, mention.First),
        "palpable-mass" => page.HasWord(mention.First - 1, mention.First + 1, ["little", "peu"]) || (mention.Last - mention.First == 1 && page.StartsAny(mention.First, ["swelling", "gonflement"]) && page.HasWord(mention.Last, mention.Last + LimbReach, Limbs) && !page.HasWord(mention.Last, mention.Last + LimbReach, ["nodul", "mass"])),
        _ => false,
    };

    private static readonly string[] Tests = ["test", "tests", "questionnaire", "questionnaires", "epreuve"];

    /// <summary>"un test de dysphagie", "the dizziness questionnaire": the name of an examination.</summary>
    private static bool IsTest(Page page, Mention mention) =>
        page.IsAnyWord(mention.Last, ["test", "questionnaire", "inventory"]) || (page.IsWord(mention.First - 1, "de") && page.IsAnyWord(mention.First - 2, Tests)) || (page.IsWord(mention.First - 2, "d") && page.IsAnyWord(mention.First - 3, Tests));

    /// <summary>"32 semaines d'aménorrhée", "à 30 SA d'aménorrhée", "at 28 weeks of amenorrhoea": how old the pregnancy is.</summary>
    private static bool IsAgeOfPregnancy(Page page, int at)
    {
        var i = at - 1;
        while (i > 0 && i >= at - 3 && (page.IsAnyWord(i, ["d", "of"]) || page.CharAt(i) is '\'' or '\u2019'))
        {
            i--;
        }

        return page.IsAnyWord(i, ["sa", "semaines", "weeks", "semaine", "week"]);
    }

    /// <summary>"plaque d'athérome sur la descendante antérieure": an artery of the heart.</summary>
    private static bool IsOfHeart(Page page, Mention mention) =>
        page.StartsAny(mention.First, ["plaque", "atherom", "atheroscl", "stenos"]) && page.HasWord(mention.First - 5, mention.Last + 8, Coronary);

    /// <summary>"cyclophosphamide : DT 2 150 mg": the digits go on to an amount.</summary>
    private static bool IsTotalDose(Page page, Mention mention) =>
        page.IsWord(mention.First, "dt") && (IsAmount(page, mention.Last) || (page.HasNumber(mention.Last) && IsAmount(page, mention.Last + 1)));

    private static bool IsAmount(Page page, int at) => page.IsAnyWord(at, ["mg", "g", "gy", "ug", "ui"]);

    /// <summary>"tumeur ovarienne hypercalcémique à petites cellules", "small cell carcinoma, hypercalcaemic variant": the adjective names the type, no calcium was measured.</summary>
    public static bool IsTypeOfTumour(Page page, Mention mention) =>
        page.StartsAny(mention.First, ["hypercalcemi", "hypercalcaemi"]) && page.StartsAny(mention.Last - 1, ["hypercalcemiq", "hypercalcemic", "hypercalcaemic"])
        && (IsSmall(page, mention.Last) || page.StartsAny(mention.Last, ["variant", "type"]) || ((page.StartsAny(mention.First - 1, ["type", "variant", "form"]) || (page.StartsAny(mention.First - 1, Cells) && IsSmall(page, mention.First - 2))) && page.HasWord(mention.First - 9, mention.First, Cells)));

    private static bool IsSmall(Page page, int at) => page.IsWord(at, "small") || page.IsWord(at, "petites") || (page.IsWord(at, "a") && page.IsWord(at + 1, "petites"));
}
