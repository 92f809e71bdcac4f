namespace Nenuphar.Classification;

/// <summary>What the tumours of a case are, in the order of the case.</summary>
public sealed record EntityResult(IReadOnlyList<TumourEntity> Tumours);
