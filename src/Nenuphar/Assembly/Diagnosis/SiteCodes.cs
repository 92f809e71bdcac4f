using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>
/// Names whose code depends on the organ: a "papillary carcinoma" of the thyroid or the kidney, a "medullary carcinoma" of the thyroid. The origin is read
/// after the name, so the code is settled last; an unknown or a second origin leaves it as it is said.
/// </summary>
internal static class SiteCodes
{
    private static readonly Lazy<List<(string Said, string Site, string Code)>> Rows =
        new(() => [.. Table.Rows("knowledge/codes/morphology-by-site.tsv", 5).Select(row => (row[1], row[2], row[3]))]);

    public static void Settle(List<Statement> statements)
    {
        var origins = statements.Where(s => s.Kind == FactKind.Primary && s.IsAffirmed).Select(s => s.Value).Distinct(StringComparer.Ordinal).Take(2).ToList();
        if (origins is not [var origin])
        {
            return;
        }

        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i].Kind == FactKind.Morphology && Rows.Value.Find(row => row.Said == statements[i].Value && origin.StartsWith(row.Site, StringComparison.Ordinal)) is { Code: { } code })
            {
                statements[i] = statements[i] with { Value = code };
            }
        }
    }
}
