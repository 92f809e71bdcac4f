using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>One step of a case's history.</summary>
public sealed record VersionAnswer(
    long Number, DateTimeOffset At, string By,
    [property: Description("import, by-hand, decision, state, reading, merge, unmerge, move or restore.")] string Cause,
    [property: Description("Empty for who may not read text.")] string Reason,
    string Edition, string State, IReadOnlyList<ChangeAnswer> Changes);
