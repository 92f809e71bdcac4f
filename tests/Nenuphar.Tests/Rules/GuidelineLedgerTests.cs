using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Tests.House;

namespace Nenuphar.Tests.Rules;

/// <summary><c>knowledge/GUIDELINES.tsv</c>: each tagged row of the 2022-2026 evidence, by which precept or table row it is held and by what it is proved, or why it is not.</summary>
public class GuidelineLedgerTests
{
    private const int Id = 0, Section = 1, Tag = 2, State = 3, Holder = 4, Proof = 5, Reason = 6;

    /// <summary>From the surest to the least sure.</summary>
    private static readonly string[] Tags = ["verified", "computed", "secondary", "mixed", "design", "recalled", "none"];

    /// <summary>How many rows each section prints, and how the ids of its rows begin. Tagged rows are 265; sixteen rows print no tag.</summary>
    private static readonly (string Section, string Prefix, int Rows)[] Sections =
    [
        ("1", "GL-GRD", 14), ("1b", "GL-LUNG", 8), ("1c", "GL-BR", 10), ("2", "GL-TRIAL", 28), ("3", "GL-SYS", 30), ("4", "GL-LOC", 22), ("5", "GL-CS", 15), ("6", "GL-FUN", 7),
        ("7", "GL-PRT", 17), ("8", "GL-IMG", 8), ("9", "GL-LIV", 8), ("10", "GL-FU", 8), ("11", "GL-HER", 5), ("12", "GL-IHC", 16), ("13", "GL-TNM", 7), ("14", "GL-UNIT", 28),
        ("15", "GL-DRUG", 25), ("16", "GL-SC", 6), ("17", "GL-EPI", 6), ("18", "GL-NOW", 13),
    ];

    private static IReadOnlyList<(int Line, string[] Cells)> Rows => KnowledgeTable.Read("GUIDELINES.tsv").Rows;

