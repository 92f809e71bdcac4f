using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>A receptor or HER2 that is negative on bone tissue, of which nothing tells whether it was decalcified.</summary>
internal static class BoneStains
{
    private static readonly string[] Markers = ["er", "pr", "hormone-receptors", "her2"];

    public static IEnumerable<Contradiction> Find(Case subject)
    {
        var negative = subject.Of(FactKind.Ihc).Where(e => e.IsAffirmed && e["specimen"] == "bone" && e.Amount == "negative" && Markers.Contains(e.Name, StringComparer.Ordinal)).Select(e => e.Evidence).ToList();
        if (negative.Count > 0)
        {
            yield return Slips.Of("stains-of-bone", negative);
        }
    }
}
