using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification.Grade;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Entity;

/// <summary>What the classification of 2018 to 2022, and reports on it, add to the printed table of grades (GL-GRD).</summary>
internal static class GradingToday
{
    private const double FewestCells = 500;

    /// <summary>As the text tells it, or as it was entered of one specimen.</summary>
    private static Fact<Interval> Cells(Case subject) => subject.Measure("ki67-cells") is { IsMissing: false } told ? told : subject.Measure("counted-cells");

    private static readonly Printed Who = new("WHO-2019", "2019");
    private static readonly Printed Endocrine = new("WHO-ENDOCRINE", "2022") { IsVerified = false };
    private static readonly Printed Field = new("RENNE-2023", "2023");
    private static readonly Printed Panel = new("G3-PANEL", "2024") { IsVerified = false };

    public static IEnumerable<Precept> All =>
    [
        Who.Rule("GL-GRD-a", "table of grades", "WHO", "TNE G1 à G3 selon deux indices, CNE de haut grade sans grade, MiNEN par composante.", "NET G1 to G3 by two indices, NEC high grade without a grade, MiNEN by component.",
            subject => Traits.Family(subject, family => family == Family.Minen) is { Verdict: Verdict.Met } mixed ? mixed with { Verdict = Verdict.NotMet, Value = "graded-by-component" } : Grades.Of(subject)),
        Who.Rule("GL-GRD-b", "footnote to the table of grades", "WHO", "Mitoses comptées sur 10 mm² et rendues pour 2 mm² ; Ki-67 sur 500 cellules au moins, aux points chauds.",
            "Mitoses counted on 10 mm2 and given for 2 mm2; Ki-67 on 500 cells at least, in hot spots.",
            subject => Ask.If(Cells(subject), "ki67-cells", cells => cells.AtLeast(FewestCells))),
        Endocrine.Quote("GL-GRD-c", "epithelial neoplasms", "WHO", "L'OMS 2022 garde ces seuils et la séparation TNE-CNE ; les PPGL n'en relèvent pas.", "WHO 2022 keeps these limits and the split of NET and NEC; PPGL are outside.",
            subject => Traits.Family(subject, WhoDigestiveGrade.IsGraded).Giving("limits-unchanged-2022")),
        new Printed("RINDI-2018", "2018").Rule("GL-GRD-d", "proposal", "expert opinion", "Cadre commun : TNE bien différenciée, CNE peu différencié, à tous les sièges.", "Common framework: NET well, NEC poorly differentiated, at all sites.",
            subject => Ask.Any(Traits.IsNet(subject), Traits.IsNec(subject)) is var told && told.Verdict == Verdict.Met ? told with { Value = Traits.IsNec(subject).Verdict == Verdict.Met ? "nec" : "net" } : told),
        new Printed("CREE-2021", "2021").Reminder("GL-GRD-e", "recommendation", "expert opinion", "Le champ à fort grossissement varie (environ 0,24 mm² à x400) : donner la surface en mm².", "The high-power field varies (about 0.24 mm2 at x400): give the area in mm2.",
            subject => Grades.FieldArea(subject) <= 0 ? Ask.If(Counted(subject), "mitoses", count => !count.IsMeasured).Giving("state-mm2") : Answer.NotMet()),
        Field.Rule("GL-GRD-f", "method", "method", "Surface du champ = π (indice de champ / 2 / objectif)² ; 22 et x40 donnent 0,238 mm².", "Area of a field = π (field number / 2 / objective)²; 22 and x40 give 0.238 mm2.",
            subject => Area(subject, area => $"{Rounded(area, "F3")} mm2")),
        Field.Rule("GL-GRD-g", "computed", "method", "Champs pour 2 mm² : 12,6 (indice 18), 10,2 (20), 8,4 (22), 6,5 (25), 5,8 (26,5) à x40.", "Fields for 2 mm2: 12.6 (field number 18), 10.2 (20), 8.4 (22), 6.5 (25), 5.8 (26.5) at x40.",
            subject => Area(subject, area => $"{Rounded(2 / area, "F1")} fields")),
        (Who with { IsVerified = false }).Reminder("GL-GRD-h", "counting", "expert opinion", "Ki-67 compté sur 500 à 2000 cellules, de préférence sur image ; l'estimation à l'œil est déconseillée.",
            "Ki-67 counted on 500 to 2000 cells, rather on an image; estimates by eye are discouraged.",
            subject => Cells(subject) is { IsMissing: false } cells ? cells.TryGet(out var counted) && counted.Below(FewestCells) == Verdict.Met ? Answer.Met("few-cells-counted").Because(cells.Evidence) : Answer.NotMet()
                : Ask.If(Ki67(subject), "ki67", _ => Verdict.Met).Giving("ask-counted-cells")),
        Panel.Rule("GL-GRD-i", "immunopanel", "review",
            "Au-dessus de 20 %, la perte d'ATRX, de DAXX ou de la ménine plaide pour une TNE G3, celle de Rb1 ou une mutation de TP53 pour un CNE.",
            "Above 20 %, loss of ATRX, DAXX or menin speaks for NET G3, loss of Rb1 or a TP53 mutation for NEC.", ByPanel),
        new Printed("SSTR-G3-SERIES", "2018").Quote("GL-GRD-j", "results", "retrospective", "Onze tumeurs G3 positives en TEP 68Ga : aucune n'avait perdu Rb1.", "Eleven G3 tumours positive on 68Ga PET: none had lost Rb1.", subject => Ask.All(HighGrade(subject), SeenOnPet(subject))),
        new Printed("SORBYE-2025", "2025").Quote("GL-GRD-k", "results", "cohort",
            "NNE digestives de haut grade avancées sous chimiothérapie palliative : CNE (427) médianes SSP 3,4 et SG 7,4 mois, TNE G3 (117) 7,4 et 21,8.",
            "Advanced high-grade digestive NEN on palliative chemotherapy: NEC (427) median PFS 3.4 and OS 7.4 months, NET G3 (117) 7.4 and 21.8.", subject => DigestiveHighGrade(subject)),
        (new Printed("SORBYE-2013", "2013") with { IsVerified = false }).Quote("GL-GRD-l", "results", "cohort",
            "305 cas : sous 55 % de Ki-67, réponse au platine 15 contre 42 %, survie 14 contre 10 mois ; CNE et TNE G3 n'y étaient pas séparés.",
            "305 cases: below Ki-67 55 %, response to platinum 15 against 42 %, survival 14 against 10 months; NEC and NET G3 were not separated.", subject => DigestiveHighGrade(subject)),
        new Printed("PUBLISHED-ERRORS", "2025").Quote("GL-GRD-m", "tables", "not stated", "Des tables publiées impriment « Ki-67 < 2 % » pour G1 et laissent un trou de 2 à 3 %.", "Some published tables print 'Ki-67 <2 %' for G1 and leave a hole from 2 to 3 %.",
            subject => Ask.If(Ki67(subject), "ki67", Hole).Giving("printed-tables-differ")),
        (new Printed("WHO-2010", "2010") with { IsVerified = false }).Rule("GL-GRD-n", "table of grades", "WHO", "OMS 2010 : G1 jusqu'à 2 %, G2 de 3 à 20 % ; entre 2 et 3 % rien n'était défini.", "WHO 2010: G1 up to 2 %, G2 3 to 20 %; nothing was defined between 2 and 3 %.",
            subject => Ask.All(
                Ask.If(Ki67(subject), "ki67", percent => Both(percent.Above(2), percent.Below(3))),
                Ask.If(subject.Measure("report-year"), "report-date", year => year.Between(2010, 2018))).Giving("undefined-in-2010")),
    ];

