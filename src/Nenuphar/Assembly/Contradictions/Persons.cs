using Nenuphar.Assembly.Making;
using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Two ages that no dates explain, or two sexes of one patient.</summary>
internal static class Persons
{
    /// <summary>Ages of several undated letters may lie this many years apart before they are asked about.</summary>
    private const double YearsBetweenDocuments = 15;

    public static IEnumerable<Contradiction> Find(Case subject)
    {
        var ages = subject.Of(FactKind.Age).Where(e => e.IsAffirmed && e["at"] is null && Interval.TryParse(e.Value, out _) && !IsSpan(e)).DistinctBy(e => (e.Value, Document(e))).ToList();
        var rivals = ages.Where(one => ages.Exists(other => Disagree(one, other))).ToList();
        if (rivals.Count > 0)
        {
            yield return Slips.Of("two-ages", rivals.Select(e => e.Evidence));
        }

        if (subject.Patient.Sex is Fact<Sex>.Conflicting && subject.Of(FactKind.Sex).Where(e => e.IsAffirmed && !IsGeneric(e)).ToList() is var sexes && sexes.Select(Document).Distinct(StringComparer.Ordinal).Count() > 1
            && sexes.GroupBy(Document, StringComparer.Ordinal).Select(g => g.First().Value).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            yield return Slips.Of("two-sexes", sexes.DistinctBy(e => (e.Value, Document(e))).Select(e => e.Evidence));
        }
    }

    /// <summary>Within one text two years apart unless each has its date; between texts if their dates do not explain it.</summary>
    private static bool Disagree(Entry one, Entry other)
    {
        var apart = Math.Abs(Ages.Of(one)!.Value.Low - Ages.Of(other)!.Value.Low);
        var dated = one["on"] is not null && other["on"] is not null;
        return Document(one) == Document(other) ? apart > 1 && !Ages.AgreeByDates(one, other) : dated ? !Ages.AgreeByDates(one, other) : apart > YearsBetweenDocuments;
    }

    /// <summary>"5-year" without "old" is a time, not an age.</summary>
    private static bool IsSpan(Entry entry) => entry.Evidence is Evidence.Words { Quote: var quote } && quote.EndsWith("year", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Patient" on a form may be a woman.</summary>
    private static bool IsGeneric(Entry entry) => entry.Evidence is Evidence.Words { Quote: var quote } && entry.Value == "male"
        && (quote.EndsWith("patient", StringComparison.OrdinalIgnoreCase) || quote.EndsWith("malade", StringComparison.OrdinalIgnoreCase));

    private static string Document(Entry entry) => entry.Evidence is Evidence.Words words ? words.Document : "";
}
