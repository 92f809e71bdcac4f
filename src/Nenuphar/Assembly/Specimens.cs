using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly;

/// <summary>Says of each marker, proliferation index and mitotic count which organ was sampled, so that two biopsies stay apart.</summary>
internal static class Specimens
{
    public static void Attach(Page page, List<Statement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i].Kind is FactKind.Ki67 or FactKind.Mitoses or FactKind.Ihc)
            {
                // An empty one says that the words give the value to the primary.
                statements[i] = statements[i]["specimen"] is not { } told ? statements[i].With("specimen", Of(page, statements[i]))
                    : told.Length > 0 ? statements[i]
                    : new Statement(statements[i].Kind, statements[i].Value, statements[i].Span) { Circumstance = statements[i].Circumstance, Token = statements[i].Token };
            }
        }
    }

    private static string? Of(Page page, Statement statement)
    {
        if (statement.Kind != FactKind.Ihc)
        {
            var last = statement.Token;
            while (last < page.Tokens.Length && page.Tokens[last].End <= statement.Span.End)
            {
                last++;
            }

            if (Samplings.Behind(page, last, out var organ))
            {
                return organ;
            }
        }

        return Samplings.At(page, statement.Token);
    }
}
