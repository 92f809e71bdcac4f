using Nenuphar.Cases;
using Nenuphar.Classification.Function;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Entity;

/// <summary>Hereditary syndromes as later sources print them: shares, the definition of MEN1, what else to expect, when to test (GL-HER).</summary>
internal static class HeredityToday
{
    private const int YoungBelow = 40;

    /// <summary>Organs in which MEN1 makes tumours, as conditions of the case.</summary>
    private static readonly string[] MultipleEndocrine = ["hyperparathyroidism", "pituitary-adenoma"];

    /// <summary>What a syndrome makes, by its code in the fact list.</summary>
    private static readonly (string Syndrome, string Makes)[] Makes =
    [
        ("vhl", "vhl-pancreas"), ("men4", "men4-cdkn1b"), ("nf1", "nf1-duodenum"), ("tsc", "tsc-pancreas"), ("men2", "men2-ret"), ("sdhx", "sdhx-ppgl"), ("mahvash", "mahvash-gcgr"),
    ];

    private static readonly Printed Remembered = new("NEN-HEREDITY", "remembered") { IsVerified = false };
    private static readonly Printed Shares = new("GEURTS-HER", "2021");
    private static readonly Printed Consensus = new("MEN1-2025", "2025");

    public static IEnumerable<Precept> All =>
    [
        Shares.Quote("GL-HER-a", "frequencies", "review", "TNE du pancréas : environ 10 % héréditaires (10 à 17 % selon les sources).", "Pancreatic NET: about 10 % inherited (10 to 17 % by source).",
            subject => Ask.All(Traits.IsNen(subject), Traits.SiteIs(subject, "pancreas")).Giving(Figures.Of("GL-HER-a-pancreas").ToString())),
        Shares.Quote("GL-HER-a.b", "frequencies", "review", "PPGL : jusqu'à 40 % héréditaires.", "PPGL: up to 40 % inherited.", subject => Traits.IsPpgl(subject).Giving(Figures.Of("GL-HER-a-ppgl").ToString()) is { Verdict: Verdict.Met } yes ? yes.Noting("disputed-figure") : Traits.IsPpgl(subject)),
        Shares.Quote("GL-HER-a.c", "frequencies", "review", "Carcinome médullaire de la thyroïde : environ 25 %.", "Medullary thyroid carcinoma: about 25 %.", subject => Traits.IsMedullaryThyroid(subject).Giving(Figures.Of("GL-HER-a-mtc").ToString())),
        Consensus.Rule("GL-HER-b", "definition", "expert opinion", "NEM 1 : deux tumeurs du syndrome, ou une et une famille atteinte, ou une mutation.", "MEN1: two tumours of the syndrome, or one and an affected family, or a mutation.", Men1),
        Consensus.Reminder("GL-HER-b.b", "testing", "expert opinion", "NEM 1 : proposer le test aux parents du premier degré.", "MEN1: propose testing to first-degree relatives.",
            subject => Men1(subject) is { Verdict: Verdict.Met } yes ? yes with { Value = "test-relatives" } : Answer.NotMet()),
        Remembered.Quote("GL-HER-c", "share of MEN1", "not stated", "Part de la NEM 1 : gastrinome 20 à 30 %, thymus environ 25 %, bronche environ 5 %, insulinome 4 à 5 %.", "Share of MEN1: gastrinoma 20 to 30 %, thymus about 25 %, bronchus about 5 %, insulinoma 4 to 5 %.", Share),
        new Printed("BLANSFIELD", "2007").Quote("GL-HER-d", "results", "cohort", "Von Hippel-Lindau : TNE du pancréas chez 17 % dans une série.", "Von Hippel-Lindau: pancreatic NET in 17 % of a series.",
            subject => Ask.If(subject.Has(FactKind.Hereditary, "vhl"), "hereditary-syndrome").Giving(Figures.Of("GL-HER-d").ToString())),
        Remembered.Quote("GL-HER-d.b", "syndromes", "not stated", "VHL : TNE du pancréas (8 à 17 %) ; NEM 4 : CDKN1B ; NF1 : somatostatinome du duodénum ; TSC ; NEM 2 : RET ; SDHx ; Mahvash : GCGR.",
            "VHL: pancreatic NET (8 to 17 %); MEN4: CDKN1B; NF1: duodenal somatostatinoma; TSC; MEN2: RET; SDHx; Mahvash: GCGR.", Expected),
        Remembered.Reminder("GL-HER-e", "when to test", "expert opinion", "Étude constitutionnelle à discuter : moins de 40 ans, famille, tumeurs multiples ou de deux organes, gastrinome, PPGL, carcinome médullaire de la thyroïde, TNE du thymus.",
            "Germline testing to be discussed: under 40, family, multiple tumours or two organs, gastrinoma, PPGL, medullary thyroid carcinoma, thymic NET.", Trigger),
    ];

