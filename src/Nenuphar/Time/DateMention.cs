using Nenuphar.Cases;

namespace Nenuphar.Time;

/// <summary>A date in the text, as a range of tokens; the last is exclusive.</summary>
/// <param name="Inferred">The year comes from a date told before, not from these words.</param>
public readonly record struct DateMention(int First, int Last, PartialDate Date, bool Inferred = false);
