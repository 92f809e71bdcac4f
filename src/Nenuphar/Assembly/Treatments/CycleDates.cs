using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>The days of all cycles one by one: "4 cycles (01/2020, 03/2020, 05/2020, 08/2020)", "C1 le 31/10, C2 le 09/01", "1re cure le ..., 2e le ...".</summary>
internal static class CycleDates
{
    /// <summary>How far behind the treatment its first date stands.</summary>
    private const int Reach = 18;

    private static readonly WordStarts Cycle = new("cycle", "cure", "course", "dose", "injection", "administration", "perfusion", "infusion");
    private static readonly string[] Links = ["et", "and", "puis", "then", "le", "on", "the", "la", "en", "in", "n", "no", "c"];
    private static readonly string[] Endings = ["e", "eme", "re", "er", "ere", "st", "nd", "rd", "th", "o"];
    private static readonly string[] Numbers = ["prem", "first", "deuxi", "second", "troisi", "third", "quatri", "fourth", "cinqui", "fifth", "sixi", "sixth"];

    /// <summary>Tells start, end and number where the dates are those of the cycles; nothing where they are not.</summary>
    public static void Tell(Page page, Timeline timeline, Course course, int next, int last)
    {
        var dates = timeline.DatesIn(course.Token, Math.Min(next, last));
        var told = course.Told.TryGetValue("cycles", out var said) ? said : null;
        if (course.Form is TreatmentForm.Operation or TreatmentForm.Surgery || Run(page, dates, course.Token, told is not null) is not var (run, labelled, reached))
        {
            return;
        }

        var spoken = page.HasWord(course.Token - 4, dates[0].First, Cycle);
        var count = labelled > 0 ? reached : run;
        var whole = labelled == 0 || count == run;
        var number = Values.Number.Write(count);
        course.Tell("start", dates[0].Date.ToString());
        if (told is null && whole)
        {
            course.Tell("cycles", number);
        }

        // Drugs may go on behind the last cycle that is told; a radionuclide is given so many times.
        if (dates[run - 1].Date > dates[0].Date && ((told == number && spoken && (labelled > 0 || page.IsSign(dates[0].First - 1, '(') || page.IsSign(dates[0].First - 1, ':'))) || (course.Form == TreatmentForm.Irradiation && (told is null ? whole : whole && told == number))))
        {
            course.Tell("end", dates[run - 1].Date.ToString());
        }
    }

    /// <summary>How many of the dates behind a treatment are those of its cycles, the number before the first, and the last number reached; nothing if they are others.</summary>
    internal static (int Run, int Labelled, int Reached)? Run(Page page, ArraySegment<DateMention> dates, int token, bool counted)
    {
        if (dates.Count < 2 || dates[0].First - token > Reach || DateRanges.Joined(page, dates[0], dates[1]) || !Opens(page, token, dates[0].First))
        {
            return null;
        }

        var (run, labelled, reached) = (1, LabelOf(page, token + 1, dates[0].First), 0);
        reached = labelled;
        while (run < dates.Count && IsNext(page, dates[run - 1], dates[run]))
        {
            var label = LabelOf(page, dates[run - 1].Last, dates[run].First);
            reached = label == reached + 1 || (label > reached && run == dates.Count - 1) ? label : labelled > 0 ? -1 : 0;
            if (reached < 0)
            {
                return null;
            }

            run++;
        }

        var spoken = page.HasWord(token - 4, dates[0].First, Cycle);
        return run < 2 || labelled > 1 || (labelled == 0 && !((spoken || counted) && (page.IsSign(dates[0].First - 1, '(') || page.IsSign(dates[0].First - 1, ':') || page.HasWord(token, dates[0].First, Cycle)))) ? null : (run, labelled, reached);
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

    private static bool IsNext(Page page, DateMention one, DateMention other)
    {
        if (other.First - one.Last is < 1 or > 9 || !(other.Date > one.Date))
        {
            return false;
        }

        for (var i = one.Last; i < other.First; i++)
        {
            var fits = page.Tokens[i].Kind switch
            {
                TokenKind.Symbol => page.CharAt(i) is ',' or ';' or '/' or '(' or ')' or ':' or '&' or '+',
                TokenKind.Number => page.Tokens[i].Length <= 2,
                _ => page.IsAnyWord(i, Links) || page.IsAnyWord(i, Endings) || page.StartsAny(i, Cycle) || page.StartsAny(i, Numbers),
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
            if (page.Tokens[i].Kind == TokenKind.Number && page.Tokens[i].Length <= 2 && (page.IsWord(i - 1, "c") || page.StartsAny(i - 1, Cycle) || (i + 1 < date && page.IsAnyWord(i + 1, Endings) && !page.Tokens[i + 1].Is(TokenMarks.SpaceBefore))))
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
}
