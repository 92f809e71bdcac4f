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

    /// <summary>By agent: what it is one of. It is asked of every treatment again and again.</summary>
    private static readonly Lazy<Dictionary<string, Kin>> Kinships = new(() => Known.Value.Keys.ToDictionary(agent => agent, KinOf, StringComparer.Ordinal));

    public static IEnumerable<AgentClass> All => Known.Value.Values;

    /// <summary>An agent that the table does not hold has no class and an unknown modality.</summary>
    public static AgentClass ClassOf(string agent) =>
        Known.Value.TryGetValue(agent, out var known) ? known : new(agent, Modality.Unknown, "", [], new(agent, agent));

    public static bool Has(string agent) => Known.Value.ContainsKey(agent);

    /// <summary>Whether the agent, or a drug inside the regimen, is of the class, or of a class of that class: <c>Is("folfox", "platinum")</c>, <c>Is("cisplatin", "chemotherapy")</c>. A regimen of the same drugs under another name is that regimen: <c>Is("ep", "platinum-etoposide")</c>.</summary>
    public static bool Is(string agent, string name) =>
        !Kinships.Value.TryGetValue(agent, out var kin) ? agent == name
        : Array.IndexOf(kin.Names, name) >= 0 || (kin.Regimens.Length > 0 && Known.Value.TryGetValue(name, out var asked) && asked.Members.Count > 1 && Array.Exists(kin.Regimens, drugs => IsSame(drugs, asked.Members)));

    /// <summary>As many drugs, each of the class that is asked for.</summary>
    private static bool IsSame(IReadOnlyList<string> drugs, IReadOnlyList<string> asked) => drugs.Count == asked.Count && asked.All(wanted => drugs.Any(drug => Is(drug, wanted)));

    private static Kin KinOf(string agent)
    {
        var (names, regimens) = (new List<string>(), new List<IReadOnlyList<string>>());
        Collect(agent, names, regimens);
        return new([.. names], [.. regimens]);
    }

    /// <summary>The agent, its class and the class of that, and the same of the drugs inside a regimen.</summary>
    private static void Collect(string agent, List<string> names, List<IReadOnlyList<string>> regimens)
    {
        if (names.Contains(agent))
        {
            return;
        }

        names.Add(agent);
        var known = ClassOf(agent);
        if (known.Members.Count > 1)
        {
            regimens.Add(known.Members);
        }

        foreach (var member in known.Members)
        {
            Collect(member, names, regimens);
        }

        if (known.Class.Length > 0)
        {
            Collect(known.Class, names, regimens);
        }
    }

    /// <param name="Names">Its own, those of its drugs and those of all their classes.</param>
    /// <param name="Regimens">The drugs of each regimen among them.</param>
    private sealed record Kin(string[] Names, IReadOnlyList<string>[] Regimens);
}
