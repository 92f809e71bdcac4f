namespace Nenuphar.Fuzz;

/// <summary>What must hold for every text: it is read, each statement and note quotes it, and reading it again says the same.</summary>
internal static class Judge
{
    private const int LongestQuote = 200;

    /// <summary>What is wrong with the reading of a text; null if nothing is. Exceptions go through.</summary>
    public static string? Fault(string text, bool twice = true)
    {
        var reading = Reader.Read(text);
        if (!ReferenceEquals(reading.Narrative.Text, text) && reading.Narrative.Text != text)
        {
            return "the text was altered";
        }

        foreach (var statement in reading.Statements)
        {
            var (begin, end) = statement.Span;
            if (begin < 0 || end > text.Length || end <= begin)
            {
                return $"{statement.Kind} {statement.Value} lies at {begin}-{end} of {text.Length}";
            }

            if (end - begin > LongestQuote || text.AsSpan(begin, end - begin).IsWhiteSpace())
            {
                return $"{statement.Kind} {statement.Value} quotes {end - begin} characters at {begin}";
            }

            if (statement.Value.Length == 0)
            {
                return $"{statement.Kind} at {begin} has no value";
            }
        }

        foreach (var note in reading.Notes)
        {
            if (note.Span.Begin < 0 || note.Span.End > text.Length || note.Span.End < note.Span.Begin)
            {
                return $"note {note.Code} lies at {note.Span.Begin}-{note.Span.End} of {text.Length}";
            }
        }

        return twice && Said(reading) != Said(Reader.Read(text)) ? "two readings differ" : null;
    }

    private static string Said(Reading reading) => string.Join('\n', reading.Statements.Select(Line));

    private static string Line(Cases.Statement statement) =>
        $"{statement.Kind} {statement.Value} {string.Join(';', statement.Qualifiers)} {statement.Span} {statement.Circumstance}";
}
