using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>Who decided, when, and why.</summary>
public sealed record DecisionAnswer(string By, [property: Description("ISO, in UTC: 2026-03-02T09:12:00Z. For who may not read text the month alone: 2026-03.")] string At, [property: Description("Empty for who may not read text.")] string Reason);
