namespace Nenuphar.Registry;

/// <summary>A row of <c>case_now</c>, as far as lists show it.</summary>
internal sealed class ListedRow
{
    public const string Columns =
        "n.number AS Number, n.version AS Version, n.state AS State, n.follow_up_on AS FollowUpOn, n.changed_at AS ChangedAt, n.documents AS Documents, n.facts AS Facts, n.undecided AS Undecided, "
        + "n.completeness AS Completeness, n.contradictions AS Contradictions, n.proposal AS Proposal, n.sex AS Sex, n.age AS Age, n.site AS Site, n.morphology AS Morphology, n.grade AS Grade, n.stage AS Stage";

    public long Number { get; init; }

    public long Version { get; init; }

    public string State { get; init; } = "";

    public string? FollowUpOn { get; init; }

    public string ChangedAt { get; init; } = "";

    public long Documents { get; init; }

    public long Facts { get; init; }

    public long Undecided { get; init; }

    public long Completeness { get; init; }

    public long Contradictions { get; init; }

    public long Proposal { get; init; }

    public string Sex { get; init; } = "";

    public string Age { get; init; } = "";

    public string Site { get; init; } = "";

    public string Morphology { get; init; } = "";

    public string Grade { get; init; } = "";

    public string Stage { get; init; } = "";
}
