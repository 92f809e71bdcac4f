namespace Nenuphar.Registry;

/// <summary>Who a patient was said to be, by whom, since when and why.</summary>
/// <param name="Cause">The act that wrote it, as the audit trail names it: <c>import</c>, <c>by-hand</c>, <c>table</c>, <c>write-identity</c>; empty where the trail does not tell.</param>
/// <param name="Reason">In the words of who wrote it; empty where none was given.</param>
public sealed record EarlierIdentity(Identity Identity, string By, DateTimeOffset At, string Cause, string Reason);
