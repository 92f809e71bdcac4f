using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>A document of a case.</summary>
public sealed record DocumentAnswer(long Number, [property: Description("Empty for who may not read text.")] string Name, [property: Description("ISO, in UTC: 2026-03-02T09:12:00Z. For who may not read text the month alone: 2026-03.")] string AddedAt, string AddedBy);
