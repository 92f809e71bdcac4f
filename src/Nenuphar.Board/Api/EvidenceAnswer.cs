using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>Words of a document, or the person who entered the value.</summary>
public sealed record EvidenceAnswer(
    [property: Description("The number of the document; 0 if the value was entered without words.")] long Document,
    [property: Description("In UTF-16 code units from the beginning of the text.")] int Begin,
    int End,
    [property: Description("The words themselves; empty for who may not read text.")] string Quote,
    [property: Description("Who entered it, if nobody read it.")] string EnteredBy,
    [property: Description("From what it was entered; empty for who may not read text.")] string Source);