    [Fact]
    public void Each_section_has_as_many_rows_as_are_printed()
    {
        Sections.Sum(s => s.Rows).ShouldBe(265 + 16);
        foreach (var (section, prefix, printed) in Sections)
        {
            // What stands below a table has an id after those of the table.
            var rows = Rows.Where(r => r.Cells[Section] == section).Select(r => Whole(r.Cells[Id])).Distinct(StringComparer.Ordinal).ToList();
            rows.Where(id => !id.StartsWith(prefix + "-", StringComparison.Ordinal)).ShouldBeEmpty();
            Enumerable.Range(1, printed).Where(i => !rows.Contains($"{prefix}-{i:D2}") && !rows.Contains($"{prefix}-{(char)('a' + i - 1)}")).Select(i => $"{prefix}: row {i} of {printed}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void Each_printed_row_stands_in_the_ledger_with_no_surer_tag()
    {
        if (Repository.Shared is not { } shared)
        {
            Assert.Skip("../shared is absent: the printed rows can't be counted");
            return;
        }

        var printed = Printed(Path.Combine(shared, "knowledge", "guidelines.md")).ToList();
        printed.GroupBy(r => r.Section, StringComparer.Ordinal).Select(g => (g.Key, g.Count())).ShouldBe(Sections.Select(s => (s.Section, s.Rows)));
        printed.Count(r => r.Tag != "none").ShouldBe(265);
        var held = Rows.ToLookup(r => Whole(r.Cells[Id]), StringComparer.Ordinal);
        var wrong = new List<string>();
        foreach (var (section, id, tag) in printed)
        {
            if (!held[id].Any())
            {
                wrong.Add($"{id} ({tag}) is not in the ledger");
            }

            wrong.AddRange(held[id].Where(r => r.Cells[Section] != section).Select(r => $"{id}: section {r.Cells[Section]} for {section}"));
            wrong.AddRange(held[id].Where(r => !MayBe(tag, r.Cells[Tag])).Select(r => $"{r.Cells[Id]}: {r.Cells[Tag]}, printed {tag}"));
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_row_is_held_and_proved_or_says_why_not()
    {
        var wrong = new List<string>();
        foreach (var (line, cells) in Rows)
        {
            var place = $"GUIDELINES.tsv:{line}, {cells[Id]}";
            if (!Tags.Contains(cells[Tag]))
            {
                wrong.Add($"{place}: '{cells[Tag]}' is no tag");
            }

            switch (cells[State])
            {
                case "held" when cells[Holder].Length > 0 && cells[Proof].Length > 0:
                    wrong.AddRange(cells[Holder].Split('|').SelectMany(holder => Wrong(holder, cells[Tag])).Select(sentence => $"{place}: {sentence}"));
                    wrong.AddRange(cells[Proof].Split('|').Where(proof => !IsThere(proof, cells[Holder].Split('|'))).Select(proof => $"{place}: no proof in {proof}"));
                    break;
                case "not" when cells[Reason].Length > 0 && cells[Holder].Length == 0:
                    break;
                default:
                    wrong.Add($"{place}: a row is held (by what, proved where) or not (why)");
                    break;
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_precept_of_these_sections_stands_in_the_ledger()
    {
        var known = Rows.SelectMany(r => r.Cells[Holder].Split('|').Append(r.Cells[Id])).ToHashSet(StringComparer.Ordinal);
        Precepts.All.Where(p => p.Id.StartsWith("GL-", StringComparison.Ordinal) && !known.Contains(p.Id)).Select(p => p.Id).ShouldBeEmpty();
    }

    /// <summary>A precept by its id, or <c>figures.tsv#CS-01</c>: a row of <c>knowledge/tables/</c>. Its tag is the ledger's.</summary>
    private static IEnumerable<string> Wrong(string holder, string tag)
    {
        if (holder.Split('#') is not [var table, var id])
        {
            var precept = Precepts.Find(holder);
            return precept is null ? [$"there is no precept {holder}"] : precept.Source.IsVerified == IsVerified(tag) ? [] : [$"{holder} is {(precept.Source.IsVerified ? "" : "not ")}verified, the row {tag}"];
        }

        var rows = KnowledgeTable.Read("tables/" + table);
        var row = rows.Rows.FirstOrDefault(r => r.Cells[0] == id).Cells;
        return row is null ? [$"{table} has no row {id}"]
            : rows.Column("tag") is var at and >= 0 && Tags.Contains(row[at]) && IsVerified(row[at]) != IsVerified(tag) ? [$"{holder} is {row[at]}, the row {tag}"] : [];
    }

    /// <summary>A table of examples that has one for a holder, or a class of tests.</summary>
    private static bool IsThere(string proof, string[] holders) => proof.EndsWith(".tsv", StringComparison.Ordinal)
        ? RuleExample.All.Any(e => e.Place.StartsWith(proof + ":", StringComparison.Ordinal) && holders.Contains(e.Rule))
        : typeof(GuidelineLedgerTests).Assembly.GetType("Nenuphar.Tests." + proof) is not null;

    private static bool IsVerified(string tag) => tag is "verified" or "computed";

    /// <summary>Part of a mixed row may be verified; no part of another may be surer than the whole.</summary>
    private static bool MayBe(string printed, string tag) => printed == "mixed" || Array.IndexOf(Tags, tag) >= Array.IndexOf(Tags, printed);

    /// <summary><c>GL-SYS-03.b</c> is a part of <c>GL-SYS-03</c>.</summary>
    private static string Whole(string id) => id.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? id[..dot] : id;

    private static IEnumerable<(string Section, string Id, string Tag)> Printed(string file)
    {
        var (section, number) = ("", -1);
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal) || line.StartsWith("### ", StringComparison.Ordinal))
            {
                (section, number) = (line.TrimStart('#', ' ').Split(['.', ' '])[0], -1);
            }
            else if (line.StartsWith("|---", StringComparison.Ordinal))
            {
                number = 0;
            }
            else if (number >= 0 && line.StartsWith('|') && Array.Find(Sections, s => s.Section == section).Prefix is { } prefix)
            {
                var cells = line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
                number++;
                yield return (section, cells[0].StartsWith("GL-", StringComparison.Ordinal) ? cells[0] : $"{prefix}-{number:D2}", section == "18" ? "none" : TagOf(cells[^1]));
            }
        }
    }

    private static string TagOf(string cell)
    {
        bool Has(string word) => cell.Contains(word, StringComparison.Ordinal);
        return Has("VERIFIED") && (Has("RECALLED") || Has("computed")) ? "mixed"
            : Has("VERIFIED") ? Has("(sec.)") ? "secondary" : "verified"
            : Has("RECALLED") ? "recalled" : Has("computed") ? "computed" : Has("design") ? "design" : "none";
    }
}
