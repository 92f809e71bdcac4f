using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Guidelines.Studies;
using Nenuphar.Tests.House;
using Nenuphar.Tests.Rules;

namespace Nenuphar.Studies.Tests;

/// <summary>The designs in <c>examples/studies</c>: each is read, and each of its criteria is seen to hold and to fail.</summary>
public sealed class ShippedStudiesTests
{
    private static readonly string[] Expected = ["cabinet", "compete", "compose", "e2211", "netter-1", "netter-2", "seqtor", "telestar"];

    private static string Folder => Path.Combine(Repository.Root, "examples", "studies");

    private static IEnumerable<Study> Studies => Directory.EnumerateFiles(Folder, "*.yaml").Order(StringComparer.Ordinal).Select(file =>
    {
        var (study, complaints) = StudyFile.Read(File.ReadAllText(file));
        complaints.ShouldBeEmpty(file);
        return study!;
    });

    [Fact]
    public void All_designs_are_there_and_read()
    {
        Directory.EnumerateFiles(Folder, "*.yaml").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal).ShouldBe(Expected);
        Studies.Count().ShouldBe(Expected.Length);
        Studies.ShouldAllBe(s => s.Title.French.Length > 0 && s.Arms.Count > 0 && s.Source.StartsWith("TRIAL-", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_criterion_is_seen_in_both_polarities()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "tests", "Nenuphar.Studies.Tests", "polarities.tsv")).Skip(1).Select(line => line.Split('\t')).ToDictionary(cells => cells[0], StringComparer.Ordinal);
        var clauses = Studies.SelectMany(Leaves).DistinctBy(clause => clause.Text).ToList();
        clauses.Select(c => c.Text).Where(text => !rows.ContainsKey(text)).ShouldBeEmpty();
        foreach (var clause in clauses)
        {
            var cells = rows[clause.Text];
            Ask(clause, cells[1]).ShouldBe(Verdict.Met, $"{clause.Text}: {cells[1]}");
            Ask(clause, cells[2]).ShouldBe(Verdict.NotMet, $"{clause.Text}: {cells[2]}");
            Ask(clause, "-").ShouldBe(Verdict.Unknown, $"{clause.Text}: an empty case");
        }
    }

    /// <summary>What is asked for stands on the sheet in words: a code that no table holds would stand there as it is.</summary>
    [Fact]
    public void What_is_missing_has_words()
    {
        var (subject, setting) = CaseLine.Read("-");
        var clauses = Studies.SelectMany(Leaves).Concat(GuidelineBook.All.OfType<Option>().SelectMany(o => o.Clauses)).Concat(GuidelineBook.All.OfType<Caution>().SelectMany(c => c.Clauses)).Concat(Trials.All.SelectMany(t => t.Clauses)).DistinctBy(clause => clause.Text);
        clauses.SelectMany(clause => clause.Ask(subject, setting).Missing.Select(code => (clause.Text, Code: code))).Where(asked => !Phrases.Has(asked.Code) && Phrases.Of(asked.Code).French == asked.Code)
            .Select(asked => $"{asked.Code} ({asked.Text})").Distinct().ShouldBeEmpty();
    }

    private static Verdict Ask(Guidelines.Clause clause, string given)
    {
        var (subject, setting) = CaseLine.Read(given);
        return clause.Ask(subject, setting).Verdict;
    }

    private static IEnumerable<Guidelines.Clause> Leaves(Study study) => LeavesOf(study.Criteria);

    private static IEnumerable<Guidelines.Clause> LeavesOf(Requirement requirement) => requirement switch
    {
        Requirement.One one => [one.Clause],
        Requirement.All all => all.Parts.SelectMany(LeavesOf),
        Requirement.Any any => any.Parts.SelectMany(LeavesOf),
        _ => [],
    };
}
