using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Start and end of a treatment, only where the words give the date to it: "de décembre 2014 à septembre 2015", "started in May 2018", "jusqu'en avril 2013".</summary>
internal static class CourseDates
{
    private static readonly string[] Starting = ["commenc", "debut", "initi", "instaur", "recu", "recoi", "began", "begin", "start", "receiv", "administ", "trait", "mis", "mise", "treat", "underw", "introdu", "entam", "subi", "benefici", "realis", "effectu", "perform", "opere", "operat", "given", "prescri", "resequ", "pratiqu", "mise", "suivi"];
    private static readonly string[] Ending = ["arret", "interromp", "interromp", "suspend", "suspen", "stopp", "discontinu", "termin", "complet", "acheve", "fin", "ended"];

    public static void Tell(Page page, Timeline timeline, Course course, int first, int last, int treatments, int next, int previous)
    {
        var dates = timeline.DatesIn(first, last).ToList();
        if (dates.Count == 0)
        {
            return;
        }

        for (var d = 0; d < dates.Count; d++)
        {
            var date = dates[d];
            if (Opens(page, date.First) && d + 1 < dates.Count && dates[d + 1].First - date.Last <= 4 && Math.Abs(date.First - course.Token) < 25)
            {
                course.Tell("start", date.Date.ToString());
                course.Tell("end", dates[d + 1].Date.ToString());
                return;
            }
        }

        if (course.Form is TreatmentForm.Operation or TreatmentForm.Surgery)
        {
            var near = dates.OrderBy(d => d.First < course.Token ? course.Token - d.First : (d.First - course.Token) * 1.2).First();
            if (Math.Abs(near.First - course.Token) <= 25 && !(treatments > 1 && (Parted(page, near, course) || IsOfPrevious(page, near, course, previous))) && !(near.First > course.Token && treatments > 1 && near.First - course.Token > 14))
            {
                course.Tell("start", near.Date.ToString());
            }

            return;
        }

        if (IsLaterCycle(page, first, last))
        {
            // The date of a later cycle is no start.
            return;
        }

        foreach (var date in dates)
        {
            var gap = Math.Abs(date.First - course.Token);
            if (gap > 30 || (treatments > 1 && (Parted(page, date, course) || IsOfPrevious(page, date, course, previous))))
            {
                continue;
            }

            if (next < date.First && (Closes(page, date.First) || Since(page, date.First) || page.HasWord(next, date.First, Starting)))
            {
                continue;
            }

            if (Closes(page, date.First) || EndOf(page, course.Token) || (date.First > course.Token && page.HasWord(course.Token, page.IsWord(date.First - 1, "fin") ? date.First - 1 : date.First, Ending)))
            {
                course.Tell("end", date.Date.ToString());
            }
            else if (Since(page, date.First) || page.HasWord(course.Token, course.Token + 6, ["debut", "commenc", "initi", "instaur", "started", "begun"]) || (page.HasWord(first, last, Starting) && !page.HasWord(Math.Min(date.Last, course.Token), Math.Max(date.First, course.Token), ["progress", "scanner", "reponse", "response", "recidiv"])))
            {
                course.Tell("start", date.Date.ToString());
            }
        }
    }

    /// <summary>"le troisième cycle", "the last dose" but not "second-line".</summary>
    private static bool IsLaterCycle(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.StartsAny(i, ["deuxieme", "troisieme", "quatrieme", "cinquieme", "sixieme", "second", "third", "fourth", "fifth", "last", "dernier"])
                && !page.HasWord(i + 1, i + 3, ["line", "ligne", "intention"]) && page.HasWord(first, last, ["cycle", "cure", "dose", "received"]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"exérèse en août 2021, suivie d'une radiothérapie", "doxorubicin, then a resection in June": the date is the other treatment's.</summary>
    private static bool Parted(Page page, DateMention date, Course course) =>
        page.HasWord(Math.Min(date.Last, course.Token), Math.Max(date.First, course.Token), ["suivi", "followed", "puis", "then"]);

    /// <summary>"resection in June 2018 and radiotherapy": the date stands with the treatment before.</summary>
    private static bool IsOfPrevious(Page page, DateMention date, Course course, int previous) =>
        previous >= 0 && previous < date.First && date.Last <= course.Token && date.First - previous <= 5 && !page.HasWord(date.Last, course.Token, Starting);

    /// <summary>"fin du traitement par évérolimus en mai", "end of octreotide": the end is named before the drug.</summary>
    private static bool EndOf(Page page, int token)
    {
        for (var i = token - 5; i < token; i++)
        {
            if ((page.IsWord(i, "fin") || page.IsWord(i, "end") || page.IsWord(i, "arret")) && (page.IsWord(i + 1, "de") || page.IsWord(i + 1, "du") || page.IsWord(i + 1, "d") || page.IsWord(i + 1, "of")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"de", "du", "from", "entre", "between" before the first of two dates.</summary>
    private static bool Opens(Page page, int at) =>
        page.IsWord(at - 1, "de") || page.IsWord(at - 1, "du") || page.IsWord(at - 1, "from") || page.IsWord(at - 1, "entre") || page.IsWord(at - 1, "between") || page.IsSign(at - 1, '(') || page.IsWord(at - 1, "d") || page.IsSign(at - 1, '\'');

    private static bool Closes(Page page, int at) =>
        page.IsWord(at - 1, "until") || page.IsWord(at - 1, "till") || page.Starts(at - 1, "jusqu") || page.Starts(at - 2, "jusqu") || page.Starts(at - 3, "jusqu");

    private static bool Since(Page page, int at) => page.IsWord(at - 1, "since") || page.IsWord(at - 1, "depuis") || page.IsWord(at - 2, "depuis");
}
