namespace Nenuphar.Registry;

/// <summary>What is sealed in a row of <c>proposal</c>.</summary>
/// <param name="Facts">As the documents were read anew.</param>
/// <param name="Changes">As they were when it was made. What is shown and taken is found anew: documents leave, and people decide meanwhile.</param>
/// <param name="Documents">Those that were read; none in proposals of earlier releases.</param>
/// <param name="Parts">See <see cref="StoredVersion"/>.</param>
internal sealed record StoredProposal(IReadOnlyList<RecordFact> Facts, IReadOnlyList<FactChange> Changes, IReadOnlyList<long>? Documents = null, IReadOnlyList<SealedPart>? Parts = null)
{
    /// <summary>Those that were read. A document that none of the facts or changes is of stays as it was either way.</summary>
    public HashSet<long> Read => [.. Documents ?? [.. Facts.Select(f => f.Document), .. Changes.Select(c => c.Document)]];
}
