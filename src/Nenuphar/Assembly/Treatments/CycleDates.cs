using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>The days of all cycles one by one: "4 cycles (01/2020, 03/2020, 05/2020, 08/2020)", "C1 le 31/10, C2 le 09/01", "1re cure le ..., 2e le ...".</summary>
internal static class CycleDates
{
    /// <summary>How far behind the treatment its first date stands.</summary>
    private const int Reach = 18;

    /// <summary>Two cycles of one course stand no further apart.</summary>
    private const int MostDaysApart = 190;

    /// <summary>A day that stands before the one listed before it by no more than this has a slip in its year.</summary>
    private const int SlipDays = 400;

    /// <summary>How far behind the date of one cycle that of the next stands, with what is told between.</summary>
    private const int LabelReach = 16;

    private static readonly string[] Activities = ["gbq", "mbq", "mci"];
    private static readonly string[] Going = ["puis", "then", "with", "avec", "without", "sans", "total", "cumul"];
    private static readonly WordStarts Giving = new("given", "deliver", "administ", "realis", "effectu", "was", "were", "ete", "ont", "the", "les", "retrait", "retreat", "lutet", "lutathera", "dotat", "dates", "dated", "session", "seance");
    private static readonly WordStarts Cycle = new("cycle", "cure", "course", "dose", "injection", "administration", "perfusion", "infusion");
    private static readonly string[] Links = ["et", "and", "puis", "then", "le", "on", "the", "la", "en", "in", "n", "no", "c"];
    private static readonly string[] Endings = ["e", "eme", "re", "er", "ere", "st", "nd", "rd", "th", "o"];
    private static readonly string[] Numbers = ["prem", "first", "deuxi", "second", "troisi", "third", "quatri", "fourth", "cinqui", "fifth", "sixi", "sixth"];

    /// <summary>Tells start, end and number where the dates are those of the cycles; nothing where they are not.</summary>
    public static void Tell(Page page, Timeline timeline, Course course, int next, int last)
    {
        var dates = timeline.DatesIn(course.Token, Math.Min(next, last));
        if (dates.Count > 2 && dates[0].Date.Month == 0 && page.IsSign(dates[0].Last, '(') && LabelOf(page, dates[0].Last, dates[1].First) == 1)
        {
            // "PRRT en 2021 (C1 en janvier, C2 en mars)".
            dates = dates[1..];
        }

        var told = course.Told.TryGetValue("cycles", out var said) ? said : null;
        if (course.Form is TreatmentForm.Operation or TreatmentForm.Surgery || Run(page, dates, course.Value, course.Token, last, told is not null) is not var (run, labelled, reached))
        {
            return;
        }

        var spoken = page.HasWord(course.Token - 4, dates[0].First, Cycle);
        var count = labelled > 0 ? reached : run;
        var whole = (labelled == 0 || count == run) && !(labelled > 0 && IsLabelledBehind(page, dates[run - 1].Last, Math.Min(next, last), reached) && WithheldCycles.In(page, course.Token, Math.Min(next, last))?.Given != reached);
        var number = Values.Number.Write(count);
        course.Tell("start", dates[0].Date.ToString());
        if (told is null && whole)
        {
            course.Tell("cycles", number);
        }

        // Drugs may go on behind the last cycle that is told; a radionuclide is given so many times.
        if (dates[run - 1].Date > dates[0].Date && IsForward(dates, run) && ((told == number && spoken && (labelled > 0 || page.IsSign(dates[0].First - 1, '(') || page.IsSign(dates[0].First - 1, ':'))) || (course.Form == TreatmentForm.Irradiation && (told is null ? whole : whole && told == number))))
        {
            course.Tell("end", dates[run - 1].Date.ToString());
        }
    }

