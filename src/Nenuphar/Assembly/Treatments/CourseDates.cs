using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Start and end of a treatment, only where the words give the date to it: "de décembre 2014 à septembre 2015", "started in May 2018", "jusqu'en avril 2013".</summary>
internal static class CourseDates
{
    /// <summary>How far a date may stand from its treatment.</summary>
    private const int Reach = 30;

    /// <summary>"chimiothérapie le 26/05/2015 selon le schéma FOLFOX": how far the name stands behind the class.</summary>
    private const int ClassReach = 14;

    public static void Tell(Page page, Timeline timeline, List<Course> named, int own, int first, int last)
    {
        var dates = timeline.DatesIn(first, last);
        var course = named[own];
        if (dates.Count == 0 || DateRoles.IsPast(page, course.Token) || (course.Value == "stent" && page.HasWord(course.Token - 5, course.Token, ["obstru", "occlu", "thrombos", "migrat", "dysfonct", "dysfunct", "infect", "ablation", "retrait", "removal"])) || (course.Form is TreatmentForm.Operation or TreatmentForm.Surgery && IsReckonedFrom(page, course.Token) && !dates.Any(date => date.First > course.Token && !page.IsSign(date.First - 1, '('))))
        {
            return;
        }

        if (course.Form is TreatmentForm.Operation or TreatmentForm.Surgery && (DateRoles.IsSeenLater(page, course.Token) || (DateRoles.IsTreatedBefore(page, course.Token) && dates[0].Last <= course.Token)))
        {
            return;
        }

        if (course.Form is TreatmentForm.Operation or TreatmentForm.Surgery)
        {
            Operated(page, timeline, dates, course, named.Count, PreviousOf(named, own));
            return;
        }

        if (DateRoles.Respective(page, dates, named, own, first, last))
        {
            return;
        }

        CycleDates.Tell(page, timeline, course, own + 1 < named.Count && !InOneBreath(page, named, own, own + 1) ? named[own + 1].Token : int.MaxValue, last);
        if (InRange(page, dates, named, own))
        {
            return;
        }

        if (course.IsDrug && NumberedCycles.IsLater(page, first, course.Token))
        {
            return;
        }

        for (var d = 0; d < dates.Count; d++)
        {
            var date = dates[d];
            var cycle = DateRoles.CycleOf(page, first, date.First);
            if (IsEndOfRange(page, dates, d) || Math.Abs(date.First - course.Token) > Reach || DoseSteps.IsOtherDay(page, dates, d, course) || IsOfAnother(page, named, own, date, cycle) || DateRoles.IsOfClauseBefore(page, date, course.Token) || OfferDates.Is(page, dates, d) || DateRivals.IsOutdone(page, dates, d, course.Token))
            {
                continue;
            }

            if (cycle > 1 || (cycle == 0 && !EndDates.IsLastCycle(page, dates, d, first) && (DateRoles.IsLaterCycle(page, date, first, last) || DateRoles.IsOfDueCycle(page, date.First, first))))
            {
                // The date of a later cycle is no start.
                course.Tell("start", DateRoles.IsAdded(page, course.Token, date.First) ? date.Date.ToString() : null);
                continue;
            }

            BeginOrEnd(page, dates, d, named, own, (first, last, cycle));
        }
    }

