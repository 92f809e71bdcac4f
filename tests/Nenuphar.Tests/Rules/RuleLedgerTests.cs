using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Tests.House;

namespace Nenuphar.Tests.Rules;

/// <summary><c>knowledge/RULES.tsv</c>: which printed statement is held where, and by what it is proved.</summary>
public class RuleLedgerTests
{
    private static readonly string[] Statuses = ["done", "later", "not-visible"];

    private static IReadOnlyList<(int Line, string[] Cells)> Rows => KnowledgeTable.Read("RULES.tsv").Rows;

    [Fact]
    public void The_ledger_holds_every_printed_statement_once()
    {
        Rows.Count(r => r.Cells[1] == "rule").ShouldBe(243);
        Rows.Count(r => r.Cells[1] == "case-fact").ShouldBe(57);
        Rows.Count(r => r.Cells[1] == "contradiction").ShouldBe(50);
        Rows.Count(r => r.Cells[1] == "boundary").ShouldBe(32);
    }

    [Fact]
    public void Every_row_is_done_or_says_why_not() =>
        Rows.Where(r => !Statuses.Contains(r.Cells[4]) || (r.Cells[4] == "not-visible" && r.Cells[5].Length == 0)).Select(r => $"{r.Cells[0]}: {r.Cells[4]}").ShouldBeEmpty();

    [Fact]
    public void A_rule_that_is_done_stands_in_the_rule_book_and_has_examples() =>
        Rows.Where(r => r.Cells[1] == "rule" && r.Cells[4] == "done" && (Precepts.Find(r.Cells[0]) is null || !RuleExample.All.Any(e => e.Rule == r.Cells[0])))
            .Select(r => r.Cells[0]).ShouldBeEmpty();

    [Fact]
    public void Every_rule_of_the_book_names_a_listed_source()
    {
        var known = KnowledgeTable.Read("SOURCES.tsv").Rows.Select(row => row.Cells[0]).ToHashSet(StringComparer.Ordinal);
        Precepts.All.Where(p => !known.Contains(p.Source.Source) || p.Source.Place.Length == 0 || p.Criterion.French.Length == 0 || p.Criterion.English.Length == 0)
            .Select(p => p.Id).ShouldBeEmpty();
    }

    [Fact]
    public void Each_input_and_output_printed_beside_a_rule_has_its_example()
    {
        if (Repository.Shared is not { } shared)
        {
            Assert.Skip("../shared is absent: the printed unit tests can't be counted");
            return;
        }

        // Each by its number: another row of the rule can't stand for one that is missing.
        var shown = RuleExample.All.SelectMany(e => e.Arrows).ToHashSet();
        var done = Rows.Where(r => r.Cells[1] == "rule" && r.Cells[4] == "done").Select(r => r.Cells[0]).ToHashSet(StringComparer.Ordinal);
        var printed = File.ReadLines(Path.Combine(shared, "knowledge", "seeds_rules.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length > 7 && done.Contains(cells[1]))
            .SelectMany(cells => Enumerable.Range(1, Printed(cells[^2])).Select(number => (Rule: cells[1], Number: number))).ToHashSet();
        printed.Count.ShouldBe(357);
        printed.Except(shown).Select(arrow => $"{arrow.Item1}: no example of the printed input {arrow.Item2}").ShouldBeEmpty();
        shown.Except(printed).Select(arrow => $"{arrow.Item1}: no input {arrow.Item2} is printed").ShouldBeEmpty();
    }

    /// <summary>How many inputs with an output a unit-test cell prints.</summary>
    private static int Printed(string cell) => cell.Split("->").Length - 1;
}
