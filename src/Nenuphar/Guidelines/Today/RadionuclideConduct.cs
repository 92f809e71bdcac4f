using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Clauses;

namespace Nenuphar.Guidelines.Today;

/// <summary>How PRRT is given by its label and its reviews: intervals, what is looked at before a cycle, when it is stopped (GL-PRT).</summary>
internal static class RadionuclideConduct
{
    private const int Weeks8 = 56;
    private const int Week = 7;
    private const int Weeks16 = 112;
    private const int CourseGap = 365;
    private const int Washout = 30;
    private const int Weeks6 = 42;
    private const int LabDays = 28;

    /// <summary>GBq: the studied activity and its half.</summary>
    private const double Studied = 7.4;
    private const double Half = 3.7;

    private static readonly string[] BeforeCycle = ["haemoglobin", "leukocytes", "platelets", "creatinine", "alt", "ast", "albumin", "bilirubin"];

    /// <summary>Toxicities that end the treatment if they come back, with the grade from which they do.</summary>
    private static readonly (string Term, double Grade)[] Stopping = [("thrombocytopenia", 2), ("anaemia", 3), ("neutropenia", 3), ("nephrotoxicity", 3), ("hepatotoxicity", 3)];

    private static readonly Printed Label = new("LUTATHERA-EU", "2024");
    private static readonly Printed Remembered = Label with { IsVerified = false };

    public static IEnumerable<Precept> All =>
    [
        Label.Rule("GL-PRT-b", "posology", "label", "Quatre cures de 7,4 GBq, une toutes les 8 semaines (à une semaine près) ; jusqu'à 16 semaines après une toxicité.",
            "Four cycles of 7.4 GBq, one every 8 weeks (within a week); up to 16 weeks after a toxicity.", Schedule),
        Label.Reminder("GL-PRT-d", "monitoring", "label", "Dans les 2 à 4 semaines avant chaque cure : hémoglobine, leucocytes, plaquettes, créatinine, ALAT, ASAT, albumine, bilirubine.",
            "In the 2 to 4 weeks before each cycle: haemoglobin, white cells, platelets, creatinine, ALT, AST, albumin, bilirubin.", Due),
        Remembered.Rule("GL-PRT-l.b", "posology", "label", "Analogue à longue durée d'action : au moins 30 jours entre l'injection et la cure de RIV qui suit.",
            "Long-acting analogue: at least 30 days between the injection and the PRRT cycle behind it.", AnalogueBefore),
        new Printed("PRRT-DOSES", "2023").Rule("GL-PRT-j", "table 1", "label", "Arrêt définitif si une toxicité revient après réduction de dose (plaquettes grade 2, anémie ou neutropénie grade 3, rein, foie) ou retarde de 16 semaines ; la lymphopénie seule ne compte pas.",
            "Stopped for good if a toxicity comes back after a dose reduction (platelets grade 2, anaemia or neutropenia grade 3, kidney, liver) or delays by 16 weeks; lymphopenia alone does not count.", Stop),
        Remembered.Rule("GL-PRT-k", "dose reduction", "label", "Dose réduite : la moitié, 3,7 GBq ; intervalle jusqu'à 16 semaines.", "Reduced dose: half, 3.7 GBq; interval up to 16 weeks.", Activity),
    ];

    private static Answer Schedule(Case subject)
    {
        var (gaps, evidence) = (CycleGaps.Of(subject, "prrt", CourseGap).ToList(), Traits.Given(subject, "prrt").SelectMany(t => t.Evidence));
        if (gaps.Count == 0)
        {
            return CycleGaps.NotTold(subject, "prrt");
        }

        var shown = $"{string.Join(", ", gaps)} d";
        var (late, early) = (gaps.Exists(gap => gap > Weeks8 + Week), gaps.Exists(gap => gap < Weeks8 - Week));
        return (early || gaps.Exists(gap => gap > Weeks16) ? Answer.NotMet(shown) : Answer.Met(shown))
            .Noting(early ? ["cycle-too-early"] : Array.Empty<string>()).Noting(late ? ["late-only-after-toxicity"] : Array.Empty<string>()).Because(evidence);
    }

