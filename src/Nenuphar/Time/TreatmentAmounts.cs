using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Time;

/// <summary>What stands between a treatment and its date in a list: doses, how often, how many.</summary>
internal static class TreatmentAmounts
{
    private static readonly string[] Words = ["mg", "g", "m", "ug", "mcg", "kg", "auc", "mui", "mu", "gbq", "mci", "gy", "gray", "fr", "f", "fraction", "seance", "j", "jour", "day", "daily", "sem", "semaine", "week", "od", "bd", "h", "lp", "lar", "autogel", "sc", "im", "iv", "po", "le", "on", "en", "in", "n", "no", "per", "par", "q", "w", "d", "x", "c", "cycle", "cycles", "cure", "cures", "days", "jours"];

    /// <summary>Whether a word is a unit, a rhythm or a way of giving.</summary>
    public static bool IsOne(Page page, int at) => page.IsAnyWord(at, Words);

    /// <summary>Whether nothing but amounts of one item stands there: a comma or a colon opens another.</summary>
    public static bool Only(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.Tokens[i].Is(TokenMarks.LineBefore) || (page.Tokens[i].Kind == TokenKind.Word ? !IsOne(page, i) : page.Tokens[i].Kind == TokenKind.Symbol && page.CharAt(i) is ',' or ';' or ':' or '.' or '(' or ')'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"PD", "RP": two capitals that tell the answer behind a date.</summary>
    public static bool IsVerdict(Page page, int at) => (uint)at < (uint)page.Tokens.Length && page.Words(at) is "PR" or "CR" or "SD" or "PD" or "RP" or "RC" or "MS" or "NED";
}
