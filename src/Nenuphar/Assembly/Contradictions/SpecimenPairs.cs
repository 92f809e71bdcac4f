using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Two specimens with another entity, or proliferation twofold apart.</summary>
internal static class SpecimenPairs
{
    private const double Fold = 2;

    public static IEnumerable<Contradiction> Find(Case subject)
    {
        var specimens = subject.Specimens.Where(s => (s.Site.Length > 0 || s.On.IsStated) && s.Ki67.TryGet(out var k) && k is { Low: > 0 } && (k.IsExact || k.Approximate)).ToList();
        for (var i = 0; i < specimens.Count; i++)
        {
            for (var j = i + 1; j < specimens.Count; j++)
            {
                specimens[i].Ki67.TryGet(out var one);
                specimens[j].Ki67.TryGet(out var other);
                if (TumourOf(specimens[i]) == TumourOf(specimens[j]) && Math.Max(one.Low, other.Low) >= Fold * Math.Min(one.High, other.High))
                {
                    yield return Slips.Of("specimens-differ", specimens[i].Ki67.Evidence.Concat(specimens[j].Ki67.Evidence));
                }
            }
        }
    }

    /// <summary>Two primaries differ as they may.</summary>
    private static string? TumourOf(Specimen specimen) => specimen.Entries.Select(e => e["tumour"]).FirstOrDefault(tumour => tumour is not null);
}
