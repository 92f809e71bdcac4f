using Nenuphar.Cases;

namespace Nenuphar.Assembly.Making;

/// <summary>From the statements of a document to entries of a case.</summary>
public static class Entries
{
    public static IEnumerable<Entry> Of(string document, string text, IReadOnlyList<Statement> statements) =>
        Combinations.Mark(text, [.. statements.Select(s => Reworded(s, statements))]).Select(s => new Entry(s.Kind, s.Value, new Evidence.Words(document, s.Span, s.Span.Of(text).ToString()))
        {
            Qualifiers = s.Qualifiers,
            Circumstance = s.Circumstance,
            Named = s.Named,
        });

    /// <summary>"Well-differentiated neuroendocrine carcinoma" is an older name of the tumour: beside "well differentiated" the carcinoma says no more than "neoplasm".</summary>
    private static Statement Reworded(Statement statement, IReadOnlyList<Statement> all) =>
        statement is { Kind: FactKind.Morphology, Value: "8246/3", Named: "" } && all.Any(s => s is { Kind: FactKind.Differentiation, Value: "well", IsAffirmed: true })
            ? statement with { Named = "nen" }
            : statement;
}
