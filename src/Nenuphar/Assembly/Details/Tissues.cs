using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Details;

/// <summary>Grades and diagnoses of one specimen: said in the sentence of its Ki-67, they are of that specimen too; and what has no specimen has the only one that the text samples.</summary>
internal static class Tissues
{
    public static void Attach(Page page, List<Statement> statements)
    {
        var indices = statements.Where(s => s.Kind is FactKind.Ki67 or FactKind.Mitoses && s.IsAffirmed && s["specimen"] is not null).ToList();
        var organs = indices.Select(s => s["specimen"]).Concat(statements.Where(s => s.Kind == FactKind.Ihc && s.IsAffirmed).Select(s => s["specimen"])).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        for (var i = statements.Count - 1; i >= 0; i--)
        {
            var statement = statements[i];
            if (organs.Count == 1 && statement["specimen"] is null && statement.Kind is FactKind.Ki67 or FactKind.Mitoses or FactKind.Ihc)
            {
                statements[i] = statement.With("specimen", organs[0]);
            }
            else if (organs.Count > 1 && statement.Kind == FactKind.Grade && InSentenceOf(page, statement, indices) is { } organ)
            {
                statements[i] = statement.With("specimen", organ);
            }
        }
    }

    private static string? InSentenceOf(Page page, Statement statement, List<Statement> indices)
    {
        var sentence = page.SentenceOf(statement.Token);
        var here = indices.Where(k => page.SentenceOf(k.Token) == sentence).Select(k => k["specimen"]!).Distinct(StringComparer.Ordinal).ToList();
        return here is [var only] ? only : null;
    }
}
