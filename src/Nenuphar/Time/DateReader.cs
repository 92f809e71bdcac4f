using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Time;

/// <summary>
/// Absolute dates of both languages in text order. A month without a year takes the year of the range it opens ("entre novembre et décembre
/// 2015"), else the first such month not before the date told last; without either it is no date.
/// </summary>
public static class DateReader
{
    /// <summary>How many tokens may stand between the two ends of a range.</summary>
    private const int RangeGap = 4;

    public static List<DateMention> Read(Page page, Calendar calendar)
    {
        var dates = new List<DateMention>();
        var open = new List<(int At, DateShape Shape)>();
        var english = page.Narrative.Language == Language.English;
        for (var i = 0; i < page.Tokens.Length; i++)
        {
            if (page.IsClaimed(i) || !DateShapes.At(page, calendar, i, english, out var shape))
            {
                continue;
            }

            if (shape.Year == 0)
            {
                open.Add((i, shape));
            }
            else
            {
                CloseRange(open, shape, dates);
                Settle(open, dates);
                Put(dates, shape, shape.Year, inferred: false);
            }

            page.Claim(shape.First, shape.Last);
            i = shape.Last - 1;
        }

        Settle(open, dates);
        return dates;
    }

    /// <summary>The months just before a full date that share its year.</summary>
    private static void CloseRange(List<(int At, DateShape Shape)> open, DateShape closing, List<DateMention> dates)
    {
        if (open.Count == 0 || closing.Month == 0 || closing.First - open[^1].Shape.Last > RangeGap)
        {
            return;
        }

        var shape = open[^1].Shape;
        open.RemoveAt(open.Count - 1);
        CloseRange(open, shape with { Year = closing.Year }, dates);
        Settle(open, dates);
        Put(dates, shape, shape.Month > closing.Month ? closing.Year - 1 : closing.Year, inferred: true);
    }

    private static void Settle(List<(int At, DateShape Shape)> open, List<DateMention> dates)
    {
        foreach (var (_, shape) in open)
        {
            if (dates.Count > 0 && dates[^1].Date is { Month: > 0 } last)
            {
                Put(dates, shape, shape.Month >= last.Month ? last.Year : last.Year + 1, inferred: true);
            }
            else if (dates.Count > 0)
            {
                Put(dates, shape, dates[^1].Date.Year, inferred: true);
            }
        }

        open.Clear();
    }

    private static void Put(List<DateMention> dates, DateShape shape, int year, bool inferred)
    {
        var date = new PartialDate(year, shape.Month, shape.Day);
        if (date.IsPossible)
        {
            dates.Add(new DateMention(shape.First, shape.Last, date, inferred));
        }
    }
}
