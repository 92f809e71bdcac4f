namespace Nenuphar.Text;

/// <summary>Section headings by their words. A heading stands at the start of a line, or before a colon in capitals.</summary>
public sealed class HeadingTable
{
    private const int LongestHeading = 8;
    private readonly Dictionary<string, SectionRole> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SectionRole>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public HeadingTable() => lookup = roles.GetAlternateLookup<ReadOnlySpan<char>>();

    internal HeadingTable(PackReader pack)
        : this()
    {
        var (keys, values) = (pack.Strings(), pack.Array<byte>());
        for (var i = 0; i < keys.Length; i++)
        {
            roles.Add(keys[i], (SectionRole)values[i]);
        }
    }

    internal void Write(PackWriter pack)
    {
        pack.Strings(roles.Keys);
        pack.Array<byte>([.. roles.Values.Select(role => (byte)role)]);
    }

    public void Add(string heading, SectionRole role) => roles[Key(heading)] = role;

    /// <summary>The role of the heading that starts at a token, and the token after it (past a colon); <c>None</c> if there is no heading.</summary>
    internal SectionRole At(string text, ReadOnlySpan<Token> tokens, int at, out int next)
    {
        next = at;
        var first = tokens[at];
        if (first.Kind != TokenKind.Word || !first.Is(TokenMarks.Capital))
        {
            return SectionRole.None;
        }

        Span<char> key = stackalloc char[96];
        var (length, added, allUpper) = (0, at, true);
        var end = Math.Min(tokens.Length, at + LongestHeading);
        for (var i = at; i < end; i++)
        {
            allUpper &= tokens[i].Kind != TokenKind.Word || tokens[i].Is(TokenMarks.Upper);
            if (!Closes(text, tokens, i, first, allUpper, out var after))
            {
                continue;
            }

            // Few words stand before what may close a heading: only those are put together.
            while (added <= i)
            {
                if (!Append(text, tokens[added++], key, ref length))
                {
                    return SectionRole.None;
                }
            }

            if (lookup.TryGetValue(key[..length], out var role))
            {
                next = after;
                return role;
            }
        }

        return SectionRole.None;
    }

    private static bool Closes(string text, ReadOnlySpan<Token> tokens, int last, Token first, bool allUpper, out int after)
    {
        after = last + 1;
        if (after >= tokens.Length)
        {
            return first.Is(TokenMarks.LineBefore);
        }

        var colon = text[tokens[after].Begin] == ':';
        if (colon)
        {
            after++;
            return first.Is(TokenMarks.LineBefore) || allUpper;
        }

        return first.Is(TokenMarks.LineBefore) && tokens[after].Is(TokenMarks.LineBefore);
    }

    private static bool Append(string text, Token token, Span<char> key, ref int length)
    {
        if (token.Kind == TokenKind.Symbol && !token.Is(TokenMarks.Joint) && text[token.Begin] is not ('(' or ')' or '&'))
        {
            return false;
        }

        if (token.Kind == TokenKind.Symbol)
        {
            return true;
        }

        if (length + token.Span.Length + 2 > key.Length)
        {
            return false;
        }

        foreach (var c in token.Span.Of(text))
        {
            key[length++] = Fold.First(c);
            if (Fold.Second(c) is var second and not '\0')
            {
                key[length++] = second;
            }
        }

        return true;
    }

    private static string Key(string heading)
    {
        var folded = Fold.Of(heading);
        return string.Concat(folded.Where(char.IsLetterOrDigit));
    }
}
