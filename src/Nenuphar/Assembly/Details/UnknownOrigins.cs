using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Details;

/// <summary>"Biopsie du foie : TNE. Primitif inconnu": where the origin is said to be unknown, the neuroendocrine tissue of a liver, a bone or a node is that of a metastasis.</summary>
internal static class UnknownOrigins
{
    private static readonly string[] Spread = ["liver", "bone", "brain", "lymph-node", "peritoneum", "skin", "bone-marrow"];

    public static void Read(Page page, List<Statement> statements)
    {
        var origins = statements.Where(s => s is { Kind: FactKind.Primary, IsAffirmed: true }).Select(s => s.Value).Distinct(StringComparer.Ordinal).ToList();
        if (origins is not ["C80.9"] || !statements.Exists(s => s.Kind == FactKind.Morphology && s.IsAffirmed && Making.Generality.IsNeuroendocrine(s.Value)))
        {
            return;
        }

        foreach (var organ in statements.Where(s => s.Kind is FactKind.Ki67 or FactKind.Mitoses or FactKind.Specimen && s.IsAffirmed).Select(s => (Organ: s["specimen"], Statement: s)).Where(s => Spread.Contains(s.Organ)).DistinctBy(s => s.Organ, StringComparer.Ordinal).ToList())
        {
            if (!statements.Exists(s => s.Kind == FactKind.Metastasis && s.Value == organ.Organ))
            {
                statements.Add(new Statement(FactKind.Metastasis, organ.Organ!, organ.Statement.Span) { Token = organ.Statement.Token });
            }
        }
    }
}
