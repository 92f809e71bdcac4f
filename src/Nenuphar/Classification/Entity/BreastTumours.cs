using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Entity;

/// <summary>Neuroendocrine neoplasms of the breast by WHO 2019, whose grade is Nottingham's and no NET grade (GL-BR).</summary>
internal static class BreastTumours
{
    private const double MostOfTumour = 90;
    private const double Focal = 10;

    private static readonly Printed Who = new("WHO-BREAST", "2019");

    /// <summary>Types that WHO 2019 leaves with the other carcinomas: solid papillary, mucinous.</summary>
    private static readonly string[] Excluded = ["8509/2", "8509/3", "8480/3"];

    public static IEnumerable<Precept> All =>
    [
        Who.Rule("GL-BR-a", "definition", "review",
            "OMS 2019, sein : TNE ou CNE, par la morphologie ; le carcinome papillaire solide et le mucineux hypercellulaire n'en sont plus.",
            "WHO 2019, breast: NET or NEC, by form; solid papillary and hypercellular mucinous carcinomas are no longer among them.", Dichotomy),
        new Printed("BREAST-NEN-GRADING", "2023").Rule("GL-BR-b", "grading", "review",
            "Une NNE du sein se grade selon Nottingham (Elston-Ellis) : TNE G1 ou G2, CNE G3.",
            "A NEN of the breast is graded by Nottingham (Elston-Ellis): NET G1 or G2, NEC G3.", Nottingham),
        new Printed("BREAST-NEN-SERIES", "2022").Quote("GL-BR-c", "results", "retrospective",
            "287 cas relus : 11 TNE G1, 84 TNE G2, 27 CNE ; accord des lecteurs kappa 0,45 ; les CNE récidivent plus.",
            "287 cases read again: 11 NET G1, 84 NET G2, 27 NEC; agreement of readers kappa 0.45; NEC relapse more.", subject => Neoplasm(subject).Giving("readers-agree-moderately")),
        (Who with { IsVerified = false }).Rule("GL-BR-d", "threshold", "review",
            "NNE du sein si plus de 90 % de la tumeur a l'histologie neuroendocrine ; de 10 à 90 % mixte, au-dessous foyer (bornes rapportées de mémoire).",
            "NEN of the breast if more than 90 % of the tumour has neuroendocrine histology; 10 to 90 % mixed, below that focal (bounds remembered).", Threshold),
        new Printed("ICDO32-NEN", "3.2").Rule("GL-BR-e", "codes of the breast", "not stated",
            "Codes : 8240/3 TNE ou G1, 8249/3 TNE G2, 8041/3 petites cellules, 8013/3 grandes cellules, 8574/3 carcinome à différenciation neuroendocrine.",
            "Codes: 8240/3 NET or G1, 8249/3 NET G2, 8041/3 small cell, 8013/3 large cell, 8574/3 carcinoma with neuroendocrine differentiation.",
            subject => Ask.All(Traits.SiteIs(subject, "breast"), Ask.If(subject.Tumour.Morphology, "morphology", code =>
                code is "8240/3" or "8249/3" or "8041/3" or "8013/3" or "8246/3" or "8574/3" ? Verdict.Met : Families.OfCode(code) == Family.Unknown ? Verdict.Unknown : Verdict.NotMet))),
        (new Printed("NEN-IHC", "2013-2022") with { IsVerified = false }).Rule("GL-BR-g", "panel of the breast", "review",
            "Panel : RE, RP, GATA3, mammaglobine ou GCDFP-15 orientent vers le sein, CDX2 vers l'intestin moyen, TTF1 ou OTP vers le poumon, PAX8, ISL1 ou PDX1 vers le pancréas.",
            "Panel: ER, PR, GATA3, mammaglobin or GCDFP-15 point to the breast, CDX2 to the midgut, TTF1 or OTP to the lung, PAX8, ISL1 or PDX1 to the pancreas.", Panel),
    ];

    private static readonly (string Towards, string[] Markers)[] Directions =
    [
        ("towards-breast", ["er", "pr", "gata3", "mammaglobin", "gcdfp-15"]), ("towards-midgut", ["cdx2"]), ("towards-lung", ["ttf1", "otp"]), ("towards-pancreas", ["pax8", "islet1", "pdx1"]),
    ];

    /// <summary>For a neoplasm seen in the breast. Markers of more than one origin are in conflict; a negative one says nothing here.</summary>
    private static Answer Panel(Case subject)
    {
        var seen = Ask.All(Traits.IsNen(subject), Ask.Any(Traits.SiteIs(subject, "breast"), Ask.If(subject.Metastasis("breast"), "metastases")));
        if (seen.Verdict != Verdict.Met)
        {
            return seen;
        }

        var told = Directions.SelectMany(d => d.Markers.Select(m => (d.Towards, Fact: subject.Ihc(m)))).Where(m => m.Fact.IsStated).ToList();
        var towards = told.Select(m => m.Towards).Distinct(StringComparer.Ordinal).ToList();
        return (towards.Count switch { 0 => Answer.Unknown("gata3", "cdx2", "ttf1", "islet1"), 1 => Answer.Met(towards[0]), _ => Answer.Conflict().Noting(towards) }).Because(told.SelectMany(m => m.Fact.Evidence));
    }

    private static Answer Neoplasm(Case subject) => Ask.All(Traits.SiteIs(subject, "breast"), Traits.IsNen(subject));

    private static Answer Dichotomy(Case subject)
    {
        var excluded = Ask.If(subject.Tumour.Morphology, "morphology", code => Excluded.Contains(code));
        var site = Traits.SiteIs(subject, "breast");
        return site.Verdict == Verdict.Met && excluded.Verdict == Verdict.Met ? (excluded with { Verdict = Verdict.NotMet, Value = "excluded-type" }).Because(site.Evidence)
            : Ask.All(site, Ask.Any(Traits.IsNet(subject), Traits.IsNec(subject))).Giving(Traits.IsNec(subject).Verdict == Verdict.Met ? "nec" : "net");
    }

    /// <summary>A stated G3 with the name of a tumour, or a low grade with that of a carcinoma, is no pair of this scheme.</summary>
    private static Answer Nottingham(Case subject)
    {
        var neoplasm = Ask.All(Traits.SiteIs(subject, "breast"), Ask.Any(Traits.IsNet(subject), Traits.IsNec(subject)));
        if (neoplasm.Verdict != Verdict.Met)
        {
            return neoplasm;
        }

        var isCarcinoma = Traits.IsNec(subject).Verdict == Verdict.Met;
        var fits = Ask.If(subject.Tumour.StatedGrade, "grade", grade => isCarcinoma == (grade == "G3"));
        return fits.Verdict == Verdict.NotMet ? (fits with { Value = "pair-not-in-scheme" }).Because(neoplasm.Evidence)
            : Ask.All(neoplasm, fits).Giving("graded-by-nottingham");
    }

    private static Answer Threshold(Case subject)
    {
        var site = Traits.SiteIs(subject, "breast");
        if (site.Verdict != Verdict.Met)
        {
            return site;
        }

        var share = subject.Measure("neuroendocrine-share");
        var most = Ask.If(share, "neuroendocrine-share", percent => percent.Above(MostOfTumour));
        return (most.Verdict == Verdict.NotMet && share.TryGet(out var told)
            ? most with { Value = told.Below(Focal) == Verdict.Met ? "focal-pattern" : told.AtLeast(Focal) == Verdict.Met ? "mixed-carcinoma" : "" }
            : most.Giving("breast-nen")).Because(site.Evidence);
    }
}
