using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Two ages or two sexes of one patient.</summary>
internal static class Persons
{
    /// <summary>Ages of several letters may lie this many years apart before they are asked about.</summary>
    private const double YearsBetweenDocuments = 15;

    public static IEnumerable<Contradiction> Find(Case subject)
    {
        var ages = subject.Of(FactKind.Age).Where(e => e.IsAffirmed && Interval.TryParse(e.Value, out _) && !IsSpan(e)).DistinctBy(e => (e.Value, Document(e))).ToList();
        foreach (var document in ages.GroupBy(Document, StringComparer.Ordinal))
        {
            if (document.Select(e => e.Value).Distinct(StringComparer.Ordinal).Count() > 1 && Apart(document) > 1)
            {
                yield return Slips.Of("two-ages", document.Select(e => e.Evidence));
            }
        }

        if (ages.Select(Document).Distinct(StringComparer.Ordinal).Count() > 1 && Apart(ages) > YearsBetweenDocuments)
        {
            yield return Slips.Of("two-ages", ages.Select(e => e.Evidence));
        }

        if (subject.Patient.Sex is Fact<Sex>.Conflicting && subject.Of(FactKind.Sex).Where(e => e.IsAffirmed).ToList() is var sexes && sexes.Select(Document).Distinct(StringComparer.Ordinal).Count() > 1
            && sexes.GroupBy(Document, StringComparer.Ordinal).Select(g => g.First().Value).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            yield return Slips.Of("two-sexes", sexes.DistinctBy(e => (e.Value, Document(e))).Select(e => e.Evidence));
        }
    }

    /// <summary>"5-year" without "old" is a time, not an age.</summary>
    private static bool IsSpan(Entry entry) => entry.Evidence is Evidence.Words { Quote: var quote } && quote.EndsWith("year", StringComparison.OrdinalIgnoreCase);

    private static double Apart(IEnumerable<Entry> ages)
    {
        var years = ages.Select(e => Interval.TryParse(e.Value, out var age) ? age.Low : 0).ToList();
        return years.Max() - years.Min();
    }

    private static string Document(Entry entry) => entry.Evidence is Evidence.Words words ? words.Document : "";
}
