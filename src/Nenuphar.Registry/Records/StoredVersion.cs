namespace Nenuphar.Registry;

/// <summary>What is sealed in a row of <c>version</c>: the whole record, and what changed. Quotes are not kept: they are taken from the sealed text.</summary>
/// <param name="Documents">Those that lay in the case; nothing in versions of earlier releases.</param>
/// <param name="Acknowledged">Contradictions that a person looked at and let stand, in order.</param>
/// <param name="Parts">As it is kept, what is of documents; nothing once it is opened, and in versions of earlier releases.</param>
internal sealed record StoredVersion(
    CaseState State, DateOnly? FollowUpOn, string Reason, IReadOnlyList<RecordFact> Facts, IReadOnlyList<FactChange> Changes, IReadOnlyList<long>? Documents = null, IReadOnlyList<SealedPart>? Parts = null,
    IReadOnlyList<Acknowledgement>? Acknowledged = null)
{
    /// <summary>The state once something undecided has come: a closed case is to be reviewed again.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public CaseState Reopened => State == CaseState.Closed ? CaseState.ToReview : State;
}
