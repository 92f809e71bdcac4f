namespace Nenuphar.Registry;

/// <summary>One step of a record's history.</summary>
/// <param name="Cause"><c>import</c>, <c>by-hand</c>, <c>decision</c>, <c>acknowledge</c> and <c>reopen</c> (of a contradiction; its kind is the reason), <c>state</c>, <c>reading</c>, <c>merge</c>, <c>unmerge</c>, <c>move</c>, <c>restore</c>.</param>
/// <param name="Edition">Of the knowledge with which its texts are read.</param>
public sealed record CaseVersion(long Case, long Number, DateTimeOffset At, string By, string Cause, string Reason, string Edition, CaseState State, IReadOnlyList<FactChange> Changes)
{
    /// <summary>Contradictions that were looked at in this version, and let stand.</summary>
    public IReadOnlyList<Acknowledgement> Acknowledged { get; init; } = [];
}
