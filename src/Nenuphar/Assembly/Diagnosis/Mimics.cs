using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>"L'histologie conclut à une duplication gastrique", "the mass proved to be an accessory spleen": what was taken for a tumour was none, and no organ is the origin of one.</summary>
internal static class Mimics
{
    private const Circumstance NotFound = Circumstance.Negated | Circumstance.Discarded | Circumstance.Family | Circumstance.Literature | Circumstance.Hypothetical | Circumstance.Planned | Circumstance.Possible;

    /// <summary>The tissue tells a disease that looks like a tumour, and nothing in the text names a tumour or a metastasis.</summary>
    public static bool Explain(Page page, List<Statement> statements)
    {
        if (statements.Exists(s => s.Kind is FactKind.Morphology or FactKind.Metastasis && s.IsAffirmed))
        {
            return false;
        }

        foreach (var mention in page.Mentions)
        {
            if (page.Is(mention, Keyword.Mimic) && (page.At(mention) & NotFound) == 0 && Tissue.Tells(page, mention))
            {
                return true;
            }
        }

        return false;
    }
}
