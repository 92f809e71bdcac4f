using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>An index that a second reading changed: the second counts, both are shown.</summary>
internal static class SecondReadings
{
    public static IEnumerable<Contradiction> Find(Case subject)
    {
        foreach (var specimen in subject.Specimens)
        {
            foreach (var kind in specimen.Entries.Where(e => e.Kind is FactKind.Ki67 or FactKind.Mitoses && e.IsAffirmed).GroupBy(e => e.Kind))
            {
                if (kind.Any(e => e["changed"] is not null) && kind.Select(e => e.Value).Distinct(StringComparer.Ordinal).Skip(1).Any())
                {
                    yield return Slips.Of("index-reviewed", kind.DistinctBy(e => e.Value, StringComparer.Ordinal).Select(e => e.Evidence));
                }
            }
        }
    }
}
