using Nenuphar.Cases;

namespace Nenuphar.Registry;

/// <summary>A value by which a case was found.</summary>
public sealed record FoundFact(long Case, FactKind Kind, string Value);
