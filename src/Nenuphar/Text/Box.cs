namespace Nenuphar.Text;

/// <summary>A box of a form, as a range of tokens, the last exclusive: "☒", "[ ]", "(x)", "_X_".</summary>
/// <param name="IsCross">A cross ticks, unless another box of the same choice has a check mark: then it rules out.</param>
/// <param name="IsWeak">A sign that is often something else: it needs another box beside it.</param>
internal readonly record struct Box(int First, int Last, bool IsTicked, bool IsCheck, bool IsCross, bool IsWeak)
{
    /// <summary>A line as long as this is to be written on.</summary>
    private const int Blank = 8;

    /// <summary>The box that begins at a token; its last token is its first if there is none.</summary>
    public static Box At(string text, ReadOnlySpan<Token> tokens, int at) => text[tokens[at].Begin] switch
    {
        '[' => Between(text, tokens, at, ']', false),
        '(' => Between(text, tokens, at, ')', true),
        '_' => Line(text, tokens, at),
        '☐' or '⬜' => new(at, at + 1, false, false, false, false),
        '□' or '▢' or '◻' or '❏' or '❑' or '○' or '◯' => new(at, at + 1, false, false, false, true),
        '☑' => new(at, at + 1, true, true, false, false),
        '☒' or '⊠' => new(at, at + 1, true, false, true, false),
        '✓' or '✔' or '✅' => new(at, at + 1, true, true, false, true),
        '✗' or '✘' or '✕' or '✖' => new(at, at + 1, true, false, true, true),
        '■' or '◼' or '▣' or '●' or '◉' => new(at, at + 1, true, false, false, true),
        _ => new(at, at, false, false, false, false),
    };

    /// <summary>"[ ]", "[x]".</summary>
    private static Box Between(string text, ReadOnlySpan<Token> tokens, int at, char close, bool weak)
    {
        if (at + 1 < tokens.Length && text[tokens[at + 1].Begin] == close && tokens[at + 1].Begin - tokens[at].End <= 3)
        {
            return new(at, at + 2, false, false, false, weak);
        }

        if (at + 2 >= tokens.Length || text[tokens[at + 2].Begin] != close || tokens[at + 1].Length != 1)
        {
            return new(at, at, false, false, false, weak);
        }

        return text[tokens[at + 1].Begin] switch
        {
            'x' or 'X' or '×' or '✗' or '✘' or '*' => new(at, at + 3, true, false, false, weak),
            '✓' or '✔' or '√' or '■' or '●' => new(at, at + 3, true, true, false, weak),
            '_' => new(at, at + 3, false, false, false, weak),
            _ => new(at, at, false, false, false, weak),
        };
    }

    /// <summary>"___" and "_X_" of printed forms.</summary>
    private static Box Line(string text, ReadOnlySpan<Token> tokens, int at)
    {
        var end = EndOfLine(text, tokens, at);
        var ticked = end < tokens.Length && IsGlued(tokens, end) && tokens[end].Length == 1 && text[tokens[end].Begin] is 'x' or 'X'
            && end + 1 < tokens.Length && IsGlued(tokens, end + 1) && text[tokens[end + 1].Begin] == '_';
        return ticked ? new(at, EndOfLine(text, tokens, end + 1), true, false, false, true) : new(at, end - at is > 1 and < Blank ? end : at, false, false, false, true);
    }

    /// <summary>"X  G2" where a blank of the form was written over.</summary>
    public static bool IsLoneCross(string text, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Length == 1 && text[tokens[at].Begin] == 'X' && tokens[at].Is(TokenMarks.SpaceBefore) && at + 1 < tokens.Length && tokens[at + 1].Is(TokenMarks.SpaceBefore)
        && (tokens[at].Is(TokenMarks.LineBefore) || tokens[at + 1].Begin - tokens[at].End > 1);

    private static int EndOfLine(string text, ReadOnlySpan<Token> tokens, int at)
    {
        var end = at + 1;
        while (end < tokens.Length && IsGlued(tokens, end) && text[tokens[end].Begin] == '_')
        {
            end++;
        }

        return end;
    }

    private static bool IsGlued(ReadOnlySpan<Token> tokens, int at) => !tokens[at].Is(TokenMarks.SpaceBefore);
}
