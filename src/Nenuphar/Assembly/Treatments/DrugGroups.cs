using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Drugs of a sentence that are told in one breath: "carboplatin + etoposide" is one group, "FOLFOX, puis FOLFIRI" are two.</summary>
internal static class DrugGroups
{
    private const int Gap = 14;
    private const int LongGap = 24;
    private const int ListGap = 20;

    /// <summary>How far before a drug the verb stands that stops it, and behind it the one that begins it.</summary>
    private const int StopReach = 4, BeginReach = 6;

    private static readonly WordStarts Turning = new("puis", "then", "followed", "suivi", "remplac", "replac", "relais", "relay", "switch", "chang", "ensuite", "subsequent", "ligne", "line", "before", "avant", "apres", "after", "arret", "interromp", "suspend", "stopp", "discontinu", "continuant", "continuing", "poursuivant");

    /// <summary>"A suspendu le tamoxifène et entamé le docétaxel": the second was begun apart.</summary>
    private static readonly WordStarts Beginning = new("entam", "debut", "commenc", "initi", "instaur", "start", "began", "begun");

    /// <summary>"En progression sous A, il reçoit B".</summary>
    private static readonly WordStarts Receiving = new("recu", "recoi", "recev", "receiv", "given", "administ", "prescri", "switch", "benefici");

    private static readonly WordStarts Stopping = new("arret", "interromp", "suspend", "stopp", "discontinu");

    private static readonly WordStarts Failing = new("progress", "echec", "echapp", "fail", "intoler", "resist", "refract", "relaps", "recid", "rechut", "recur");

    private static readonly WordStarts Behind = new("apres", "after", "following");
    private static readonly WordStarts Spans = new("cycle", "cure", "course", "mois", "month", "semaine", "week");

    /// <param name="counts">Which of the treatments are asked for; all if it is not given.</param>
    public static List<List<Course>> Of(Page page, List<Course> named, Predicate<Course>? counts = null)
    {
        var groups = new List<List<Course>>(1);
        Course? before = null;
        foreach (var course in named)
        {
            if ((!course.IsDrug && course.Value is not ("prrt" or "mibg-therapy")) || counts?.Invoke(course) == false)
            {
                continue;
            }

            if (before is not null && before.IsDrug == course.IsDrug && ((before.Mates.Count > 1 && ReferenceEquals(before.Mates, course.Mates)) || (IsOneBreath(page, before.Token, course.Token) && !IsBegunApart(page, before, course)) || Lists(page, before, course)))
            {
                groups[^1].Add(course);
            }
            else
            {
                groups.Add(new(1) { course });
            }

            before = course;
        }

        return groups;
    }

    private static bool IsBegunApart(Page page, Course before, Course course) =>
        course.Form != TreatmentForm.DrugClass && page.HasWord(before.Token + 1, course.Token, Beginning) && (before.Form != TreatmentForm.DrugClass || page.HasWord(before.Token - StopReach, before.Token, Stopping));

    /// <summary>"we stopped letrozole and began paclitaxel", "le létrozole est interrompu et le paclitaxel débuté": what ended the one is not told of the other.</summary>
    public static bool IsHandedOver(Page page, int one, int other)
    {
        var last = Math.Min(page.Narrative.Sentences[page.SentenceOf(other)].Last, other + BeginReach);
        return IsTurnedFrom(page, one, other) || (page.HasWord(one + 1, other, Stopping) ? page.HasWord(one + 1, last, Beginning) : page.HasWord(one - StopReach, one, Stopping) && page.HasWord(one + 1, other, Beginning));
    }

    /// <summary>"R-CHOP (8 cycles) débuté le 4/10/2013 : rituximab ...", "the FEC regimen (fluorouracil, ...": behind its name the drugs of a regimen are listed.</summary>
    private static bool Lists(Page page, Course regimen, Course drug) =>
        regimen.Form == TreatmentForm.Regimen && drug.Form == TreatmentForm.Drug && drug.Token - regimen.Token <= ListGap && (page.IsSign(drug.Token - 1, ':') || page.IsSign(drug.Token - 1, '('))
        && !page.HasWord(regimen.Token + 1, drug.Token, ["puis", "then", "followed", "suivi", "remplac", "replac", "relais", "switch", "ensuite"]);

