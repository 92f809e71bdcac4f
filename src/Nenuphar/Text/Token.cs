using System.Runtime.InteropServices;

namespace Nenuphar.Text;

/// <summary>A word, a number or a sign, with its place in the original text.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct Token(int begin, int end, int word, char initial, byte opening, TokenKind kind, TokenMarks marks)
{
    /// <summary>Openings of what is no word of several letters: a sign, a number, a single letter.</summary>
    internal const byte SignOpening = byte.MaxValue, NumberOpening = SignOpening - 1, LetterOpening = NumberOpening - 1;

    private readonly ushort length = (ushort)(end - begin);

    public int Begin { get; } = begin;

    public int End => Begin + length;

    public int Length => length;

    /// <summary>The written form in the vocabulary; 0 if the vocabulary does not hold it.</summary>
    public int Word { get; } = word;

    /// <summary>The first character, folded.</summary>
    public char Initial { get; } = initial;

    /// <summary>The first three letters of a word as one number, many of them to a number: most words that do not begin so are known by it. Signs, numbers and single letters have one each.</summary>
    public byte Opening { get; } = opening;

    public TokenKind Kind { get; } = kind;

    public TokenMarks Marks { get; } = marks;

    public Span Span => new(Begin, End);

    public bool Is(TokenMarks mark) => (Marks & mark) != 0;

    /// <summary>By folded letters; the third is <c>'\0'</c> where the word ends before it, and counts as such if it is none from a to z.</summary>
    internal static byte OpeningOf(char first, char second, char third) => (byte)(((((first * 29) + second) * 31) + (third is >= 'a' and <= 'z' ? third : 0)) % LetterOpening);

    /// <summary>Of a folded word.</summary>
    internal static byte OpeningOf(ReadOnlySpan<char> word) => word.Length > 1 ? OpeningOf(word[0], word[1], word.Length > 2 ? word[2] : '\0') : LetterOpening;

    /// <summary>Of all words that begin so: of a beginning of two letters they have many openings, and a single letter begins no word but itself.</summary>
    internal static byte[] OpeningsOf(string start)
    {
        if (start.Length != 2)
        {
            return [OpeningOf(start)];
        }

        var (openings, count) = (new byte[27], 0);
        for (var third = 'a' - 1; third <= 'z'; third++)
        {
            var opening = OpeningOf(start[0], start[1], (char)third);
            if (!openings.AsSpan(0, count).Contains(opening))
            {
                openings[count++] = opening;
            }
        }

        return openings[..count];
    }

    /// <summary>The same token when its word has been found.</summary>
    internal Token Of(int word) => new(Begin, End, word, Initial, Opening, Kind, Marks);
}
