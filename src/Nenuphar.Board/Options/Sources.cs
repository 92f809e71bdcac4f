using Nenuphar.Text;

namespace Nenuphar.Board.Options;

/// <summary>The titles of what is cited.</summary>
internal static class Sources
{
    private static readonly Lazy<Dictionary<string, (string Title, string Doi)>> Rows = new(() =>
        Table.Rows("knowledge/SOURCES.tsv", 6).GroupBy(row => row[0], StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => (rows.First()[1], rows.First()[5]), StringComparer.Ordinal));

    public static string TitleOf(string source) => Rows.Value.GetValueOrDefault(source).Title ?? source;

    /// <summary>An address; empty if the source has none.</summary>
    public static string AddressOf(string source) => Rows.Value.GetValueOrDefault(source).Doi is { Length: > 0 } doi
        ? doi.StartsWith("10.", StringComparison.Ordinal) ? "https://doi.org/" + doi : doi.StartsWith("https://", StringComparison.Ordinal) ? doi : ""
        : "";
}
