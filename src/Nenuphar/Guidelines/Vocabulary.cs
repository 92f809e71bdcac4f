using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Text;

namespace Nenuphar.Guidelines;

/// <summary>Whether a term of a statement is one that a case can hold: a statement about another ("finding slow-curse", "lab creatinine &lt; 150 furlong") could never be met, and nobody would see why.</summary>
internal static class Vocabulary
{
    private static readonly Lazy<HashSet<string>> Terms = new(() =>
    [
        .. Table.Names("terms/").Concat(Table.Names("details/")).SelectMany(name => Table.Rows(name, 3)).Select(row => row[2]),
        .. Table.Rows("knowledge/tables/details.tsv", 3).Select(row => row[2]),
    ]);

    private static readonly Lazy<HashSet<string>> Classes = new(() => [.. Agents.All.Select(agent => agent.Agent), .. Agents.All.Select(agent => agent.Class)]);

    private static readonly string[] OfAgents = ["prior", "on", "progressed-on", "planned", "interval", "day-of", "hypersensitivity"];
    private static readonly string[] OfTerms = ["symptom", "syndrome", "condition", "finding", "hereditary", "lab", "uln", "raised", "low", "measure", "scale", "ihc", "molecular", "told", "uptake", "examined"];

    /// <summary>The reason why a statement names nothing that is known; nothing if all is.</summary>
    public static Said? Complaint(string[] words)
    {
        if (words.Length < 2)
        {
            return null;
        }

        if (Array.IndexOf(OfAgents, words[0]) >= 0)
        {
            var agents = words is ["prior", "systemic", "except", var other] ? [other] : words is [_, "systemic"] ? Array.Empty<string>() : [words[1]];
            return Array.Find(agents, agent => !Classes.Value.Contains(agent) && !Phrases.Has(agent)) is { } unknown ? new($"'{unknown}' n'est pas un agent, une classe ou un geste connu", $"'{unknown}' is no agent, class or procedure that is known") : null;
        }

        if (Array.IndexOf(OfTerms, words[0]) < 0)
        {
            return null;
        }

        return !Phrases.Has(words[1]) && !Terms.Value.Contains(words[1]) ? new($"'{words[1]}' n'est pas un terme connu d'un cas après '{words[0]}'", $"'{words[1]}' is no term of a case that is known after '{words[0]}'")
            : words is ["lab", _, _, _, var unit] && !IsUnit(unit) ? new($"'{unit}' n'est pas une unité de résultat", $"'{unit}' is no unit of a result")
            : (Said?)null;
    }

    /// <summary>As results are written: by the table of units, or put together of its parts (<c>umol/(24.h)</c>).</summary>
    private static bool IsUnit(string unit) => Units.Value.Contains(unit);

    private static readonly Lazy<HashSet<string>> Units = new(() =>
    [
        .. Table.Rows("knowledge/terms/units.tsv", 4).SelectMany(row => new[] { row[2], row[3] }),
        .. Table.Rows("knowledge/tables/conversions.tsv", 4).SelectMany(row => new[] { row[2], row[3] }),
        .. Table.Rows("knowledge/tables/plausible.tsv", 3).Select(row => row[2]),
    ]);
}
