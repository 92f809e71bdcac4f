using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>A value with the words it came from.</summary>
public sealed record FactAnswer(
    [property: Description("The same in all versions; empty in a text that is not kept.")] string Id,
    [property: Description("Of the public fact list: ki67, primary, treatment, ...")] string Kind,
    [property: Description("In the vocabulary of its kind; dates without the day for who may not read text.")] string Value,
    [property: Description("affirmed, or what limits it: negated, possible, planned, hypothetical, past, family, literature, discarded.")] string Status,
    IReadOnlyDictionary<string, string> Qualifiers,
    [property: Description("read, accepted, corrected, rejected or added.")] string Mark,
    EvidenceAnswer Evidence,
    [property: Description("What the text gave, if another value holds now.")] string? AsRead,
    DecisionAnswer? Decision);
