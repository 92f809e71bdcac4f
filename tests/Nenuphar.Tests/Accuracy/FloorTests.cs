using System.Globalization;
using System.Text.Json;
using Nenuphar.Tests.House;

namespace Nenuphar.Tests.Accuracy;

/// <summary>Accuracy is a report with a floor: the floors stand in <c>floors.tsv</c>, the report is printed by <c>.ci/run</c>.</summary>
public class FloorTests
{
    private static readonly string[] Columns = ["name", "corpus", "kinds", "lang", "f1", "precision", "grounded"];

    private static string Table => Path.Combine(Repository.Root, "tests", "Nenuphar.Tests", "Accuracy", "floors.tsv");

    public static TheoryData<string> Measures() => [.. Rows().Skip(1).Select(row => row[0])];

    [Fact]
    public void The_table_of_floors_has_its_columns() => Rows().ShouldAllBe(row => row.Length == Columns.Length);

    [Theory]
    [MemberData(nameof(Measures))]
    public void The_reader_is_at_least_as_right_as_its_floor(string measure)
    {
        var row = Rows().Single(cells => cells[0] == measure);
        var arguments = new List<string> { Corpus.Folder(row[1]), Corpus.FactsOf(row[1]), "--json" };
        foreach (var (option, value) in new[] { ("--kinds", row[2]), ("--lang", row[3]) })
        {
            if (value.Length > 0)
            {
                arguments.AddRange([option, value]);
            }
        }

        using var score = JsonDocument.Parse(Corpus.Score([.. arguments]));
        var total = score.RootElement.GetProperty("total");
        score.RootElement.GetProperty("documents").GetInt32().ShouldBePositive();
        var low = new[]
        {
            Below(total.GetProperty("f1"), row[4], "F1"),
            Below(total.GetProperty("precision"), row[5], "precision"),
            Below(score.RootElement.GetProperty("grounded"), row[6], "grounded"),
        };
        low.Where(words => words is not null).ShouldBeEmpty();
    }

    private static string? Below(JsonElement reached, string floor, string what) =>
        floor.Length > 0 && reached.GetDouble() < double.Parse(floor, CultureInfo.InvariantCulture) ? $"{what} {reached.GetDouble():0.0000}, floor {floor}" : null;

    private static IEnumerable<string[]> Rows() => File.ReadLines(Table).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'));
}
