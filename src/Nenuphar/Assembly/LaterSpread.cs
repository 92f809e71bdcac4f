using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly;

/// <summary>
/// "Résection en 2015. En 2019, récidive hépatique": metastases that came after the operation of the primary, by a word of recurrence or by months between the two. The stage is that of the diagnosis;
/// they are told beside it.
/// </summary>
internal static class LaterSpread
{
    /// <summary>Days after an operation from which what appears was not there at the diagnosis.</summary>
    private const int Months = 180;

    private const int Near = 8;

    private static readonly WordStarts Came = new("recidiv", "rechut", "recurr", "relaps", "metachron", "appari", "appear");

    /// <summary>Marks the metastases of a document whose first mention is such a one: what is told behind it is told of the same disease.</summary>
    public static IReadOnlyList<Statement> Mark(OpenDocument document, IReadOnlyList<Statement> statements)
    {
        var first = statements.Where(IsDistant).OrderBy(s => s.Token).FirstOrDefault();
        return first is null || !statements.Any(s => Removes(s) && s.Token < first.Token && IsAfter(document, s, first)) ? statements
            : [.. statements.Select(s => IsDistant(s) ? s.With("when", "later") : s)];
    }

    private static bool IsDistant(Statement statement) => statement.Kind == FactKind.Metastasis && statement.IsAffirmed && statement.Value != "lymph-node" && statement["tumour"] is null;

    private static bool Removes(Statement statement) => statement.Kind == FactKind.Treatment && statement.IsAffirmed && Agents.ClassOf(statement.Value).Modality == Modality.Surgery
        && statement["at"] is not ("liver" or "bone" or "brain" or "lymph-node" or "peritoneum");

    private static bool IsAfter(OpenDocument document, Statement operation, Statement spread)
    {
        var page = document.Page;
        var (sentence, from) = (page.SentenceOf(spread.Token), page.SentenceOf(operation.Token));
        if (sentence == from)
        {
            return false;
        }

        var range = page.Narrative.Sentences[sentence];
        return page.HasWord(Math.Max(range.First, spread.Token - Near), Math.Min(range.Last, spread.Token + Near), Came)
            || (Day(document, spread["on"], range.First, range.Last) is { } known && Day(document, operation["start"] ?? operation["on"], page.Narrative.Sentences[from].First, operation.Token) is { } taken && taken.DaysTo(known).Low >= Months);
    }

    /// <summary>As told, else the only date of the words.</summary>
    private static PartialDate? Day(OpenDocument document, string? told, int first, int last) => PartialDate.TryParse(told, out var on) ? on
        : document.Timeline.DatesIn(first, last).Where(d => !d.Inferred).Select(d => d.Date).Distinct().ToList() is [var only] ? only : null;
}
