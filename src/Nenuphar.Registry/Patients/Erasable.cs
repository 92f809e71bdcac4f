namespace Nenuphar.Registry;

/// <summary>A case that an erasure takes away.</summary>
/// <param name="Named">Whose it is; nothing for who may not read identities.</param>
/// <param name="Documents">Without their names for who may not read text.</param>
public sealed record Erasable(long Case, Identity? Named, IReadOnlyList<CaseDocument> Documents);
