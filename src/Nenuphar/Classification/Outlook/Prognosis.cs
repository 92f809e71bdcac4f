using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification.Grade;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Outlook;

/// <summary>Survival figures, each with its population and year (PRO).</summary>
internal static class Prognosis
{
    /// <summary>Data older than this many years carry a tag.</summary>
    private const int Old = 10;

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Quote("PRO-01", "Pronostic", "registry", "TNE bien différenciée G1-G2 métastatique : 48 % vivants à 3 ans.", "Metastatic well-differentiated G1-G2 NET: 48 % alive at 3 years.", Of("PRO-01", MetastaticLowGrade)),
        Printed.Review.Quote("PRO-02", "Pronostic", "registry", "Même groupe : 17 % vivants à 10 ans.", "Same group: 17 % alive at 10 years.", Of("PRO-02", MetastaticLowGrade)),
        Printed.Review.Quote("PRO-03", "Pronostic", "registry", "CNE métastatique : 25 % vivants à 1 an.", "Metastatic NEC: 25 % alive at 1 year.", Of("PRO-03", MetastaticCarcinoma)),
        Printed.Review.Quote("PRO-04", "Pronostic", "registry", "CNE métastatique : 7 % vivants à 3 ans.", "Metastatic NEC: 7 % alive at 3 years.", Of("PRO-04", MetastaticCarcinoma)),
        Printed.Review.Quote("PRO-05", "Syndrome carcinoïde", "not stated", "Cardiopathie carcinoïde : 30 % de survie à 3 ans.", "Carcinoid heart disease: 30 % survival at 3 years.",
            Of("PRO-05", subject => Ask.If(subject.Syndrome("carcinoid-heart-disease"), "carcinoid-heart-disease"))),
        Printed.Review.Reminder("PRO-06", "Pronostic", "expert opinion", "Jamais un chiffre sans sa population et son année ; au-delà de dix ans il est marqué ancien.",
            "Never a figure without its population and year; beyond ten years it is marked as old.",
            (_, setting) => Figures.All.Where(f => f.Id.StartsWith("PRO-", StringComparison.Ordinal)).Any(f => IsOld(f, setting)) ? Answer.Met("old-data") : Answer.NotMet()),
        Printed.Review.Rule("PRO-07", "Options thérapeutiques", "expert opinion", "Même métastatique, une TNE laisse du temps : gestes locaux et chirurgie restent dans la liste.",
            "Even metastatic, a NET leaves time: locoregional options and surgery stay in the list.", subject => Ask.All(Traits.IsNet(subject), Traits.IsMetastatic(subject)).Giving("keep-locoregional-options")),
        Printed.BreastCase.Rule("PRO-08", "Discussion", "retrospective", "TNE du sein : le pronostic suit grade et stade, non la différenciation neuroendocrine.",
            "Breast NET: outcome follows grade and stage, not neuroendocrine differentiation.", subject => BreastNen(subject).Giving("grade-and-stage-only")),
        Printed.BreastCase.Quote("PRO-09", "Discussion", "retrospective", "Les séries se contredisent : mieux ou moins bien que les autres carcinomes infiltrants.",
            "Series disagree: better or worse than other invasive carcinomas.", subject => BreastNen(subject).Giving("conflicting-data")),
    ];

    internal static Answer BreastNen(Case subject) => Ask.All(Traits.SiteIs(subject, "breast"), Traits.IsNen(subject));

    private static Func<Case, Setting, Answer> Of(string id, Func<Case, Answer> concerned) => (subject, setting) =>
        concerned(subject) is { Verdict: Verdict.Met } yes
            ? IsOld(Figures.Of(id), setting) ? yes.Giving(Figures.Of(id).ToString()).Noting("old-data") : yes.Giving(Figures.Of(id).ToString())
            : concerned(subject);

    private static Answer MetastaticLowGrade(Case subject) => Ask.All(Traits.IsMetastatic(subject), Traits.IsNet(subject), LowGrade(subject));

    private static Answer MetastaticCarcinoma(Case subject) => Ask.All(Traits.IsMetastatic(subject), Traits.IsNec(subject));

    /// <summary>G1 or G2, as stated, or computed if nothing is stated.</summary>
    private static Answer LowGrade(Case subject)
    {
        var stated = Ask.If(subject.Tumour.StatedGrade, "grade", grade => grade is "G1" or "G2");
        var computed = Grades.Of(subject);
        return stated.Verdict != Verdict.Unknown ? stated
            : computed.Verdict == Verdict.Met ? new Answer(computed.Value is "NET-G1" or "NET-G2" ? Verdict.Met : Verdict.NotMet).Because(computed.Evidence)
            : stated;
    }

    private static bool IsOld(Figure figure, Setting setting) =>
        int.TryParse(figure.Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year < setting.Today.Year - Old;
}
