using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>Who decided, when, and why.</summary>
public sealed record DecisionAnswer(string By, DateTimeOffset At, [property: Description("Empty for who may not read text.")] string Reason);
