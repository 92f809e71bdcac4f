using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Classification.Entity;

/// <summary>The tables of morphology codes, and which code an entity has at a site.</summary>
public static class NenCodes
{
    private static readonly Lazy<Dictionary<string, NenCode>> Known = new(() => Table.Rows("knowledge/tables/icdo-nen.tsv", 10).ToDictionary(
        row => row[0],
        row => new NenCode(row[0], new(row[1], row[2]), Enum.Parse<Family>(row[3].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), Parts(row[4]), row[5] == "yes", Parts(row[6]), row[7], row[8]),
        StringComparer.Ordinal));

    private static readonly Lazy<List<(string Entity, string[] Sites, string Code)>> Rows = new(() =>
        [.. Table.Rows("knowledge/tables/icdo-entities.tsv", 6).Select(row => (row[1], Parts(row[2]), row[3]))]);

    public static IEnumerable<NenCode> All => Known.Value.Values;

    public static NenCode? Find(string code) => Known.Value.GetValueOrDefault(code);

    /// <summary>The code of an entity at a site; null if the table gives none there.</summary>
    /// <param name="site">Null if the site is not told: only what holds at any site is then found.</param>
    public static string? Of(string entity, Site? site) => Rows.Value.Find(row => row.Entity == entity && row.Sites.Any(s => s == "any" || (site is not null && (s == site.Organ || s == site.StageSite || s == site.Tract)))).Code;

    /// <summary>What a code that has two meanings means at a site: <c>l-cell</c> or <c>glucagonoma</c> for 8152/3.</summary>
    public static string? EntityOf(string code, Site site) => Rows.Value.Find(row => row.Code == code && row.Sites.Any(s => s != "any" && (s == site.Organ || s == site.StageSite))).Entity;

    private static string[] Parts(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
