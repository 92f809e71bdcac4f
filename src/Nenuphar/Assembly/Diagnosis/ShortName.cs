using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>"PNET" is the primitive neuroectodermal tumour where the text writes it out, and the pancreatic one where it names the pancreas or what only such a tumour is treated with.</summary>
internal static class ShortName
{
    /// <summary>How far around "PNET" its meaning is told.</summary>
    private const int Surroundings = 2000;
    private static readonly WordStarts OfPancreas = new("pancrea", "octreotid", "lanreotid", "dotatate", "dotatoc", "prrt", "everolimus", "insulinom", "gastrinom", "glucagonom", "vipom");

    public static Concept? Of(Page page, Mention mention)
    {
        if (!page.Lexicon.Has(mention, ConceptKind.Morphology) || page.SpanOf(mention).Of(page.Text) is not "PNET")
        {
            return null;
        }

        var (first, last) = (mention.First - Surroundings, mention.Last + Surroundings);
        var code = page.HasWord(first, last, ["neuroectoderm", "neuro-ectoderm", "ewing"]) ? "9364/3" : page.HasWord(first, last, OfPancreas) ? "8240/3" : "";
        foreach (var sense in page.Lexicon.SensesOf(mention))
        {
            if (sense.Concept.Kind == ConceptKind.Morphology && sense.Concept.Value == code)
            {
                return sense.Concept;
            }
        }

        return null;
    }
}
