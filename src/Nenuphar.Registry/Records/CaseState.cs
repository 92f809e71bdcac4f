namespace Nenuphar.Registry;

public enum CaseState
{
    ToReview,
    Ready,
    AtBoard,

    /// <summary>To be seen again; due from the day that is set.</summary>
    FollowUp,
    Closed,
}
