using Nenuphar.Cases;
using Nenuphar.Classification.Origin;
using Nenuphar.Classification.Outlook;
using Nenuphar.Classification.Rules;
using Nenuphar.Classification;

namespace Nenuphar.Guidelines.Liege;

/// <summary>Treatment of neuroendocrine neoplasms of the breast (BTX).</summary>
internal static class BreastTreatment
{
    private const int CyclesBeforeScan = 3;

    /// <summary>The classes that the case report calls effective.</summary>
    private static readonly string[] Effective = ["intercalating-agent", "antimetabolite", "alkylator", "spindle-poison"];

    public static IEnumerable<Precept> All =>
    [
        Printed.BreastCase.Option("BTX-01", "Discussion", "retrospective", "surgery", "TNE primitive du sein sans métastase à distance : la chirurgie est le traitement principal.",
            "Primary NET of the breast without distant metastasis: surgery is the main treatment.", "site breast; nen; not metastatic"),
        Printed.BreastCase.Rule("BTX-02", "Discussion", "expert opinion", "Chimiothérapie et radiothérapie comme pour les autres cancers du sein ; pas de schéma standard.",
            "Chemotherapy and radiotherapy as for other breast cancers; no standard regimen.", subject => Prognosis.BreastNen(subject).Giving("breast-cancer-pathway")),
        Printed.BreastCase.Quote("BTX-03", "Discussion", "not stated", "Quatre classes actives : agents intercalants, antimétabolites, alkylants, poisons du fuseau.",
            "Four effective classes: intercalating agents, antimetabolites, alkylators, spindle poisons.", Classes),
        Printed.BreastCase.Option("BTX-04", "Discussion", "retrospective", "platinum", "Carcinome à petites cellules du sein : chimiothérapie à base de platine.",
            "Small-cell carcinoma of the breast: platinum-based chemotherapy.", "site breast; small-cell"),
        Printed.BreastCase.Option("BTX-05", "Discussion", "expert opinion", "systemic-treatment", "Métastases viscérales ou osseuses : traitement systémique d'abord ; le traitement local n'est en général que palliatif.",
            "Visceral or bone metastases: systemic treatment first; local treatment is in general only palliative.", "site breast; nen; metastatic; metastasis in (visceral, bone)")
            .Noting("local-treatment-palliative"),
        Printed.BreastCase.Rule("BTX-06", "Abstract, Conclusion", "expert opinion", "Maladie métastatique : chimiothérapie, hormonothérapie ou thérapie ciblée, choisies au cas par cas en réunion multidisciplinaire.",
            "Metastatic disease: chemotherapy, hormone therapy or targeted therapy, chosen case by case at a multidisciplinary board.", Families),
        Printed.BreastCase.Option("BTX-06-CHEMOTHERAPY", "Abstract, Conclusion", "expert opinion", "chemotherapy", "Une des trois familles de traitement de la maladie métastatique.",
            "One of the three families of treatment of metastatic disease.", "site breast; nen; metastatic"),
        Printed.BreastCase.Option("BTX-06-HORMONE", "Abstract, Conclusion", "expert opinion", "hormone-therapy", "Une des trois familles de traitement de la maladie métastatique ; suppose des récepteurs hormonaux.",
            "One of the three families of treatment of metastatic disease; presupposes hormone receptors.", "site breast; nen; metastatic; hormone-receptors positive"),
        Printed.BreastCase.Option("BTX-06-TARGETED", "Abstract, Conclusion", "expert opinion", "targeted-therapy", "Une des trois familles de traitement de la maladie métastatique ; la cible n'est pas dite.",
            "One of the three families of treatment of metastatic disease; the target is not told.", "site breast; nen; metastatic"),
        Printed.BreastCase.Rule("BTX-07", "Abstract, Conclusion", "expert opinion", "Sans métastases généralisées : traiter comme un cancer infiltrant du sein.",
            "Without generalised metastases: treat like invasive breast cancer.", subject => Ask.All(Prognosis.BreastNen(subject), Ask.Not(Traits.IsMetastatic(subject))).Giving("breast-cancer-pathway")),
        Printed.BreastCase.Reminder("BTX-08", "Case Report", "not stated", "Acide zolédronique : soins dentaires d'abord.", "Zoledronic acid: dental care first.", DentalCheck),
        Printed.BreastCase.Reminder("BTX-09", "Case Report", "not stated", "Scanner d'évaluation après le troisième cycle de chimiothérapie.", "Reassessment CT after the third cycle of chemotherapy.", Scan),
        Printed.BreastCase.Quote("BTX-10", "Case Report", "not stated", "FAC : fluorouracile, doxorubicine (Adriamycine), cyclophosphamide.", "FAC: fluorouracil, doxorubicin (Adriamycin), cyclophosphamide.", Regimen),
        Printed.BreastCase.Option("BTX-11", "Discussion", "expert opinion", "local-spinal-treatment", "Atteinte vertébrale symptomatique : chirurgie ou radiothérapie du rachis peuvent être proposées.",
            "Symptomatic vertebral disease: surgery or radiotherapy of the spine may be proposed.", "site breast; nen; metastasis bone; symptom back-pain")
            .Noticing((subject, _, answer) => answer.Verdict == Verdict.Met && subject.Symptom("spinal-cord-compression").IsMissing ? ["check-cord-compression"] : []),
        Printed.BreastCase.Quote("BTX-12", "Introduction", "none", "Métastase mammaire d'une TNE : étendue de l'exérèse et curage sont controversés.",
            "Breast metastasis of a NET: extent of excision and nodal control are controversial.", _ => Answer.Met("no-consensus")),
    ];

