using Nenuphar.Cases;

namespace Nenuphar.Assembly.Making;

/// <summary>From the statements of a document to entries of a case.</summary>
public static class Entries
{
    public static IEnumerable<Entry> Of(OpenDocument document, IReadOnlyList<Statement> statements)
    {
        var well = statements.Any(s => s is { Kind: FactKind.Differentiation, Value: "well", IsAffirmed: true });
        var metastases = statements.Where(s => s.Kind == FactKind.Metastasis && s.IsAffirmed && s.Value != "lymph-node").ToList();
        return Combinations.Mark(document.Text, [.. statements.Select(s => Superseded(document, Reworded(s, well), metastases))]).Select(s => new Entry(s.Kind, s.Value, new Evidence.Words(document.Name, s.Span, s.Span.Of(document.Text).ToString()))
        {
            Qualifiers = s.Qualifiers,
            Circumstance = s.Circumstance,
            Named = s.Named,
        });
    }

    /// <summary>"Well-differentiated neuroendocrine carcinoma" is an older name of the tumour: beside "well differentiated" the carcinoma says no more than "neoplasm".</summary>
    private static Statement Reworded(Statement statement, bool well) =>
        well && statement is { Kind: FactKind.Morphology, Value: "8246/3", Named: "" }
            ? statement with { Named = "nen" }
            : statement;

    /// <summary>An M0 or an early stage told before a metastasis of a later time was that of its time.</summary>
    private static Statement Superseded(OpenDocument document, Statement statement, List<Statement> metastases) =>
        metastases.Count > 0 && IsEarly(statement) && metastases.TrueForAll(s => OtherTimes.Between(document, statement.Token, s.Token))
            ? statement with { Circumstance = statement.Circumstance | Circumstance.Past }
            : statement;

    private static bool IsEarly(Statement statement) => statement.Kind == FactKind.Tnm
        ? statement.Value.Contains("M0", StringComparison.Ordinal)
        : statement.Kind == FactKind.Stage && !statement.Value.StartsWith("IV", StringComparison.Ordinal);
}
