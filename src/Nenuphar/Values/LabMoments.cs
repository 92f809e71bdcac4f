using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>When a value was measured, said between its name and its number: "la glycémie du même jour est de 149", "CEA (décembre 2016) : 2,45", "creatinine on admission 80".</summary>
internal static class LabMoments
{
    /// <summary>How long a moment in brackets may be.</summary>
    private const int Bracket = 8;

    private static readonly string[] French = ["du", "de", "d", "a", "au", "le", "la", "l", "en", "ce", "cette", "meme", "lors"];
    private static readonly string[] English = ["of", "on", "at", "in", "the", "that", "this", "same", "from"];
    private static readonly WordStarts Moments = new("jour", "matin", "soir", "controle", "admission", "entree", "sortie", "diagnostic", "diagnosis", "presentation", "baseline", "jeun", "day", "morning", "evening", "discharge", "follow", "arriv", "hospitalis", "veille", "lendemain");

    /// <summary>The token behind the moment; the same token if none is said.</summary>
    public static int Past(Page page, int at)
    {
        if (page.IsSign(at, '('))
        {
            return PastBracket(page, at);
        }

        var i = at;
        while (i < at + 4 && i < page.Tokens.Length && (page.IsAnyWord(i, French) || page.IsAnyWord(i, English) || (page.Tokens[i].Kind == TokenKind.Symbol && Fold.IsApostrophe(page.CharAt(i)))))
        {
            i++;
        }

        return i > at && page.StartsAny(i, Moments) ? i + 1 : i > at ? LabSeries.PastDate(page, at) : at;
    }

    /// <summary>"(02/12/2008)", "(décembre 2016)", "(à l'entrée)": nothing else may stand in the brackets.</summary>
    private static int PastBracket(Page page, int at)
    {
        if (page.StartsAny(at + 1, Moments) || page.StartsAny(at + 2, Moments) || page.StartsAny(at + 4, Moments))
        {
            for (var i = at + 2; i < Math.Min(at + Bracket, page.Tokens.Length); i++)
            {
                if (page.IsSign(i, ')'))
                {
                    return page.HasNumberWithin(at, i) ? at : i + 1;
                }
            }
        }

        var end = LabSeries.PastDate(page, at + 1);
        return end > at + 1 && page.IsSign(end, ')') ? end + 1 : at;
    }

    private static bool HasNumberWithin(this Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }
}
