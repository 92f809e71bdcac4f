using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>
/// Names whose code depends on the organ: a "papillary carcinoma" of the thyroid or the kidney, a "medullary carcinoma" of the thyroid. The origin is read
/// after the name, so the code is settled last; an unknown or a second origin leaves it as it is said.
/// </summary>
internal static class SiteCodes
{
    private static readonly Lazy<List<Row>> Rows = new(() => [.. Table.Rows("knowledge/codes/morphology-by-site.tsv", 5).Select(row => new Row(row[1], row[2], row[3]))]);

    private sealed record Row(string Said, string Site, string Code);

    public static void Settle(List<Statement> statements)
    {
        if (OnlyOrigin(statements) is not { } origin)
        {
            return;
        }

        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i].Kind == FactKind.Morphology && CodeOf(statements[i].Value, origin) is { } code)
            {
                statements[i] = statements[i] with { Value = code };
            }
        }
    }

    private static string? OnlyOrigin(List<Statement> statements)
    {
        string? only = null;
        foreach (var statement in statements)
        {
            if (statement.Kind == FactKind.Primary && statement.IsAffirmed)
            {
                if (only is not null && only != statement.Value)
                {
                    return null;
                }

                only = statement.Value;
            }
        }

        return only;
    }

    private static string? CodeOf(string said, string origin)
    {
        foreach (var row in Rows.Value)
        {
            if (row.Said == said && origin.StartsWith(row.Site, StringComparison.Ordinal))
            {
                return row.Code;
            }
        }

        return null;
    }
}
