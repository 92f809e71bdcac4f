using Nenuphar.Cases;
using Nenuphar.Classification.Outlook;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Origin;

/// <summary>Neuroendocrine neoplasms of the breast: definition and frequency (BRN).</summary>
internal static class BreastEntity
{
    private const double MostCells = 50;

    public static IEnumerable<Precept> All =>
    [
        Printed.BreastCase.Rule("BRN-01", "Introduction, Discussion", "not stated", "OMS 2003 : carcinome mammaire infiltrant dont plus de 50 % des cellules expriment des marqueurs neuroendocrines.",
            "WHO 2003: invasive mammary carcinoma with more than 50 % of cells expressing neuroendocrine markers.",
            subject => Ask.All(Traits.SiteIs(subject, "breast"), Cells(subject)).Giving("breast-net-who-2003") is { Verdict: Verdict.Met } yes ? yes.Noting("definition-changed-2019") : Ask.All(Traits.SiteIs(subject, "breast"), Cells(subject))),
        Printed.BreastCase.Quote("BRN-02", "Introduction", "not stated", "Sous-types : solide, carcinome neuroendocrine, carcinoïde, petites cellules, grandes cellules (« quatre », cinq nommés).",
            "Subtypes: solid, neuroendocrine carcinoma, carcinoid-type, small-cell, large-cell ('four', five named).", _ => Answer.Met("5 subtypes").Noting("count-mismatch")),
        Printed.BreastCase.Quote("BRN-03", "Introduction, Discussion", "not stated", "TNE primitives : moins de 10 % des cancers du sein, ou 0,3 à 0,5 %.", "Primary breast NET: less than 10 % of breast cancers, or 0.3 to 0.5 %.",
            _ => Answer.Met($"{Figures.Of("BRN-03")} / {Figures.Of("BRN-03-discussion")}").Noting("figures-far-apart")),
        Printed.BreastCase.Figure("BRN-04", "Introduction", "not stated", "Métastases au sein : moins de 0,5 % des cancers du sein.", "Metastases to the breast: less than 0.5 % of breast cancers."),
        Printed.BreastCase.Quote("BRN-05", "Introduction", "none", "Les métastases mammaires de TNE sont exceptionnelles, sans consensus.", "Breast metastases from NET are exceptional, without consensus.",
            subject => Ask.If(subject.Metastasis("breast"), "breast-metastasis").Giving("no-consensus")),
        Printed.BreastCase.Quote("BRN-06", "Discussion", "not stated", "Grade nucléaire d'ordinaire bas ou intermédiaire.", "Nuclear grade usually low or intermediate.", subject => Prognosis.BreastNen(subject).Giving("usual-grade-low-or-intermediate")),
        Printed.BreastCase.Rule("BRN-07", "Discussion", "not stated", "Des marqueurs dans plus de la moitié des cellules confirment le diagnostic.", "Markers in more than half the cells confirm the diagnosis.",
            subject => Ask.If(subject.Ihc("synaptophysin"), "synaptophysin") is { Verdict: Verdict.Met } positive
                ? Cells(subject) switch { { Verdict: Verdict.Met } most => most.Giving("confirmed").Because(positive.Evidence), { Verdict: Verdict.Unknown } open => (open with { Value = "partial" }).Because(positive.Evidence), var other => other }
                : Ask.If(subject.Ihc("synaptophysin"), "synaptophysin")),
        Printed.BreastCase.Quote("BRN-08", "Discussion", "not stated", "Architecture endocrinoïde lobulée, réseau capillaire, masses ou travées nettes, palissades en périphérie.",
            "Lobulated endocrinoid architecture, capillary network, sharp masses or trabeculae, peripheral palisading.", _ => Answer.Met("4 features")),
        Printed.BreastCase.Rule("BRN-09", "Discussion", "retrospective", "Une TNE primitive du sein découverte métastatique est rare : reprendre la question de l'origine.",
            "A primary breast NET found first at the metastatic stage is rare: ask for its origin again.",
            subject => Ask.All(Prognosis.BreastNen(subject), Traits.IsMetastatic(subject)).Giving("unusual-presentation")),
        Printed.BreastCase.Rule("BRN-10", "Introduction", "retrospective", "Les métastases au sein accompagnent souvent une maladie multimétastatique.", "Metastases to the breast often come with multi-metastatic disease.",
            subject => Ask.All(BreastLesion(subject), OtherOrgans(subject)).Giving("clue-secondary-weak")),
        Printed.BreastCase.Rule("BRN-11", "Introduction", "not stated", "« Tumeur argyrophile » est un ancien nom.", "'Argyrophilic tumour' is an older name.",
            subject => subject.Of(FactKind.Morphology).FirstOrDefault(e => e.IsAffirmed && e.Named == "argyrophilic-tumour") is { } old ? Answer.Met("breast-net").Noting("legacy-term").Because(old.Evidence) : Answer.Unknown("morphology")),
    ];

    internal static Answer BreastLesion(Case subject) => Ask.Any(Traits.SiteIs(subject, "breast"), Ask.If(subject.Metastasis("breast"), "breast-lesion"));

    /// <summary>Two or more organs beside the breast; fewer leave it open, since more may not be told.</summary>
    internal static Answer OtherOrgans(Case subject)
    {
        var organs = subject.Of(FactKind.Metastasis).Where(e => e.IsAffirmed && e.Value is not ("breast" or "lymph-node" or "distant")).ToList();
        return organs.Select(e => e.Value).Distinct(StringComparer.Ordinal).Count() >= 2 ? Answer.Met().Because(organs.Select(e => e.Evidence)) : Answer.Unknown("metastatic-sites");
    }

    private static Answer Cells(Case subject) => Ask.If(subject.Measure("neuroendocrine-cells"), "neuroendocrine-cells", percent => percent.Above(MostCells));
}
