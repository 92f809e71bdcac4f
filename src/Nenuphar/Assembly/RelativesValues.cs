using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly;

/// <summary>"Her mother had breast cancer pT2 N1 M0": what stands behind the tumour of a relative, in its clause, is of that one.</summary>
internal static class RelativesValues
{
    private static readonly FactKind[] Kinds = [FactKind.Tnm, FactKind.Stage, FactKind.Grade, FactKind.Differentiation, FactKind.Ki67, FactKind.Mitoses, FactKind.Metastasis, FactKind.Size, FactKind.Ihc];

    /// <summary>Of whom the words behind tell again.</summary>
    private static readonly string[] Persons = ["patient", "patiente", "she", "he", "elle", "il", "lui", "herself", "himself", "malade"];

    public static void Remove(Page page, List<Statement> statements)
    {
        for (var i = statements.Count - 1; i >= 0; i--)
        {
            if (Array.IndexOf(Kinds, statements[i].Kind) >= 0 && IsBehindTumour(page, statements[i].Token))
            {
                statements.RemoveAt(i);
            }
        }
    }

    private static bool IsBehindTumour(Page page, int token)
    {
        var tumour = -1;
        foreach (var mention in page.MentionsIn(page.SentenceOf(token)))
        {
            if (mention.First > token)
            {
                break;
            }

            tumour = !page.Lexicon.Has(mention, ConceptKind.Morphology) ? tumour : (page.At(mention) & Circumstance.Family) != 0 ? mention.First : -1;
        }

        if (tumour < 0)
        {
            return false;
        }

        for (var i = tumour; i < token; i++)
        {
            if (page.IsSign(i, ';') || page.IsAnyWord(i, Persons))
            {
                return false;
            }
        }

        return true;
    }
}
