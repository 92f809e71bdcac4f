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

        return Settled(text, tokens, sections);
    }

    /// <summary>What headings say that articles share with letters and reports: of the world in the one, of the patient in the others.</summary>
    private static List<Section> Settled(string text, ReadOnlySpan<Token> tokens, List<Section> sections)
    {
        var article = sections.Exists(section => section.Role is SectionRole.Literature or SectionRole.Abstract)
            || (sections.Exists(section => section.Role == SectionRole.Case) && sections.Exists(section => section.Role == SectionRole.Discussion));
        for (var i = 0; i < sections.Count; i++)
        {
            var section = sections[i];
            var role = section.Role switch
            {
                SectionRole.Summary => article ? SectionRole.Abstract : SectionRole.Diagnosis,
                SectionRole.Conclusion when !article && tokens[section.First].Is(TokenMarks.LineBefore) => SectionRole.Diagnosis,
                SectionRole.Background when !article => SectionRole.History,
                SectionRole.Discussion when !article && !SpeaksOfLiterature(text, tokens, section) => SectionRole.None,
                SectionRole.Conclusion or SectionRole.Background or SectionRole.Discussion => SectionRole.Literature,
                var other => other,
            };
            sections[i] = section with { Role = role };
        }

        return sections;
    }

    /// <summary>Numbers of references, "et al": the discussion of a published case whose other headings are lost.</summary>
    private static bool SpeaksOfLiterature(string text, ReadOnlySpan<Token> tokens, Section section)
    {
        for (var i = section.First + 1; i + 1 < section.Last; i++)
        {
            var reference = text[tokens[i - 1].Begin] == '[' && tokens[i].Kind == TokenKind.Number && text[tokens[i + 1].Begin] is ']' or ',' or '-' or '–';
            if (reference || (tokens[i].Span.Of(text) is "al" && tokens[i - 1].Span.Of(text) is "et"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayStart(string text, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Is(TokenMarks.LineBefore)
        || (tokens[at].Is(TokenMarks.Upper) && at > 0 && text[tokens[at - 1].Begin] is '.' or ',' or ':' or ';' or '"' or ')');
}
