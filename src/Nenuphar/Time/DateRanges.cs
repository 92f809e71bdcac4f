using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Time;

/// <summary>Two dates as the ends of one stretch of time: "04/2022 -> 02/2023", "from March 2019 to March 2022", "entre juin et août 2020".</summary>
public static class DateRanges
{
    /// <summary>How many tokens may stand between the two: "jusqu'à la fin du".</summary>
    private const int Gap = 6;

    public static bool Joined(Page page, DateMention one, DateMention other) => one.Date <= other.Date && (Linked(page, one, other) || AreCells(page, one, other));

    /// <summary>"| 06/2019 | 11/2021 |": two cells side by side of one row hold a beginning and an end.</summary>
    private static bool AreCells(Page page, DateMention one, DateMention other) =>
        page.IsSign(one.Last, '|') ? other.First == one.Last + 1 && page.IsSign(one.First - 1, '|')
            : other.First == one.Last && page.Text.AsSpan(page.Tokens[one.Last - 1].End, page.Tokens[other.First].Begin - page.Tokens[one.Last - 1].End).Contains('\t');

    /// <summary>The same, whichever is the earlier: a stretch of time may be written the wrong way round.</summary>
    public static bool Linked(Page page, DateMention one, DateMention other)
    {
        if (other.First - one.Last is < 1 or > Gap)
        {
            return false;
        }

        var joins = false;
        for (var i = one.Last; i < other.First; i++)
        {
            if (IsLine(page, i) || IsOneOf(page, i, ["to", "a", "au", "until", "till", "through", "thru", "jusqu"]))
            {
                joins = true;
            }
            else if (IsOneOf(page, i, ["et", "and"]))
            {
                joins = IsOneOf(page, one.First - 1, ["entre", "between"]) || IsOneOf(page, one.First - 2, ["entre", "between"]);
                if (!joins)
                {
                    return false;
                }
            }
            else if (!page.IsSign(i, '\'') && !page.IsSign(i, '\u2019') && !IsOneOf(page, i, ["le", "l", "la", "the", "d", "du", "de", "en", "fin", "debut", "early", "late", "mid", "end", "of", "mois"]))
            {
                return false;
            }
        }

        return joins;
    }

    /// <summary>A dash or an arrow of any writing.</summary>
    private static bool IsLine(Page page, int at) =>
        page.IsSign(at, '-') || page.IsSign(at, '\u2013') || page.IsSign(at, '\u2014') || page.IsSign(at, '\u2192') || page.IsSign(at, '>') || page.IsSign(at, '\u279C');

    private static bool IsOneOf(Page page, int at, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (page.IsWord(at, word))
            {
                return true;
            }
        }

        return false;
    }
}
