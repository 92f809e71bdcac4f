using Nenuphar.Cases;

namespace Nenuphar.Documents;

/// <summary>The text of a document. Every offset that is told later counts in this text.</summary>
public sealed record DocumentText(string Text, DocumentKind Kind) : DocumentResult
{
    /// <summary>The character set that a text file was read in: <c>utf-8</c>, <c>utf-16le</c>, <c>windows-1252</c>, <c>utf-8+windows-1252</c> if they are mixed.</summary>
    public string Charset { get; init; } = "utf-8";

    /// <summary>Empty where the format knows no pages.</summary>
    public IReadOnlyList<DocumentPage> Pages { get; init; } = [];

    /// <summary>What was not quite in order and how it was read.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];
}
