using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>Decisions upon a case; together they become one version.</summary>
public sealed record DecideRequest([property: Description("The version that was seen.")] long Version, IReadOnlyList<FactDecisionRequest> Decisions);
