using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>"Endosonography of 12 March: no lymph nodes", "échoendoscopie : absence d'adénopathie": the examination that stages the nodes finds none. Other images are not taken for it, and a word of positive nodes anywhere stands alone.</summary>
internal static class FreeNodes
{
    /// <summary>Tokens between the denial and the nodes: "no enlarged or suspicious", "pas d'".</summary>
    private const int Between = 5;

    private static readonly string[] Nodes = ["lymphadenop", "adenopath", "ganglion", "lymph", "nodes", "node"];
    private static readonly string[] Kinds = ["enlarged", "suspicious", "suspect", "pathological", "pathologique", "regional", "regionale", "peritumoral", "perirectal", "perigastric", "visible", "lymph", "or", "ou", "d", "de", "any", "evidence", "of"];

    public static void Read(Page page, List<Statement> statements)
    {
        if (statements.Exists(s => s is { Kind: FactKind.Metastasis, Value: "lymph-node" }))
        {
            return;
        }

        foreach (var exam in statements.FindAll(s => s is { Kind: FactKind.Imaging, IsAffirmed: true, Value: "endosonography" }))
        {
            var range = page.Narrative.Sentences[page.SentenceOf(exam.Token)];
            for (var i = range.First; i < range.Last; i++)
            {
                if (Denied(page, i, range.Last) is { } last)
                {
                    statements.Add(new Statement(FactKind.Metastasis, "lymph-node", page.Narrative.SpanOf(i, last)) { Token = i, Circumstance = Circumstance.Negated }.With("on", exam["on"]));
                    return;
                }
            }
        }
    }

    /// <summary>The end of the nodes that are denied from here on.</summary>
    private static int? Denied(Page page, int i, int end)
    {
        if (!page.IsAnyWord(i, ["no", "without", "pas", "sans", "aucun", "aucune"]) && !page.StartsAny(i, ["absence"]))
        {
            return null;
        }

        for (var k = i + 1; k < Math.Min(end, i + 1 + Between); k++)
        {
            if (page.StartsAny(k, Nodes) && !page.IsAnyWord(k + 1, ["node", "nodes", "biopsy"]))
            {
                return k + 1;
            }

            if (page.StartsAny(k, Nodes) && page.IsAnyWord(k + 1, ["node", "nodes"]))
            {
                return k + 2;
            }

            if (!page.IsAnyWord(k, Kinds) && !page.IsSign(k, '\'') && !page.IsSign(k, '’'))
            {
                return null;
            }
        }

        return null;
    }
}
