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
                statements[i] = statements[i].With("specimen", Places.Specimen(page, statements[i].Token));
            }
        }
    }
}
