using Nenuphar.Text;

namespace Nenuphar.Board.Cases;

/// <summary>The titles of what rules cite.</summary>
internal static class Printed
{
    private static readonly Lazy<Dictionary<string, string>> Titles = new(() => Table.Rows("knowledge/SOURCES.tsv", 2).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal));

    public static string TitleOf(string source) => Titles.Value.GetValueOrDefault(source, source);
}
