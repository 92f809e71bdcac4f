using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Whether a treatment was still being given when something happened.</summary>
internal static class Intervals
{
    /// <summary>How many cycles of a chemotherapy are mostly the whole of it.</summary>
    private const int Whole = 4;

    /// <summary>How many days behind the end of a treatment its answer is still assessed.</summary>
    private const int Assessed = 62;

    /// <summary>So many days behind its end no growth was on a course, and so many behind its beginning none where all its cycles are told.</summary>
    private const int Long = 183, LongFromStart = 730;

    /// <summary>Tokens from a growth to its day.</summary>
    private const int DayReach = 8;

    private static readonly WordStarts Ends = new("fin", "arret", "termin", "achev", "complet", "end", "finish", "cessation", "discontinu", "last", "derni", "interr");

    /// <summary>"un mois après la fin du traitement", "six months after completing chemotherapy", "three years later": nothing was being given.</summary>
    public static bool IsAfterEnd(Page page, int first, int last, int at)
    {
        for (var i = Math.Max(first, at - 16); i < Math.Min(at + 12, last); i++)
        {
            if ((page.IsWord(i, "apres") || page.IsWord(i, "after") || page.IsWord(i, "depuis") || page.IsWord(i, "since") || page.IsWord(i, "following")) && page.HasWord(i + 1, Math.Min(i + 4, last), Ends) && !page.HasWord(i + 1, Math.Min(i + 5, last), ["cycle", "cure", "evalu"]))
            {
                return true;
            }

            if (i < at && page.StartsAny(i, ["jusqu", "until"]) && IsFree(page, Math.Max(first, i - 9), i))
            {
                return true;
            }

            if ((page.IsWord(i, "later") && page.HasWord(i - 2, i, ["year"])) || (page.IsWord(i, "tard") && page.HasWord(i - 3, i, ["ans", "annee"])) || (page.StartsAny(i, ["interval"]) && (page.HasWord(i + 1, Math.Min(i + 6, last), ["libre", "sans", "free", "without"]) || page.HasWord(i - 2, i, ["free"]))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"sans signe de maladie jusqu'en mai", "disease-free until May": the treatment had done what it could.</summary>
    private static bool IsFree(Page page, int first, int last) =>
        page.HasWord(first, last, ["sans", "libre", "free", "indemne", "absence"]) && page.HasWord(first, last, ["maladie", "disease", "recid", "rechut", "recur", "relaps"]) && !page.HasWord(first, last, ["trait", "treat", "progress"])
        || (page.HasWord(first, last, ["no"]) && page.HasWord(first, last, ["evidence", "sign"]) && page.HasWord(first, last, ["disease", "recur", "relaps"]));

    /// <summary>Whether the first of the dates stands before the end that was told, or shortly behind it.</summary>
    public static bool IsBefore(ArraySegment<DateMention> dates, string end, bool shortly = true) =>
        dates.Count > 0 && dates[0].Date.Month > 0 && PartialDate.TryParse(end, out var ended) && dates[0].Date.Earliest.DayNumber - ended.Latest.DayNumber <= (shortly ? Assessed : 0);

    /// <summary>"RIV de mars à octobre 2020, progression en avril 2024": the growth has a day of its own, long behind the end of the course.</summary>
    public static bool IsLongAfter(Page page, Timeline timeline, Course course, int first, int last, int at)
    {
        if (DayOf(page, timeline.DatesIn(first, last), at) is not { } day)
        {
            return false;
        }

        if (course.Told.TryGetValue("end", out var end))
        {
            return PartialDate.TryParse(end, out var ended) && day.Earliest.DayNumber - ended.Latest.DayNumber > Long;
        }

        return IsWhole(course) && course.Told.TryGetValue("start", out var start) && PartialDate.TryParse(start, out var began) && day.Earliest.DayNumber - began.Latest.DayNumber > LongFromStart;
    }

    /// <summary>The day right behind a growth, with nothing that parts the two, else the last one shortly before it.</summary>
    private static PartialDate? DayOf(Page page, ArraySegment<DateMention> dates, int at)
    {
        PartialDate? before = null;
        foreach (var date in dates)
        {
            if (date.First > at)
            {
                return date.First - at <= DayReach && !page.IsParted(at, date.First) && !page.HasSign(at, date.First, '.') ? date.Date : before;
            }

            before = at - date.Last <= DayReach ? date.Date : null;
        }

        return before;
    }

    /// <summary>A chemotherapy of which all cycles had been given; what is given until it fails is never over by itself.</summary>
    public static bool IsOver(Course course) => !course.HasMoreCycles && IsWhole(course);

    /// <summary>So many cycles of a chemotherapy that its end is that of the plan.</summary>
    public static bool IsWhole(Course course) =>
        course.Told.TryGetValue("cycles", out var told) && int.TryParse(told, CultureInfo.InvariantCulture, out var count) && count >= Whole && (course.Value == "prrt" || Agents.Is(course.Value, "chemotherapy"));

    /// <summary>"suspendu temporairement", "interrupted and resumed at a lower dose": a pause is no end.</summary>
    public static bool IsPause(Page page, int at, int last) =>
        page.HasWord(at - 3, Math.Min(at + 14, last), ["tempor", "transito", "momentan", "repris", "repren", "resum", "restart", "reintro", "redemarr"]) || page.HasWord(at, Math.Min(at + 10, last), ["semaine", "week"]) || (page.HasWord(at, Math.Min(at + 5, last), ["pendant", "durant", "for"]) && page.HasWord(at, Math.Min(at + 9, last), ["jour", "day"]));

    /// <summary>"a terminé huit cycles à ce jour", "has completed five cycles to date": it goes on.</summary>
    public static bool IsStillGiven(Page page, int first, int last)
    {
        if (page.HasWord(first, first + 5, ["actuel", "current"]) || (page.HasWord(first, last, ["prevu", "planned", "decid"]) && page.HasWord(first, last, ["maint", "poursui", "continu"])))
        {
            return true;
        }

        for (var i = first; i < last - 1; i++)
        {
            if ((page.IsWord(i, "ce") && page.IsWord(i + 1, "jour")) || (page.IsWord(i, "to") && page.IsWord(i + 1, "date")) || (page.IsWord(i, "so") && page.IsWord(i + 1, "far"))
                || (page.StartsAny(i, ["aujourd", "present", "maintenant"]) && page.HasWord(i - 3, i, ["jusqu"])) || (page.IsWord(i, "until") && (page.IsWord(i + 1, "now") || page.IsWord(i + 1, "today"))))
            {
                return true;
            }
        }

        return false;
    }
}
