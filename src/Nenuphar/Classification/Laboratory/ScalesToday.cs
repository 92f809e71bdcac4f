using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Laboratory;

/// <summary>Grades of toxicity by CTCAE, where an edition or another table prints otherwise both are named (GL-SC).</summary>
internal static class ScalesToday
{
    private static readonly Printed Ctcae4 = new("CTCAE4", "version 4");
    private static readonly Printed Ctcae6 = new("CTCAE6", "versions 5 and 6") { IsVerified = false };
    private static readonly Printed Remembered = new("CTCAE5", "5.0") { IsVerified = false };

    public static IEnumerable<Precept> All =>
    [
        Ctcae4.Quote("GL-SC-c", "mucositis", "not stated", "Mucite : 1 sans geste, 2 douleur modérée et régime adapté, 3 sévère et gêne de l'alimentation, 4 vitale.", "Mucositis: 1 no intervention, 2 moderate pain and modified diet, 3 severe and impaired intake, 4 life-threatening.",
            subject => subject.Of(FactKind.Toxicity).Where(e => e.IsAffirmed && e.Value == "mucositis" && e["grade"] is not null).ToList() is { Count: > 0 } told ? Answer.Met("grade " + string.Join(" / ", told.Select(e => e["grade"]).Distinct(StringComparer.Ordinal))).Because(told.Select(e => e.Evidence)) : Answer.Unknown("toxicity")),
        Ctcae6.Rule("GL-SC-d", "hypercalcaemia", "not stated", "Calcémie corrigée : grade 1 jusqu'à 2,9 mmol/L, 2 jusqu'à 3,1, 3 jusqu'à 3,4, 4 au-delà.", "Corrected calcium: grade 1 up to 2.9 mmol/L, 2 up to 3.1, 3 up to 3.4, 4 above.", Calcium),
        Ctcae6.Rule("GL-SC-d.b", "creatinine increased", "not stated", "Créatinine : grade 1 jusqu'à 1,5 fois la limite, 2 jusqu'à 3, 3 jusqu'à 6, 4 au-delà.", "Creatinine: grade 1 up to 1.5 times the limit, 2 up to 3, 3 up to 6, 4 above.", Creatinine),
        Remembered.Rule("GL-SC-d.c", "platelet count decreased", "not stated", "Plaquettes : grade 3 de 50 à 25 (v5) ou à 10 (v6) milliers, grade 4 en dessous : les deux versions sont montrées.",
            "Platelets: grade 3 from 50 to 25 (v5) or to 10 (v6) thousand, grade 4 below: both versions are shown.", Platelets),
        Remembered.Quote("GL-SC-d.d", "neuropathy, fatigue", "not stated", "Neuropathie : 1 sans symptôme, 2 gêne instrumentale ; fatigue 2 : non soulagée par le repos.", "Neuropathy: 1 no symptom, 2 instrumental activities; fatigue 2: not relieved by rest.",
            subject => subject.Of(FactKind.Toxicity).Where(e => e.IsAffirmed && e.Value is "neurotoxicity" or "peripheral-neuropathy" or "asthenia" or "fatigue" && e["grade"] is not null).ToList() is { Count: > 0 } told ? Answer.Met("grade " + told[0]["grade"]).Because(told.Select(e => e.Evidence)) : Answer.Unknown("toxicity")),
        new Printed("TOXICITY-TABLES", "read 2026").Quote("GL-SC-e", "potassium", "not stated", "D'autres tables (DAIDS, CTC version 2) donnent le grade 3 à une kaliémie de 2,0 à 2,4 mmol/L : nommer la table.",
            "Other tables (DAIDS, CTC version 2) call a potassium of 2.0 to 2.4 mmol/L grade 3: name the table.",
            subject => subject.LastLabs("potassium").Where(l => l.Value is { IsNumber: true, Unit: "mmol/L" or "mEq/L" or "meq/L" } && l.Value.Amount.Below(2.5) == Verdict.Met && l.Value.Amount.AtLeast(2) == Verdict.Met).ToList() is { Count: > 0 } low ? Answer.Met("name-the-table").Because(low.Select(l => l.Evidence)) : Answer.Unknown("potassium")),
        (new Printed("ENETS-DATA", "2026") with { IsVerified = false }).Quote("GL-SC-f", "grades as told", "design", "Un grade dit « 2-3 » reste un intervalle.", "A grade told as '2-3' stays an interval.",
            subject => subject.Of(FactKind.Toxicity).Where(e => e.IsAffirmed && Interval.TryParse(e["grade"] ?? "", out var grade) && !grade.IsExact).ToList() is { Count: > 0 } told ? Answer.Met("grade " + told[0]["grade"]).Because(told.Select(e => e.Evidence)) : Answer.Unknown("toxicity")),
    ];

