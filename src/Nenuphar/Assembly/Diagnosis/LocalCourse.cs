using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>"progression pulmonaire" of a cancer of the lung, "récidive hépatique" of a hepatocellular one: the organ of the tumour is no site of metastasis.</summary>
internal static class LocalCourse
{
    private const int LayerReach = 6;

    private static readonly (string Code, string Site)[] Own =
        [("C34", "lung"), ("C22", "liver"), ("C40", "bone"), ("C41", "bone"), ("C71", "brain"), ("C48", "peritoneum"), ("C38.4", "pleura"), ("C70", "meninges"), ("C74", "adrenal"), ("C77", "lymph-node"), ("C42", "bone-marrow"), ("C56", "ovary")];

    private static readonly WordStarts Heads = new("progress", "rechut", "recidiv", "relaps", "recurren", "atteinte", "involvement", "implication", "captation", "hypercapt", "hyperfix", "hypermetabol", "uptake", "avid");

    public static void Remove(Page page, List<Statement> statements)
    {
        var sites = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            if (statement.Kind == FactKind.Primary && statement.IsAffirmed)
            {
                foreach (var (code, site) in Own)
                {
                    if (statement.Value.StartsWith(code, StringComparison.Ordinal))
                    {
                        sites.Add(site);
                    }
                }
            }
        }

        // "atteinte de la plèvre viscérale": a layer that the tumour of the lung grows into.
        statements.RemoveAll(s => s.Kind == FactKind.Metastasis && s.Value == "pleura" && page.HasWord(s.Token, s.Token + LayerReach, ["viscer"]) && !page.HasWord(s.Token - LayerReach, s.Token + LayerReach, ["metast", "parietal", "implant"]));
        if (sites.Count > 0)
        {
            statements.RemoveAll(s => s.Kind == FactKind.Metastasis && sites.Contains(s.Value) && IsCourse(page, s));
        }
    }

    private static bool IsCourse(Page page, Statement statement)
    {
        if (page.HasWord(statement.Token - 4, statement.Token + 4, ["metast", "second", "controlat", "contralat"]))
        {
            // "atteinte métastatique pulmonaire" of a cancer of the lung is one.
            return false;
        }

        for (var i = statement.Token; i >= 0 && page.Tokens[i].End > statement.Span.Begin; i--)
        {
            if (page.StartsAny(i, Heads))
            {
                return true;
            }
        }

        return page.HasWord(statement.Token, statement.Token + 3, Heads);
    }
}
