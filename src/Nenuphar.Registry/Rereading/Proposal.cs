namespace Nenuphar.Registry;

/// <summary>What a newer edition of the knowledge would change in a case; it changes nothing until somebody accepts it.</summary>
/// <param name="OnVersion">The version of the case for which it was made.</param>
public sealed record Proposal(long Number, long Case, long OnVersion, string Edition, DateTimeOffset At, IReadOnlyList<FactChange> Changes);
