using Nenuphar.Cases;

namespace Nenuphar.Guidelines;

/// <summary>What would decide about agents that are still open.</summary>
/// <param name="IsConflict">Whether it is told in two ways, and not missing.</param>
public sealed record Decider(Said Question, bool IsConflict, IReadOnlyList<Proposal> Proposals);