    /// <summary>What the words around a date that is the treatment's own make of it.</summary>
    private static void BeginOrEnd(Page page, ArraySegment<DateMention> dates, int d, List<Course> named, int own, (int First, int Last, int Cycle) around)
    {
        var (date, course) = (dates[d], named[own]);
        var (first, last, cycle) = around;

        // Between a second date and the first one behind the treatment: "started in May 2018, stopped in June 2019".
        var behind = date.First > course.Token && d > 0 && dates[d - 1].First > course.Token ? dates[d - 1].Last : course.Token;
        if (DateRivals.IsOfFollowUp(page, course.Token, date.First))
        {
            return;
        }

        if (DateRoles.Closes(page, date.First) || DateRoles.EndOf(page, course.Token) || EndDates.Is(page, dates, d, course, (first, last)) || (date.Last <= course.Token && (DateRoles.IsLeft(page, course.Token, last) || DateRoles.EndsBefore(page, first, date.First))) || (date.First > course.Token && DateRoles.EndsBetween(page, behind, page.IsWord(date.First - 1, "fin") ? date.First - 1 : date.First))
            || (course.Told.ContainsKey("start") && behind > course.Token && (page.IsWord(date.First - 1, "to") || page.IsWord(date.First - 1, "au"))))
        {
            course.Tell("end", date.Date.ToString());
        }
        else if (cycle == 1 || (!Rests.IsPause(page, course.Token, date.First, first) && !DateRoles.IsUnderway(page, date.First, first) && !(date.Last <= course.Token && DateRoles.IsIntoCourse(page, date.Last, course.Token, own > 0 && named[own - 1].Token < course.Token ? named[own - 1].Token + 1 : 0)) && IsStart(page, dates, date, course, first, last)))
        {
            course.Tell("start", date.Date.ToString());
        }
    }

    /// <summary>"Récidive en mars 2019, 2 ans après l'opération": a length of time right before it dates something else from it.</summary>
    private static bool IsReckonedFrom(Page page, int token) =>
        (page.Next(Math.Max(0, token - 4), token, Behind) is >= 0 and var after && page.IsAnyWord(after - 1, Lengths) && !page.HasWord(after + 1, token, ["date"])) || (page.IsAnyWord(token - 2, ["of"]) && page.IsAnyWord(token - 3, Lengths) && page.HasWord(token - 6, token - 3, ["within", "in"]));

    /// <summary>The treatment just before; the word "surgery" before the name of the operation, or "chemotherapy" shortly before that of the drug, is the same one.</summary>
    private static int PreviousOf(List<Course> named, int own) => BeforeOf(named, own) is >= 0 and var before ? named[before].Token : -1;

    private static int BeforeOf(List<Course> named, int own) =>
        own == 0 || (named[own - 1].Form == TreatmentForm.Surgery && named[own].Form == TreatmentForm.Operation) ? -1
            : !IsClassOf(named, own) ? own - 1
            : own > 1 && named[own - 2].Form is TreatmentForm.Operation or TreatmentForm.Surgery ? own - 2 : -1;

    private static bool IsClassOf(List<Course> named, int own) =>
        named[own - 1].Form == TreatmentForm.DrugClass && named[own].Form is TreatmentForm.Drug or TreatmentForm.Regimen && named[own].Token - named[own - 1].Token <= ClassReach;

    /// <summary>Whether the words give a date to another treatment of the sentence.</summary>
    private static bool IsOfAnother(Page page, List<Course> named, int own, DateMention date, int cycle)
    {
        var course = named[own];
        var next = own + 1 < named.Count ? named[own + 1].Token : int.MaxValue;
        var previous = PreviousOf(named, own);
        if ((named.Count > 1 && (Parted(page, date, course) || IsOfPrevious(page, date, course, previous))) || (previous >= date.Last && !InOneBreath(page, named, Math.Max(0, BeforeOf(named, own)), own) && !(DrugGroups.HasFailed(page, previous, course.Token) && DateRoles.BeginsBehind(page, course.Token, course.Token + 6))))
        {
            return true;
        }

        if (next < date.First && (DrugGroups.HasFailed(page, course.Token, next) || cycle > 0 || DateRoles.Closes(page, date.First) || DateRoles.Since(page, date.First, next) || page.HasWord(next, date.First, DateRoles.Starting) || DateRoles.EndsBetween(page, next, date.First)
            || DateRoles.FollowsDirectly(page, date, named[own + 1]) || DateRoles.IsBracketed(page, date, next)) && !InOneBreath(page, named, own, own + 1))
        {
            return true;
        }

        if (course.IsDrug && (DateRoles.IsOfOperation(page, named, own, date) || DateRoles.IsOfOperationAfter(page, named, own, date)))
        {
            return true;
        }

        if (previous >= 0 && previous < date.First && date.Last <= course.Token && date.First - previous <= 4 && DateRoles.Since(page, date.First, previous) && page.Tokens[date.Last].Kind == TokenKind.Symbol)
        {
            // "sous dénosumab depuis février 2014 (réaction à l'acide zolédronique)".
            return true;
        }

        if (previous >= date.Last && named[own].IsDrug && named[own - 1].IsDrug && !IsClassOf(named, own))
        {
            // Drugs of one breath have one date, or none.
            return IsOfAnother(page, named, own - 1, date, cycle);
        }

        // "C3 le 31/10 (cisplatine remplacé par carboplatine)": the cycle is of what was told before.
        return cycle > 0 && date.First < course.Token && !page.IsSign(date.Last, ':');
    }

