namespace Nenuphar.Text;

/// <summary>"Sex: M / F", "HTA : oui / non", "Grade: G1 / **G2** / G3": all answers of a form, of which none or one is marked.</summary>
internal static class PrintedChoices
{
    private const int Most = 3;

    private static readonly string[][] Sets =
    [
        ["m", "f"], ["h", "f"], ["homme", "femme"], ["male", "female"], ["man", "woman"], ["masculin", "feminin"], ["oui", "non"], ["yes", "no"], ["o", "n"], ["y", "n"],
        ["present", "absent"], ["presente", "absente"], ["positif", "negatif"], ["positive", "negative"], ["g1", "g2", "g3"],
    ];

    public static ArraySegment<Token> Settle(string text, ArraySegment<Token> read, Vocabulary vocabulary)
    {
        ReadOnlySpan<Token> tokens = read;
        bool[]? dropped = null;
        Span<(int First, int Last, bool Marked)> choices = stackalloc (int, int, bool)[Most];
        for (var i = 1; i < tokens.Length - 3; i++)
        {
            if (tokens[i].Initial != ':' || tokens[i].Kind != TokenKind.Symbol || Choices(text, tokens, i + 1, choices, out var last) is not (> 1 and var count) || !IsSet(text, tokens, choices[..count]))
            {
                continue;
            }

            dropped ??= new bool[tokens.Length];
            var marked = -1;
            for (var c = 0; c < count; c++)
            {
                marked = choices[c].Marked ? c : marked;
            }

            var first = marked < 0 ? Question(text, tokens, i) : i + 1;
            dropped.AsSpan(first, last - first).Fill(true);
            if (marked >= 0)
            {
                dropped.AsSpan(choices[marked].First, choices[marked].Last - choices[marked].First).Clear();
            }

            i = last - 1;
        }

        return dropped is null ? read : SaidTokens.Of(read, dropped, [], vocabulary);
    }

    /// <summary>Answers with strokes between them.</summary>
    private static int Choices(string text, ReadOnlySpan<Token> tokens, int at, Span<(int First, int Last, bool Marked)> choices, out int last)
    {
        var count = 0;
        for (last = at; count < choices.Length; at++)
        {
            var marked = Stars(text, tokens, ref at);
            var first = at;
            if (at >= tokens.Length || tokens[at].Kind != TokenKind.Word)
            {
                return count;
            }

            at += at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Number && !tokens[at + 1].Is(TokenMarks.SpaceBefore) ? 2 : 1;
            choices[count++] = (first, at, marked);
            Stars(text, tokens, ref at);
            last = at;
            if (at >= tokens.Length || text[tokens[at].Begin] != '/')
            {
                return count;
            }
        }

        return count;
    }

    private static bool Stars(string text, ReadOnlySpan<Token> tokens, ref int at)
    {
        var first = at;
        while (at < tokens.Length && text[tokens[at].Begin] == '*')
        {
            at++;
        }

        return at > first;
    }

    private static bool IsSet(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<(int First, int Last, bool Marked)> choices)
    {
        foreach (var set in Sets)
        {
            var all = set.Length == choices.Length;
            foreach (var word in set)
            {
                all = all && Holds(text, tokens, choices, word);
            }

            if (all)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<(int First, int Last, bool Marked)> choices, string word)
    {
        foreach (var (first, last, _) in choices)
        {
            if (Is(new Span(tokens[first].Begin, tokens[last - 1].End).Of(text), word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<char> words, string folded)
    {
        if (words.Length != folded.Length)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (Fold.First(words[i]) != folded[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the question begins: behind the line's start, a stop or a comma.</summary>
    private static int Question(string text, ReadOnlySpan<Token> tokens, int at)
    {
        while (at > 0 && !tokens[at].Is(TokenMarks.LineBefore) && text[tokens[at - 1].Begin] is not ('.' or ';' or ',' or '|'))
        {
            at--;
        }

        return at;
    }
}
