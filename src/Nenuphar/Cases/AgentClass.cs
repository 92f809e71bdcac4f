namespace Nenuphar.Cases;

/// <summary>What is known of an agent, regimen or procedure: how it acts, its class and the drugs inside a regimen.</summary>
public sealed record AgentClass(string Agent, Modality Modality, string Class, IReadOnlyList<string> Members, Said Name)
{
    /// <summary>It holds hormones, symptoms or bones in check, and is no line against the tumour.</summary>
    public bool IsSupportive => IsSupport(Class);

    /// <summary>The same of a class by its name.</summary>
    internal static bool IsSupport(string name) => name is "tph-inhibitor" or "insulin-secretion-inhibitor" or "bone-agent" or "dopamine-agonist" or "corticosteroid" or "steroidogenesis-inhibitor";
}
