using Nenuphar.Cases;

namespace Nenuphar.Assembly.Making;

/// <summary>From the statements of a document to entries of a case.</summary>
public static class Entries
{
    public static IEnumerable<Entry> Of(OpenDocument document, IReadOnlyList<Statement> statements)
    {
        statements = LaterSpread.Mark(document, statements);
        var well = statements.Any(s => s is { Kind: FactKind.Differentiation, Value: "well", IsAffirmed: true });
        var metastases = statements.Where(s => s.Kind == FactKind.Metastasis && s.IsAffirmed && s.Value != "lymph-node").ToList();
        return Combinations.Mark(document.Text, [.. statements.Select(s => Superseded(document, Reworded(s, well), metastases))]).Select(s => new Entry(s.Kind, s.Value, new Evidence.Words(document.Name, s.Span, s.Span.Of(document.Text).ToString()))
        {
            Qualifiers = s.Qualifiers,
            Circumstance = s.Circumstance,
            Named = s.Named,
            Places = ToldWords.Of(document, s),
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

    /// <summary>The same between letters of different days: an M0 of a letter written before every one that tells of metastases was that of its time.</summary>
    internal static List<Entry> OfEarlierLetters(List<Entry> entries, IReadOnlyDictionary<string, PartialDate> letters)
    {
        var spread = entries.Where(e => e.Kind == FactKind.Metastasis && e.IsAffirmed && e.Value != "lymph-node").ToList();
        var known = spread.ConvertAll(e => Letter(e, letters));
        return spread.Count == 0 || known.Exists(day => day is null) ? entries
            : entries.ConvertAll(e => IsEarly(e.Kind, e.Value, e.IsDenied) && Letter(e, letters) is { } day && known.TrueForAll(k => day.Latest < k!.Value.Earliest) ? e with { Circumstance = e.Circumstance | Circumstance.Past } : e);
    }

    private static PartialDate? Letter(Entry entry, IReadOnlyDictionary<string, PartialDate> letters) => entry.Evidence is Evidence.Words words && letters.TryGetValue(words.Document, out var day) ? day : null;

    private static bool IsEarly(Statement statement) => IsEarly(statement.Kind, statement.Value, (statement.Circumstance & ~Circumstance.Past) == Circumstance.Negated);

    private static bool IsEarly(FactKind kind, string value, bool denied) => kind switch
    {
        FactKind.Tnm => value.Contains("M0", StringComparison.Ordinal),
        FactKind.Stage => !value.StartsWith("IV", StringComparison.Ordinal),
        FactKind.Metastasis => denied && value == "distant",
        FactKind.Finding => denied && value == "distant-metastases",
        _ => false,
    };
}
