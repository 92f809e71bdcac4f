using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>A diagnosis that replaced an earlier one of another family: kept, and asked about.</summary>
internal static class ChangedDiagnoses
{
    public static IEnumerable<Contradiction> Find(Case subject)
    {
        foreach (var tumour in subject.Tumours)
        {
            if (!tumour.Morphology.TryGet(out var kept) || tumour.Entries.FirstOrDefault(e => e is { Kind: FactKind.Morphology, IsAffirmed: true } && e["specimen"] is null && e.Value == kept && e["on"] is not null) is not { } last)
            {
                continue;
            }

            var diagnosis = tumour.Entries.Where(e => e is { Kind: FactKind.Morphology, IsAffirmed: true } && e["specimen"] is null).ToList();
            var other = diagnosis.FindAll(e => e.Value != kept && !Making.Generality.OfMorphology(e.Value, kept) && !Making.Generality.IsOnlyNeoplasm(e));
            if (other.Count > 0 && Making.Changes.Latest(diagnosis, [.. other.Select(e => e.Value).Distinct(StringComparer.Ordinal), kept]) == kept)
            {
                yield return Slips.Of("diagnosis-changed", other.DistinctBy(e => e.Value, StringComparer.Ordinal).Append(last).Select(e => e.Evidence));
            }
        }
    }
}
