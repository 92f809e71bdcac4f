using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Time;

/// <summary>
/// Absolute dates of both languages in text order. A month without a year takes the year of the range it opens ("entre novembre et décembre
/// 2015"), else the first such month not before the date told last, in a letter no further than the letter's own date allows; without any it is no date.
/// </summary>
public static class DateReader
{
    /// <summary>How many tokens may stand between the two ends of a range.</summary>
    private const int RangeGap = 4;

    /// <summary>How far into a document, and into its line, the date of the document itself stands.</summary>
    private const int HeadTokens = 160;
    private const int HeadLine = 18;

    /// <summary>A month further than this behind the date of the letter is the one of the year before.</summary>
    private const int HalfYear = 6;

    internal static List<DateMention> Read(Page page, Calendar calendar, DateHabits habits)
    {
        var dates = new List<DateMention>();
        var open = new List<(int At, DateShape Shape)>();
        PartialDate? head = null;
        for (var i = calendar.Dates.Next(page.Narrative, 0); i >= 0; i = calendar.Dates.Next(page.Narrative, i + 1))
        {
            if (page.IsClaimed(i) || !DateShapes.At(page, calendar, i, habits, out var shape))
            {
                continue;
            }

            if (shape.Year == 0)
            {
                open.Add((i, shape));
            }
            else
            {
                CloseRange(page, open, shape, dates, head);
                Settle(page, open, dates, head);
                Put(dates, shape, shape.Year, inferred: false);
                head ??= IsOfDocument(page, shape) ? new PartialDate(shape.Year, shape.Month, shape.Day) : null;
            }

            page.Claim(shape.First, shape.Last);
            i = shape.Last - 1;
        }

        Settle(page, open, dates, head);
        return dates;
    }

    /// <summary>A day that ends a line of the head, no sentence: "Lyon, le 12 mars 2021", "Clinic date 16.10.2023".</summary>
    private static bool IsOfDocument(Page page, DateShape shape) =>
        shape.Day > 0 && shape.Last <= HeadTokens && LineOf(page, shape.First) is var line && shape.First - line <= HeadLine && (shape.Last >= page.Tokens.Length || page.Tokens[shape.Last].Is(TokenMarks.LineBefore))
        && !page.HasWord(line, shape.First, ["nee", "born", "dob", "ddn", "naiss", "birth", "operat", "opere", "biops", "prelev", "prelevement", "collect"]) && !page.IsWord(line, "ne");

    /// <summary>The first token of the line.</summary>
    private static int LineOf(Page page, int at)
    {
        while (at > 0 && !page.Tokens[at].Is(TokenMarks.LineBefore))
        {
            at--;
        }

        return at;
    }

    /// <summary>The months just before a full date that share its year.</summary>
    private static void CloseRange(Page page, List<(int At, DateShape Shape)> open, DateShape closing, List<DateMention> dates, PartialDate? head)
    {
        if (open.Count == 0 || closing.Month == 0 || closing.First - open[^1].Shape.Last > RangeGap)
        {
            return;
        }

        var shape = open[^1].Shape;
        open.RemoveAt(open.Count - 1);
        CloseRange(page, open, shape with { Year = closing.Year }, dates, head);
        Settle(page, open, dates, head);
        Put(dates, shape, shape.Month > closing.Month ? closing.Year - 1 : closing.Year, inferred: true);
    }

    private static void Settle(Page page, List<(int At, DateShape Shape)> open, List<DateMention> dates, PartialDate? head)
    {
        foreach (var (_, shape) in open)
        {
            if (dates.Count > 0)
            {
                Put(dates, shape, Inside(page, shape, dates) ?? YearOf(shape, dates[^1].Date, head), inferred: true);
            }
        }

        open.Clear();
    }

    /// <summary>"de mars à octobre 2021, débuté en juillet": in the sentence of a stretch of time, a month that lies in it.</summary>
    private static int? Inside(Page page, DateShape shape, List<DateMention> dates)
    {
        if (dates.Count < 2 || dates[^2] is not { Date.Month: > 0 } one || dates[^1] is not { Date.Month: > 0 } other || shape.Month >= other.Date.Month || one.Date.Year != other.Date.Year || shape.Month < one.Date.Month
            || page.SentenceOf(shape.First) != page.SentenceOf(other.First) || !DateRanges.Joined(page, one, other))
        {
            return null;
        }

        return other.Date.Year;
    }

    private static int YearOf(DateShape shape, PartialDate last, PartialDate? head)
    {
        if (last.Month == 0)
        {
            return last.Year;
        }

        var year = shape.Month >= last.Month ? last.Year : last.Year + 1;
        return head is { } written && (last == written || year > last.Year) && Months(written, year, shape.Month) > HalfYear ? year - 1 : year;
    }

    private static int Months(PartialDate from, int year, int month) => ((year - from.Year) * 12) + month - from.Month;

    private static void Put(List<DateMention> dates, DateShape shape, int year, bool inferred)
    {
        var date = new PartialDate(year, shape.Month, shape.Day);
        if (date.IsPossible)
        {
            dates.Add(new DateMention(shape.First, shape.Last, date, inferred));
        }
    }
}