    /// <summary>Days from the last injection that is told to the cycle behind it; an injection of the day itself follows the cycle.</summary>
    private static Answer AnalogueBefore(Case subject)
    {
        var cycles = CycleGaps.Days(subject, "prrt").Concat(Traits.Given(subject, "prrt").Select(t => t.Start.TryGet(out var on) && on.Day > 0 ? on.Earliest.DayNumber : 0)).Where(day => day > 0).Distinct().ToList();
        var injections = Traits.Given(subject, "somatostatin-analogue").SelectMany(t => t.CycleDates.Concat(t.Start.TryGet(out var on) ? [on] : [])).Where(d => d.Day > 0).Select(d => d.Earliest.DayNumber).Distinct().ToList();
        var gaps = cycles.SelectMany(cycle => injections.Where(day => day < cycle).Select(day => cycle - day)).Where(gap => gap <= Weeks6).Order().ToList();
        return gaps.Count == 0 ? Answer.Unknown("date-of-injection")
            : (gaps[0] < Washout ? Answer.NotMet($"{gaps[0]} d").Noting("analogue-too-close") : Answer.Met($"{gaps[0]} d")).Because(Traits.Given(subject, "prrt").Concat(Traits.Given(subject, "somatostatin-analogue")).SelectMany(t => t.Evidence));
    }

    /// <summary>Where a cycle is planned or under way, what has no result of the last four weeks.</summary>
    private static Answer Due(Case subject, Setting setting)
    {
        var courses = subject.Treatments.Where(t => Agents.Is(t.Agent, "prrt") && (t.IsPlanned || !CourseClauses.IsOver(t, setting.Today))).ToList();
        if (courses.Count == 0)
        {
            return Answer.NotMet();
        }

        var missing = BeforeCycle.Where(analyte => !subject.Labs(analyte).Any(l => l.On.TryGet(out var on) && on.Earliest >= setting.Today.AddDays(-LabDays) && on.Latest <= setting.Today)).ToList();
        return (missing.Count > 0 ? Answer.Met("tests-before-cycle") : Answer.NotMet("all-told")).Lacking(missing).Because(courses.SelectMany(t => t.Evidence));
    }

    /// <summary>The same toxicity twice, at different times, and a reduced dose told. A long gap alone may be a cycle that is not told.</summary>
    private static Answer Stop(Case subject)
    {
        var feared = subject.Of(FactKind.Toxicity).Where(e => e.IsAffirmed && (e["due"] is not { } agent || Agents.Is(agent, "prrt")) && IsStopping(e)).ToList();
        if (Traits.Given(subject, "prrt").ToList() is not { Count: > 0 } given || feared.Count == 0)
        {
            return Answer.Unknown("toxicity");
        }

        var evidence = feared.Select(e => e.Evidence).Concat(given.SelectMany(t => t.Evidence));
        var reduced = Activity(subject).Verdict == Verdict.Met;
        var again = feared.GroupBy(e => e.Value, StringComparer.Ordinal).Any(same => same.Select(e => e["on"]).OfType<string>().Distinct(StringComparer.Ordinal).Count() > 1);
        return (again && reduced ? Answer.Met("stop-prrt") : Answer.Unknown("recurrence-after-reduction")).Because(evidence);
    }

    private static bool IsStopping(Entry toxicity) => Array.Exists(Stopping, s => s.Term == toxicity.Value && Interval.TryParse(toxicity["grade"] ?? "", out var grade) && grade.AtLeast(s.Grade) == Verdict.Met);

    /// <summary>GBq of one cycle, of any course told.</summary>
    private static Answer Activity(Case subject)
    {
        var told = Traits.Given(subject, "prrt").SelectMany(t => t.Entries).Select(e => (e.Evidence, Dose: Quantity.TryParse(e["dose"] ?? "", out var dose) && dose is { IsNumber: true, Unit: "GBq", Amount.IsExact: true } ? dose.Amount.Low : 0)).Where(e => e.Dose > 0).ToList();
        return told.Count == 0 ? Answer.Unknown("dose")
            : (told.Exists(e => e.Dose.Equals(Half)) ? Answer.Met("reduced-dose") : told.Exists(e => e.Dose > Studied) ? Answer.NotMet("dose-to-check") : Answer.NotMet()).Because(told.Select(e => e.Evidence));
    }
}
