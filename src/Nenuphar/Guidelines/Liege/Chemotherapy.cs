using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Clauses;

namespace Nenuphar.Guidelines.Liege;

/// <summary>Chemotherapy of neuroendocrine neoplasms (CHT).</summary>
internal static class Chemotherapy
{
    private const string Place = "Chimiothérapies";

    /// <summary>Below this Ki-67 (%) the platinum doublet is said to work badly.</summary>
    private const double LowForPlatinum = 55;

    private static readonly string[] Regimens = ["stz-5fu", "dtic-5fu", "captem", "stz-dox"];

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Option("CHT-01", Place, "expert opinion", "chemotherapy",
            "La chimiothérapie est le traitement principal du carcinome neuroendocrine métastatique.", "Chemotherapy is the main treatment of metastatic neuroendocrine carcinoma.",
            "nec; metastatic"),
        Printed.Review.Option("CHT-02", Place, "expert opinion", "platinum-etoposide",
            "Carcinome neuroendocrine métastatique : doublet d'un sel de platine et d'étoposide.", "Metastatic neuroendocrine carcinoma: doublet of a platinum and etoposide.",
            "nec; metastatic"),
        Printed.Review.Caution("CHT-03", Place, "retrospective", "platinum-etoposide",
            "Bonne différenciation ou Ki-67 sous 55 % : faible réponse attendue du doublet platine-étoposide.", "Good differentiation or Ki-67 below 55 %: low response to platinum-etoposide expected.", LowResponse),
        Printed.Review.Rule("CHT-04", Place, "expert opinion",
            "TNE bien différenciée G3 (le plus souvent Ki-67 de 20 à 50 %) : à traiter probablement comme une G2.", "Well-differentiated NET G3 (Ki-67 mostly 20 to 50 %): probably to be treated like a G2.",
            subject => Ask.All(Traits.IsNet(subject), TumourClauses.GradeIs(subject, "G3")).Giving("options-of-g2-probably")),
        Printed.Review.Option("CHT-05", Place, "retrospective", "chemotherapy",
            "TNE bien différenciée : chimiothérapie débattue, sur de petites séries non randomisées.", "Well-differentiated NET: chemotherapy is debated, on small non-randomised series.",
            "net").Noting("small-series-only"),
        Printed.Review.Rule("CHT-06", Place, "retrospective", "Le taux de réponse semble plus élevé dans les TNE du pancréas.", "The response rate seems higher in NET of the pancreas.",
            subject => Ask.All(Traits.IsNet(subject), Traits.SiteIs(subject, "pancreas")).Giving("higher-response-in-pancreas")),
        Printed.Review.Reminder("CHT-07", Place, "expert opinion", "Chimiothérapie d'une TNE : indication à discuter en réunion multidisciplinaire spécialisée.",
            "Chemotherapy of a NET: the indication is discussed at a specialised multidisciplinary board.", Board),
        Printed.Review.Quote("CHT-08", Place, "retrospective", "Schémas les plus utilisés : streptozotocine-5FU, dacarbazine-5FU, témozolomide-capécitabine, streptozotocine-doxorubicine.",
            "Usual regimens: streptozotocin-5FU, dacarbazine-5FU, temozolomide-capecitabine, streptozotocin-doxorubicin.",
            subject => Answer.Met("4 regimens").Noting(Regimens.Where(r => Dosing.Courses(subject, r).Any()))),
        Printed.Review.Option("CHT-09", Place, "retrospective", "streptozotocin",
            "TNE du pancréas : la streptozotocine reste le premier choix, mais n'est plus disponible en Belgique (2021).", "NET of the pancreas: streptozotocin remains the first choice, but is no longer available in Belgium (2021).",
            "net; site pancreas").Noticing((_, setting, answer) => answer.Verdict == Verdict.Met && Access.Told("BEL-02", setting) is { Verdict: Verdict.Met } told ? [told.Value, .. told.Flags] : []),
        Printed.Review.Rule("CHT-10", Place, "retrospective", "Déficit en MGMT (expression altérée ou promoteur méthylé) : bonne réponse aux alkylants plus probable.",
            "MGMT deficiency (low expression or methylated promoter): good response to alkylating agents more likely.", subject => MgmtDeficient(subject).Giving("favours-alkylator")),
        Printed.Review.Caution("CHT-11", Place, "retrospective", "alkylator", "Surexpression de MGMT : mauvaise réponse aux alkylants plus probable.", "Over-expression of MGMT: poor response to alkylating agents more likely.", MgmtExcess),
        Printed.Review.Option("CHT-12", Place, "expert opinion", "oxaliplatin-or-irinotecan-doublet",
            "En seconde intention : doublets à base d'oxaliplatine ou d'irinotécan ; la phrase parle des TNE bien différenciées.", "Second line: doublets of oxaliplatin or irinotecan; the sentence speaks of well-differentiated NET.",
            "either net or nec; prior chemotherapy").Noticing((subject, _, answer) => answer.Verdict == Verdict.Met && Traits.IsNet(subject).Verdict != Verdict.Met ? ["printed-of-net-only"] : []),
    ];

    /// <summary>Either sign warns; silence asks for both.</summary>
    private static Answer LowResponse(Case subject) => Ask.Any(
        Ask.If(subject.Tumour.Differentiation, "differentiation", d => d == Differentiation.Well),
        TumourClauses.Ki67(subject, new(double.NegativeInfinity, LowForPlatinum, HighIn: false))).Giving("low-response-expected");

    private static Answer Board(Case subject)
    {
        var given = Dosing.Courses(subject, "chemotherapy").SelectMany(t => t.Evidence).ToList();
        if (given.Count == 0 || Traits.IsNet(subject).Verdict != Verdict.Met)
        {
            return Answer.NotMet();
        }

        var talks = subject.Of(FactKind.Discussion).Where(e => e.IsAffirmed).ToList();
        return talks.Count == 0 ? Answer.Met("board-discussion-due").Because(given)
            : talks.Exists(e => e["on"] is not null) ? Answer.NotMet("done").Because(talks.Select(e => e.Evidence))
            : Answer.NotMet("done").Because(talks.Select(e => e.Evidence)).Lacking("date-of-discussion");
    }

    private static Answer MgmtDeficient(Case subject)
    {
        var methylated = Mgmt(subject, "methylated", "unmethylated");
        var lost = subject.Ihc("mgmt") is { IsMissing: false } stain ? Ask.Not(Ask.If(stain, "mgmt")) : Answer.Unknown("mgmt");
        return Ask.Any(methylated, lost);
    }

    /// <summary>Retained expression is not excess: only what is told as high says yes, and what is told as lost says no.</summary>
    private static Answer MgmtExcess(Case subject)
    {
        var high = subject.Of(FactKind.Molecular).Where(e => e.IsAffirmed && e.Value == "mgmt=high").ToList();
        var deficient = MgmtDeficient(subject);
        return high.Count > 0
            ? (deficient.Verdict == Verdict.Met ? Answer.Conflict().Because(deficient.Evidence) : Answer.Met("poor-response-to-alkylator-expected")).Because(high.Select(e => e.Evidence))
            : deficient.Verdict == Verdict.Met ? Answer.NotMet().Because(deficient.Evidence)
            : deficient.Verdict == Verdict.Conflict ? deficient
            : Answer.Unknown("mgmt");
    }

    private static Answer Mgmt(Case subject, string yes, string no)
    {
        var told = subject.Of(FactKind.Molecular).Where(e => e.IsAffirmed && e.Name == "mgmt" && (e.Amount == yes || e.Amount == no)).ToList();
        return Dosing.Agreed(told.Select(e => (e.Evidence, e.Amount == yes ? Verdict.Met : Verdict.NotMet)), "mgmt");
    }
}
