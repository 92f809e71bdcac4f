using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>
/// Beginnings of words that are looked for all through a text, folded, of two letters or more. A bit for the first two letters of each tells
/// of most words that none of them begins them, before any is compared.
/// </summary>
internal sealed class WordStarts
{
    private readonly string[] starts;
    private readonly ulong pairs;

    public WordStarts(params string[] starts)
    {
        this.starts = starts;
        foreach (var start in starts)
        {
            pairs |= Bit(start[0], start[1]);
        }
    }

    public WordStarts And(WordStarts other) => new([.. starts, .. other.starts]);

    public bool Begin(string text, in Token token) =>
        token.Kind == TokenKind.Word && token.Length > 1 && (pairs & Bit(token.Initial, Fold.First(text[token.Begin + 1]))) != 0 && PageReading.StartsAny(text, token, starts);

    private static ulong Bit(char first, char second) => 1UL << (((first * 7) + second) & 63);
}
