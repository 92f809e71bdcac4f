using Nenuphar.Cases;

namespace Nenuphar.Classification.Staging;

/// <summary>A T that is told by one edition, asked of another: 2.0 cm in the pancreas is T2 for AJCC and T1 for UICC.</summary>
internal static class OtherEditionT
{
    /// <summary>
    /// Nothing if what is told holds here as well. Else every category that this edition gives to the size, with a depth for which another edition would give the category that is told.
    /// </summary>
    /// <param name="told">Without its letters: <c>T1</c>.</param>
    public static IReadOnlyList<string>? In(string edition, string site, Fact<string> told, Fact<string> depth, Fact<Interval> size)
    {
        if (!told.TryGet(out var category) || category == "TX" || depth.IsConflicting || !size.TryGet(out var mm) || !mm.IsExact)
        {
            return null;
        }

        var here = Here(edition, site, category, [.. StageTable.Editions.Where(other => other != edition && StageTable.Covers(other, site))], depth, [size]);
        return here.Count == 0 || here.Exists(p => Fits(category, p)) ? null : here;
    }

    /// <summary>
    /// Of a T that names other editions alone, every category that this edition gives to the sizes and depths for which those give it. Nothing if all of them are the one that is told, or if no table
    /// of the named edition is held; the European scheme is then another one, and only depth and size tell the category here.
    /// </summary>
    /// <param name="named">The editions that the T names.</param>
    public static IReadOnlyList<string>? Named(string edition, string site, Fact<string> told, IReadOnlyList<string> named, Fact<string> depth, Fact<Interval> size)
    {
        if (!told.TryGet(out var category) || category == "TX" || depth.IsConflicting || size.IsConflicting)
        {
            return null;
        }

        var sources = StageTable.Editions.Where(other => StageTable.Covers(other, site) && named.Any(n => TnmCategories.IsOf(n, other))).ToList();
        var here = sources.Count > 0 ? Here(edition, site, category, sources, depth, size.IsMissing ? [.. TCategory.SizesAround(site).Select(mm => new Fact<Interval>.Stated(Interval.Exactly(mm), []))] : [size])
            : named.All(n => n == "ENETS") || edition == "ENETS" ? [.. TCategory.Possible(edition, site, depth, size)]
            : [];
        return here.TrueForAll(p => Fits(category, p)) ? null : here;
    }

    /// <summary>Whether one of two categories is the other, or its part.</summary>
    public static bool Fits(string category, string seen) => category.StartsWith(seen, StringComparison.Ordinal) || seen.StartsWith(category, StringComparison.Ordinal);

    private static List<string> Here(string edition, string site, string category, IReadOnlyList<string> sources, Fact<string> depth, IReadOnlyList<Fact<Interval>> sizes)
    {
        var here = new List<string>();
        foreach (var layer in depth.IsMissing ? TCategory.Depths(site).Select(Known) : [depth])
        {
            foreach (var size in sizes.Where(size => sources.Any(source => TCategory.Possible(source, site, layer, size) is { Count: > 0 } possible && possible.All(p => Fits(category, p)))))
            {
                here.AddRange(TCategory.Possible(edition, site, layer, size).Where(p => !here.Contains(p)));
            }
        }

        return here;
    }

    private static Fact<string> Known(string depth) => new Fact<string>.Stated(depth, []);
}
