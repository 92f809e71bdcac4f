using System.Runtime.InteropServices;

namespace Nenuphar.Text;

/// <summary>A word, a number or a sign, with its place in the original text.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct Token(int begin, int end, int word, char initial, byte opening, TokenKind kind, TokenMarks marks)
{
    internal const byte NoOpening = byte.MaxValue;

    private readonly ushort length = (ushort)(end - begin);

    public int Begin { get; } = begin;

    public int End => Begin + length;

    public int Length => length;

    /// <summary>The written form in the vocabulary; 0 if the vocabulary does not hold it.</summary>
    public int Word { get; } = word;

    /// <summary>The first character, folded.</summary>
    public char Initial { get; } = initial;

    /// <summary>The first two letters of a word as one number, several pairs to a number: most words that do not begin so are known by it. <see cref="NoOpening"/> for what is no word of two letters.</summary>
    public byte Opening { get; } = opening;

    public TokenKind Kind { get; } = kind;

    public TokenMarks Marks { get; } = marks;

    public Span Span => new(Begin, End);

    public bool Is(TokenMarks mark) => (Marks & mark) != 0;

    /// <summary>By folded letters.</summary>
    internal static byte OpeningOf(char first, char second) => (byte)(((first * 29) + second) % NoOpening);
}
