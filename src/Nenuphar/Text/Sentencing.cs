namespace Nenuphar.Text;

/// <summary>Cuts sections into sentences: "Dr.", "i.e.", "3,5 cm" and the line ends of a PDF do not end one; an empty line does.</summary>
internal static class Sentencing
{
    private const int LongestSentence = 400;

    public static List<Sentence> Of(string text, ReadOnlySpan<Token> tokens, List<Section> sections, Writing writing)
    {
        var sentences = new List<Sentence>((tokens.Length / 18) + 4);
        for (var s = 0; s < sections.Count; s++)
        {
            var section = sections[s];
            var first = section.First;
            for (var i = section.First; i < section.Last; i++)
            {
                if (i > first && (StartsBlock(text, tokens, i) || i - first >= LongestSentence))
                {
                    sentences.Add(new Sentence(first, i, s));
                    first = i;
                }

                if (Ends(text, tokens, i, section.Last, writing))
                {
                    sentences.Add(new Sentence(first, i + 1, s));
                    first = i + 1;
                }
            }

            if (section.Last > first)
            {
                sentences.Add(new Sentence(first, section.Last, s));
            }
        }

        return sentences;
    }

    /// <summary>A new block starts after an empty line, at a bullet or the bar of a table, or on a new line with a capital when the line before looks closed or is a heading.</summary>
    private static bool StartsBlock(string text, ReadOnlySpan<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.Is(TokenMarks.ParagraphBefore))
        {
            return !token.Is(TokenMarks.LineBefore) || !ContinuesAcrossGap(text, tokens, at);
        }

        if (!token.Is(TokenMarks.LineBefore))
        {
            return false;
        }

        var c = text[token.Begin];
        if (c is '|' or '-' or '•' or '*' or '"' or '–' or '·' or '\uF0B7')
        {
            return true;
        }

        var before = text[tokens[at - 1].Begin];
        return token.Is(TokenMarks.Capital) && (before == ':' || IsLabel(text, tokens, at) || IsRow(text, tokens, at));
    }

    /// <summary>A line of a form or a table: "Tumor site: ...", "Grade | 2".</summary>
    private static bool IsLabel(string text, ReadOnlySpan<Token> tokens, int at)
    {
        for (var i = at + 1; i < Math.Min(at + 6, tokens.Length) && !tokens[i].Is(TokenMarks.LineBefore); i++)
        {
            if (text[tokens[i].Begin] is ':' or '|' || IsTab(text, tokens, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The line behind a row of a table.</summary>
    private static bool IsRow(string text, ReadOnlySpan<Token> tokens, int next)
    {
        for (var i = next - 1; i > Math.Max(0, next - 9) && !tokens[i].Is(TokenMarks.LineBefore); i--)
        {
            if (text[tokens[i].Begin] == '|' || IsTab(text, tokens, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTab(string text, ReadOnlySpan<Token> tokens, int at) => text.AsSpan(tokens[at - 1].End, tokens[at].Begin - tokens[at - 1].End).Contains('\t');

    /// <summary>PDF text puts empty lines inside sentences: a lower-case word after a line without a stop goes on.</summary>
    private static bool ContinuesAcrossGap(string text, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Kind == TokenKind.Word && char.IsLower(text[tokens[at].Begin]) && tokens[at - 1].Kind != TokenKind.Symbol;

    private static bool Ends(string text, ReadOnlySpan<Token> tokens, int at, int last, Writing writing)
    {
        var token = tokens[at];
        if (token.Kind != TokenKind.Symbol || at + 1 >= last)
        {
            return false;
        }

        var next = tokens[at + 1];
        switch (text[token.Begin])
        {
            case '?' or '!':
                return next.Is(TokenMarks.SpaceBefore) && !char.IsLower(text[next.Begin]);
            case '.' or '…':
                return EndsAtPoint(text, tokens, at, next, writing);
            default:
                return false;
        }
    }

    private static bool EndsAtPoint(string text, ReadOnlySpan<Token> tokens, int at, Token next, Writing writing)
    {
        var c = text[next.Begin];
        if (char.IsLower(c) || c is ',' or '.' or ';' or ')' or ':')
        {
            return false;
        }

        if (at == 0)
        {
            return false;
        }

        var before = tokens[at - 1];
        var glued = !tokens[at].Is(TokenMarks.SpaceBefore);
        if (!next.Is(TokenMarks.SpaceBefore))
        {
            // "10-LPS.Immunohistochemistry", "40 mm.Immunohistochemistry": a capital glued to the stop after a word of three letters, a number or its unit.
            return next.Is(TokenMarks.Capital) && next.Span.Length > 2 && (before.Kind == TokenKind.Number || before.Span.Length > 2 || text[before.Begin] == ')' || (at > 1 && tokens[at - 2].Kind == TokenKind.Number && text[before.Begin] is 'm' or 'c'));
        }

        if (glued && before.Kind == TokenKind.Word && (IsAbbreviation(text, tokens, at, next, writing) || IsInitial(text, tokens, at)))
        {
            return false;
        }

        // "1. ", "2. " of a list: the number opens a line or follows a comma.
        return !(glued && before.Kind == TokenKind.Number && before.Span.Length <= 2 && (before.Is(TokenMarks.LineBefore) || (at > 1 && text[tokens[at - 2].Begin] == ',')));
    }

    /// <summary>The unit in "12 mm. No node", "9 mmol/L. She" closes its sentence: a point after a number's unit and before a capital is no abbreviation's.</summary>
    private static bool IsAbbreviation(string text, ReadOnlySpan<Token> tokens, int at, Token next, Writing writing) =>
        writing.IsAbbreviation(tokens[at - 1].Word) && !IsVerdict(text, tokens, at) && !(at > 1 && next.Is(TokenMarks.Capital) && (tokens[at - 2].Kind == TokenKind.Number || text[tokens[at - 2].Begin] == '/'));

    /// <summary>"octobre 2020), PR. Surveillance", "x4: PR.": two capitals behind a sign or a year are the answer of a tumour and no title.</summary>
    private static bool IsVerdict(string text, ReadOnlySpan<Token> tokens, int at) =>
        at > 1 && tokens[at - 1].Span.Of(text) is "PR" && tokens[at - 2] is var before && (before.Kind == TokenKind.Number || (before.Kind == TokenKind.Symbol && text[before.Begin] is ',' or ')' or ':' or '.' or ';' or '='));

    private static bool IsInitial(string text, ReadOnlySpan<Token> tokens, int at)
    {
        var before = tokens[at - 1];
        return before.Span.Length == 1 && before.Is(TokenMarks.Upper)
            && (at < 2 || tokens[at - 2].Kind != TokenKind.Number) && !(at >= 2 && text[tokens[at - 2].Begin] is '-' or '/');
    }
}
