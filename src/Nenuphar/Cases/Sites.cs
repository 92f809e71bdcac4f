using Nenuphar.Text;

namespace Nenuphar.Cases;

/// <summary>The table of organs.</summary>
public static class Sites
{
    private static readonly Lazy<Dictionary<string, Site>> ByCode = new(() =>
        Table.Rows("knowledge/tables/organs.tsv", 8).ToDictionary(
            row => row[0],
            row => new Site(row[0], row[1], row[2], Enum.Parse<Gut>(row[3], ignoreCase: true), row[4], new(row[5], row[6])),
            StringComparer.Ordinal));

    private static readonly Lazy<Dictionary<string, Site>> ByName = new(() =>
        ByCode.Value.Values.GroupBy(site => site.Organ, StringComparer.Ordinal).ToDictionary(sites => sites.Key, sites => sites.First(), StringComparer.Ordinal));

    public static IEnumerable<Site> All => ByCode.Value.Values;

    /// <summary>The organ of a topography code; one that the table does not hold is some other organ.</summary>
    public static Site Of(string topography) =>
        ByCode.Value.TryGetValue(topography, out var site) || (topography.Length > 3 && ByCode.Value.TryGetValue(topography[..3], out site))
            ? site
            : new(topography, "", "other", Gut.None, "", new(topography, topography));

    /// <summary>The organs that may be meant by "colon" or "digestive tract" when the part is not told; empty for any other site.</summary>
    public static IEnumerable<Site> PartsOf(Site site) => site is not { Tract: "digestive", Gut: Gut.None } ? []
        : All.Where(part => part.Tract == "digestive" && part.Organ != site.Organ && (site.Organ != "colon" || part.Topography.StartsWith(site.Topography, StringComparison.Ordinal)));

    /// <summary>The organ of an English name, or nothing.</summary>
    public static Site? Named(string organ) => ByName.Value.GetValueOrDefault(organ);
}
