using Nenuphar.Terms;

namespace Nenuphar.Tests.House;

/// <summary>The tables of <c>knowledge/</c>: whole rows, each with an identity and a source that is listed.</summary>
public class KnowledgeTests
{
    private static readonly string[] TermColumns = ["id", "kind", "value", "code", "en", "fr", "flags", "source", "note"];

    public static TheoryData<string> Tables() => [.. KnowledgeTable.Names()];

    public static TheoryData<string> TermTables() => [.. KnowledgeTable.Names("terms")];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_row_has_the_columns_of_its_header(string name)
    {
        var table = KnowledgeTable.Read(name);
        table.Rows.Where(row => row.Cells.Length != table.Columns.Length)
            .Select(row => $"{name}:{row.Line}: {row.Cells.Length} columns, {table.Columns.Length} are due").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void No_cell_ends_in_blanks_or_holds_a_carriage_return(string name)
    {
        var table = KnowledgeTable.Read(name);
        table.Rows.Where(row => Array.Exists(row.Cells, cell => cell.Trim() != cell)).Select(row => $"{name}:{row.Line}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_row_names_a_source_that_is_listed(string name)
    {
        var table = KnowledgeTable.Read(name);
        if (name == "SOURCES.tsv")
        {
            table.Rows.Where(row => row.Cells[1].Length == 0).ShouldBeEmpty();
            return;
        }

        var known = KnowledgeTable.Read("SOURCES.tsv").Rows.Select(row => row.Cells[0]).ToHashSet(StringComparer.Ordinal);
        var column = table.Column("source");
        column.ShouldBeGreaterThanOrEqualTo(0, $"{name} has no column 'source'");
        table.Rows.Where(row => !NamesSources(row.Cells[column], known))
            .Select(row => $"{name}:{row.Line}: '{row.Cells[column]}' stands in no row of SOURCES.tsv").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void An_identity_is_given_once(string name)
    {
        var table = KnowledgeTable.Read(name);
        var (id, kind, language) = (table.Column("id"), table.Column("kind"), table.Column("lang"));
        var key = id >= 0 ? id : Math.Max(table.Column("code"), 0);
        var doubled = table.Rows
            .GroupBy(row => (row.Cells[key], kind >= 0 && id >= 0 ? row.Cells[kind] : "", id < 0 && language >= 0 ? row.Cells[language] : ""))
            .Where(group => group.Count() > 1 || group.Key.Item1.Length == 0)
            .Select(group => $"{name}: {group.Key} on lines {string.Join(", ", group.Select(row => row.Line))}");
        doubled.ShouldBeEmpty();
    }

    [Fact]
    public void An_identity_of_a_term_is_given_once_over_all_tables_of_terms()
    {
        var doubled = KnowledgeTable.Names("terms").SelectMany(name => KnowledgeTable.Read(name).Rows.Select(row => (Name: name, row.Cells)))
            .GroupBy(row => (row.Cells[0], row.Cells[1]))
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(row => row.Name))}");
        doubled.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(TermTables))]
    public void A_table_of_terms_has_the_nine_columns_and_known_kinds(string name)
    {
        var table = KnowledgeTable.Read(name);
        table.Columns.ShouldBe(TermColumns);
        table.Rows.Where(row => !Enum.TryParse<ConceptKind>(row.Cells[1], ignoreCase: true, out _) || row.Cells[1].Any(char.IsUpper))
            .Select(row => $"{name}:{row.Line}: '{row.Cells[1]}'").ShouldBeEmpty();
        table.Rows.Where(row => row.Cells[2].Length == 0).Select(row => $"{name}:{row.Line}: no value").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(TermTables))]
    public void The_value_of_a_keyword_is_a_keyword(string name)
    {
        var wrong = KnowledgeTable.Read(name).Rows
            .Where(row => row.Cells[1] == "keyword" && !Enum.TryParse<Keyword>(row.Cells[2].Replace("-", ""), ignoreCase: true, out _))
            .Select(row => $"{name}:{row.Line}: '{row.Cells[2]}'");
        wrong.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(TermTables))]
    public void A_term_has_forms_and_no_form_is_empty_or_given_twice(string name)
    {
        var wrong = new List<string>();
        foreach (var (line, cells) in KnowledgeTable.Read(name).Rows)
        {
            if (cells[4].Length + cells[5].Length == 0)
            {
                wrong.Add($"{name}:{line}: no form");
            }

            foreach (var column in new[] { 4, 5 }.Where(column => cells[column].Length > 0))
            {
                var forms = cells[column].Split('|');
                wrong.AddRange(forms.Where(form => form.Trim('~', ' ').Length == 0).Select(_ => $"{name}:{line}: an empty form"));
                wrong.AddRange(forms.GroupBy(form => form, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"{name}:{line}: '{group.Key}' twice"));
            }
        }

        wrong.ShouldBeEmpty();
    }

    /// <summary>"ICDO3-TOPO; fr: after CIM10-FR C01" names two sources, the second of the French wording and with its place.</summary>
    private static bool NamesSources(string cell, HashSet<string> known) => cell.Split(';').All(part => part.Split(' ').Any(known.Contains));
}
