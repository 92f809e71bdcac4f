using Nenuphar.Cases;

namespace Nenuphar.Classification.Rules;

/// <summary>What should be there and is not, or is due: met means "remind". A type of its own, since absence is what it answers on.</summary>
public sealed record Reminder(string Id, Citation Source, Said Criterion, Func<Case, Setting, Answer> Ask) : Precept(Id, Source, Criterion, Ask);
