using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>"at admission", "à la sortie": at which end of a stay in hospital something was measured.</summary>
internal static class StayWords
{
    private static readonly string[] Leading = ["at", "on", "upon", "a", "l", "la", "le", "time", "of", "the", "hospital", "d", "his", "her", "son", "sa"];
    private static readonly string[] Coming = ["admission", "entree", "arrivee", "arrival"];
    private static readonly string[] Leaving = ["discharge", "sortie"];

    /// <summary>The token behind the words, and which end they tell; the same token if they do not stand there.</summary>
    public static int Past(Page page, int at, out Stay stay)
    {
        var i = page.IsSign(at, '(') ? at + 1 : at;
        for (var end = i + 5; i < end && i < page.Tokens.Length && (page.IsAnyWord(i, Leading) || (page.Tokens[i].Kind == TokenKind.Symbol && Fold.IsApostrophe(page.CharAt(i)))); i++)
        {
        }

        stay = page.IsAnyWord(i, Coming) ? Stay.Admission : page.IsAnyWord(i, Leaving) ? Stay.Discharge : Stay.Untold;
        return stay == Stay.Untold || i == at ? at : page.IsSign(at, '(') && page.IsSign(i + 1, ')') ? i + 2 : i + 1;
    }

    public static bool Stand(Page page, int at) => Past(page, at, out _) > at;
}
