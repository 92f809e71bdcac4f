using Nenuphar.Tests.House;

namespace Nenuphar.Tests.Rules;

/// <summary>One row of <c>examples/*.tsv</c>: for this rule and this case, this answer.</summary>
/// <param name="Arrows">Which of the printed inputs with an output it is, counted from 1 in the cell of its rule; of another rule with that rule's id: <c>GRD-09:2</c>.</param>
internal sealed record RuleExample(string Rule, string Given, string Expected, IReadOnlyList<(string Rule, int Number)> Arrows, string Place)
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Nenuphar.Tests", "Rules", "examples"), "*.tsv").Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file).Select((line, i) => (line, number: i + 1))
                .Where(row => row.number > 1 && row.line.Length > 0 && row.line[0] != '#')
                .Select(row => Of(row.line.Split('\t'), $"{Path.GetFileName(file)}:{row.number}"))),
    ];

    private static RuleExample Of(string[] cells, string place) =>
        cells.Length is 3 or 4 ? new(cells[0], cells[1], cells[2], [.. cells.Skip(3).SelectMany(cell => cell.Split(' ')).Select(word => Arrow(cells[0], word))], place) : throw new FormatException($"{place}: rule, given, expected are due");

    private static (string, int) Arrow(string rule, string word) => word.Split(':') is [var other, var number] ? (other, Number(number)) : (rule, Number(word));

    private static int Number(string word) => int.Parse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
}
