using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Clauses;

namespace Nenuphar.Guidelines.Liege;

/// <summary>Sunitinib (SUN).</summary>
internal static class Sunitinib
{
    private const string Place = "Sunitinib";

    /// <summary>mg a day, without a break.</summary>
    private const double Studied = 37.5;

    /// <summary>mg a day, four weeks on and two off.</summary>
    private const double RenalCell = 50;

    /// <summary>Ki-67 (%): grade 2 includes it, the indication does not.</summary>
    private const double Limit = 20;

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Option("SUN-01", Place, "phase 3", "sunitinib",
            "TNE du pancréas seulement, bien différenciée, G1 ou G2 avec un Ki-67 sous 20 %, progressive.", "NET of the pancreas only, well differentiated, G1 or G2 with Ki-67 below 20 %, progressive.",
            "net; grade in (G1, G2); site pancreas; ki67 < 20; progressive", "SUN1111").Noticing((subject, _, answer) => answer.Verdict == Verdict.NotMet && TumourClauses.Ki67(subject, Interval.Exactly(Limit)).Verdict == Verdict.Met ? ["at-limit"] : []),
        Printed.Review.Rule("SUN-02", Place, "phase 3", "Dose étudiée : 37,5 mg par jour en continu ; 50 mg est le schéma du cancer du rein.", "Studied dose: 37.5 mg a day without a break; 50 mg is the schedule of renal-cell carcinoma.",
            subject => Dosing.Daily(subject, "sunitinib", Studied, (RenalCell, "renal-cell-schedule"))),
        Printed.Review.Caution("SUN-03", Place, "not stated", "sunitinib", "Hypertension, diarrhée, nausées, vomissements et asthénie possibles : prudence si hypertension.",
            "Hypertension, diarrhoea, nausea, vomiting and asthenia may occur: care in hypertension.", subject => SafetyClauses.HighPressure(subject).Giving("watch-blood-pressure")),
    ];
}
