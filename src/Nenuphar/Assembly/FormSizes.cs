using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly;

/// <summary>
/// "Size of neoplasm (maximum dimension): 4.5 cm", "Tumor size: 4 cm", "Taille tumorale : 28 mm": the field of a report on a tumour measures that tumour, whatever organ is named
/// last before it: a margin, a part of the specimen, what another block of the form is about.
/// </summary>
internal static class FormSizes
{
    private const int LabelReach = 24;

    private static readonly WordStarts Measures = new("size", "taille", "dimension", "diameter", "diametre");
    private static readonly WordStarts Tumours = new("tum", "neoplasm", "neoplasie", "carcinoma", "carcinome", "cancer");
    private static readonly WordStarts Others = new("metast", "node", "nodal", "gangl", "adenopath", "margin", "marge", "polyp", "adenom", "specimen", "piece", "deposit", "thromb", "residu", "invasive", "insitu", "dcis");

    public static void Place(Page page, List<Statement> statements)
    {
        string? organ = null;
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i].Kind != FactKind.Size || !IsField(page, statements[i].Token))
            {
                continue;
            }

            organ ??= OrganOf(statements);
            if (organ.Length == 0)
            {
                return;
            }

            if (statements[i]["at"] is not { } told || Details.TumourOrgans.TractOf(told) is 0 || Details.TumourOrgans.TractOf(told) != Details.TumourOrgans.TractOf(organ))
            {
                statements[i] = statements[i].With("at", organ);
            }
        }
    }

    /// <summary>The organ of the only origin that is told; empty if there are several or none.</summary>
    private static string OrganOf(List<Statement> statements)
    {
        var organ = "";
        foreach (var statement in statements)
        {
            if (statement.Kind == FactKind.Primary && statement.IsAffirmed)
            {
                var own = statement.Value.StartsWith("C18", StringComparison.Ordinal) && statement.Value is not ("C18.0" or "C18.1") ? "colon" : Sites.Of(statement.Value).Organ;
                if (own is "other" or "unknown" || (organ.Length > 0 && organ != own))
                {
                    return "";
                }

                organ = own;
            }
        }

        return organ;
    }

    /// <summary>A label at the head of its line that speaks of the tumour's size, and a colon before the number.</summary>
    private static bool IsField(Page page, int number)
    {
        var colon = number - 1;
        while (colon > number - 4 && colon > 0 && !page.IsSign(colon, ':'))
        {
            colon--;
        }

        if (colon <= 0 || !page.IsSign(colon, ':'))
        {
            return false;
        }

        var first = colon;
        while (first > 0 && first > colon - LabelReach && !page.Tokens[first].Is(TokenMarks.LineBefore))
        {
            first--;
        }

        return page.HasWord(first, colon, Measures) && page.HasWord(first, colon, Tumours) && !page.HasWord(first, colon, Others) && StartsField(page, first);
    }

    /// <summary>"C. Size of tumor", "Tumor size": the label is the first thing of its line, behind a letter or a number at most.</summary>
    private static bool StartsField(Page page, int first) => page.HasWord(first, first + 4, Measures) || page.HasWord(first, first + 3, Tumours);
}
