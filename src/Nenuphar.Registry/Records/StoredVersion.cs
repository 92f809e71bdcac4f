namespace Nenuphar.Registry;

/// <summary>What is sealed in a row of <c>version</c>: the whole record, and what changed. Quotes are not kept: they are taken from the sealed text.</summary>
internal sealed record StoredVersion(CaseState State, DateOnly? FollowUpOn, string Reason, IReadOnlyList<RecordFact> Facts, IReadOnlyList<FactChange> Changes)
{
    /// <summary>The state once something undecided has come: a closed case is to be reviewed again.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public CaseState Reopened => State == CaseState.Closed ? CaseState.ToReview : State;
}
