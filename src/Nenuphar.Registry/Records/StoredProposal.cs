namespace Nenuphar.Registry;

/// <summary>What is sealed in a row of <c>proposal</c>.</summary>
internal sealed record StoredProposal(IReadOnlyList<RecordFact> Facts, IReadOnlyList<FactChange> Changes);
