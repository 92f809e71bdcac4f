using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>What is decided about a fact.</summary>
public sealed record FactDecisionRequest(
    [property: Description("accept, correct, reject, add or undo; acknowledge (a contradiction was looked at and stands, until its values change) or reopen.")] string Act,
    [property: Description("The id of the fact; for add none.")] string? Fact = null,
    [property: Description("For correct and add.")] string? Value = null,
    [property: Description("A correction needs one, and so does acknowledge.")] string? Reason = null,
    [property: Description("For add: the kind in the public fact list.")] string? Kind = null,
    [property: Description("For correct and add; none leaves them as they are.")] IReadOnlyDictionary<string, string>? Qualifiers = null,
    [property: Description("For correct and add: affirmed, negated, possible, planned, past, family or literature.")] string? Status = null,
    [property: Description("For add: the document whose words say it.")] long? Document = null,
    [property: Description("For add: where the words begin, in UTF-16 code units.")] int? Begin = null,
    int? End = null,
    [property: Description("For add without words: from what it is known.")] string? Source = null,
    [property: Description("For acknowledge and reopen: the id of the contradiction.")] string? Contradiction = null,
    [property: Description("For correct and add: the treatment is meant although no list holds it.")] bool Unlisted = false);
