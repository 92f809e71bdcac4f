using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>Another state for a case.</summary>
public sealed record StateRequest(
    long Version, [property: Description("to-review, ready, at-board, follow-up or closed.")] string State,
    [property: Description("For follow-up: the day from which it is due.")] DateOnly? FollowUpOn = null, string? Reason = null,
    [property: Description("For ready: true moves the case although values are undecided or contradictions open; else that is refused with 422, code unfinished.")] bool EvenSo = false);
