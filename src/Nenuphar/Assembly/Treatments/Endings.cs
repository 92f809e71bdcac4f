using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Treatments;

/// <summary>"terminé", "completed", "achevé": a course that was given to its end, as it was meant.</summary>
internal static class Endings
{
    internal static readonly WordStarts Words = new("termine", "terminat", "terminai", "terminan", "completed", "completing", "completion", "acheve", "finish");
    private static readonly WordStarts Intending = new("intention", "idee", "idea", "intend", "prevu", "prevoi", "planned", "plan", "aim", "before", "objectif", "souhait", "wish", "want");

    /// <summary>What is given beside the treatment of a tumour and ends by itself.</summary>
    private static readonly WordStarts Supporting = new("immunoglob", "antibio", "antifong", "antivir", "cortico", "steroid", "predni", "anticoag", "transfus", "reeduc", "rehab", "kines", "physioth");

    /// <summary>"avec l'idée de terminer les cycles", "dans l'intention de terminer cinq ans", "before completing chemotherapy": it had not ended.</summary>
    private static bool IsIntended(Page page, int at) =>
        page.HasWord(at - 4, at, Intending) || page.IsAnyWord(at - 1, ["to", "will"]) || (page.IsAnyWord(at - 1, ["de", "d"]) && page.IsWord(at - 2, "avant"));

    /// <summary>"terminé le bilan", "completed the work-up", "terminé le 30e cycle", "terminé le traitement par immunoglobulines": not the treatment.</summary>
    private static bool IsOfElse(Page page, int at) =>
        page.HasWord(at + 1, at + 4, ["etude", "bilan", "study", "work", "exam", "stadif", "staging", "suivi", "follow", "evalu", "explor", "assess", "school", "job", "travail", "hospit", "radio", "radiat", "irradi"]) || page.HasWord(at + 1, at + 7, Supporting) || IsIntended(page, at) || IsNumbered(page, at);

    /// <summary>"terminé le 30e cycle", "completed the third cycle".</summary>
    private static bool IsNumbered(Page page, int at)
    {
        for (var i = at + 1; i < Math.Min(at + 5, page.Tokens.Length); i++)
        {
            if (page.StartsAny(i, ["cycle", "cure", "course"]))
            {
                return (page.IsWord(at + 1, "le") || page.IsWord(at + 1, "la") || page.IsWord(at + 1, "the") || page.IsAnyWord(at + 1, ["his", "her", "their", "son", "sa", "leur"]))
                    && (page.Words(i - 1) is ['e', 'm', 'e'] or ['è', 'm', 'e'] or ['e'] or ['t', 'h'] or ['r', 'd'] || page.StartsAny(i - 1, ["premi", "deuxi", "troisi", "quatri", "cinqui", "sixi", "huiti", "first", "second", "third", "fourth", "fifth", "sixth"]));
            }
        }

        return false;
    }

    /// <summary>"cisplatine, suivi d'une curiethérapie qui s'est terminée en août": what followed ended then.</summary>
    public static bool IsOfNext(Page page, int token, int end)
    {
        if (token > end || !page.HasWord(token, end, ["suivi", "followed", "puis", "then", "ensuite"]))
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(end)))
        {
            if (mention.First > token && mention.First < end && page.As(mention, ConceptKind.Procedure) is not null && page.HasWord(token, mention.First, ["suivi", "followed", "puis", "then", "ensuite"]))
            {
                return true;
            }
        }

        return false;
    }

    public static void Complete(Page page, List<Course> own, int end)
    {
        foreach (var course in own)
        {
            course.Tell("stop", course.IsDrug && !IsOfCycles(page, course, end) ? "completed" : null);
        }
    }

    /// <summary>"il termine 3 cycles de pazopanib": so many were given of what is given until it fails.</summary>
    private static bool IsOfCycles(Page page, Course course, int at) => Agents.Is(course.Value, "tyrosine-kinase-inhibitor") && page.HasWord(at + 1, at + 4, ["cycle", "cure", "course", "mois", "month"]);

    /// <summary>Where a course is told to have been given to its end, or -1.</summary>
    public static int In(Page page, int first, int last)
    {
        for (var i = page.Next(first, last, Words); i >= 0; i = page.Next(i + 1, last, Words))
        {
            if (!IsOfElse(page, i))
            {
                return i;
            }
        }

        return -1;
    }
}
