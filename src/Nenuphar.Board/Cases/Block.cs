using Nenuphar.Cases;
using Nenuphar.Classification.Completeness;

namespace Nenuphar.Board.Cases;

/// <summary>A part of the record as it is shown: rows of values, and the questions that they leave open.</summary>
public sealed record Block(string Code, Said Name, IReadOnlyList<FactRow> Rows, IReadOnlyList<Question> Questions)
{
    private static readonly (string Code, Said Name, string[] Asked, FactKind[] Kinds)[] Layout =
    [
        ("patient", new("Patient", "Patient"), ["person", "general", "heredity"], [FactKind.Sex, FactKind.Age, FactKind.Scale, FactKind.Hereditary, FactKind.FamilyHistory, FactKind.Condition]),
        ("tumour", new("Tumeur", "Tumour"), ["tumour"], [FactKind.Primary, FactKind.Morphology, FactKind.Differentiation, FactKind.Grade]),
        ("pathology", new("Anatomopathologie", "Pathology"), ["pathology"], [FactKind.Specimen, FactKind.Ki67, FactKind.Mitoses, FactKind.Ihc, FactKind.Molecular, FactKind.Finding]),
        ("stage", new("Extension", "Stage"), ["stage"], [FactKind.Stage, FactKind.Tnm, FactKind.Metastasis, FactKind.Size, FactKind.Measure]),
        ("function", new("Fonction et laboratoire", "Function and laboratory"), ["function"], [FactKind.Syndrome, FactKind.Symptom, FactKind.Lab, FactKind.Medication]),
        ("imaging", new("Imagerie", "Imaging"), ["imaging"], [FactKind.Imaging]),
        ("treatment", new("Traitement", "Treatment"), ["treatment"], [FactKind.Treatment, FactKind.Toxicity]),
        ("course", new("Évolution et RCP", "Course and board"), ["dates", "board", "follow-up"], [FactKind.Response, FactKind.Outcome, FactKind.Discussion]),
    ];

    private static readonly Said Others = new("Pas de ce patient", "Not of this patient");

    /// <summary>Values that nobody decided yet.</summary>
    public int Undecided => Rows.Where(r => r.Mark == Registry.Mark.Read).Sum(r => r.Facts.Count);

    public static IReadOnlyList<Block> Of(OpenedCase opened)
    {
        var rows = FactRow.Of(opened).GroupBy(r => r.IsOfOthers ? "others" : CodeOf(r.Entry), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        var blocks = Layout.Select(l => new Block(
            l.Code,
            l.Name,
            [.. rows.GetValueOrDefault(l.Code, []).OrderBy(r => Array.IndexOf(l.Kinds, r.Entry.Kind)).ThenBy(r => r.Order, StringComparer.Ordinal)],
            [.. Question.From(opened.Gaps.Where(g => l.Asked.Contains(g.Field.Block, StringComparer.Ordinal)))])).ToList();
        blocks.Add(new("others", Others, rows.GetValueOrDefault("others", []), []));
        return [.. blocks.Where(b => b.Rows.Count + b.Questions.Count > 0)];
    }

    /// <summary>A finding that a question asks for stands where the question stood.</summary>
    private static string CodeOf(Entry entry) => entry.Kind == FactKind.Finding && Completeness.Fields.FirstOrDefault(f => f.Where.Contains("finding:" + entry.Value, StringComparer.Ordinal)) is { } field
        ? Layout.First(l => l.Asked.Contains(field.Block, StringComparer.Ordinal)).Code : CodeOf(entry.Kind);

    /// <summary>The block of a kind: where a row of it is looked for.</summary>
    public static string CodeOf(FactKind kind) => Layout.First(l => l.Kinds.Contains(kind)).Code;
}
