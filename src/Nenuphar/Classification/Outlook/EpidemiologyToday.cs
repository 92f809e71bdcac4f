using Nenuphar.Cases;
using Nenuphar.Classification.Function;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Outlook;

/// <summary>Frequencies and survival of later series (GL-EPI).</summary>
internal static class EpidemiologyToday
{
    private static readonly Printed Seer = new("DASARI-2017", "2017");

    public static IEnumerable<Precept> All =>
    [
        Seer.Quote("GL-EPI-a", "results", "registry", "SEER 2012, nouveaux cas pour 100 000 : poumon 1,49, digestif 3,56, primitif inconnu 0,84 (tous sièges 6,98, contre 1,09 en 1973).",
            "SEER 2012, new cases per 100 000: lung 1.49, digestive 3.56, unknown primary 0.84 (all sites 6.98, against 1.09 in 1973).", Incidence),
        new Printed("WU-2023", "2023").Figure("GL-EPI-b", "results", "registry", "Incidence de 4,90 (2000) à 8,19 (2018) pour 100 000.", "Incidence from 4.90 (2000) to 8.19 (2018) per 100 000."),
        new Printed("YAO-2008", "2008").Figure("GL-EPI-c", "results", "registry", "Prévalence en 2004 : 35 pour 100 000 (103 312 personnes) ; 0,5 % est donc impossible.", "Prevalence in 2004: 35 per 100 000 (103 312 people); so 0.5 % is impossible."),
        (Seer with { IsVerified = false }).Figure("GL-EPI-d", "results, remembered", "registry", "Prévalence sur 20 ans en 2012 : 0,048 % (171 321 personnes).", "20-year prevalence in 2012: 0.048 % (171 321 people)."),
        new Printed("ALHERAKI-2023", "2023").Quote("GL-EPI-e", "results", "cohort", "Fonctionnelles : jusqu'à 25 %.", "Functioning: up to 25 %.", subject => Functioning.Of(subject) with { Flags = [] } is { Verdict: Verdict.Met } yes ? yes.Giving(Figures.Of("GL-EPI-e").ToString()) : Functioning.Of(subject) with { Value = "" }),
        new Printed("SORBYE-2025", "2025").Quote("GL-EPI-f", "results, beside the ENETS guideline of 2023", "cohort", "CNE digestif métastatique, survie médiane : 11 à 12 mois (recommandation), 7,4 mois (cohorte de population).",
            "Metastatic digestive NEC, median survival: 11 to 12 months (guideline), 7.4 months (population cohort).",
            subject => Ask.All(Traits.IsNec(subject), Traits.IsDigestive(subject), Traits.IsMetastatic(subject)).Giving($"{Figures.Of("GL-EPI-f-guideline")} / {Figures.Of("GL-EPI-f-cohort")}")),
    ];

    private static Answer Incidence(Case subject)
    {
        var nen = Traits.IsNen(subject);
        return nen.Verdict != Verdict.Met || !subject.Tumour.Site.TryGet(out var code) ? Ask.All(nen, Ask.Known(subject.Tumour.Site, "primary"))
            : (Sites.Of(code).Tract switch { "digestive" => "GL-EPI-a-digestive", "unknown" => "GL-EPI-a-unknown", _ => Sites.Of(code).Organ == "lung" ? "GL-EPI-a-lung" : "" }) is { Length: > 0 } id
                ? Answer.Met(Figures.Of(id).ToString()).Because(subject.Tumour.Site.Evidence) : Answer.Unknown("primary");
    }
}
