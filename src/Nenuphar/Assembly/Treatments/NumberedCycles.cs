using Nenuphar.Context;

namespace Nenuphar.Assembly.Treatments;

/// <summary>A date beside one cycle of many: that of the last one ends the treatment, that of a later one begins nothing.</summary>
internal static class NumberedCycles
{
    /// <summary>"Dernier cycle le 9 février", "the last cycle was given on": an injection that recurs has no last one yet.</summary>
    public static bool IsLast(Page page, int first, int date)
    {
        for (var i = Math.Max(first, date - 7); i < date - 1; i++)
        {
            if (page.StartsAny(i, ["dernier", "last", "final"]) && page.HasWord(i + 1, i + 3, ["cycle", "cure", "course"]) && !page.HasWord(i - 3, i, ["apres", "after", "depuis", "since", "avant", "before"]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"le deuxième cycle de chimiothérapie avec ... entre le 16 et le 18 mars".</summary>
    public static bool IsLater(Page page, int first, int token) =>
        page.HasWord(Math.Max(first, token - 10), token, ["cycle", "cure"]) && page.HasWord(Math.Max(first, token - 11), token, ["deuxi", "troisi", "quatri", "cinqui", "sixi", "second", "third", "fourth", "fifth"]) && !page.HasWord(Math.Max(first, token - 10), token, ["ligne", "line"]);
}
