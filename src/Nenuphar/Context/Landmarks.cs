using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>"15 cm from the anal verge", "à 3 cm du pylore": an organ from which is measured where the lesion lies, not the one that holds it.</summary>
internal static class Landmarks
{
    /// <summary>How far before the organ the distance stands.</summary>
    private const int Reach = 9;

    private static readonly WordStarts Away = new("from", "above", "below", "beyond", "proximal", "distal", "dessus", "dessous", "amont", "aval");

    /// <summary>"a mass of 20 cm, arising from the omentum".</summary>
    private static readonly WordStarts Growing = new("arising", "arose", "originat", "growing", "develop");

    public static bool IsMeasuredFrom(Page page, Mention organ)
    {
        for (var i = organ.First - 1; i > Math.Max(0, organ.First - Reach) && !(page.Tokens[i].Kind == TokenKind.Symbol && page.CharAt(i) is '.' or ';' or ':' or ')'); i--)
        {
            if (page.Tokens[i - 1].Kind == TokenKind.Number && (page.IsWord(i, "cm") || page.IsWord(i, "mm") || page.Starts(i, "centimet")))
            {
                // "4 cm from the pancreatic margin": within the organ that was cut.
                return (page.StartsAny(organ.First, ["anal", "anus"]) || !page.HasWord(organ.Last, organ.Last + 3, ["margin", "surgical", "resect", "capsul", "surface", "edge"]))
                    && !page.HasWord(i + 1, organ.First, Growing) && (page.HasWord(i + 1, organ.First, Away) || (page.IsAnyWord(i + 1, ["de", "du", "des", "d"]) && IsPlaced(page, i - 1)));
            }
        }

        return false;
    }

    /// <summary>"à 8 cm", "située à environ 12-15 cm", "à moins de 2 cm"; "une masse de 3 cm du pancréas" is a size.</summary>
    private static bool IsPlaced(Page page, int number)
    {
        for (var i = number - 1; i >= Math.Max(0, number - 5); i--)
        {
            if (page.IsWord(i, "a"))
            {
                return true;
            }

            if (page.Tokens[i].Kind == TokenKind.Word && !page.IsAnyWord(i, ["environ", "moins", "plus", "de", "peu", "pres", "et", "cm", "mm"]))
            {
                return false;
            }
        }

        return false;
    }
}
