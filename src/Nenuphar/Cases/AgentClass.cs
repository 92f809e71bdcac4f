namespace Nenuphar.Cases;

/// <summary>What is known of an agent, regimen or procedure: how it acts, its class and the drugs inside a regimen.</summary>
public sealed record AgentClass(string Agent, Modality Modality, string Class, IReadOnlyList<string> Members, Said Name);
