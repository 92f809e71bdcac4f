using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Whether a value is of the fluid around the brain.</summary>
internal static class SpinalFluid
{
    private static readonly WordStarts Fluid = new("cephalo", "cerebrospinal", "lcr", "csf");

    /// <summary>"le liquide céphalorachidien montre un glucose de 62", "glucose 58 in the CSF": not of the blood, unless blood is named.</summary>
    public static bool Holds(Page page, Mention mention, Concept analyte)
    {
        if (!analyte.Has("cells") && analyte.Value is not ("red-cells" or "glucose" or "total-protein" or "ldh" or "lactate" or "albumin" or "amylase") || page.Starts(mention.First, "glycem") || page.HasWord(mention.First - 2, mention.Last, ["blood", "serum", "plasma", "sang"]))
        {
            return false;
        }

        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        if (page.HasWord(Math.Max(sentence.First, mention.First - 10), mention.First, Fluid))
        {
            return true;
        }

        var end = mention.Last;
        while (end < Math.Min(sentence.Last, mention.Last + 9) && !page.IsSign(end, ',') && !page.IsSign(end, ';'))
        {
            end++;
        }

        return page.HasWord(mention.Last, end, Fluid);
    }
}
