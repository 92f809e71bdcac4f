using Nenuphar.Cases;
using Nenuphar.Classification.Staging;

namespace Nenuphar.Classification.Contradictions;

/// <summary>A depth of invasion that makes a higher T than the stated one in every edition: pT1 with the muscularis propria invaded.</summary>
internal static class DepthAgainstT
{
    private static readonly Fact<Interval> AnySize = new Fact<Interval>.NotStated();

    public static IReadOnlyList<Evidence>? Of(Case subject)
    {
        if (subject.Tumours.Count > 1 || !subject.Tumour.Site.TryGet(out var code) || Traits.IsNet(subject).Verdict != Verdict.Met
            || TnmCategories.Of(subject).T is not Fact<string>.Stated { Value: [_, >= '1' and <= '4', ..] } stated)
        {
            return null;
        }

        var site = Sites.Of(code);
        var depth = Depths.Of(subject, site.StageSite);
        var lowest = StageTable.Editions.Where(e => StageTable.Covers(e, site.StageSite)).Select(e => TCategory.Possible(e, site.StageSite, depth, AnySize)).Where(p => p.Count > 0).Select(p => p[^1]).ToList();
        return depth.IsStated && lowest.Count > 0 && lowest.TrueForAll(t => t[1] > stated.Value[1]) ? [.. stated.Places, .. depth.Evidence] : null;
    }
}
