using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>One step of a case's history.</summary>
public sealed record VersionAnswer(
    long Number, [property: Description("ISO, in UTC: 2026-03-02T09:12:00Z. For who may not read text the month alone: 2026-03.")] string At, string By,
    [property: Description("import, by-hand, decision, acknowledge, reopen, state, reading, merge, unmerge, move or restore.")] string Cause,
    [property: Description("Empty for who may not read text.")] string Reason,
    string Edition, string State, IReadOnlyList<ChangeAnswer> Changes);
