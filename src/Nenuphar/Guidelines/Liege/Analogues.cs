using Nenuphar.Cases;
using Nenuphar.Classification.Function;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Clauses;

namespace Nenuphar.Guidelines.Liege;

/// <summary>Somatostatin analogues (SSA).</summary>
internal static class Analogues
{
    private const string Place = "Analogues de la somatostatine";
    private const string Analogue = "somatostatin-analogue";
    private const double Weeks4 = 28;

    /// <summary>Days. The review says "a few days": two weeks are our reading.</summary>
    private const double FewDays = 14;

    private static readonly string[] LongActing = ["octreotide", "lanreotide"];
    private static readonly string[] EarlyEffects = ["diarrhoea", "abdominal-pain"];

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Quote("SSA-01", Place, "not stated", "Analogues de longue durée d'action : octréotide et lanréotide.", "Long-acting analogues: octreotide and lanreotide.", Named),
        Printed.Review.Option("SSA-02", Place, "review", Analogue, "Contrôle des symptômes d'une tumeur fonctionnelle, toutes les quatre semaines ou moins selon le besoin.",
            "Control of symptoms of a functioning tumour, every four weeks or less according to need.", "functioning")
            .Noticing((subject, _, answer) => answer.Verdict != Verdict.Met ? [] : Dosing.Every(subject, Analogue, new(0, Weeks4)).Verdict switch { Verdict.Met => ["interval-accepted"], Verdict.NotMet => ["interval-too-long"], _ => [] }),
        Printed.Review.Option("SSA-03", Place, "expert opinion", "octreotide-sc", "Symptômes sévères : un analogue de courte durée d'action peut être ajouté les dix premiers jours.",
            "Severe symptoms: a short-acting analogue may be added during the first ten days.", $"functioning; finding severe-symptoms; day-of {Analogue} <= 10"),
        Printed.Review.Option("SSA-04", Place, "phase 3", Analogue,
            "En première ligne antitumorale, toutes les quatre semaines, dans une tumeur neuroendocrine bien différenciée G1 ou G2.",
            "As first antitumour line, every four weeks, in a well-differentiated neuroendocrine tumour G1 or G2.",
            "net; grade in (G1, G2)", "PROMID", "CLARINET"),
        Printed.Review.Quote("SSA-05", Place, "phase 3", "Deux études de phase 3 valident l'effet antitumoral de l'octréotide et du lanréotide.", "Two phase 3 trials validate the antitumour effect of octreotide and lanreotide.",
            _ => Answer.Met("2 trials")),
        Printed.Review.Rule("SSA-06", Place, "phase 3", "À visée antitumorale seule, l'intervalle étudié est de quatre semaines.", "For the antitumour purpose alone the studied interval is four weeks.", Schedule),
        Printed.Review.Rule("SSA-07", Place, "not stated", "Les formes préremplies s'injectent en sous-cutané profond, par le patient lui-même s'il le veut (lanréotide).",
            "Prefilled forms are injected deep under the skin, by the patient if so wished (lanreotide).", SelfInjection),
        Printed.Review.Caution("SSA-08", Place, "not stated", Analogue, "Diarrhée et douleurs abdominales s'estompent en quelques jours ; plus tard, chercher une autre cause.",
            "Diarrhoea and abdominal pain fade after a few days; later, look for another cause.", LateEffect),
        Printed.Review.Quote("SSA-09", Place, "not stated", "Lithiases vésiculaires possibles.", "Gallstones may form.", _ => Answer.Met("gallstones")),
        Printed.Review.Caution("SSA-10", Place, "not stated", Analogue, "Bradycardie possible : attention si un bêta-bloquant est pris.", "Bradycardia may occur: care if a beta-blocker is taken.",
            subject => Classification.Traits.Takes(subject, "beta-blocker", "beta-blocker").Giving("watch-heart-rate")),
        Printed.Review.Quote("SSA-11", Place, "not stated", "Tolérance généralement excellente.", "Tolerance is generally excellent.", _ => Answer.Met("tolerance-excellent")),
        Printed.IlealCase.Rule("SSA-12", "Traitement", "not stated", "Temps jusqu'à la progression sous analogue (octréotide LAR 30 mg : 9 mois, maladie stable au mieux).",
            "Time to progression on an analogue (octreotide LAR 30 mg: 9 months, stable disease at best).", TimeToProgression),
        Printed.IlealCase.Option("SSA-13", "Évolution", "case report", "somatostatin-analogue-infusion", "Diarrhée réfractaire : perfusion continue d'un analogue.", "Refractory diarrhoea: continuous infusion of an analogue.",
            "finding refractory-diarrhoea"),
    ];

    private static Answer Named(Case subject)
    {
        var given = Dosing.Courses(subject, Analogue).Where(t => LongActing.Contains(t.Agent, StringComparer.Ordinal)).ToList();
        return given.Count == 0 ? Answer.Unknown($"course-of-{Analogue}")
            : Answer.Met(string.Join(" + ", LongActing.Where(a => given.Exists(t => t.Agent == a)))).Because(given.SelectMany(t => t.Evidence));
    }

    /// <summary>One interval beyond four weeks decides. Shorter than that is a matter of symptoms: only a tumour that is told not to function has none.</summary>
    private static Answer Schedule(Case subject)
    {
        var studied = Dosing.Every(subject, Analogue, Interval.Exactly(Weeks4));
        return studied.Verdict == Verdict.Met ? studied.Giving("studied-schedule")
            : studied.Verdict != Verdict.NotMet ? studied
            : Dosing.Every(subject, Analogue, new(Weeks4, double.PositiveInfinity, LowIn: false)).Verdict is Verdict.Met or Verdict.Conflict ? studied.Noting("interval-too-long") with { Value = "not-the-studied-schedule" }
            : Functioning.Of(subject) switch
            {
                { Verdict: Verdict.Met } functioning => Answer.NotMet().Because(studied.Evidence).Because(functioning.Evidence).Noting("interval-for-symptoms"),
                { Verdict: Verdict.NotMet } silent => Answer.NotMet("not-the-studied-schedule").Because(studied.Evidence).Because(silent.Evidence),
                var open => open with { Value = "" },
            };
    }

    private static Answer SelfInjection(Case subject)
    {
        var (prefilled, other) = (Dosing.Courses(subject, "lanreotide").ToList(), Dosing.Courses(subject, "octreotide").ToList());
        return prefilled.Count > 0 ? Answer.Met("self-injection-possible").Because(prefilled.SelectMany(t => t.Evidence))
            : other.Count > 0 ? Answer.NotMet().Because(other.SelectMany(t => t.Evidence))
            : Answer.Unknown($"course-of-{Analogue}");
    }

    /// <summary>Each day of an effect, counted from the start of the analogue; one that comes late warns.</summary>
    private static Answer LateEffect(Case subject)
    {
        var effects = subject.Of(FactKind.Toxicity).Where(e => e.IsAffirmed && EarlyEffects.Contains(e.Value, StringComparer.Ordinal) && (e["due"] is not { } agent || Agents.Is(agent, Analogue))).ToList();
        var days = effects.Select(e => (e.Evidence, Late: PartialDate.TryParse(e["on"], out var on) ? Dosing.Day(subject, Analogue, on, new(FewDays, double.PositiveInfinity, LowIn: false)) : Answer.Unknown("date-of-toxicity"))).ToList();
        Answer? Found(Verdict verdict) => days.Find(d => d.Late.Verdict == verdict) is { Late: { } late } found ? late.Because(found.Evidence) : null;
        return Found(Verdict.Met)?.Giving("look-for-another-cause") ?? Found(Verdict.Conflict)
            ?? (Found(Verdict.NotMet) is { } early ? early with { Value = "expected-early-effect" } : Found(Verdict.Unknown) ?? Answer.Unknown("toxicity"));
    }

    /// <summary>Months between start and stop for progression, as an interval where a date is not told to the day.</summary>
    private static Answer TimeToProgression(Case subject)
    {
        const double DaysOfMonth = 30.4375;
        var failed = Dosing.Courses(subject, Analogue).Where(t => !t.IsPlanned && t.Entries.Any(e => e["stop"] == "progression") && t.Start.IsStated && t.End.IsStated).ToList();
        if (failed.Count == 0)
        {
            return CourseClauses.ProgressedOn(subject, Analogue) is var told && told.Verdict == Verdict.Met ? Answer.Unknown("course-dates") : told;
        }

        var months = failed.Select(t => t.Start.TryGet(out var start) && t.End.TryGet(out var end) ? start.DaysTo(end).Times(1 / DaysOfMonth) : default)
            .Select(m => new Interval(Math.Round(m.Low), Math.Round(m.High)).ToString()).Distinct(StringComparer.Ordinal).ToList();
        var answer = Answer.Met(string.Join(" / ", months.Select(m => $"{m} mo"))).Because(failed.SelectMany(t => t.Evidence));
        return failed.Exists(t => t.Entries.Any(e => e["every"] is not null)) ? answer : answer.Lacking("injection-interval");
    }
}
