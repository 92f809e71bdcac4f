namespace Nenuphar.Registry;

/// <param name="WithContradictions">In any state.</param>
/// <param name="FollowUpDue">Of those in follow-up, whose day has come.</param>
/// <param name="WithProposal">Which a newer edition would read otherwise.</param>
public sealed record WorklistCounts(IReadOnlyDictionary<CaseState, long> ByState, long FollowUpDue, long WithContradictions, long WithProposal)
{
    public long All => ByState.Values.Sum();
}
