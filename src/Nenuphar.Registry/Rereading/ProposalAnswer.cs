namespace Nenuphar.Registry;

/// <summary>What became of a proposal, as <c>proposal_answer.accepted</c> tells it.</summary>
internal enum ProposalAnswer
{
    Refused = 0,
    Accepted = 1,

    /// <summary>Nothing of it was left: its documents went to other cases, or people decided all of it.</summary>
    Withdrawn = 2,
}
