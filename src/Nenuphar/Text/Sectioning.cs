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

        return IsArticle(text, sections) ? sections : Reported(text, tokens, sections);
    }

    private static List<Section> Reported(string text, ReadOnlySpan<Token> tokens, List<Section> sections)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            if (IsConclusion(text, sections[i]) && tokens[sections[i].First].Is(TokenMarks.LineBefore))
            {
                sections[i] = sections[i] with { Role = SectionRole.Diagnosis };
            }
        }

        return sections;
    }

    /// <summary>The conclusion of a report is about the patient; that of an article is about the world.</summary>
    private static bool IsConclusion(string text, Section section) =>
        section.Role == SectionRole.Literature && section.Heading.Of(text).StartsWith("conclu", StringComparison.OrdinalIgnoreCase);

    private static bool IsArticle(string text, List<Section> sections) =>
        sections.Exists(section => section.Role == SectionRole.Abstract || (section.Role == SectionRole.Literature && !IsConclusion(text, section)));

    private static bool MayStart(string text, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Is(TokenMarks.LineBefore)
        || (tokens[at].Is(TokenMarks.Upper) && at > 0 && text[tokens[at - 1].Begin] is '.' or ',' or ':' or ';' or '"' or ')');
}
