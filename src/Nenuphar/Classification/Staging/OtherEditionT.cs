using Nenuphar.Cases;

namespace Nenuphar.Classification.Staging;

/// <summary>A T that is told by one edition, asked of another: 2.0 cm in the pancreas is T2 for AJCC and T1 for UICC.</summary>
internal static class OtherEditionT
{
    /// <summary>
    /// Nothing if what is told holds here as well. Else every category that this edition gives to the size, with a depth for which another edition would give the category that is told.
    /// </summary>
    /// <param name="told">Without its letters: <c>T1</c>.</param>
    /// <param name="isOfOther">Whether it is told as of other editions alone.</param>
    public static IReadOnlyList<string>? In(string edition, string site, Fact<string> told, bool isOfOther, Fact<string> depth, Fact<Interval> size)
    {
        if (!told.TryGet(out var category) || category == "TX" || depth.IsConflicting || !size.TryGet(out var mm) || !mm.IsExact)
        {
            return null;
        }

        var others = StageTable.Editions.Where(other => other != edition && StageTable.Covers(other, site)).ToList();
        var here = new List<string>();
        foreach (var layer in depth.IsMissing ? TCategory.Depths(site).Select(Known) : [depth])
        {
            if (others.Exists(other => TCategory.Possible(other, site, layer, size) is { Count: > 0 } possible && possible.All(p => Fits(category, p))))
            {
                here.AddRange(TCategory.Possible(edition, site, layer, size).Where(p => !here.Contains(p)));
            }
        }

        return here.Count == 0 || (here.Exists(p => Fits(category, p)) && !(isOfOther && TCategory.IsAtUnreadLimit(edition, site, size))) ? null : here;
    }

    private static Fact<string> Known(string depth) => new Fact<string>.Stated(depth, []);

    private static bool Fits(string category, string seen) => category.StartsWith(seen, StringComparison.Ordinal) || seen.StartsWith(category, StringComparison.Ordinal);
}
