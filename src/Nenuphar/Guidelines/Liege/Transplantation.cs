using Nenuphar.Cases;
using Nenuphar.Classification.Function;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Clauses;

namespace Nenuphar.Guidelines.Liege;

/// <summary>Liver transplantation: six criteria, all of which must hold (SUR-06 to SUR-12).</summary>
internal static class Transplantation
{
    private const string Place = "Résection chirurgicale";

    private static readonly Clause Intestinal = ClauseReader.Of("site intestinal");

    /// <summary>What must hold, and how its failure is named.</summary>
    private static readonly (Clause Clause, string Failure)[] Criteria =
    [
        (ClauseReader.Of("common-nen"), "fails-family"),
        (ClauseReader.Of("age < 55"), "fails-age"),
        (ClauseReader.Of("stable-months >= 6"), "fails-stability"),
        (ClauseReader.Of("measure liver-burden < 50"), "fails-liver-burden"),
        (ClauseReader.Of("ki67 < 5"), "fails-ki67"),
        (new Clause("intestinal-primary-removed", new("primitif intestinal réséqué complètement", "intestinal primary completely resected"), (subject, setting) => IntestinalRemoved(subject, setting)), "fails-primary"),
        (ClauseReader.Of("not extrahepatic"), "fails-extrahepatic"),
    ];

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Criterion("SUR-06", Place, "expert opinion", "Transplantation hépatique : moins de 55 ans.", "Liver transplantation: under 55 years.", "age < 55"),
        Printed.Review.Criterion("SUR-07", Place, "expert opinion", "Transplantation hépatique : maladie stable depuis au moins 6 mois.", "Liver transplantation: disease stable for at least 6 months.", "stable-months >= 6"),
        Printed.Review.Criterion("SUR-08", Place, "expert opinion", "Transplantation hépatique : moins de 50 % du foie envahi.", "Liver transplantation: less than 50 % of the liver involved.", "measure liver-burden < 50"),
        Printed.Review.Criterion("SUR-09", Place, "expert opinion", "Transplantation hépatique : Ki-67 sous 5 %.", "Liver transplantation: Ki-67 under 5 %.", "ki67 < 5"),
        Printed.Review.Rule("SUR-10", Place, "expert opinion", "Transplantation hépatique : primitif intestinal réséqué complètement.", "Liver transplantation: intestinal primary completely resected.", IntestinalRemoved),
        Printed.Review.Criterion("SUR-11", Place, "expert opinion", "Transplantation hépatique : pas de maladie hors du foie.", "Liver transplantation: no disease outside the liver.", "not extrahepatic"),
        Printed.Review.Option("SUR-12", Place, "expert opinion", "liver-transplant",
            "Très rarement une transplantation hépatique, si les six critères sont tous remplis.",
            "Very rarely a liver transplantation, if all six criteria hold.",
            [.. Criteria.Select(c => c.Clause)], Eligible),
    ];

    /// <summary>An intestinal origin, free margins, and a primary that is not told to be in place.</summary>
    private static Answer IntestinalRemoved(Case subject, Setting setting)
    {
        var inPlace = PrimaryResection.Of(subject);
        var removed = inPlace.Verdict is Verdict.NotMet or Verdict.Conflict ? Ask.All(ExtentClauses.MarginIs(subject, "R0"), inPlace) : ExtentClauses.MarginIs(subject, "R0");
        return Ask.All(Intestinal.Ask(subject, setting), removed with { Value = "" });
    }

    /// <summary>Names each criterion that fails.</summary>
    private static Answer Eligible(Case subject, Setting setting)
    {
        var answers = Criteria.Select(c => (c.Failure, Answer: c.Clause.Ask(subject, setting))).ToList();
        var all = Ask.All([.. answers.Select(a => a.Answer)]).Giving("liver-transplant");
        return all.Verdict == Verdict.NotMet ? all.Noting(answers.Where(a => a.Answer.Verdict == Verdict.NotMet).Select(a => a.Failure)) : all;
    }
}
