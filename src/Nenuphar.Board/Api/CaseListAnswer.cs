using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>A page of cases.</summary>
public sealed record CaseListAnswer(IReadOnlyList<CaseRowAnswer> Cases, [property: Description("To be given as `after` for the next page; empty if this is the last.")] string Next);