    /// <summary>The classes of the drugs that are given or planned; a drug of another class is none of the four.</summary>
    private static Answer Classes(Case subject)
    {
        var drugs = Dosing.Courses(subject, "chemotherapy").ToList();
        var found = Effective.Where(c => drugs.Exists(t => Agents.Is(t.Agent, c))).ToList();
        return drugs.Count == 0 ? Answer.Unknown("chemotherapy")
            : (found.Count == 0 ? Answer.NotMet() : Answer.Met(string.Join(" + ", found))).Because(drugs.SelectMany(t => t.Evidence));
    }

    /// <summary>Hormone therapy leaves the list only where the receptors are negative.</summary>
    private static Answer Families(Case subject)
    {
        var answer = Ask.All(Prognosis.BreastNen(subject), Traits.IsMetastatic(subject));
        if (answer.Verdict != Verdict.Met)
        {
            return answer;
        }

        var receptors = Clauses.ResultClauses.HormoneReceptors(subject);
        string[] families = receptors.Verdict == Verdict.NotMet ? ["chemotherapy", "targeted-therapy"] : ["chemotherapy", "hormone-therapy", "targeted-therapy"];
        return answer.Giving("board-decides").Noting(families).Because(receptors.Evidence).Lacking(receptors.Missing);
    }

    private static Answer DentalCheck(Case subject)
    {
        var given = Dosing.Courses(subject, "zoledronic-acid").SelectMany(t => t.Evidence).Concat(subject.Of(FactKind.Medication).Where(e => e.Value == "zoledronic-acid" && (e.IsAffirmed || e.IsPlanned)).Select(e => e.Evidence)).ToList();
        return given.Count == 0 ? Answer.NotMet()
            : subject.Finding("dental-check") is { IsStated: true } done ? Answer.NotMet("done").Because(done.Evidence)
            : Answer.Met("dental-check-due").Because(given);
    }

    /// <summary>Due when three cycles are given; a CT after the last one told, both with their days, is the answer to it.</summary>
    private static Answer Scan(Case subject)
    {
        if (BreastEntity.BreastLesion(subject).Verdict != Verdict.Met)
        {
            return Answer.NotMet();
        }

        var courses = Dosing.Courses(subject, "chemotherapy").Where(t => !t.IsPlanned && (t.Cycles.IsStated || t.CycleDates.Count > 0)).ToList();
        var ready = courses.Where(t => t.CycleDates.Count >= CyclesBeforeScan || (t.Cycles.TryGet(out var n) && n.AtLeast(CyclesBeforeScan) == Verdict.Met)).ToList();
        var seen = subject.Exams("ct").Where(e => e.On.TryGet(out var on) && ready.Exists(t => t.CycleDates.Count > 0 && t.CycleDates[^1].Latest <= on.Earliest)).ToList();
        return ready.Count == 0 ? Answer.NotMet(courses.Count > 0 ? "not-due" : "").Because(courses.SelectMany(t => t.Evidence))
            : seen.Count > 0 ? Answer.NotMet("done").Because(seen.SelectMany(e => e.Evidence))
            : Answer.Met("reassessment-ct-due").Because(ready.SelectMany(t => t.Evidence));
    }

    /// <summary>FEC holds epirubicin and is another regimen.</summary>
    private static Answer Regimen(Case subject)
    {
        var given = subject.Treatments.FirstOrDefault(t => t.Agent is "fac" or "fec");
        var drugs = string.Join(" + ", Agents.ClassOf(given?.Agent ?? "fac").Members);
        return given is { Agent: "fec" } other ? Answer.NotMet(drugs).Because(other.Evidence) : Answer.Met(drugs).Because(given?.Evidence ?? []);
    }
}
