using Nenuphar.Cases;

namespace Nenuphar.Assembly.Making;

/// <summary>From the statements of a document to entries of a case.</summary>
public static class Entries
{
    public static IEnumerable<Entry> Of(string document, string text, IEnumerable<Statement> statements) =>
        Combinations.Mark(text, [.. statements]).Select(s => new Entry(s.Kind, s.Value, new Evidence.Words(document, s.Span, s.Span.Of(text).ToString()))
        {
            Qualifiers = s.Qualifiers,
            Circumstance = s.Circumstance,
            Named = s.Named,
        });
}