    /// <summary>Every calcium with every albumin: grades that differ are in conflict.</summary>
    private static Answer Calcium(Case subject)
    {
        var calcium = subject.LastLabs("calcium").Select(l => (l.Evidence, Amount: Conversions.To("calcium", l.Value, "mmol/L"))).Where(l => l.Amount is { IsExact: true }).ToList();
        var albumin = subject.LastLabs("albumin").Select(l => (l.Evidence, Amount: Conversions.To("albumin", l.Value, "g/L"))).Where(l => l.Amount is { IsExact: true }).ToList();
        return One([.. calcium.SelectMany(ca => albumin.Select(alb => (ca.Evidence, Grade: Corrected(ca.Amount!.Value.Low + (0.02 * (40 - alb.Amount!.Value.Low))))))], calcium.Count == 0 ? "calcium" : albumin.Count == 0 ? "albumin" : "upper-limit-of-normal");
    }

    /// <summary>mmol/L; below grade 2 the laboratory's own limit decides.</summary>
    private static string Corrected(double calcium) => calcium > 3.4 ? "grade 4" : calcium > 3.1 ? "grade 3" : calcium > 2.9 ? "grade 2" : "";

    private static Answer Creatinine(Case subject)
    {
        var told = subject.LastLabs("creatinine").Where(l => l is { Value.IsNumber: true, UpperLimit.High: > 0 }).Select(l => (l.Evidence, Grade: Of(l.Value.Amount.Times(1 / l.UpperLimit!.Value.High)))).ToList();
        return One(told, subject.PlausibleLabs("creatinine").Any() ? "upper-limit-of-normal" : "creatinine");
    }

    private static string Of(Interval times) => times.Above(6) == Verdict.Met ? "grade 4" : Between(times, 3, 6) ? "grade 3" : Between(times, 1.5, 3) ? "grade 2" : Between(times, 1, 1.5) ? "grade 1" : times.AtMost(1) == Verdict.Met ? "grade 0" : "";

    private static bool Between(Interval times, double above, double atMost) => times.Above(above) == Verdict.Met && times.AtMost(atMost) == Verdict.Met;

    private static Answer Platelets(Case subject)
    {
        var told = subject.LastLabs("platelets").Select(l => (l.Evidence, Amount: Conversions.To("platelets", l.Value, "10*9/L"))).Where(l => l.Amount is not null)
            .Select(l => (l.Evidence, Grade: Versions(l.Amount!.Value))).ToList();
        var answer = One(told, "platelets");
        return answer.Value.Contains("v6", StringComparison.Ordinal) ? answer with { Verdict = Verdict.Conflict, Flags = ["printed-limits-differ"] } : answer;
    }

    private static string Versions(Interval count) => count.Below(10) == Verdict.Met ? "grade 4"
        : count.AtLeast(10) == Verdict.Met && count.Below(25) == Verdict.Met ? "grade 4 (v5) / grade 3 (v6)"
        : count.AtLeast(25) == Verdict.Met && count.Below(50) == Verdict.Met ? "grade 3"
        : count.AtLeast(50) == Verdict.Met ? "grade 0-2" : "";

    /// <summary>One grade, or several results that say the same; grade 0 is none.</summary>
    private static Answer One(List<(Evidence Evidence, string Grade)> told, string item) => told.Select(t => t.Grade).Distinct(StringComparer.Ordinal).ToList() switch
    {
        [] or [""] => Answer.Unknown(item),
        ["grade 0" or "grade 0-2"] => Answer.NotMet().Because(told.Select(t => t.Evidence)),
        [var only] => Answer.Met(only).Because(told.Select(t => t.Evidence)),
        _ => Answer.Conflict().Because(told.Select(t => t.Evidence)),
    };
}