    private static bool IsStart(Page page, ArraySegment<DateMention> dates, DateMention date, Course course, int first, int last) => !IsOfElse(page, date, course.Token) && !DateRoles.IsVisitAfter(page, date, course.Token) && (
        DateRoles.Since(page, date.First, course.Token) || DateRoles.Leads(page, date, first, course.Token) || DateRoles.FollowsDirectly(page, date, course)
        || (page.HasWord(course.Token, course.Token + 6, ["debut", "commenc", "initi", "instaur", "started", "begun"]) && !DateRoles.IsClosed(page, date.Last, course.Token))
        || (dates.Count == 1 && date.Last <= course.Token && DateRoles.BeginsBehind(page, course.Token, last))
        || (dates.Count == 1 && date.Last <= course.Token && DateRoles.TurnsTo(page, date.Last, course.Token))
        || (page.HasWord(first, last, DateRoles.Starting) && !IsAside(page, date, course.Token) && !page.HasWord(Math.Min(date.Last, course.Token), Math.Max(date.First, course.Token), ["progress", "scanner", "reponse", "response", "recidiv", "nadir", "atteign"])
            && !(date.First > course.Token && page.HasWord(course.Token, date.First, ["scan", "pet", "tep", "irm", "mri", "tdm", "ct", "biops"]))));

    /// <summary>"le scanner du 3 mars, avant le début du traitement par X", "diagnosed in April and treated with X".</summary>
    private static bool IsOfElse(Page page, DateMention date, int token) =>
        date.First < token && (page.HasWord(date.First - 3, date.First, Published) || DateRoles.IsVisit(page, date, token) || (page.HasWord(Math.Max(date.Last, token - 9), token, ["avant", "before", "prior"]) && page.HasWord(token - 6, token, ["debut", "start", "initi", "commenc", "trait", "treat", "therap"]))
            || (page.IsAnyWord(date.Last, ["and", "et"]) && page.HasWord(date.First - 12, date.First, ["diagnosed", "diagnostiqu"]) && page.HasWord(date.Last, Math.Min(date.Last + 4, token), ["trait", "treat"]))
            || (page.HasWord(date.First - 3, date.First, ["diagnosed", "diagnostiqu"]) && !page.HasWord(date.First - 2, date.First, ["trait", "treat"])));

    /// <summary>"une étude ouverte en mai 2012": the day of the study, of a law or of a paper.</summary>
    private static readonly WordStarts Published = new("activ", "ouvert", "opened", "publi", "approuv", "approv", "autoris", "authori");

    /// <summary>"(16/04/2015)" behind something else: a date in brackets tells of the words before it.</summary>
    private static bool IsAside(Page page, DateMention date, int token) => DateRoles.IsClosed(page, date.Last, token) || page.IsSign(date.First - 1, '(') && page.IsSign(date.Last, ')')
        && (date.First < token ? !page.HasWord(date.First - 5, date.First, ["epoque", "moment", "time", "date", "point"]) : date.First - token > 16);

