using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Laboratory;

/// <summary>What is computed from results: other units, filtration, corrected calcium, grades of a potassium, sums of lesions (LAB).</summary>
internal static class Arithmetic
{
    private static readonly Printed Units = new("UCUM", "2021");
    private static readonly Printed Filtration = new("CKD-EPI-2021", "2021");
    private static readonly Printed Toxicity = new("CTCAE5", "5.0");
    private static readonly Printed Recist = new("RECIST11", "1.1");
    private static readonly Printed Scales = new("ENETS-DATA", "2026");

    public static IEnumerable<Precept> All =>
    [
        Units.Rule("LAB-GLUCOSE", "molar units", "not stated", "Glycémie en mmol/L.", "Glucose in mmol/L.", subject => Converted(subject, "glucose", "mmol/L", 2)),
        Units.Rule("LAB-UREA", "molar units", "not stated", "Urée en mmol/L ; si le chiffre est de l'azote uréique, il vaut plus du double.", "Urea in mmol/L; if the figure is urea nitrogen it is more than twice that.", Urea),
        Units.Rule("LAB-CREATININE", "molar units", "not stated", "Créatinine en µmol/L.", "Creatinine in µmol/L.", subject => Converted(subject, "creatinine", "umol/L", 0)),
        Units.Rule("LAB-URATE", "molar units", "not stated", "Urate en µmol/L.", "Urate in µmol/L.", subject => Converted(subject, "urate", "umol/L", 0)),
        Filtration.Rule("LAB-EGFR", "equation", "not stated", "Débit de filtration estimé : créatinine, âge, sexe.", "Estimated filtration: creatinine, age, sex.", Egfr),
        (Units with { IsVerified = false }).Rule("LAB-CALCIUM", "correction for albumin", "not stated", "Calcémie corrigée : + 0,02 mmol/L par g/L d'albumine sous 40.", "Corrected calcium: + 0.02 mmol/L for each g/L of albumin below 40.", CorrectedCalcium),
        Toxicity.Rule("LAB-POTASSIUM", "hypokalaemia", "not stated", "Grade d'une hypokaliémie.", "Grade of a low potassium.", Potassium),
        Recist.Rule("LAB-SUM", "target lesions", "not stated", "Somme des cibles : deux au plus par organe, cinq en tout.", "Sum of targets: at most two an organ, five in all.", Sum),
        Recist.Rule("LAB-RESPONSE", "target lesions", "not stated", "Une réduction de moins de 30 % est une maladie stable.", "A reduction of less than 30 % is stable disease.", Response),
        Scales.Rule("LAB-CYCLES", "dates of cycles", "not stated", "Jours entre les cycles dont la date est dite.", "Days between cycles whose dates are told.", Cycles),
        Scales.Rule("LAB-ECOG", "published maps", "not stated", "Karnofsky en ECOG : les tables publiées divergent, d'où un intervalle.", "Karnofsky as ECOG: published maps disagree, hence an interval.", Ecog),
    ];

    private static Answer Converted(Case subject, string analyte, string unit, int digits)
    {
        var result = subject.LastLabs(analyte).FirstOrDefault(l => Conversions.To(analyte, l.Value, unit) is not null);
        return result is null ? Answer.Unknown(analyte) : Answer.Met($"{Round(Conversions.To(analyte, result.Value, unit)!.Value, digits)} {unit}").Because(result.Evidence);
    }

    private static Answer Urea(Case subject)
    {
        var urea = Converted(subject, "urea", "mmol/L", 2);
        var result = subject.PlausibleLabs("urea").FirstOrDefault(l => l.Value is { IsNumber: true, Unit: "mg/dL" });
        return urea.Verdict == Verdict.Met && result is not null
            ? (urea with { Value = $"{urea.Value} (urea nitrogen: {Round(Conversions.To("urea-nitrogen", result.Value, "mmol/L")!.Value, 1)})" }).Noting("urea-or-urea-nitrogen")
            : urea;
    }

    /// <summary>mL/min/1.73 m2, by the equation of 2021 without race, from the last creatinine, with its day where it was taken of several; several of which none is the last are in conflict.</summary>
    private static Answer Egfr(Case subject)
    {
        var results = subject.PlausibleLabs("creatinine").Where(l => Conversions.To("creatinine", l.Value, "mg/dL") is { IsExact: true } || l.Value is { IsNumber: true, Unit: "mg/dL", Amount.IsExact: true }).ToList();
        var last = LastResults.Of(results);
        if (last.Select(l => Conversions.To("creatinine", l.Value, "mg/dL")).Distinct().Count() > 1)
        {
            return Answer.Conflict().Because(last.Select(l => l.Evidence));
        }

        var result = last.FirstOrDefault();
        var known = Ask.Parts(result is null ? Answer.Unknown("creatinine") : Answer.Met().Because(result.Evidence), Ask.Known(subject.Patient.Sex, "sex"), Ask.Known(subject.Patient.Age, "age"));
        if (known.Verdict != Verdict.Met || !subject.Patient.Sex.TryGet(out var sex) || !subject.Patient.Age.TryGet(out var age) || !age.IsExact)
        {
            return known;
        }

        var (kappa, alpha) = sex == Sex.Female ? (0.7, -0.241) : (0.9, -0.302);
        var ratio = Conversions.To("creatinine", result!.Value, "mg/dL")!.Value.Low / kappa;
        var filtration = 142 * Math.Pow(Math.Min(ratio, 1), alpha) * Math.Pow(Math.Max(ratio, 1), -1.2) * Math.Pow(0.9938, age.Low) * (sex == Sex.Female ? 1.012 : 1);
        return known.Giving($"{Math.Round(filtration).ToString(CultureInfo.InvariantCulture)} mL/min/1.73m2{(results.Count > 1 && result.On.TryGet(out var day) ? $" ({day})" : "")}");
    }

