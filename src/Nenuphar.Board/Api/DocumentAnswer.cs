using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>A document of a case.</summary>
public sealed record DocumentAnswer(long Number, [property: Description("Empty for who may not read text.")] string Name, DateTimeOffset AddedAt, string AddedBy);
