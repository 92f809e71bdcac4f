using Nenuphar.Tests.House;

namespace Nenuphar.Tests.Seeds;

/// <summary>The case facts of the three published cases, by their ids: structured form and derived check.</summary>
public class SeedFactTests
{
    private static readonly IReadOnlyList<string[]> Rows =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Nenuphar.Tests", "Seeds", "facts.tsv")).Skip(1).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];

    public static TheoryData<string> Ids() => [.. Rows.Select(row => row[0]).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_case_fact_is_assembled_and_derived(string id)
    {
        if (SeedCase.Open("00" + id[1]) is not { } seed)
        {
            Assert.Skip("../shared is absent: the published cases can't be read");
            return;
        }

        Rows.Where(row => row[0] == id).Select(row => (Question: row[1], Expected: row[2], Answer: seed.Ask(row[1]))).Where(q => q.Answer != q.Expected)
            .Select(q => $"{q.Question}: expected {q.Expected}, answered {q.Answer}").ShouldBeEmpty();
    }

    [Fact]
    public void Every_case_fact_of_the_ledger_is_asked_here_or_says_why_not()
    {
        var asked = Rows.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        KnowledgeTable.Read("RULES.tsv").Rows.Where(r => r.Cells[1] == "case-fact" && !asked.Contains(r.Cells[0]) && !(r.Cells[4] is "later" or "not-visible" && r.Cells[5].Length > 0)).Select(r => r.Cells[0]).ShouldBeEmpty();
    }
}
