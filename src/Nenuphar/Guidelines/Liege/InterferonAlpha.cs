using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Liege;

/// <summary>Interferon alpha (IFN).</summary>
internal static class InterferonAlpha
{
    private const string Place = "Interféron-alpha";

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Option("IFN-01", Place, "none", "interferon-alpha", "Rarement, en complément de l'analogue, dans une tumeur fonctionnelle insuffisamment contrôlée.",
            "Rarely, beside the analogue, in a functioning tumour that is not well controlled.", "functioning; uncontrolled; on somatostatin-analogue").Noting("last-resort"),
        Printed.Review.Option("IFN-02", Place, "none", "interferon-alpha", "Ou à visée antitumorale si aucun autre médicament n'est possible, surtout dans les tumeurs intestinales bien différenciées.",
            "Or against the tumour when no other drug is possible, mainly in well-differentiated intestinal tumours.", "net; site intestinal; finding no-other-drug").Noting("last-resort"),
        Printed.Review.Quote("IFN-03", Place, "none", "Aucune donnée prospective solide.", "No solid prospective data.", _ => Answer.Met("no-prospective-data")),
        Printed.Review.Quote("IFN-04", Place, "not stated", "Toxicité : fièvre, frissons, myélosuppression.", "Toxicity: fever, chills, myelosuppression.", _ => Answer.Met("3 effects")),
        Printed.IlealCase.Rule("IFN-05", "Traitement", "not stated", "Dose par semaine : 9 millions d'unités trois jours par semaine font 27 ; « mU » et « par jour » sont à vérifier.",
            "Dose a week: 9 million units on three days make 27; 'mU' and 'a day' are to be checked.", Weekly),
    ];

    /// <summary>Million units of an administration by the days of the week that are told; rival doses of one course are in conflict.</summary>
    private static Answer Weekly(Case subject)
    {
        var courses = Dosing.Courses(subject, "interferon-alpha").ToList();
        var told = courses.Select(t => (t.Evidence, Weekly: Doses(t).SelectMany(dose => Days(t).Select(days => dose * days)).Distinct().ToList())).Where(t => t.Weekly.Count > 0).ToList();
        if (told.Count == 0)
        {
            return Answer.Unknown(courses.Exists(t => Doses(t).Count > 0) ? "days-of-the-week" : "dose");
        }

        var value = string.Join(" / ", told.SelectMany(t => t.Weekly).Distinct().Order().Select(n => string.Create(CultureInfo.InvariantCulture, $"{n} MU/wk")));
        return (told.Exists(t => t.Weekly.Count > 1) ? Answer.Conflict(value) : Answer.Met(value)).Because(told.SelectMany(t => t.Evidence))
            .Noting(subject.Contradictions.Select(c => c.Code).Where(code => code is "milli-for-million" or "daily-on-weekdays").Order(StringComparer.Ordinal));
    }

    private static List<double> Doses(Treatment course) =>
        [.. course.Doses.Where(d => Quantity.TryParse(d, out var told) && told.Unit is "MU" or "MU/d" && told.Amount.IsExact).Select(d => Quantity.TryParse(d, out var told) ? told.Amount.Low : 0).Distinct()];

    private static List<double> Days(Treatment course) =>
        [.. course.Entries.Select(e => Interval.TryParse(e["weekly"] ?? "", out var days) && days.IsExact ? days.Low : 0).Where(days => days > 0).Distinct()];
}
