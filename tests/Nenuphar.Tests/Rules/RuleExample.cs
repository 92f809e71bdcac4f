using Nenuphar.Tests.House;

namespace Nenuphar.Tests.Rules;

/// <summary>One row of <c>examples/*.tsv</c>: for this rule and this case, this answer.</summary>
internal sealed record RuleExample(string Rule, string Given, string Expected, string Place)
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Nenuphar.Tests", "Rules", "examples"), "*.tsv").Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file).Select((line, i) => (line, number: i + 1))
                .Where(row => row.number > 1 && row.line.Length > 0 && row.line[0] != '#')
                .Select(row => Of(row.line.Split('\t'), $"{Path.GetFileName(file)}:{row.number}"))),
    ];

    private static RuleExample Of(string[] cells, string place) =>
        cells.Length == 3 ? new(cells[0], cells[1], cells[2], place) : throw new FormatException($"{place}: rule, given, expected are due");
}
