namespace Nenuphar.Registry;

/// <summary>Which cases to list; all conditions hold together.</summary>
public sealed record WorklistQuery
{
    public CaseState? State { get; init; }

    /// <summary>Cases in follow-up whose day has come.</summary>
    public bool FollowUpDue { get; init; }

    /// <summary>Percent of the minimal data set.</summary>
    public int? CompletenessBelow { get; init; }

    public bool WithContradictions { get; init; }

    /// <summary>Cases that a newer edition would read otherwise.</summary>
    public bool WithProposal { get; init; }

    /// <summary>Words that the texts or values of a case all hold, in any form of case and accents. Needs the right to read text.</summary>
    public string Text { get; init; } = "";

    public IReadOnlyList<FactFilter> Facts { get; init; } = [];

    public WorklistOrder Order { get; init; }

    /// <summary>Where the last page ended (<see cref="WorklistPage.Next"/>); empty for the first.</summary>
    public string After { get; init; } = "";

    /// <summary>1 to 200.</summary>
    public int Count { get; init; } = 50;
}
