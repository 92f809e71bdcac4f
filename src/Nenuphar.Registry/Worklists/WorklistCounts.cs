namespace Nenuphar.Registry;

/// <param name="FollowUpDue">Of those in follow-up, whose day has come.</param>
/// <param name="WithProposal">Which a newer edition would read otherwise.</param>
public sealed record WorklistCounts(IReadOnlyDictionary<CaseState, long> ByState, long FollowUpDue, long WithProposal)
{
    public long All => ByState.Values.Sum();
}
