namespace Nenuphar.Registry;

/// <summary>Words of a text around what was looked for.</summary>
/// <param name="Begin">Where <paramref name="Text"/> begins in the document, in UTF-16 code units.</param>
/// <param name="Found">Where the word stands in <paramref name="Text"/>.</param>
public sealed record Snippet(long Case, long Document, int Begin, string Text, Nenuphar.Text.Span Found)
{
    /// <summary>The name under which the document was given.</summary>
    public string Name { get; init; } = "";
}