    private static Fact<Interval> Ki67(Case subject) => Facts.One(subject.Of(FactKind.Ki67), Ki67Index.Of);

    private static Fact<MitoticCount> Counted(Case subject) => Facts.One(subject.Of(FactKind.Mitoses), e => MitoticCount.TryParse(e.Value, out var count) ? count : (MitoticCount?)null);

    private static Verdict Hole(Interval percent) => Both(percent.AtLeast(2), percent.Below(3));

    private static Verdict Both(Verdict one, Verdict other) => one == Verdict.NotMet || other == Verdict.NotMet ? Verdict.NotMet : one == Verdict.Met && other == Verdict.Met ? Verdict.Met : Verdict.Unknown;

    private static Answer HighGrade(Case subject) => Ask.All(Traits.Family(subject, WhoDigestiveGrade.IsGraded), Ask.If(Ki67(subject), "ki67", percent => percent.Above(20)));

    /// <summary>A series of tumours that 68Ga PET shows says nothing of one that it does not, or that was not looked at.</summary>
    private static Answer SeenOnPet(Case subject) => Ask.If(Facts.Presence(subject.Exams("sstr-pet").SelectMany(e => e.Uptake switch
    {
        Fact<string>.Stated { Value: "positive" or "negative" } seen => e.Evidence.Select(place => new Entry(FactKind.Imaging, "sstr-pet", place) { Circumstance = seen.Value == "negative" ? Circumstance.Negated : Circumstance.Affirmed }),
        _ => [],
    })), "sstr-pet");

