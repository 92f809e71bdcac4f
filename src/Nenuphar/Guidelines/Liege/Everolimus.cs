using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Liege;

/// <summary>Everolimus (EVE).</summary>
internal static class Everolimus
{
    private const string Place = "Évérolimus";

    /// <summary>mg a day.</summary>
    private const double Studied = 10;

    /// <summary>mg/dL and mmol/L. The review gives no limit: this is the one from which a fasting glucose means diabetes, chosen here since care costs little.</summary>
    private const double RaisedMass = 126;
    private const double RaisedMolar = 7;

    /// <summary>% and mmol/mol of glycated haemoglobin from which it means diabetes (WHO 2011), of 6.5 % and of the same in the other unit.</summary>
    private const double GlycatedShare = 6.5;
    private const double GlycatedMolar = 48;

    private const double PartialResponse = 30;

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Option("EVE-01", Place, "phase 3", "everolimus",
            "TNE bien différenciée G1 ou G2, digestive ou pulmonaire, progressive.", "Progressive well-differentiated NET G1 or G2 of the digestive tract or lung.",
            "net; grade in (G1, G2); site in (digestive, lung); progressive", "RADIANT-3", "RADIANT-4"),
        Printed.Review.Rule("EVE-02", Place, "phase 3", "Dose étudiée : 10 mg par jour.", "Studied dose: 10 mg a day.", subject => Dosing.Daily(subject, "everolimus", Studied)),
        Printed.Review.Quote("EVE-03", Place, "not stated", "Effets fréquents : mucite, diarrhée, éruption, infections, fatigue.", "Common effects: mucositis, diarrhoea, rash, infections, fatigue.", _ => Answer.Met("5 effects")),
        Printed.Review.Caution("EVE-04", Place, "not stated", "everolimus", "Anémie, neutropénie et hyperglycémie possibles : prudence si diabète ou glycémie élevée.",
            "Anaemia, neutropenia and hyperglycaemia may occur: care in diabetes or raised glucose.", subject => Ask.Any(Diabetes(subject), Sugar(subject)).Giving("watch-glucose")),
        Printed.Review.Caution("EVE-05", Place, "not stated", "everolimus", "Toux ou dyspnée sous évérolimus : penser à une pneumopathie médicamenteuse, rare mais parfois grave.",
            "Cough or dyspnoea on everolimus: think of drug pneumonitis, rare but at times severe.", subject => Ask.All(Traits.Takes(subject, "everolimus", "everolimus"), Chest(subject)).Giving("suspect-pneumonitis")),
        Printed.IlealCase.Rule("EVE-06", "Traitement", "not stated", "Réduction mesurée de moins de 30 % : maladie stable ; une dose réduite de moitié est notée.",
            "Measured reduction of less than 30 %: stable disease; a halved dose is noted.", BestResponse),
    ];

    private static Answer Diabetes(Case subject)
    {
        var treated = Traits.Takes(subject, "antidiabetic", "diabetes");
        return treated.Verdict is Verdict.Met or Verdict.Conflict ? treated
            : Ask.If(Facts.Presence(subject.Of(FactKind.Condition).Where(e => e.Value.StartsWith("diabetes", StringComparison.Ordinal) && (e.IsAffirmed || e.Value == "diabetes"))), "diabetes");
    }

    /// <summary>Glucose of the day or of the last months: one that is raised warns, one of the two that is told to be normal denies it.</summary>
    private static Answer Sugar(Case subject)
    {
        var (glucose, glycated) = (Glucose(subject), Dosing.Agreed(subject.LastLabs("hba1c").Select(l => (l.Evidence, IsGlycated(l))), "hba1c"));
        return glycated.Verdict == Verdict.Unknown ? glucose : glucose.Verdict == Verdict.Unknown ? glycated : Ask.Any(glucose, glycated);
    }

    private static Verdict IsGlycated(LabResult result) => !result.Value.IsNumber ? result.IsHigh : result.Value.Unit switch
    {
        "%" => result.Value.Amount.AtLeast(GlycatedShare),
        "mmol/mol" => result.Value.Amount.AtLeast(GlycatedMolar),
        _ => Verdict.Unknown,
    };

    private static Answer Glucose(Case subject) => Dosing.Agreed(subject.LastLabs("glucose").Select(l => (l.Evidence, IsRaised(l))), "glucose");

    private static Verdict IsRaised(LabResult result) => !result.Value.IsNumber ? result.IsHigh : result.Value.Unit switch
    {
        "mg/dL" => result.Value.Amount.AtLeast(RaisedMass),
        "mmol/L" => result.Value.Amount.AtLeast(RaisedMolar),
        _ => Verdict.Unknown,
    };

    /// <summary>As symptom or as toxicity; a pneumonitis that is told is what is feared.</summary>
    private static Answer Chest(Case subject)
    {
        var told = subject.Entries.Where(e => e.Kind is FactKind.Symptom or FactKind.Toxicity).ToList();
        return told.FirstOrDefault(e => e.Value == "pneumonitis" && e.IsAffirmed) is { } pneumonitis ? Answer.Met().Because(pneumonitis.Evidence)
            : Ask.Any(Ask.If(Facts.Presence(told.Where(e => e.Value is "dyspnoea" or "hypoxaemia" or "respiratory-failure")), "dyspnoea"), Ask.If(Facts.Presence(told.Where(e => e.Value == "cough")), "cough"));
    }

    private static Answer BestResponse(Case subject)
    {
        var answer = Ask.If(subject.Measure("shrinkage"), "shrinkage", percent => percent.Below(PartialResponse)).Giving("SD");
        return answer.Verdict == Verdict.Met && IsHalved(subject) ? answer.Noting("dose-halved") : answer;
    }

    /// <summary>Two daily doses of one course, one half of the other.</summary>
    private static bool IsHalved(Case subject) => Dosing.Courses(subject, "everolimus").Any(course =>
    {
        var doses = course.Doses.Select(d => Quantity.TryParse(d, out var told) && told.Unit is "mg" or "mg/d" && told.Amount.IsExact ? told.Amount.Low : 0).Where(d => d > 0).ToList();
        return doses.Exists(one => doses.Exists(other => one.Equals(other / 2)));
    });
}
