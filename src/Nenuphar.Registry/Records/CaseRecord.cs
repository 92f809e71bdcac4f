using Nenuphar.Cases;

namespace Nenuphar.Registry;

/// <summary>A case as it stands.</summary>
/// <param name="Version">To be named by who writes: a write upon an older version is refused.</param>
/// <param name="Pseudonym">For who may see no more.</param>
/// <param name="Proposal">The number of an open proposal to read it with a newer edition; 0 if there is none.</param>
/// <param name="MergedInto">The case that took its documents; 0 if none did.</param>
public sealed record CaseRecord(
    long Case,
    long Version,
    string Pseudonym,
    CaseState State,
    DateOnly? FollowUpOn,
    DateTimeOffset ChangedAt,
    string Edition,
    IReadOnlyList<RecordFact> Facts,
    IReadOnlyList<CaseDocument> Documents,
    long Proposal,
    long MergedInto)
{
    /// <summary>Contradictions that a person looked at and let stand, in order.</summary>
    public IReadOnlyList<Acknowledgement> Acknowledged { get; init; } = [];

    /// <summary>The values that hold, for the library to assemble and to classify.</summary>
    public IReadOnlyList<Entry> Entries => [.. Facts.Where(fact => fact.Holds).Select(fact => fact.Entry)];

    public RecordFact? this[string fact] => Facts.FirstOrDefault(f => f.Id == fact);
}
