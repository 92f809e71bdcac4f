using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Function;

/// <summary>Carcinoid heart disease and its surveillance (CHD).</summary>
internal static class CarcinoidHeart
{
    private const string Place = "Syndrome carcinoïde";
    private const int EchoMonths = 12;
    private const int MarkerMonths = 6;

    /// <summary>pg/mL, which are ng/L. The review prints the number with "ng/ml".</summary>
    private const double NtProBnpLimit = 260;

    private const double ImplausibleNtProBnp = 35_000;

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Rule("CHD-01", Place, "not stated", "Plaques fibreuses des valves droites, puis insuffisance cardiaque droite.", "Fibrous plaques on right-sided valves, then right heart failure.",
            subject => Ask.Any(Ask.If(subject.Syndrome("carcinoid-heart-disease"), "echocardiography"), Ask.If(subject.Finding("right-valve-disease"), "echocardiography"), Leak(subject)).Giving("heart-disease-compatible")),
        Printed.Review.Rule("CHD-02", Place, "not stated", "Le seul traitement est chirurgical.", "The only treatment is surgical.", subject => HeartDisease(subject).Giving("discuss-cardiac-surgery")),
        Printed.Review.Rule("CHD-03", Place, "not stated", "Facteur de risque principal : 5-HIAA urinaire élevé.", "Main risk factor: raised urinary 5-HIAA.", Risk),
        Printed.Review.Reminder("CHD-04", Place, "expert opinion", "Échocardiographie annuelle si le 5-HIAA est élevé.", "Yearly echocardiography if 5-HIAA is raised.",
            (subject, setting) => Due(subject, setting, Dates(subject, "echocardiography"), EchoMonths, "echocardiography-due")),
        Printed.Review.Reminder("CHD-05", Place, "expert opinion", "Dosage « bisannuel » du NT-proBNP selon certains experts : lu comme semestriel.", "NT-proBNP 'bisannuel' for some experts: read as half-yearly.",
            (subject, setting) => Due(subject, setting, [.. subject.Labs("nt-probnp").Select(l => l.On)], MarkerMonths, "nt-probnp-due") is { Verdict: Verdict.Met } due ? due.Noting("ambiguous-frequency") : Due(subject, setting, [.. subject.Labs("nt-probnp").Select(l => l.On)], MarkerMonths, "nt-probnp-due")),
        Printed.Review.Rule("CHD-06", Place, "expert opinion", "Échocardiographie si le NT-proBNP dépasse 260 pg/mL (imprimé « ng/ml »).", "Echocardiography if NT-proBNP is above 260 pg/mL (printed 'ng/ml').", Marker),
        Printed.IlealCase.Rule("CHD-07", "Tests complémentaires", "not stated", "Une échocardiographie normale n'exclut la maladie qu'à sa date.", "A normal echocardiography excludes the disease at its date only.", Excluded),
    ];

    /// <summary>A tricuspid or pulmonary leak is common: with thickened or retracted valves, the syndrome or a raised 5-HIAA it is compatible.</summary>
    private static Answer Leak(Case subject) => !subject.Finding("right-valve-leak").IsStated ? Answer.Unknown("echocardiography") : Ask.All(
        Ask.If(subject.Finding("right-valve-leak"), "echocardiography"),
        Ask.Any(Ask.If(subject.Finding("thickened-valves"), "echocardiography"), Traits.HasCarcinoidSyndrome(subject), Traits.IsRaised(subject, "5-hiaa")));

    /// <summary>As it is told; where it is not, by what is seen only in it: right-sided valve disease, or a leak of valves that are thickened or retracted.</summary>
    public static Answer Seen(Case subject)
    {
        var told = HeartDisease(subject);
        var seen = Ask.Any(Ask.If(subject.Finding("right-valve-disease"), "echocardiography"), Ask.All(Ask.If(subject.Finding("right-valve-leak"), "echocardiography"), Ask.If(subject.Finding("thickened-valves"), "echocardiography")));
        return told.Verdict == Verdict.Unknown && seen.Verdict is Verdict.Met or Verdict.Conflict ? seen : told;
    }

    public static Answer HeartDisease(Case subject) => Ask.If(subject.Syndrome("carcinoid-heart-disease"), "carcinoid-heart-disease");

    private static Answer Risk(Case subject) => Traits.IsRaised(subject, "5-hiaa") is { Verdict: Verdict.Met } raised
        ? subject.Labs("5-hiaa").Any(l => l.Value.IsNumber) ? raised.Giving("heart-disease-risk") : raised.Giving("heart-disease-risk").Lacking("5-hiaa-value")
        : Traits.IsRaised(subject, "5-hiaa");

    private static List<Fact<PartialDate>> Dates(Case subject, string modality) => [.. subject.Exams(modality).Select(e => e.On)];

    /// <summary>Met: it is due, since never done, undated, or certainly that long ago.</summary>
    private static Answer Due(Case subject, Setting setting, List<Fact<PartialDate>> done, int months, string due)
    {
        var raised = Traits.IsRaised(subject, "5-hiaa");
        if (raised.Verdict != Verdict.Met)
        {
            return Answer.NotMet(raised.Verdict == Verdict.NotMet ? "not-required" : "");
        }

        var dates = done.Where(d => d.IsStated).Select(d => d.TryGet(out var on) ? on : default).Where(d => d.Earliest <= setting.Today).ToList();
        return dates.Count == 0
            ? Answer.Met(due).Because(raised.Evidence).Lacking(done.Count > 0 ? ["examination-date"] : Array.Empty<string>())
            : dates.Max(d => d.Latest).AddMonths(months) <= setting.Today ? Answer.Met(due).Because(raised.Evidence) : Answer.NotMet("not-due");
    }

    private static Answer Marker(Case subject)
    {
        var results = subject.Labs("nt-probnp").Where(l => l.Value.IsNumber).ToList();
        var factors = results.Select(l => (Result: l, Factor: Factor(l.Value.Unit))).ToList();
        bool IsPlausible((LabResult Result, double Factor) f) => f.Factor > 0 && f.Result.Value.Amount.Times(f.Factor).Above(ImplausibleNtProBnp) != Verdict.Met;
        LabResult? Found(Verdict verdict) => factors.Find(f => IsPlausible(f) && f.Result.Value.Amount.Times(f.Factor).Above(NtProBnpLimit) == verdict).Result;
        return Found(Verdict.Met) is { } high ? Answer.Met("echocardiography-due").Because(high.Evidence)
            : Found(Verdict.NotMet) is { } low ? Answer.NotMet().Because(low.Evidence)
            : factors.Find(f => f.Factor > 0 && !IsPlausible(f)).Result is { } odd ? Answer.Unknown("nt-probnp-unit").Noting("implausible-unit").Because(odd.Evidence)
            : Answer.Unknown(results.Count > 0 ? "nt-probnp-unit" : "nt-probnp");
    }

    /// <summary>To pg/mL; 0 for a unit of another family.</summary>
    private static double Factor(string unit) => unit switch { "pg/mL" or "ng/L" => 1, "ng/mL" or "ug/L" => 1000, _ => 0 };

    /// <summary>Excluded at the day of the examination; since then the yearly calendar (CHD-04) goes on.</summary>
    private static Answer Excluded(Case subject, Setting setting)
    {
        var disease = subject.Syndrome("carcinoid-heart-disease");
        if (!disease.IsDenied)
        {
            return disease.IsStated ? Answer.NotMet("heart-disease-stated").Because(disease.Evidence) : Ask.Known(disease, "echocardiography");
        }

        var dated = subject.Exams("echocardiography").Any(e => e.On.IsStated);
        var due = Due(subject, setting, Dates(subject, "echocardiography"), EchoMonths, "echocardiography-due");
        var answer = Answer.Met("excluded-at-that-date").Because(disease.Evidence);
        answer = due.Verdict == Verdict.Met ? answer.Because(due.Evidence).Noting(due.Value) : answer;
        return dated ? answer : answer.Lacking("examination-date");
    }
}
