using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>"de juin 2020 à mars 2018", "from 12/04/2021 to 03/02/2021": a stretch of time that ends before it begins.</summary>
internal static class ReversedDates
{
    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var (page, dates) = (document.Page, document.Timeline.Dates);
        for (var i = 1; i < dates.Count; i++)
        {
            var (one, other) = (dates[i - 1], dates[i]);
            if (!one.Inferred && !other.Inferred && one.Date.Earliest > other.Date.Latest && page.SentenceOf(one.First) == page.SentenceOf(other.First) && IsOpened(page, one.First)
                && DateRanges.Linked(page, one, other) && (page.At(one.First) & (Circumstance.Literature | Circumstance.Family)) == 0)
            {
                yield return Slips.Of("dates-reversed", document.Words(one.First, other.Last));
            }
        }
    }

    private static bool IsOpened(Page page, int date)
    {
        for (var i = Math.Max(0, date - 3); i < date; i++)
        {
            if (page.IsAnyWord(i, ["de", "du", "d", "depuis", "from", "entre", "between"]))
            {
                return true;
            }
        }

        return false;
    }
}