    private static readonly WordStarts Behind = new("apres", "after", "following");
    private static readonly string[] Lengths = ["ans", "an", "mois", "jours", "semaines", "years", "year", "months", "month", "weeks", "days"];
    private static readonly WordStarts Told = new("trait", "treat", "therap", "chimio", "chemo", "qt", "radio", "irradi", "cures", "cycle", "schema", "regim", "protocol", "perfusion", "injection");
    private static readonly WordStarts Given = new("recu", "recoi", "receiv", "administ", "effectu", "realis", "given", "deliver", "poursui", "continu", "maint", "complet");
    private static readonly WordStarts Unfit = new("stab", "repons", "respon", "remiss", "surveill", "follow", "asympto", "recid", "rechut", "relaps", "recur", "suivi", "scan", "irm", "mri", "tep", "pet", "hospit", "admi");

    /// <summary>
    /// A later sentence on the treatment told before: "Le traitement s'est terminé le 15 mars 2018", "It was started in May 2017", "Six cycles sont donnés de mai à
    /// septembre", "12/09/2014-16/07/2015".
    /// </summary>
    public static void TellLater(Page page, Timeline timeline, List<Course> running, int first, int last, bool next)
    {
        if (running.Count > 0 && timeline.DatesIn(first, last) is { Count: > 0 } dates)
        {
            TellLater(page, dates, running, first, last, next);
        }
    }

    private static void TellLater(Page page, ArraySegment<DateMention> dates, List<Course> running, int first, int last, bool next)
    {
        var told = page.HasWord(first, last, Told);
        if (!told && !page.HasWord(first, last, ["it", "they", "recu", "recoi", "receiv"]))
        {
            // A stretch of time alone stands for the treatment just told.
            if (next && dates.Count == 2 && dates[0].First <= first + 1 && last - dates[1].Last <= 2 && DateRanges.Joined(page, dates[0], dates[1]))
            {
                running.ForEach(c => c.Tell("start", dates[0].Date.ToString()));
                running.ForEach(c => c.Tell("end", dates[1].Date.ToString()));
            }

            return;
        }

        for (var d = 0; d < dates.Count; d++)
        {
            var date = dates[d];
            if (d + 1 < dates.Count && DateRanges.Joined(page, date, dates[d + 1]))
            {
                if ((dates[d].First <= first + 1 && next) || (page.HasWord(date.First - 12, date.First, Given) && !page.HasWord(date.First - 12, date.First, Unfit)))
                {
                    running.ForEach(c => c.Tell("start", date.Date.ToString()));
                    running.ForEach(c => c.Tell("end", dates[d + 1].Date.ToString()));
                }

                d++;
            }
            else if (page.HasWord(date.First - 8, date.First, ["termine", "terminat", "terminai", "terminan", "complet", "acheve", "arret", "interromp", "interrup", "suspend", "stopp", "discontinu", "ended", "finish"]))
            {
                running.ForEach(c => c.Tell("end", date.Date.ToString()));
            }
            else if (Ends(page, first, date.First) || NumberedCycles.IsLast(page, first, date.First))
            {
                // What is said to be the end is later than the last cycle that was told.
                running.ForEach(c => c.End(date.Date));
                running.FindAll(Intervals.IsWhole).ForEach(c => c.Tell("stop", "completed"));
            }
            else if (told && DateRoles.Closes(page, date.First) && page.HasWord(Math.Max(first, date.First - 14), date.First, Given) && !page.HasWord(Math.Max(first, date.First - 14), date.First, Unfit))
            {
                running.ForEach(c => c.Tell("end", date.Date.ToString()));
            }
            else if (next && !page.HasWord(date.First - 8, date.First, ["apres", "after", "depuis"]) && ((page.HasWord(date.First - 5, date.First, ["started", "begun", "debut", "commenc", "instaur", "initi"]) || page.HasWord(date.First - 2, date.First, ["debute", "start"]))
                && page.HasWord(date.First - 9, date.First, ["trait", "treat", "therap", "chimio", "chemo", "qt", "radio", "irradi", "it"])))
            {
                running.ForEach(c => c.Tell("start", date.Date.ToString()));
            }
            else if (page.HasWord(date.First - 6, date.First, ["cycle", "cure", "dose", "perfusion", "injection"]) && page.HasWord(date.First - 7, date.First, ["premier", "first"]))
            {
                running.ForEach(c => c.Tell("start", date.Date.ToString()));
            }
        }
    }

