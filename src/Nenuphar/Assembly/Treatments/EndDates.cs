using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>The end of a treatment whose verb stands before its name: "Elle a terminé la radiothérapie en juillet", "En juin, il est décidé d'arrêter l'évérolimus", "the last cycle of X was given in May".</summary>
internal static class EndDates
{
    /// <summary>Words from the verb to the treatment, from it to its date, before the day at the head, and from the last cycle to its day.</summary>
    private const int Completed = 10, Halted = 7, Near = 8, Right = 4, Head = 3, LastCycle = 14;

    private static readonly WordStarts Halting = new("arrete", "arreton", "interromp", "suspend", "stopp", "discontinue", "discontinuing");
    private static readonly WordStarts Between = new("trait", "treat", "therap", "chimio", "chemo", "administ", "prise", "perfus");
    private static readonly string[] Articles = ["le", "la", "l", "les", "du", "de", "d", "par", "the", "with", "of", "his", "her", "son", "sa", "ce", "cette", "et", "and"];
    private static readonly WordStarts Otherwise = new("scan", "tdm", "ct", "irm", "mri", "tep", "pet", "bilan", "control", "progress", "repons", "respons", "recid", "puis", "then", "suivi", "follow", "depuis", "since", "before", "avant", "apres", "after", "evalu", "prevu", "planned");
    private static readonly WordStarts Denials = new("pas", "not", "sans", "without", "avant", "before", "jamais", "never", "prevu", "planned", "refus", "propos", "si");
    private static readonly WordStarts Again = new("repris", "reprend", "reprise", "resum", "restart", "reintrod", "tempor", "provisoir", "transitoir", "brief", "pause");

    public static bool Is(Page page, ArraySegment<DateMention> dates, int d, Course course, (int First, int Last) around) =>
        IsLastCycle(page, dates, d, around.First) || IsOfVerb(page, dates, d, course, around);

    /// <summary>"Le dernier cycle de X a été administré en mai": with no other day between.</summary>
    public static bool IsLastCycle(Page page, ArraySegment<DateMention> dates, int d, int first)
    {
        var from = Math.Max(d > 0 ? Math.Max(first, dates[d - 1].Last) : first, dates[d].First - LastCycle);
        for (var i = page.Next(from, dates[d].First, Last); i >= 0; i = page.Next(i + 1, dates[d].First, Last))
        {
            if (page.HasWord(i + 1, i + 3, ["cycle", "cure", "course"]) && !page.HasWord(i - 4, i, ["apres", "after", "depuis", "since", "avant", "before", "lors", "during", "jour", "day"]) && !page.IsParted(i, dates[d].First) && !page.HasWord(i + 1, dates[d].First, Otherwise))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordStarts Last = new("dernier", "last", "final");

    private static bool IsOfVerb(Page page, ArraySegment<DateMention> dates, int d, Course course, (int First, int Last) around)
    {
        var (date, token) = (dates[d], course.Token);
        var behind = date.First > token && date.First - token <= Near && !page.IsParted(token, date.First) && !page.HasWord(token + 1, date.First, Otherwise) && !page.HasWord(token + 1, date.First, DateRoles.Starting);
        var ahead = date.Last <= token && date.First - around.First <= Head && dates.Count == 1 && !page.HasWord(around.First, date.First, Otherwise);
        if (!behind && !ahead)
        {
            return false;
        }

        for (var i = token - 1; i >= Math.Max(ahead ? date.Last : around.First, token - Completed) && !page.IsSign(i, ',') && !page.IsSign(i, ';') && !page.IsSign(i, '('); i--)
        {
            if (page.StartsAny(i, Endings.Words))
            {
                return IsDone(page, i) && !(ahead && page.HasWord(i - 4, i, ["apres", "after", "ayant", "having", "fois", "once"]));
            }

            if (page.StartsAny(i, Halting))
            {
                return (ahead || date.First - token <= Right) && token - i <= Halted && IsDone(page, i) && AreBetween(page, i + 1, token) && !page.HasWord(i - 3, around.Last, Again);
            }
        }

        return false;
    }

    private static bool IsDone(Page page, int verb) =>
        !page.HasWord(verb - 4, verb, Denials) && !page.IsAnyWord(verb - 1, ["to", "will", "non", "be"]) && Answers.IsGiven((page.AtTreatment(verb) | Answers.Thought(page, verb)) & ~Circumstance.Past);

    private static bool AreBetween(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Word && !page.IsAnyWord(i, Articles) && !page.StartsAny(i, Between))
            {
                return false;
            }
        }

        return true;
    }
}
