using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Text;

namespace Nenuphar.Guidelines.Today;

/// <summary>Rows of <c>tables/advice-today.tsv</c>, <c>advice-sites.tsv</c> and <c>advice-cautions.tsv</c>: criteria, cautions, options, figures and rival limits that clauses say whole. What holds an "unless" is typed beside it.</summary>
internal static class AdviceRows
{
    private static readonly string[] Tables = ["knowledge/tables/advice-today.tsv", "knowledge/tables/advice-sites.tsv", "knowledge/tables/advice-cautions.tsv"];

    private static readonly Lazy<IReadOnlyList<Precept>> Rows = new(() => [.. Tables.SelectMany(table => Table.Rows(table, 13)).Select(Of)]);

    public static IEnumerable<Precept> All => Rows.Value;

    /// <summary>Who a row concerns, then the rival limits that it prints.</summary>
    public static IReadOnlyList<Clause> ClausesOf(string id) => Tables.SelectMany(table => Table.Rows(table, 13)).FirstOrDefault(row => row[0] == id) is not { } row ? []
        : [.. ClauseReader.List(row[3]), .. row[1] == "limits" ? row[4].Split('|', StringSplitOptions.TrimEntries).Select(ClauseReader.Of) : []];

    private static Precept Of(string[] row)
    {
        var (id, agent, clauses, gives, evidence, place) = (row[0], row[2], row[3], row[4], row[7], row[11]);
        var printed = new Printed(row[10], row[12]) { IsVerified = Tags.IsVerified(row[6]) };
        return row[1] switch
        {
            "option" => printed.Option(id, place, evidence, agent, row[8], row[9], clauses, row[5].Split('|', StringSplitOptions.RemoveEmptyEntries)).Noting(gives.Split('|', StringSplitOptions.RemoveEmptyEntries)),
            "caution" or "contra-indication" => printed.Caution(id, place, evidence, agent, row[8], row[9], Whole(clauses, Value(gives))) with { Clauses = ClauseReader.List(clauses), Forbids = row[1] == "contra-indication" },
            "criterion" => printed.Rule(id, place, evidence, row[8], row[9], Whole(clauses, Value(gives))),
            "quotation" => printed.Quote(id, place, evidence, row[8], row[9], Whole(clauses, Value(gives))),
            "limits" => printed.Rule(id, place, evidence, row[8], row[9], Rival(clauses, gives)),
            _ => throw new InvalidOperationException($"knowledge/tables/advice-*.tsv, row {id}: '{row[1]}' is no kind of statement."),
        };
    }

    /// <summary>A code or words; <c>=ID|ID</c> are rows of the figures.</summary>
    private static string Value(string gives) => gives.StartsWith('=') ? string.Join(" / ", gives[1..].Split('|').Select(id => Figures.Of(id).ToString())) : gives;

    private static Func<Case, Setting, Answer> Whole(string clauses, string value)
    {
        var all = ClauseReader.List(clauses);
        return (subject, setting) => Ask.All([.. all.Select(c => c.Ask(subject, setting))]).Giving(value);
    }

    /// <summary>One question, several printed limits: each with its own answer, never averaged. Where they answer differently the whole is a conflict.</summary>
    private static Func<Case, Setting, Answer> Rival(string who, string limits)
    {
        var asked = ClauseReader.List(who);
        var all = limits.Split('|', StringSplitOptions.TrimEntries).Select(ClauseReader.Of).ToList();
        return (subject, setting) => Beside.Of(
            asked.Count == 0 ? Answer.Met() : Ask.All([.. asked.Select(c => c.Ask(subject, setting))]),
            [.. all.Select(c => (Limit(c), c.Ask(subject, setting)))]);
    }

    /// <summary>Without the name of what is measured, which the criterion says: <c>&gt; 70 10*9/L</c>.</summary>
    private static string Limit(Clause clause) => clause.Text[(clause.Text.IndexOfAny(['<', '>', '=']) is var at and >= 0 ? at : 0)..];
}
