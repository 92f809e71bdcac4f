using Nenuphar.Text;

namespace Nenuphar.Cases;

/// <summary>The table of agents, regimens and procedures.</summary>
public static class Agents
{
    private static readonly Lazy<Dictionary<string, AgentClass>> Known = new(() =>
        Table.Rows("knowledge/tables/agents.tsv", 7).ToDictionary(
            row => row[0],
            row => new AgentClass(row[0], Enum.Parse<Modality>(row[1], ignoreCase: true), row[2], row[3].Split('|', StringSplitOptions.RemoveEmptyEntries), new(row[4], row[5])),
            StringComparer.Ordinal));

    public static IEnumerable<AgentClass> All => Known.Value.Values;

    /// <summary>An agent that the table does not hold has no class and an unknown modality.</summary>
    public static AgentClass ClassOf(string agent) =>
        Known.Value.TryGetValue(agent, out var known) ? known : new(agent, Modality.Unknown, "", [], new(agent, agent));

    public static bool Has(string agent) => Known.Value.ContainsKey(agent);

    /// <summary>Whether the agent, or a drug inside the regimen, is of the class, or of a class of that class: <c>Is("folfox", "platinum")</c>, <c>Is("cisplatin", "chemotherapy")</c>. A regimen of the same drugs under another name is that regimen: <c>Is("ep", "platinum-etoposide")</c>.</summary>
    public static bool Is(string agent, string name) => ClassOf(agent) is var known
        && (known.Class == name || known.Agent == name || known.Members.Any(member => Is(member, name)) || (known.Class.Length > 0 && known.Class != known.Agent && Is(known.Class, name))
        || IsSame(known.Members, ClassOf(name).Members));

    /// <summary>As many drugs, each of the class that is asked for.</summary>
    private static bool IsSame(IReadOnlyList<string> drugs, IReadOnlyList<string> asked) =>
        asked.Count > 1 && drugs.Count == asked.Count && asked.All(wanted => drugs.Any(drug => Is(drug, wanted)));
}