    private static Answer CorrectedCalcium(Case subject)
    {
        var calcium = subject.LastLabs("calcium").FirstOrDefault(l => Conversions.To("calcium", l.Value, "mmol/L") is { IsExact: true });
        var albumin = subject.LastLabs("albumin").FirstOrDefault(l => Conversions.To("albumin", l.Value, "g/L") is { IsExact: true });
        if (calcium is null || albumin is null)
        {
            return Answer.Unknown(calcium is null ? "calcium" : "albumin");
        }

        var (ca, alb) = (Conversions.To("calcium", calcium.Value, "mmol/L")!.Value.Low, Conversions.To("albumin", albumin.Value, "g/L")!.Value.Low);
        return Answer.Met($"{Math.Round(ca + (0.02 * (40 - alb)), 2).ToString(CultureInfo.InvariantCulture)} mmol/L").Because(calcium.Evidence, albumin.Evidence);
    }

    /// <summary>Without symptoms and limit of normal only the two severe grades can be told; results of several grades are in conflict.</summary>
    private static Answer Potassium(Case subject)
    {
        var results = subject.LastLabs("potassium").Where(l => l.Value is { IsNumber: true, Unit: "mmol/L" or "mEq/L" or "meq/L" }).ToList();
        return (results.Select(l => Grade(l.Value.Amount)).Distinct(StringComparer.Ordinal).ToList() switch
        {
            [] or [null] => Answer.Unknown("potassium"),
            [{ } only] => only.Length > 0 ? Answer.Met(only) : Answer.NotMet(),
            _ => Answer.Conflict(),
        }).Because(results.Select(l => l.Evidence));
    }

    /// <summary>Empty for none, nothing where it can't be told.</summary>
    private static string? Grade(Interval potassium) => potassium.Below(2.5) == Verdict.Met ? "grade 4"
        : potassium.Below(3) == Verdict.Met && potassium.AtLeast(2.5) == Verdict.Met ? "grade 3"
        : potassium.AtLeast(3.5) == Verdict.Met ? "" : null;

    private static Answer Sum(Case subject)
    {
        // A primary that was taken out is no target.
        var gone = Function.PrimaryResection.Of(subject).Verdict == Verdict.Met && subject.Tumour.Site.TryGet(out var code) ? Sites.Of(code).Organ : "";
        var targets = subject.Lesions.Where(l => l.Size.IsExact && l.Size.Low >= 10 && (gone.Length == 0 || l.Site != gone)).GroupBy(l => l.Site, StringComparer.Ordinal)
            .SelectMany(organ => organ.DistinctBy(l => l.Size).OrderByDescending(l => l.Size.Low).Take(2)).OrderByDescending(l => l.Size.Low).Take(5).ToList();
        var removed = subject.Lesions.Where(l => gone.Length > 0 && l.Site == gone && l.Size.IsExact && l.Size.Low >= 10).Select(l => l.Evidence).ToList();
        return targets.Count == 0 ? removed.Count > 0 ? Answer.NotMet().Because(removed) : Answer.Unknown("size") : Answer.Met($"{targets.Sum(l => l.Size.Low).ToString(CultureInfo.InvariantCulture)} mm").Because(targets.Select(l => l.Evidence));
    }

    private static Answer Response(Case subject) => Ask.Known(subject.Measure("shrinkage"), "shrinkage") is { Verdict: Verdict.Met } known && subject.Measure("shrinkage").TryGet(out var percent)
        ? percent.AtLeast(30) == Verdict.Met ? known.Giving("PR") : percent.Below(30) == Verdict.Met ? known.Giving("SD") : Answer.Unknown("shrinkage")
        : Ask.Known(subject.Measure("shrinkage"), "shrinkage");

    /// <summary>Injections of a course of PRRT (PRT-08).</summary>
    private const int PlannedOfPrrt = 4;

    private static Answer Cycles(Case subject)
    {
        var course = subject.Treatments.Where(t => !t.IsPlanned && t.CycleDates.Count > 1).ToList();
        return course.Count == 0 ? Answer.Unknown("cycle-dates")
            : course.Count > 1 ? Answer.Conflict().Because(course.SelectMany(t => t.Evidence))
            : Answer.Met($"{course[0].CycleDates.Count}{(course[0].Agent == "prrt" && course[0].CycleDates.Count <= PlannedOfPrrt ? $"/{PlannedOfPrrt}" : "")} cycles, {string.Join(", ", course[0].CycleDates.Zip(course[0].CycleDates.Skip(1), (one, next) => one.DaysTo(next).ToString()))} d").Because(course[0].Evidence);
    }

    private static Answer Ecog(Case subject) => Ask.Known(subject.Scale("karnofsky"), "karnofsky") is { Verdict: Verdict.Met } known && subject.Scale("karnofsky").TryGet(out var score) && score.IsExact
        ? Performance.EcogOf(score) is { } map ? known.Giving(map.IsExact ? $"{map.Low}" : $"{map.Low}-{map.High}") : Answer.Unknown("karnofsky")
        : Ask.Known(subject.Scale("karnofsky"), "karnofsky");

    private static string Round(Interval amount, int digits) => Math.Round(amount.Low, digits).ToString(CultureInfo.InvariantCulture);
}
