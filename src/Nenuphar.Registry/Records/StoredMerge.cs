namespace Nenuphar.Registry;

/// <summary>What is sealed in a row of <c>merge</c>: what came from the other case, to go back if the merge is undone.</summary>
internal sealed record StoredMerge(string Reason, IReadOnlyList<long> Documents, IReadOnlyList<string> Facts);