    /// <summary>The group told last before a token; the first one if none is.</summary>
    public static List<Course> Before(List<List<Course>> groups, int token) => groups[Math.Max(0, LastBefore(groups, token))];

    /// <summary>The number of that group, or -1.</summary>
    public static int LastBefore(List<List<Course>> groups, int token)
    {
        var last = groups.Count - 1;
        while (last >= 0 && groups[last][0].Token >= token)
        {
            last--;
        }

        return last;
    }

    /// <summary>"After progression on lanreotide, everolimus was started", "après 3 cycles de capécitabine, du paclitaxel est débuté": what failed or was given is left behind at the comma, what is begun is another line.</summary>
    public static bool HasFailed(Page page, int one, int other)
    {
        if (!page.HasWord(one - 7, one, Failing) && !(page.HasWord(one - 7, one, Behind) && page.HasWord(one - 5, one, Spans)))
        {
            return false;
        }

        for (var i = one + 1; i < other; i++)
        {
            if (page.IsSign(i, ','))
            {
                return page.HasWord(i + 1, other + 7, Beginning) || page.HasWord(i + 1, Math.Min(other + 7, page.Narrative.Sentences[page.SentenceOf(other)].Last), Receiving);
            }
        }

        return false;
    }

    public static bool IsOneBreath(Page page, int one, int other)
    {
        if (other - one > LongGap || page.HasWord(one + 1, other, Turning) || IsTurnedFrom(page, one, other) || HasFailed(page, one, other) || AreItems(page, one, other))
        {
            return false;
        }

        // With their doses the drugs of one combination stand far apart; with a date between they are two treatments.
        for (var i = one + 1; i < other; i++)
        {
            if (page.IsSign(i, ';') || (page.IsClaimed(i) && (other - one > Gap || page.IsSign(i + 1, ')'))) || LineMarks.IsShort(page, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"switched from A to B", "on passe de A à B": the one is left for the other.</summary>
    private static bool IsTurnedFrom(Page page, int one, int other) =>
        page.IsAnyWord(one - 1, ["from", "de", "du", "d"]) && page.HasWord(one - StopReach, one - 1, ["switch", "chang", "convert", "transition", "passe", "passa"]) && page.HasWord(one + 1, other, ["to", "a", "au", "vers"]);

    /// <summary>"leuprorelin since 2017, abiraterone 2019-2021 PD, docetaxel 2021": a date closes the one, the other has its own.</summary>
    public static bool AreItems(Page page, int one, int other)
    {
        for (var i = one + 1; i < other - 1; i++)
        {
            if (page.IsClaimed(i) && page.Tokens[i].Kind == TokenKind.Number && (page.IsSign(i + 1, ',') || (page.Tokens[i + 1].Kind == TokenKind.Word && i + 2 < other && page.IsSign(i + 2, ','))))
            {
                return IsDated(page, other);
            }
        }

        return false;
    }

    /// <summary>Behind its amounts stands a date, before the next item.</summary>
    private static bool IsDated(Page page, int token)
    {
        for (var i = token + 1; i < Math.Min(token + Gap, page.Tokens.Length) && !(page.Tokens[i].Kind == TokenKind.Symbol && page.CharAt(i) is ',' or ';'); i++)
        {
            if (page.IsClaimed(i) && page.Tokens[i].Kind == TokenKind.Number && page.SentenceOf(i) == page.SentenceOf(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"chimiothérapie (A et B) et hormonothérapie (C 2015-2017)": what stands behind the brackets is of another course.</summary>
    public static bool LeavesBrackets(Page page, int from, int to)
    {
        var depth = 0;
        for (var i = from; i < to && depth >= 0; i++)
        {
            depth += page.IsSign(i, '(') ? 1 : page.IsSign(i, ')') ? -1 : 0;
        }

        return depth < 0;
    }
}
