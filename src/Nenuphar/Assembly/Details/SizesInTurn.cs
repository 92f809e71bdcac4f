using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Details;

/// <summary>"40 mm then 22 mm", "22 mm contre 40 mm": two sizes of one lesion, each with its unit, in the order of time or against it.</summary>
internal static class SizesInTurn
{
    private const int Gap = 3;

    private static readonly string[] Then = ["puis", "then", "ensuite", "now", "maintenant", "actuellement", "currently", "aujourd", "today"];
    private static readonly string[] Against = ["contre", "versus", "vs", "against"];

    /// <summary>Another place, or a word that sets one lesion against the next: the answer may be that of something else.</summary>
    internal static readonly WordStarts Aside = new("mais", "but", "while", "wherea", "alors", "tandis", "however", "cepend", "autre", "other", "respectiv", "nouve", "new", "appari", "appear", "dissoc", "mixed", "mixte");

    /// <summary>In percent of the size before: below 0 a decrease.</summary>
    public static (double Percent, int First, int Last)? Of(Page page, Sentence range, int at)
    {
        var unit = SizeChanges.UnitAt(page, at + 1);
        if (unit <= 0 || IsDiameter(page, at) || page.HasWord(range.First, range.Last, Aside))
        {
            return null;
        }

        for (var i = at + 2; i < Math.Min(range.Last - 2, at + 2 + Gap); i++)
        {
            var back = page.IsAnyWord(i, Against);
            if (!back && !page.IsAnyWord(i, Then))
            {
                continue;
            }

            for (var next = i + 1; next < Math.Min(range.Last - 1, i + 1 + Gap); next++)
            {
                if (page.Tokens[next].Kind == TokenKind.Number && SizeChanges.UnitAt(page, next + 1) is > 0 and var other && !IsDiameter(page, next))
                {
                    var (one, two) = (Number.Of(page.Words(at)) * unit, Number.Of(page.Words(next)) * other);
                    var (before, after) = back ? (two, one) : (one, two);
                    return before > 0 && after > 0 ? ((after - before) / before * 100, at, next + 2) : null;
                }
            }
        }

        return null;
    }

    /// <summary>"40 x 30 mm": one of several diameters.</summary>
    internal static bool IsDiameter(Page page, int at) => page.IsWord(at - 1, "x") || page.IsSign(at - 1, '×') || page.IsWord(at + 2, "x") || page.IsSign(at + 2, '×') || page.IsWord(at + 1, "x");
}
