namespace Nenuphar.Registry;

/// <summary>The identity that somebody else wrote after the writer had looked.</summary>
public sealed record StaleIdentity(Identity Now, string By, DateTimeOffset At);