    private static bool IsForward(ArraySegment<DateMention> dates, int run)
    {
        for (var d = 1; d < run; d++)
        {
            if (dates[d].Date < dates[d - 1].Date)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many of the dates behind a treatment are those of its cycles, the number before the first, and the last number reached; nothing if they are others.</summary>
    internal static (int Run, int Labelled, int Reached)? Run(Page page, ArraySegment<DateMention> dates, string agent, int token, int last, bool counted)
    {
        if (dates.Count < 2 || dates[0].First - token > Reach || DateRanges.Joined(page, dates[0], dates[1]) || !Opens(page, token, dates[0].First))
        {
            return null;
        }

        var spoken = page.HasWord(token - 4, dates[0].First, Cycle);
        var (run, labelled, reached) = (1, LabelOf(page, token + 1, dates[0].First), 0);
        reached = labelled;
        while (run < dates.Count && (IsNext(page, dates[run - 1], dates[run]) || (labelled > 0 && IsLabelledNext(page, dates[run - 1], dates[run], reached)) || (spoken && labelled == 0 && IsSlip(page, dates[run - 1], dates[run]))))
        {
            var label = LabelOf(page, dates[run - 1].Last, dates[run].First);
            reached = label == reached + 1 || (label > reached && (run == dates.Count - 1 || IsNuclide(agent))) ? label : labelled > 0 ? -1 : 0;
            if (reached < 0)
            {
                return null;
            }

            run++;
        }

        var listed = (spoken || counted) && (page.IsSign(dates[0].First - 1, '(') || page.IsSign(dates[0].First - 1, ':') || page.HasWord(token, dates[0].First, Cycle));
        return run < 2 || labelled > 1 || (labelled == 0 && !listed && !IsOfNuclide(page, dates, agent, token, last, run)) ? null : (run, labelled, reached);
    }

    private static bool IsNuclide(string agent) => agent is "prrt" or "mibg-therapy" or "radioiodine";

    /// <summary>"PRRT on 4 May 2022, 29 June 2022 and 24 August 2022": a radionuclide is given on days; two that are listed right behind it within months of each other are two cycles.</summary>
    private static bool IsOfNuclide(Page page, ArraySegment<DateMention> dates, string agent, int token, int last, int run)
    {
        var behind = dates[run - 1].Last;
        if (!IsNuclide(agent) || !(behind >= last || page.Tokens[behind].Is(TokenMarks.LineBefore) || page.Tokens[behind].Kind == TokenKind.Symbol || page.IsAnyWord(behind, Going) || TreatmentAmounts.IsVerdict(page, behind)))
        {
            return false;
        }

        for (var i = token + 1; i < dates[0].First; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Word && !TreatmentAmounts.IsOne(page, i) && !page.StartsAny(i, Giving))
            {
                return false;
            }
        }

        for (var d = 1; d < run; d++)
        {
            if (dates[d].Date.Month == 0 || dates[d - 1].Date.DaysTo(dates[d].Date).High > MostDaysApart)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"(retard de C3 pour thrombopénie : 20/07/2023)": the number of the next cycle before its date, whatever is told between.</summary>
    private static bool IsLabelledNext(Page page, DateMention one, DateMention other, int reached)
    {
        if (other.First - one.Last > LabelReach || !(other.Date > one.Date) || LabelOf(page, one.Last, other.First) != reached + 1)
        {
            return false;
        }

        for (var i = one.Last; i < other.First; i++)
        {
            if (page.IsSign(i, ';') || page.IsSign(i, '.'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A later cycle is named behind the last date: these are not all.</summary>
    private static bool IsLabelledBehind(Page page, int from, int last, int reached)
    {
        for (var i = from; i < last - 1; i++)
        {
            if (page.Words(i) is "C" && page.Tokens[i + 1].Kind == TokenKind.Number && !page.Tokens[i + 1].Is(TokenMarks.SpaceBefore) && DateNumbers.Digits(page.Words(i + 1)) is var number && number > reached && number <= reached + 4)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"177Lu x4 (01-07/2022)": two months of one year.</summary>
    public static bool MonthsOfYear(Page page, DateMention date, Course course)
    {
        var dash = date.First - 1;
        if (date.Date.Day > 0 || date.Date.Month == 0 || date.First <= course.Token || date.First - course.Token > Reach || dash < 1 || page.Tokens[dash].Kind != TokenKind.Symbol || !Fold.IsHyphen(page.CharAt(dash)) || page.Tokens[dash].Is(TokenMarks.SpaceBefore)
            || page.Tokens[date.First].Is(TokenMarks.SpaceBefore) || page.Tokens[dash - 1].Kind != TokenKind.Number || page.Tokens[dash - 1].Length > 2 || DateNumbers.Digits(page.Words(dash - 1)) is not (> 0 and var month) || month >= date.Date.Month)
        {
            return false;
        }

        course.Tell("start", (date.Date with { Month = month }).ToString());
        course.Tell("end", date.Date.ToString());
        return true;
    }

    /// <summary>Nothing but amounts, numbers of cycles and signs between the treatment and its first date.</summary>
    private static bool Opens(Page page, int token, int date)
    {
        for (var i = token + 1; i < date; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Word && page.HasWord(i, i + 1, ["progress", "puis", "suivi", "follow", "arret", "stop", "scan", "depuis", "since", "jusqu", "until", "recid", "recur", "diagn", "biops", "repons", "respons"]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNext(Page page, DateMention one, DateMention other) => other.Date > one.Date && AreListed(page, one, other);

    /// <summary>"cycles on 2 May 2022 and 27 June 2021": a day of the list whose year slipped is listed all the same.</summary>
    private static bool IsSlip(Page page, DateMention one, DateMention other) =>
        other.Date < one.Date && one.Date.Day > 0 && other.Date.Day > 0 && other.Date.DaysTo(one.Date).High <= SlipDays && AreListed(page, one, other);

    private static bool AreListed(Page page, DateMention one, DateMention other)
    {
        if (other.First - one.Last is < 0 or > 9)
        {
            return false;
        }

        for (var i = one.Last; i < other.First; i++)
        {
            var fits = page.Tokens[i].Kind switch
            {
                TokenKind.Symbol => page.CharAt(i) is ',' or ';' or '/' or '(' or ')' or ':' or '&' or '+' or '#',
                TokenKind.Number => page.Tokens[i].Length <= 2 || page.IsAnyWord(i + 1, Activities),
                _ => page.IsAnyWord(i, Activities) || page.IsAnyWord(i, Links) || page.IsAnyWord(i, Endings) || page.StartsAny(i, Cycle) || page.StartsAny(i, Numbers),
            };
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The number of the cycle that stands before a date: "C2 le", "2e le", "cycle 2 on", "deuxième cure le"; 0 if none does.</summary>
    private static int LabelOf(Page page, int from, int date)
    {
        for (var i = date - 1; i >= from && i >= date - 6; i--)
        {
            if (page.Tokens[i].Kind == TokenKind.Number && page.Tokens[i].Length <= 2 && (page.IsWord(i - 1, "c") || page.IsSign(i - 1, '#') || page.StartsAny(i - 1, Cycle) || (i + 1 < date && page.IsAnyWord(i + 1, Endings) && !page.Tokens[i + 1].Is(TokenMarks.SpaceBefore))))
            {
                return Math.Max(0, DateNumbers.Digits(page.Words(i)));
            }

            for (var n = 0; n < Numbers.Length; n++)
            {
                if (page.Starts(i, Numbers[n]) && !page.HasWord(i + 1, i + 2, ["line", "ligne"]))
                {
                    return (n / 2) + 1;
                }
            }
        }

        return 0;
    }

    /// <summary>"last cycle in March 2021", "4 cycles, last on 3 March": the day of the last one is the end.</summary>
    public static bool IsLast(Page page, int at)
    {
        const int Near = 3;
        for (var i = at - 1; i >= Math.Max(0, at - Near); i--)
        {
            if (page.IsWord(i, "last"))
            {
                return page.StartsAny(i + 1, ["cycle", "course"]) || (page.IsWord(i + 1, "one") && page.IsSign(i - (page.IsWord(i - 1, "the") ? 2 : 1), ',')) || (page.IsAnyWord(i + 1, ["in", "on"]) && page.IsSign(i - 1, ','));
            }
        }

        return false;
    }
}
