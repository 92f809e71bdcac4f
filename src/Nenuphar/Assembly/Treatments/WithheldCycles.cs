using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>"Le 4e cycle n'a pas été administré", "the fourth cycle was withheld", "C4 non réalisé": the one before it was the last.</summary>
internal static class WithheldCycles
{
    private const int Behind = 9, Before = 5;

    private static readonly WordStarts Rounds = new("cycle", "cure", "course");
    private static readonly WordStarts Left = new("annul", "cancel", "omit", "omis", "withheld", "renonc", "abandon", "supprim");
    private static readonly WordStarts Given = new("given", "administ", "realis", "effectu", "fait", "donne", "recu", "receiv", "done", "deliver", "programm");

    private static readonly string[] Parts = ["des", "du", "of", "et", "and"];

    /// <summary>Put off is not left out.</summary>
    private static readonly WordStarts Later = new("report", "retard", "delay", "postpon", "decal", "until", "jusqu", "puis", "then", "ensuite", "later", "eventually", "finalement");

    private static readonly string[] Numbers = ["deuxi", "second", "troisi", "third", "quatri", "fourth", "cinqui", "fifth", "sixi", "sixth", "septi", "seventh", "huiti", "eighth"];
    private static readonly string[] Endings = ["e", "eme", "ieme", "o", "th", "nd", "rd"];

    /// <summary>Where the cycle is named and how many were given before it.</summary>
    public static (int At, int Given)? In(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            var number = page.Tokens[i].Kind != TokenKind.Word ? 0 : page.StartsAny(i, Rounds) ? NumberOf(page, i) : page.Words(i) is "C" ? Digits(page, i + 1, glued: true) : 0;
            if (number > 1 && IsLeftOut(page, i, first, last))
            {
                return (i, number - 1);
            }
        }

        return null;
    }

    private static readonly WordStarts Rest = new("suivant", "restant", "remaining", "further", "subsequent", "ulterieur");
    private static readonly WordStarts Broken = Left.And(new("interromp", "suspend", "stopp", "arret", "discontinu"));

    /// <summary>"Les cycles suivants ont été annulés", "the remaining courses were cancelled".</summary>
    public static bool LeaveRest(Page page, int first, int last)
    {
        for (var i = page.Next(first, last, Rest); i >= 0; i = page.Next(i + 1, last, Rest))
        {
            if ((page.StartsAny(i - 1, Rounds) || page.StartsAny(i + 1, Rounds)) && page.Next(i + 1, Math.Min(last, i + Behind), Broken) is >= 0 and var broken && page.HasWord(i + 1, broken, ["ete", "was", "were", "been", "sont", "est", "furent"]) && !page.HasWord(i + 1, broken, ["pas", "not", "jamais", "never"]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLeftOut(Page page, int at, int first, int last)
    {
        var end = at + 1;
        while (end < Math.Min(last, at + Behind) && !page.IsSign(end, ';') && !page.IsSign(end, '.'))
        {
            end++;
        }

        var left = page.HasWord(Math.Max(first, at - Before), end, Left);
        // "le dernier tiers du quatrième cycle n'a pas pu être donné": parts of cycles were left out.
        for (var i = page.IsAnyWord(at - 2, Parts) || page.IsAnyWord(at - 3, ["of", "des"]) ? end : at + 1; i < end && !left; i++)
        {
            left = page.IsAnyWord(i, ["not", "non", "pas", "never", "jamais"]) && page.HasWord(i + 1, Math.Min(end + 1, i + 4), Given);
        }

        return left && !page.HasWord(first, last, Later);
    }

    /// <summary>"fourth cycle", "4e cycle", "cycle 4".</summary>
    private static int NumberOf(Page page, int cycle)
    {
        for (var n = 0; n < Numbers.Length; n++)
        {
            if (page.Starts(cycle - 1, Numbers[n]))
            {
                return (n / 2) + 2;
            }
        }

        return page.IsAnyWord(cycle - 1, Endings) ? Digits(page, cycle - 2, glued: false) : Digits(page, cycle + 1, glued: false);
    }

    private static int Digits(Page page, int at, bool glued) =>
        at >= 0 && at < page.Tokens.Length && page.Tokens[at].Kind == TokenKind.Number && page.Tokens[at].Length <= 2 && !page.IsClaimed(at) && !(glued && page.Tokens[at].Is(TokenMarks.SpaceBefore)) ? Math.Max(0, DateNumbers.Digits(page.Words(at))) : 0;
}
