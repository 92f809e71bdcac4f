using Nenuphar.Context;

namespace Nenuphar.Values;

/// <summary>Words of a second look at tissue that was read before: "relecture", "on review", "revu à 5 %". A patient who is seen again is none.</summary>
internal static class SecondReadings
{
    /// <summary>How far behind a value such a word stands.</summary>
    public const int Behind = 5;

    private static readonly WordStarts Readings = new("relectur", "relu", "relue", "relus", "reread", "recompt", "recount");
    private static readonly WordStarts Changes = new("revu", "revis", "corrig", "correct", "rectif", "reevalu", "reassess");
    private static readonly string[] To = ["a", "to", "at", "as"];

    public static bool Tell(Page page, int first, int last) => Next(page, first, last) >= 0;

    /// <summary>The first such word of a range; -1 if there is none.</summary>
    public static int Next(Page page, int first, int last)
    {
        for (var i = Math.Max(first, 0); i < Math.Min(last, page.Tokens.Length); i++)
        {
            if (page.StartsAny(i, Readings) || (page.StartsAny(i, Changes) && page.IsAnyWord(i + 1, To) && page.HasNumber(i + 2)) || IsReview(page, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"On review", "after expert review", "reviewed as 5 %", "second reading", "deuxième lecture".</summary>
    private static bool IsReview(Page page, int at) =>
        (page.IsWord(at, "review") && page.HasWord(at - 3, at, ["on", "at", "after", "by", "patholog", "central", "expert", "slide", "histolog"]) && !page.IsWord(at + 1, "of"))
        || (page.IsWord(at, "reviewed") && page.IsAnyWord(at + 1, ["as", "to", "at"]))
        || (page.IsAnyWord(at, ["reading", "lecture"]) && page.IsAnyWord(at - 1, ["second", "seconde", "deuxieme"]));
}
