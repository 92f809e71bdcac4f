using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>A small cell carcinoma proliferates in more than half of its cells: one whose only indices lie below 20 % is a carcinoid, a crushed biopsy or a slip, which is asked.</summary>
internal static class SmallCellIndices
{
    private const string SmallCell = "8041/3";

    /// <summary>Percent.</summary>
    private const double Low = 20;

    public static IEnumerable<Contradiction> Find(Case subject)
    {
        if (!subject.Tumour.Morphology.TryGet(out var code) || code != SmallCell)
        {
            yield break;
        }

        var indices = subject.Of(FactKind.Ki67).Where(e => e.IsAffirmed && (e.Circumstance & Circumstance.Past) == 0 && (e["tumour"] is null || e["tumour"] == subject.Tumour.Key) && Ki67Index.Of(e) is not null).ToList();
        if (indices.Count > 0 && indices.TrueForAll(e => Ki67Index.Of(e)!.Value.Below(Low) == Verdict.Met))
        {
            yield return Slips.Of("small-cell-low-index", subject.Tumour.Morphology.Evidence.Take(1).Concat(indices.Select(e => e.Evidence)));
        }
    }
}
