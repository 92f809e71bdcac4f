using System.Text.Json;
using System.Text.RegularExpressions;

namespace Nenuphar.Cli.Tests;

/// <summary>Whatever id a sheet prints, <c>nenuphar rules ID</c> says what stands behind it.</summary>
public class PrintedIdsTests
{
    private static readonly string Examples = Path.Combine(Repository.Root, "examples");

    /// <summary>Properties of the JSON outputs whose values are ids, or codes of contradictions.</summary>
    private static readonly string[] Names = ["rule", "row", "trial", "difference", "source"];

    public static TheoryData<string> Letters() => [.. Directory.EnumerateFiles(Examples, "*.txt").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    private static readonly Lazy<HashSet<string>> Known = new(() => Program.Run("rules", "--lang", "en").Lines.Select(line => line.Split('\t')[0]).ToHashSet(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Letters))]
    public void Every_id_on_the_sheets_is_explained(string letter)
    {
        var file = Path.Combine(Examples, letter);
        string[][] sheets = [["case", file], ["options", file, "--all", "--country", "BE"], ["studies", file, "--studies", Path.Combine(Examples, "studies"), "--country", "BE"]];
        var runs = sheets.SelectMany(sheet => new string[][] { [.. sheet, "--lang", "fr"], [.. sheet, "--lang", "en"] }).Concat(sheets[..2].Select(sheet => (string[])[.. sheet, "--json"])).AsParallel().Select(words => (IsJson: words[^1] == "--json", Run: Program.Run(words))).ToList();
        var printed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (isJson, run) in runs)
        {
            run.Code.ShouldBe(0, run.Error);
            if (isJson)
            {
                using var json = JsonDocument.Parse(run.Output);
                Collect(json.RootElement, "", printed);
            }
            else
            {
                printed.UnionWith(Id.Matches(run.Output).Select(match => match.Value));
            }
        }

        printed.Count.ShouldBeGreaterThan(5);
        printed.Except(Known.Value).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("GL-PRT-q", "yes", "BE")]
    [InlineData("GL-DRUG-04.g", "", "EU|BE")]
    [InlineData("BEL-04", "", "LIEGE-REVIEW")]
    [InlineData("GL-TRIAL-09", "", "NETTER-2")]
    [InlineData("NETTER-2", "", "TRIAL-NETTER-2")]
    [InlineData("CON-01", "", "two-ages")]
    [InlineData("CON-17", "", "GRD-06")]
    [InlineData("CON-50", "", "historical-names")]
    [InlineData("two-ages", "", "Two ages")]
    [InlineData("LIEGE-REVIEW", "", "source")]
    [InlineData("GL-NOW-01", "", "260")]
    [InlineData("grd-01", "", "GRD-01")]
    public void An_id_that_is_no_rule_says_what_stands_behind_it(string id, string badge, string words)
    {
        var run = Program.Run("rules", id, "--lang", "en");
        run.Code.ShouldBe(0, run.Error);
        run.Output.Length.ShouldBeGreaterThan(60);
        words.Split('|').ShouldContain(word => run.Output.Contains(word, StringComparison.Ordinal), run.Output);
        if (badge.Length > 0)
        {
            run.Output.ShouldContain("[to be verified in the source]");
        }
    }

    [Fact]
    public void Each_printed_contradiction_is_explained()
    {
        var wrong = Enumerable.Range(1, 50).Select(number => $"CON-{number:D2}").Where(id => !Known.Value.Contains(id)).ToList();
        wrong.ShouldBeEmpty();
        Program.Run("rules", "CON-", "--lang", "en").Lines.Where(line => line.Split('\t') is not [_, _, { Length: > 0 }, { Length: > 0 }]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("CON-51")]
    [InlineData("NETTER-9")]
    public void An_id_that_nothing_prints_is_refused(string id) => Program.RunInEnglish("rules", id).Code.ShouldBe(1);

    private static void Collect(JsonElement element, string parent, HashSet<string> printed)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Collect(item, parent, printed);
                }

                break;
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    if (property.Value.ValueKind == JsonValueKind.String && property.Value.GetString() is { Length: > 0 } value && (Names.Contains(property.Name, StringComparer.Ordinal) || (property.Name == "code" && parent == "contradictions")))
                    {
                        printed.Add(value);
                    }

                    Collect(property.Value, property.Name, printed);
                }

                break;
        }
    }

    /// <summary>As ids of rules are made: letters, then a number of two digits or one letter, and perhaps a part.</summary>
    private static readonly Regex Id = new(@"\b[A-Z]{2,6}(?:-[A-Z]{1,6})?-(?:[0-9]{2}|[a-z])(?:\.[a-z])?\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
