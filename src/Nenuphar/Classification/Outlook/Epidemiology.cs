using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Outlook;

/// <summary>Incidence and prevalence as printed (EPI).</summary>
internal static class Epidemiology
{
    private const string Place = "Épidémiologie";

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Quote("EPI-01", Place, "registry", "Flandre 2001-2010 : 6,21 nouveaux cas pour 100 000 habitants.", "Flanders 2001-2010: 6.21 new cases per 100 000 inhabitants.", subject =>
            subject.Measure("population").TryGet(out var people) && people.IsExact
                ? Answer.Met(string.Create(CultureInfo.InvariantCulture, $"{Math.Round(Figures.Of("EPI-01").Amount.Low * people.Low / 100_000, 2)} cases/a"))
                : Answer.Met(Show("EPI-01"))),
        Printed.Review.Quote("EPI-02", Place, "registry", "SEER, tous sièges : de 1,09 (1973) à 6,98 (2012) pour 100 000.", "SEER, all sites: 1.09 (1973) to 6.98 (2012) per 100 000.", subject =>
            subject.Measure("year").TryGet(out var year) && year.Low is 1973 or 2012 ? Answer.Met(Show(year.Low > 2000 ? "EPI-02-2012" : "EPI-02-1973")) : Answer.Unknown("year")),
        Printed.Review.Quote("EPI-03", Place, "registry", "Soit 6,4 fois plus en 40 ans.", "That is a 6.4-fold rise over 40 years.",
            _ => Figures.Of("EPI-02-2012").Amount.Low / Figures.Of("EPI-02-1973").Amount.Low is var ratio && Math.Round(ratio, 1).Equals(Figures.Of("EPI-03").Amount.Low)
                ? Answer.Met(string.Create(CultureInfo.InvariantCulture, $"{Math.Round(ratio, 4)}")).Noting("consistent")
                : Answer.Conflict()),
        Printed.Review.Quote("EPI-04", Place, "registry", "La hausse est significative pour tous les sièges et stades.", "The rise is significant for all sites and stages.", _ => Answer.Met("rise-significant")),
        Printed.Review.Quote("EPI-05", Place, "registry", "Prévalence aux États-Unis en 2012 : « 0,5 % », soit plus de 170 000 personnes.", "US prevalence 2012: '0.5 %', that is more than 170 000 people.", _ => Prevalence()),
        Printed.Review.Quote("EPI-06", Place, "registry", "Les données belges officielles sont rares ; seules les flamandes sont accessibles.", "Official Belgian data are sparse; only the Flemish are accessible.",
            (_, setting) => setting.Country == "BE" ? Answer.Met("only-flemish-data") : Answer.Unknown("country")),
    ];

    /// <summary>The printed share against the printed number of people: they differ by ten.</summary>
    private static Answer Prevalence()
    {
        var (share, people, population) = (Figures.Of("EPI-05").Amount.Low, Figures.Of("EPI-05-people").Amount.Low, Figures.Of("EPI-05-population").Amount.Low);
        var computed = 100 * people / population;
        return Math.Abs(computed - share) / share > 0.5
            ? Answer.Conflict(string.Create(CultureInfo.InvariantCulture, $"{Math.Round(computed, 3)} %")).Noting("off-by-ten")
            : Answer.Met(string.Create(CultureInfo.InvariantCulture, $"{share} %"));
    }

    private static string Show(string id) => Figures.Of(id).ToString();
}