    private static Answer Men1(Case subject)
    {
        var mutation = subject.Of(FactKind.Molecular).Where(e => e.IsAffirmed && e.Value == "men1=mutated" && e["source"] != "tumour").Select(e => e.Evidence).ToList();
        var named = Ask.If(subject.Has(FactKind.Hereditary, "men1"), "hereditary-syndrome");
        if (named.Verdict is Verdict.Met or Verdict.Conflict)
        {
            return named.Giving("men1");
        }

        var tumours = Others(subject).Where(c => subject.Condition(c).IsStated).ToList();
        var own = Ask.All(Traits.IsNen(subject), Traits.SiteIs(subject, "pancreas", "duodenum", "thymus", "lung", "stomach"));
        if (own.Verdict == Verdict.Conflict || Array.Exists(MultipleEndocrine, c => subject.Condition(c).IsConflicting))
        {
            return Answer.Conflict().Because(own.Evidence).Because(MultipleEndocrine.SelectMany(c => subject.Condition(c).Evidence));
        }

        var count = tumours.Count + (own.Verdict == Verdict.Met ? 1 : 0);
        var evidence = tumours.SelectMany(c => subject.Condition(c).Evidence).Concat(own.Verdict == Verdict.Met ? own.Evidence : []);
        var family = subject.Of(FactKind.FamilyHistory).Where(e => e.IsAffirmed && e.Value == "men1").Select(e => e.Evidence).ToList();
        return count > 1 ? Answer.Met("men1").Because(evidence)
            : count == 1 && family.Count > 0 ? Answer.Met("men1").Because(evidence).Because(family)
            : mutation.Count > 0 ? Answer.Unknown("germline-test").Because(mutation)
            : Answer.Unknown("germline-test");
    }

    /// <summary>The tumour of the case is not counted a second time under its older name: a pituitary tumour is the adenoma.</summary>
    private static string[] Others(Case subject) => Families.Of(subject.Tumour) is Fact<Family>.Stated { Value: Family.Pituitary } || (subject.Tumour.Site.TryGet(out var code) && Sites.Of(code).Organ == "pituitary")
        ? ["hyperparathyroidism"] : MultipleEndocrine;

    private static Answer Share(Case subject)
    {
        (string Id, Answer Asked)[] shares =
        [
            ("GL-HER-c-gastrinoma", Ask.Any(Ask.If(subject.Syndrome("zollinger-ellison"), "hormonal-syndrome"), Code(subject, "8153/3"))),
            ("GL-HER-c-insulinoma", Ask.Any(Ask.If(subject.Syndrome("insulinoma-syndrome"), "hormonal-syndrome"), Code(subject, "8151/3"))),
            ("GL-HER-c-thymus", Ask.All(Traits.IsNen(subject), Traits.SiteIs(subject, "thymus"))),
            ("GL-HER-c-lung", Ask.All(Traits.IsNet(subject), Traits.SiteIs(subject, "lung"))),
        ];
        var met = Array.Find(shares, s => s.Asked.Verdict == Verdict.Met);
        return met.Id is null ? Answer.Unknown("primary", "hormonal-syndrome") : met.Asked.Giving(Figures.Of(met.Id).ToString());
    }

    private static Answer Code(Case subject, string code) => Ask.If(subject.Tumour.Morphology, "morphology", told => told == code ? Verdict.Met : Verdict.Unknown);

    private static Answer Expected(Case subject)
    {
        var told = Makes.Where(m => subject.Has(FactKind.Hereditary, m.Syndrome).IsStated).ToList();
        return told.Count == 0 ? Answer.Unknown("hereditary-syndrome")
            : Answer.Met(told[0].Makes).Noting(told.Skip(1).Select(m => m.Makes)).Because(told.SelectMany(m => subject.Has(FactKind.Hereditary, m.Syndrome).Evidence));
    }

    /// <summary>Other tumours in the family say nothing of a syndrome of this one.</summary>
    private static Fact<bool> OfEndocrineTumours(Case subject) => subject.Of(FactKind.FamilyHistory).Any(e => e.Value == "relative-other-tumour")
        ? Facts.Presence(subject.Of(FactKind.FamilyHistory).Where(e => e.Value is not ("relative-other-tumour" or "none")).Select(e => e with { Circumstance = e.Circumstance & ~Circumstance.Family }))
        : subject.Patient.FamilyHistory;

    /// <summary>Met by any one sign, unless a syndrome or a germline result is told.</summary>
    private static Answer Trigger(Case subject)
    {
        if (Traits.IsNen(subject).Verdict != Verdict.Met || subject.Of(FactKind.Hereditary).Any(e => e.IsAffirmed || e.IsDenied) || subject.Finding("familial-mutation").IsDenied)
        {
            return Answer.NotMet();
        }

        (string Flag, Answer Asked)[] signs =
        [
            ("trigger-young", Ask.If(subject.Patient.Age, "age", age => age.Below(YoungBelow))),
            ("trigger-family", Ask.If(OfEndocrineTumours(subject), "family-history")),
            ("trigger-multiple", Ask.If(subject.Finding("multiple-primaries"), "multiple-primaries")),
            ("trigger-gastrinoma", Ask.Any(Ask.If(subject.Syndrome("zollinger-ellison"), "hormonal-syndrome"), Code(subject, "8153/3"))),
            ("trigger-ppgl", Traits.IsPpgl(subject)),
            ("trigger-medullary", Traits.IsMedullaryThyroid(subject)),
            ("trigger-thymus", Traits.SiteIs(subject, "thymus")),
            ("trigger-two-organs", Functioning.Any(subject, Others(subject))),
        ];
        var met = signs.Where(s => s.Asked.Verdict == Verdict.Met).ToList();
        return met.Count > 0 ? Answer.Met("germline-test-to-discuss").Noting(met.Select(s => s.Flag)).Because(met.SelectMany(s => s.Asked.Evidence)) : Answer.NotMet();
    }
}
