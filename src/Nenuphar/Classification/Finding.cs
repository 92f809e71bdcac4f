using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification;

/// <summary>A precept and what it answers for a case.</summary>
public sealed record Finding(Precept Precept, Answer Answer);
