using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Details;

/// <summary>The system that a grade names right beside it: "grade II de Nottingham", "SBR 2", "Elston-Ellis grade 3".</summary>
internal static class GradingSystems
{
    private const int Near = 3;

    public static void Attach(Page page, List<Statement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i] is { Kind: FactKind.Grade, IsAffirmed: true } grade)
            {
                statements[i] = grade.With("system", SystemOf(page, grade));
            }
        }
    }

    private static string? SystemOf(Page page, Statement grade)
    {
        var last = grade.Token;
        while (last < page.Tokens.Length && page.Tokens[last].Begin < grade.Span.End)
        {
            last++;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(grade.Token)))
        {
            if (page.As(mention, ConceptKind.GradingSystem)?.Value is "nottingham" or "fnclcc" && mention.First - last <= Near && grade.Token - mention.Last <= Near)
            {
                return page.As(mention, ConceptKind.GradingSystem)!.Value;
            }
        }

        return null;
    }
}
