using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>A value that calls for action and is never told again; and a calcium that looks normal beside a low albumin.</summary>
internal static class DangerValues
{
    /// <summary>mg/dL; µmol/L.</summary>
    private const double HighCreatinine = 2;
    private const double HighCreatinineMicromolar = 177;
    private const double LowPotassium = 3;

    /// <summary>mmol/L, after correction.</summary>
    private const double HighCalcium = 2.6;
    private const double NormalAlbumin = 40;
    private const double LowAlbumin = 35;

    public static IEnumerable<Contradiction> Find(Case subject)
    {
        var creatinine = Numbers(subject, "creatinine");
        var high = creatinine.Find(l => (l.Value.Unit == "mg/dL" && l.Value.Amount.Low > HighCreatinine) || (l.Value.Unit == "umol/L" && l.Value.Amount.Low > HighCreatinineMicromolar));
        var nephrotoxic = subject.Treatments.Where(t => t.Agent is "prrt" or "cisplatin" or "streptozotocin" or "stz-5fu" or "zoledronic-acid").ToList();
        if (high is not null && creatinine.Count == 1 && nephrotoxic.Count > 0)
        {
            yield return Slips.Of("danger-value-not-followed", [high.Evidence, .. nephrotoxic[0].Evidence.Take(1)]);
        }

        var potassium = Numbers(subject, "potassium");
        if (potassium.Count == 1 && potassium[0].Value.Amount.High < LowPotassium)
        {
            yield return Slips.Of("severe-hypokalaemia", potassium[0].Evidence);
        }

        var calcium = Numbers(subject, "calcium").Find(l => l.Value.Unit == "mmol/L");
        var albumin = Numbers(subject, "albumin").Find(l => l.Value.Unit == "g/L");
        if (calcium is { Value.Amount: { IsExact: true } ca } && albumin is { Value.Amount: { IsExact: true } alb } && alb.Low < LowAlbumin && ca.Low <= 2.65 && ca.Low + (0.02 * (NormalAlbumin - alb.Low)) > HighCalcium)
        {
            yield return Slips.Of("hidden-hypercalcaemia", calcium.Evidence, albumin.Evidence);
        }
    }

    private static List<LabResult> Numbers(Case subject, string analyte) => [.. subject.Labs(analyte).Where(l => l.Value.IsNumber)];
}
