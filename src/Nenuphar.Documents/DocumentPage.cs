using Nenuphar.Text;

namespace Nenuphar.Documents;

/// <summary>A page of a document, counted from 1, and where it lies in the text.</summary>
public readonly record struct DocumentPage(int Number, Span Span);
