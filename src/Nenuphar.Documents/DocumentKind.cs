namespace Nenuphar.Documents;

/// <summary>What a document is, told by its content.</summary>
public enum DocumentKind : byte
{
    Text,
    Pdf,
    Word,
}
