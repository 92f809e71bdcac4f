using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>Details that are told by one term: which concept gives which entry is a table.</summary>
internal static class TermDetails
{
    private sealed record Row(FactKind Kind, string Value, string Scope, bool Denied);

    private static readonly Lazy<Dictionary<string, Row>> Rows = new(() => Table.Rows("knowledge/tables/details.tsv", 5).ToDictionary(row => row[0], RowOf, StringComparer.Ordinal));

    private static readonly ConceptKind[] Kinds = [ConceptKind.Other, ConceptKind.Diagnostic];

    public static void Read(Page page, List<Statement> statements)
    {
        foreach (var mention in page.Mentions)
        {
            if (page.As(mention, ConceptKind.Drug) is { } drug && drug.Has("supportive"))
            {
                statements.Add(new Statement(FactKind.Medication, drug.Value, page.SpanOf(mention)) { Circumstance = page.At(mention), Token = mention.First });
            }

            foreach (var kind in Kinds)
            {
                if (page.As(mention, kind) is { } concept && Rows.Value.TryGetValue(concept.Value, out var row) && InScope(page, mention, row.Scope))
                {
                    statements.Add(Of(page, mention, row));
                }
            }
        }
    }

    private static Statement Of(Page page, Mention mention, Row row)
    {
        var circumstance = page.At(mention);
        if (row.Denied || row is { Kind: FactKind.FamilyHistory, Value: "none" })
        {
            circumstance = row.Kind == FactKind.FamilyHistory ? circumstance & ~(Circumstance.Negated | Circumstance.Family) : circumstance ^ Circumstance.Negated;
        }

        var statement = new Statement(row.Kind, row.Value, page.SpanOf(mention)) { Circumstance = circumstance, Token = mention.First };
        var organ = Places.InSentence(page, mention.First)?.Value;
        return row.Kind == FactKind.Specimen ? statement.With("specimen", organ) : row.Kind == FactKind.Finding ? statement.With("at", organ) : statement;
    }

    /// <summary>Shapes and sides count for the breast only where the sentence speaks of it.</summary>
    private static bool InScope(Page page, Mention mention, string scope)
    {
        if (scope.Length == 0)
        {
            return true;
        }

        var range = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        var breast = page.HasWord(range.First, range.Last, ["sein", "breast", "mammar", "mammair", "mammo"]);
        return breast && (scope == "breast" || page.HasWord(range.First, range.Last, ["nodul", "lesion", "mass", "opacit", "tumeur", "tumor", "tumour", "nodule"]));
    }

    private static Row RowOf(string[] row)
    {
        var denied = row[1].StartsWith("no-", StringComparison.Ordinal);
        return EntryList.TryKind(denied ? row[1][3..] : row[1], out var kind)
            ? new(kind, row[2], row[3], denied)
            : throw new InvalidOperationException($"knowledge/tables/details.tsv, row {row[0]}: '{row[1]}' is no kind of fact.");
    }
}
