namespace Nenuphar.Text;

/// <summary>A stretch of the original text, in UTF-16 code units; the end is exclusive.</summary>
public readonly record struct Span(int Begin, int End)
{
    public int Length => End - Begin;

    public bool Contains(Span other) => Begin <= other.Begin && other.End <= End;

    public bool Overlaps(Span other) => Begin < other.End && other.Begin < End;

    /// <summary>The smallest span that holds both.</summary>
    public Span To(Span other) => new(Math.Min(Begin, other.Begin), Math.Max(End, other.End));

    /// <summary>The words of the text that the span points at.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Begin, Length);
}
