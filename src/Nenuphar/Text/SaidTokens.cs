namespace Nenuphar.Text;

/// <summary>What is left of a form when what it only offers is taken away.</summary>
internal static class SaidTokens
{
    /// <summary>Line ends before what is dropped stand before what follows it.</summary>
    /// <param name="read">What is left moves up in its own array: nobody else has the words of a text before its forms are settled.</param>
    /// <param name="colons">Dropped tokens in whose place a colon stands: they part a question from its answer.</param>
    public static ArraySegment<Token> Of(ArraySegment<Token> read, bool[] dropped, HashSet<int> colons, Vocabulary vocabulary)
    {
        Span<Token> tokens = read;
        var count = 0;
        var gap = TokenMarks.None;
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (dropped[i] && !colons.Contains(i))
            {
                gap |= token.Marks & (TokenMarks.SpaceBefore | TokenMarks.LineBefore | TokenMarks.ParagraphBefore);
                continue;
            }

            tokens[count++] = dropped[i]
                ? new Token(token.Begin, token.End, vocabulary.Find(":"), ':', Token.SignOpening, TokenKind.Symbol, TokenMarks.SpaceBefore)
                : new Token(token.Begin, token.End, token.Word, token.Initial, token.Opening, token.Kind, token.Marks | gap);
            gap = TokenMarks.None;
        }

        return read[..count];
    }
}
