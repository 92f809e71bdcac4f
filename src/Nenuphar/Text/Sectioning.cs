namespace Nenuphar.Text;

/// <summary>Cuts a document at its headings.</summary>
internal static class Sectioning
{
    public static List<Section> Of(string text, ReadOnlySpan<Token> tokens, Writing writing)
    {
        var sections = new List<Section>();
        var (role, heading, first) = (SectionRole.None, default(Span), 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!MayStart(text, tokens, i))
            {
                continue;
            }

            var found = writing.Headings.At(text, tokens, i, out var next);
            if (found == SectionRole.None)
            {
                continue;
            }

            if (i > first)
            {
                sections.Add(new Section(role, heading, first, i));
            }

            (role, heading, first) = (found, tokens[i].Span.To(tokens[next - 1].Span), i);
            i = next - 1;
        }

        if (tokens.Length > first)
        {
            sections.Add(new Section(role, heading, first, tokens.Length));
        }

        return sections;
    }

    private static bool MayStart(string text, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Is(TokenMarks.LineBefore)
        || (tokens[at].Is(TokenMarks.Upper) && at > 0 && text[tokens[at - 1].Begin] is '.' or ',' or ':' or ';' or '"' or ')');
}
