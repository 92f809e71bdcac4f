namespace Nenuphar.Registry;

/// <summary>All that a case holds, for who may read it.</summary>
/// <param name="Texts">By the number of their document.</param>
public sealed record CaseFile(CaseRecord Record, IReadOnlyDictionary<long, string> Texts, Identity Identity);
