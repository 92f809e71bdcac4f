namespace Nenuphar.Registry;

/// <summary>Who decided, when, and why.</summary>
public sealed record Decision(string By, DateTimeOffset At, string Reason);
