namespace Nenuphar.Registry;

/// <summary>A merge that was not undone.</summary>
/// <param name="Kept">The case that took the documents.</param>
/// <param name="Gone">The case that they came from.</param>
public sealed record CaseMerge(long Number, long Kept, long Gone, DateTimeOffset At, string By);
