using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Text;

namespace Nenuphar.Classification.Entity;

/// <summary>Older names and what they are called today; and the eras of the vocabulary.</summary>
public static class LegacyNames
{
    private static readonly Lazy<Dictionary<string, string>> Today = new(() =>
        Table.Rows("knowledge/tables/legacy-names.tsv", 5).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal));

    private static readonly Lazy<List<(int From, string Era)>> Eras = new(() =>
        [.. Table.Rows("knowledge/tables/eras.tsv", 3).Select(row => (int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture), row[1])).OrderBy(e => e.Item1)]);

    /// <summary>Today's concept for an older name, or nothing.</summary>
    public static string? TodayFor(string named) => Today.Value.GetValueOrDefault(named);

    internal static Answer Of(Case subject)
    {
        var said = subject.Of(FactKind.Morphology).Where(e => e.IsAffirmed).ToList();
        var old = said.Where(e => TodayFor(e.Named) is not null || e.Value == "8244/3").ToList();
        var current = old.RemoveAll(e => e.Named is "carcinoid" or "typical-carcinoid" or "atypical-carcinoid" && Traits.SiteIs(subject, "lung", "thymus", "trachea").Verdict == Verdict.Met);
        return old.Count > 0 ? Answer.Met(string.Join(", ", old.Select(e => TodayFor(e.Named) ?? "minen").Distinct(StringComparer.Ordinal))).Noting("legacy-term").Because(old.Select(e => e.Evidence))
            : current > 0 ? Answer.NotMet("name-of-today-in-thorax").Because(said.Select(e => e.Evidence))
            : said.Count > 0 ? Answer.Unknown() : Answer.Unknown("morphology");
    }

    /// <summary>By the year of the report, else by the dates of the specimens.</summary>
    internal static Answer Era(Case subject)
    {
        var told = subject.Measure("report-year");
        var year = told.IsMissing ? Facts.One(subject.Of(FactKind.Specimen), e => PartialDate.TryParse(e["on"], out var on) ? Interval.Exactly(on.Year) : (Interval?)null) : told;
        var eras = (year switch
        {
            Fact<Interval>.Stated stated => [stated.Value],
            Fact<Interval>.Conflicting rivals => rivals.Values,
            _ => (IReadOnlyList<Interval>)[],
        }).Select(y => Eras.Value.FindLast(e => e.From <= y.Low).Era).Distinct(StringComparer.Ordinal).ToList();
        return eras switch
        {
            [] or [null] => Answer.Unknown("report-date"),
            [var only] => Answer.Met(only).Because(year.Evidence),
            _ => Answer.Conflict().Because(year.Evidence),
        };
    }
}
