using Nenuphar.Text;

namespace Nenuphar.Classification.Staging;

/// <summary>The printed stage groups of one authority and edition: the first row that holds gives the group.</summary>
public static class StageTable
{
    private sealed record Row(string Edition, string[] Sites, string[] T, string[] N, string[] M, string Group);

    private static readonly Lazy<List<Row>> Rows = new(() => [.. Table.Rows("knowledge/tables/net-stage-groups.tsv", 8)
        .Select(row => new Row(row[1], row[2].Split('|'), row[3].Split('|'), row[4].Split('|'), row[5].Split('|'), row[6]))]);

    public static IEnumerable<string> Editions => Rows.Value.Select(row => row.Edition).Distinct(StringComparer.Ordinal);

    public static bool Covers(string edition, string site) => Rows.Value.Exists(row => row.Edition == edition && row.Sites.Contains(site, StringComparer.Ordinal));

    /// <summary>The group, or empty if the printed table gives none for this combination.</summary>
    public static string GroupOf(string edition, string site, string t, string n, string m) =>
        Rows.Value.Find(row => row.Edition == edition && row.Sites.Contains(site, StringComparer.Ordinal) && Holds(row.T, t) && Holds(row.N, n) && Holds(row.M, m))?.Group ?? "";

    /// <summary>The parts that a table makes of a category told without its letter: T1a and T1b of T1; else the category itself.</summary>
    public static IReadOnlyList<string> PartsOf(string edition, string site, string t) =>
        Rows.Value.Where(row => row.Edition == edition && row.Sites.Contains(site, StringComparer.Ordinal)).SelectMany(row => row.T).Distinct(StringComparer.Ordinal)
            .Where(cell => cell.Length == t.Length + 1 && cell.StartsWith(t, StringComparison.Ordinal) && char.IsLower(cell[^1])).Order(StringComparer.Ordinal).ToList() is { Count: > 0 } parts ? parts : [t];

    /// <summary>T1 stands for T1a and T1b, M1 for its letters.</summary>
    private static bool Holds(string[] cells, string category) => cells is ["ANY"] || Array.Exists(cells, cell => category == cell || (category.Length == cell.Length + 1 && category.StartsWith(cell, StringComparison.Ordinal) && char.IsLower(category[^1])));
}
