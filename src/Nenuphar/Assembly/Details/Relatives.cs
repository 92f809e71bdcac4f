using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Details;

/// <summary>What relatives had: "mother with prolactinoma", "père porteur d'une NEM 1". That it was told is part of the family history, whatever the tumour was.</summary>
internal static class Relatives
{
    private const string Endocrine = "relative-tumour";
    private const string Other = "relative-other-tumour";

    private static readonly string[] EndocrineConditions = ["pituitary-adenoma", "hyperparathyroidism"];

    public static void Read(Page page, List<Statement> statements)
    {
        foreach (var mention in page.Mentions)
        {
            var at = page.At(mention);
            if ((at & Circumstance.Family) == 0 || (at & (Circumstance.Literature | Circumstance.Hypothetical | Circumstance.Possible)) != 0 || ValueOf(page, mention) is not { } value)
            {
                continue;
            }

            var told = new Statement(FactKind.FamilyHistory, value, page.SpanOf(mention)) { Token = mention.First, Circumstance = at & (Circumstance.Family | Circumstance.Negated) };
            if (!statements.Exists(s => s.Kind == FactKind.FamilyHistory && s.Value == value && s.Circumstance == told.Circumstance))
            {
                statements.Add(told);
            }
        }
    }

    private static string? ValueOf(Page page, Mention mention) =>
        page.As(mention, ConceptKind.Hereditary) is { } syndrome ? syndrome.Value
        : page.As(mention, ConceptKind.Condition) is { } condition && EndocrineConditions.Contains(condition.Value) ? Endocrine
        : page.As(mention, ConceptKind.Morphology) is { } tumour ? Making.Generality.IsNeuroendocrine(tumour.Value) || tumour.Value.StartsWith("827", StringComparison.Ordinal) ? Endocrine : Other
        : null;
}