    /// <summary>Series of advanced digestive neoplasms say nothing of one of another organ, nor of one without metastases.</summary>
    private static Answer DigestiveHighGrade(Case subject) => Ask.All(HighGrade(subject), Traits.IsDigestive(subject), Traits.IsMetastatic(subject));

    /// <summary>The markers are asked only where the index leaves both open; one that is kept says nothing.</summary>
    private static Answer ByPanel(Case subject)
    {
        if (HighGrade(subject) is not { Verdict: Verdict.Met } high)
        {
            return HighGrade(subject);
        }

        var net = Lost(subject, "atrx", "daxx", "menin").ToList();
        var nec = Lost(subject, "rb1").Concat(subject.Of(FactKind.Molecular).Where(e => e.IsAffirmed && e.Value is "tp53=mutated" or "rb1=mutated")).ToList();
        var evidence = net.Concat(nec).Select(e => e.Evidence);
        return (net.Count, nec.Count) switch
        {
            (> 0, 0) => high.Because(evidence) with { Value = "favours-net" },
            (0, > 0) => high.Because(evidence) with { Value = "favours-nec" },
            (> 0, > 0) => Answer.Conflict().Because(evidence),
            _ => Answer.Unknown("atrx", "daxx", "rb1", "p53"),
        };
    }

    private static IEnumerable<Entry> Lost(Case subject, params string[] markers) =>
        subject.Of(FactKind.Ihc).Where(e => markers.Contains(e.Name, StringComparer.Ordinal) && ((e.IsAffirmed && e.Amount == "negative") || (e.IsDenied && e.Amount == "positive")));

    private static Answer Area(Case subject, Func<double, string> show)
    {
        if (Grades.RivalField(subject) is { } rival)
        {
            return rival;
        }

        if (subject.Measure("field-area") is { IsMissing: false } told)
        {
            return Ask.If(told, "field-area", area => area is { IsExact: true, Low: > 0 } ? Verdict.Met : Verdict.Unknown) is { Verdict: Verdict.Met } given && told.TryGet(out var size)
                ? given.Giving(show(size.Low)) : Ask.If(told, "field-area", _ => Verdict.Unknown);
        }

        var (number, objective) = (subject.Measure("field-number"), subject.Measure("objective"));
        var both = Ask.Parts(Ask.If(number, "field-number", n => n is { IsExact: true, Low: > 0 } ? Verdict.Met : Verdict.Unknown), Ask.If(objective, "objective", o => o is { IsExact: true, Low: > 0 } ? Verdict.Met : Verdict.Unknown));
        return both.Verdict == Verdict.Met && number.TryGet(out var fn) && objective.TryGet(out var power) ? both.Giving(show(MitoticCount.FieldArea(fn.Low, power.Low))) : both;
    }

    private static string Rounded(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
