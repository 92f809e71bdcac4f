using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Two grades stated for one neuroendocrine tumour, neither of a specimen nor of a day of its own.</summary>
internal static class TwoGrades
{
    public static IEnumerable<Contradiction> Find(Case subject)
    {
        foreach (var tumour in subject.Tumours.Where(t => t.Morphology.TryGet(out var code) && Making.Generality.IsNeuroendocrine(code)))
        {
            var stated = tumour.Entries.Where(e => e is { Kind: FactKind.Grade, IsAffirmed: true } && e["specimen"] is null && e["on"] is null && e["changed"] is null).DistinctBy(e => e.Value, StringComparer.Ordinal).ToList();
            if (stated.Count > 1 && subject.Specimens.Count(s => !s.Ki67.IsMissing || !s.Mitoses.IsMissing) < 2)
            {
                yield return Slips.Of("two-grades", stated.Select(e => e.Evidence));
            }
        }
    }
}
