using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Surveillance;
using Nenuphar.Text;

namespace Nenuphar.Guidelines;

/// <summary>When a precept is met and when it is not, in plain words: by its clauses, or for one that asks in its own way by a row of <c>tables/criteria.tsv</c>.</summary>
public static class Criteria
{
    private static readonly Lazy<Dictionary<string, Said>> Known = new(() => Table.Rows("knowledge/tables/criteria.tsv", 4).ToDictionary(row => row[0], row => new Said(row[1], row[2]), StringComparer.Ordinal));

    /// <summary>Ids of the rows, so that a test finds one of no rule.</summary>
    public static IEnumerable<string> Ids => Known.Value.Keys;

    /// <summary>Nothing if the clauses say it.</summary>
    public static Said? Of(Precept precept) => Known.Value.TryGetValue(precept.Id, out var said) ? said : null;

    /// <summary>What must hold together; empty for a precept that asks in its own way.</summary>
    public static IReadOnlyList<Clause> Clauses(Precept precept) => precept switch
    {
        Option option => option.Clauses,
        Caution caution => caution.Clauses,
        _ when Plans.All.FirstOrDefault(plan => plan.Id == precept.Id) is { } plan => [.. plan.Clauses],
        Rule => [.. AdviceClauses.Of(precept.Id)],
        _ => [],
    };
}
