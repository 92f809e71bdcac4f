using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Time;

/// <summary>How a document writes its dates, told by those that can be read in one way only: one date with a day above 12 decides for all.</summary>
/// <param name="ShortYears">Whether the number of two digits behind a month ("Jun 21") is a year: who writes "21 June" does not write "June 21".</param>
internal readonly record struct DateHabits(DayMonthOrder Order, bool ShortYears)
{
    public static DateHabits Of(Page page, Calendar calendar)
    {
        var english = page.Narrative.Language == Language.English;
        var (dayFirst, monthFirst, dayThenName, nameThenDay) = (false, false, false, false);
        var tokens = page.Tokens;
        var from = 0;
        for (var i = OpeningSet.Numbers.Next(page.Narrative, 0); i >= 0; i = OpeningSet.Numbers.Next(page.Narrative, Math.Max(from, i + 1)))
        {
            nameThenDay |= i > from && page.Words(i).Length <= 2 && calendar.MonthOf(tokens[i - 1]) != 0
                && (page.IsYear(i + 1) || (page.IsSign(i + 1, ',') && page.IsYear(i + 2)));
            if (i + 1 < tokens.Length && DateNumbers.Full(page, i, out var numbers))
            {
                dayFirst |= numbers.First is > 12 and <= 31 && numbers.Second is >= 1 and <= 12;
                monthFirst |= numbers.Second is > 12 and <= 31 && numbers.First is >= 1 and <= 12;
                from = numbers.Last;
            }
            else
            {
                dayThenName |= i + 1 < tokens.Length && calendar.MonthOf(tokens[i + 1]) != 0 && page.Words(i).Length <= 2 && page.IsYear(i + 2);
            }
        }

        var order = !english ? DayMonthOrder.DayFirst : dayFirst == monthFirst ? DayMonthOrder.Open : dayFirst ? DayMonthOrder.DayFirst : DayMonthOrder.MonthFirst;
        return new(order, (!english || dayFirst || dayThenName) && !nameThenDay && !(english && monthFirst));
    }
}