    /// <summary>"Fin du traitement le", "le traitement a pris fin le", "end of treatment": whatever was told between, the end of what was running.</summary>
    public static bool Ends(Page page, int first, int last)
    {
        for (var i = Math.Max(first, last - 8); i < last; i++)
        {
            if ((page.IsWord(i, "fin") || page.IsWord(i, "end")) && ((page.IsWord(i + 1, "du") || page.IsWord(i + 1, "of") || page.IsWord(i + 1, "de")) && page.StartsAny(i + 2, ["trait", "treat", "la", "chimio", "chemo", "therap"]) || page.Starts(i - 1, "pris")) && !page.HasWord(i - 3, i, ["apres", "after", "avant", "before", "depuis", "since"]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"diagnosed in 2015, operated in 2016": a date right behind the operation is nearer than one behind a comma before it.</summary>
    private static bool IsOfClauseBefore(Page page, ArraySegment<DateMention> dates, DateMention date, Course course)
    {
        if (date.First > course.Token)
        {
            return false;
        }

        var parted = page.HasWord(date.First - 4, date.First, ["diagnos", "decouv", "discover"]);
        for (var i = date.Last; i < course.Token; i++)
        {
            parted |= page.IsSign(i, ',') || page.IsSign(i, ';');
        }

        foreach (var other in dates)
        {
            if (other.First > course.Token && other.First - course.Token <= 4 && !page.HasWord(course.Token + 1, other.First, ["puis", "then", "until", "jusqu"]))
            {
                return parted;
            }
        }

        return false;
    }

    private static void Operated(Page page, Timeline timeline, ArraySegment<DateMention> dates, Course course, int treatments, int previous)
    {
        var near = dates[0];
        var best = double.MaxValue;
        var own = 0;
        for (var d = 0; d < dates.Count; d++)
        {
            own = DateRoles.IsOfOtherItem(page, dates[d], course.Token) ? d + 1 : own;
        }

        for (var d = own; d < dates.Count; d++)
        {
            var gap = DateRoles.IsBracketed(page, dates[d], course.Token) ? 0 : dates[d].First < course.Token ? course.Token - dates[d].First : (dates[d].First - course.Token) * 1.2;
            if (gap < best && !IsEndOfRange(page, dates, d) && !IsOfClauseBefore(page, dates, dates[d], course) && !DateRoles.IsReckonedFrom(page, dates[d], course.Token) && !DateRoles.IsOfOperationBefore(page, dates[d], course.Token))
            {
                (near, best) = (dates[d], gap);
            }
        }

        if (timeline.HasImpossible(Math.Min(near.First, course.Token), Math.Max(near.First, course.Token)) || (near.First > course.Token ? timeline.HasImpossible(course.Token - 4, course.Token) : timeline.HasImpossible(course.Token, course.Token + 6)))
        {
            // Its own day was written, and no calendar has it.
            return;
        }

        if (best < double.MaxValue && Math.Abs(near.First - course.Token) <= 25 && !(treatments > 1 && (Parted(page, near, course) || IsOfPrevious(page, near, course, previous))) && !(near.First > course.Token && treatments > 1 && near.First - course.Token > 14))
        {
            course.Tell("start", near.Date.ToString());
        }
    }

    /// <summary>Tells the two ends of a stretch of time that is this treatment's own.</summary>
    private static bool InRange(Page page, ArraySegment<DateMention> dates, List<Course> named, int own)
    {
        foreach (var date in dates)
        {
            if ((own + 1 == named.Count || named[own + 1].Token > date.First) && CycleDates.MonthsOfYear(page, date, named[own]))
            {
                return true;
            }
        }

        for (var d = 0; d + 1 < dates.Count; d++)
        {
            if (DateRanges.Joined(page, dates[d], dates[d + 1]))
            {
                if (!DateRoles.IsStay(page, dates[d].First) && OwnerOf(page, dates[d].First, dates[d + 1].Last, named) is >= 0 and var owner && !(owner > own && DateRoles.IsPassed(page, named[own].Token)) && (named[owner].Token < dates[d].First) == (named[own].Token < dates[d].First)
                    && (owner == own || named[owner].Token == named[own].Token || InOneBreath(page, named, Math.Min(owner, own), Math.Max(owner, own))))
                {
                    named[own].Tell("start", dates[d].Date.ToString());
                    named[own].Tell("end", dates[d + 1].Date.ToString());
                    return true;
                }

                d++;
            }
        }

        return false;
    }

    /// <summary>The treatment just before a stretch of time, unless a colon or a "puis" gives it to the next.</summary>
    private static int OwnerOf(Page page, int first, int last, List<Course> named)
    {
        var (before, behind) = (-1, -1);
        for (var i = 0; i < named.Count; i++)
        {
            if (named[i].Form is TreatmentForm.Operation or TreatmentForm.Surgery)
            {
                continue;
            }

            if (before >= 0 && named[before].Form == TreatmentForm.Irradiation && named[i].Form != TreatmentForm.Irradiation && named[i].Token < first && page.HasWord(named[i].Token, first, ["gy", "gray", "seance", "fraction"]))
            {
                // The gray stand between the drug and the dates.
                continue;
            }

            before = named[i].Token < first ? i : before;
            behind = named[i].Token >= last && behind < 0 ? i : behind;
        }

        if (before >= 0 && (first - named[before].Token > Reach || (behind >= 0 && (page.IsSign(last, ':') || page.HasWord(named[before].Token, first, ["puis", "then", "suivi", "followed", "ensuite"])))))
        {
            before = -1;
        }

        return before >= 0 ? before : behind >= 0 && named[behind].Token - last <= Reach && !page.IsSign(last, ')') ? behind : -1;
    }

    private static bool IsEndOfRange(Page page, ArraySegment<DateMention> dates, int d) =>
        (d > 0 && DateRanges.Joined(page, dates[d - 1], dates[d])) || (d + 1 < dates.Count && DateRanges.Joined(page, dates[d], dates[d + 1]));

    /// <summary>"exérèse en août 2021, suivie d'une radiothérapie", "doxorubicin, then a resection in June": the date is the other treatment's.</summary>
    private static bool Parted(Page page, DateMention date, Course course) =>
        page.HasWord(Math.Min(date.Last, course.Token), Math.Max(date.First, course.Token), ["suivi", "followed", "puis", "then", "ensuite", "subsequent", "afterwards", "thereafter"]);

    /// <summary>"resection in June 2018 and radiotherapy": the date stands with the treatment before.</summary>
    private static bool IsOfPrevious(Page page, DateMention date, Course course, int previous) =>
        previous >= 0 && previous < date.First && date.Last <= course.Token && date.First - previous <= 5 && !page.HasWord(date.Last, course.Token, DateRoles.Starting);

    /// <summary>"carboplatin + etoposide": what is told of the one holds for the other; an irradiation only where it is given with the drugs.</summary>
    private static bool InOneBreath(Page page, List<Course> named, int one, int other)
    {
        for (var i = one; i < other; i++)
        {
            if (named[i].IsDrug && named[i + 1].IsDrug ? !DrugGroups.IsOneBreath(page, named[i].Token, named[i + 1].Token) || DrugGroups.LeavesBrackets(page, named[i].Token, named[i + 1].Token)
                : named[i].Form is TreatmentForm.Operation or TreatmentForm.Surgery || named[i + 1].Form is TreatmentForm.Operation or TreatmentForm.Surgery
                    || (named[i + 1].Token > named[i].Token && !(page.IsAnyWord(named[i].Behind(page), ["avec", "with"]) && named[i + 1].Token - named[i].Token <= 5) && !page.HasWord(named[i].Token - 2, named[i + 1].Token + 3, ["concomit", "concurr", "chimioradio", "radiochimio", "chemoradi", "radiochemo"])))
            {
                return false;
            }
        }

        return true;
    }
}
