namespace Nenuphar.Registry;

/// <param name="Name">The name under which it was given; empty for who may not read text.</param>
public sealed record CaseDocument(long Number, string Name, DateTimeOffset AddedAt, string AddedBy);
