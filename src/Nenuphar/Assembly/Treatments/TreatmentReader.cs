using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>
/// Treatments with dose, dates, cycles, line, best response and reason to stop. What a sentence tells goes to the treatments it names; a
/// sentence that names none speaks of the last one. Mentions that do not contradict each other are one course.
/// </summary>
internal static class TreatmentReader
{
    /// <summary>How many tokens apart the drugs of one combination stand at most.</summary>
    private const int Near = 25;

    /// <summary>How far behind what goes on beside another its own day stands.</summary>
    private const int Beside = 5;

    private static readonly WordStarts Again = new("repris", "repren", "reprise", "resum", "restart", "reintro", "reindu", "rechalleng", "retrait", "retreat");
    private static readonly WordStarts Once = new("nouveau", "again");
    private static readonly WordStarts Giving = new("administ", "recu", "commenc", "debut", "initi", "instaur", "receiv", "given", "start", "treated", "traite");
    private static readonly WordStarts Single = new("monoth", "seul", "alone", "single");
    private static readonly WordStarts Maintaining = new("entretien", "maintenance");

    private static readonly WordStarts Comforting = new("antalg", "analges", "pallia", "decompress", "hemosta", "haemosta");

    /// <summary>What the sentences tell of the treatments that they name.</summary>
    /// <param name="named">The treatments of each sentence.</param>
    /// <returns>All of them, in text order.</returns>
    public static List<Course> Read(Page page, Calendar calendar, Timeline timeline, List<Course>[] named)
    {
        var courses = new List<Course>();
        var story = new Story(page, calendar, timeline);
        var operated = new OperationDates(page, timeline);
        for (var s = 0; s < named.Length; s++)
        {
            var (first, last) = (page.Narrative.Sentences[s].First, page.Narrative.Sentences[s].Last);
            var own = story.WithoutTold(named[s], first, last);
            story.Before(own, first);
            Tell(page, calendar, timeline, own, courses, Math.Max(first, story.Turn), last);
            HeadDates.Tell(page, timeline, own, s, Math.Max(first, story.Turn));
            story.Go(own, first, last);
            operated.Go(own, s);
            ClassEnds.Tell(page, timeline, courses, own, first, last);
            courses.AddRange(own);
        }

        return courses;
    }

    private static void Tell(Page page, Calendar calendar, Timeline timeline, List<Course> all, List<Course> before, int first, int last)
    {
        var named = all.Exists(c => c.IsRecalled) ? all.Which(c => !c.IsRecalled) : all;
        if (named.Count == 0)
        {
            return;
        }

        Besides.Mark(page, named, first, last);
        var counts = Cycles.In(page, calendar, first, last);
        var groups = DrugGroups.Of(page, Besides.Without(named));
        foreach (var group in groups)
        {
            foreach (var course in group)
            {
                course.Mates = group;
            }

            AskAll(page, group);
        }

        Mark(page, named, first, last);
        LineMarks.Tell(page, calendar, groups, first, last);
        Handovers.Tell(page, timeline, named, first, last);
        for (var i = 0; i < named.Count; i++)
        {
            var course = named[i];
            var (from, to) = (i > 0 ? named[i - 1].Token + 1 : first, i + 1 < named.Count ? named[i + 1].Token : last);
            if (course.Form is TreatmentForm.Drug or TreatmentForm.Irradiation)
            {
                Told(page, named, i, RespectiveDoses.Tell(page, named, i, last, out var dose) ? dose : Doses.Of(page, course, i > 0 && course.Form == TreatmentForm.Irradiation ? from : Math.Max(from, course.Token - Doses.Scheduled), to, alone: i == 0));
                if (course.Form == TreatmentForm.Irradiation && course.Circumstance == Circumstance.Planned && course.Told.ContainsKey("dose") && page.HasWord(course.Token, to, ["recevant", "recu", "received", "receiving", "administr", "deliver"]))
                {
                    // "Une RT est programmée, recevant 30 Gy".
                    course.Give();
                }
            }

            if ((course.IsDrug && !course.IsBeside) || course.Value is "prrt" or "mibg-therapy")
            {
                Count(page, counts, named, i);
            }

            if (!course.IsBeside || page.HasWord(course.Token, course.Token + Beside, ["since", "depuis"]))
            {
                CourseDates.Tell(page, timeline, named, i, first, last);
            }

            TreatmentFields.Tell(page, timeline, named, i, before);
        }

        Answers.Tell(page, timeline, Besides.Without(named), first, last);
        InOrder(page, named.Which(c => c.IsDrug), first, last);
        Shared(page, timeline, named);
        StopReasons.TellUnborne(page, named, first, last);
    }

    /// <summary>What a course is for, and where in the treatment it stands.</summary>
    private static void Mark(Page page, List<Course> named, int first, int last)
    {
        foreach (var course in named)
        {
            course.IsAnew = IsGivenAgain(page, course.Token, Math.Max(first, course.Token - 8), Math.Min(course.Token + 16, last));
            course.IsAgain = course.IsAnew || page.HasWord(Math.Max(first, course.Token - 8), Math.Min(course.Token + 9, last), Again);
            course.Time = course.IsDrug || course.Form == TreatmentForm.Irradiation ? CourseTimes.Of(page, first, course.Token) : CourseTime.Untold;
            course.IsForComfort = course.Form == TreatmentForm.Irradiation && page.HasWord(Math.Max(first, course.Token - 3), Math.Min(last, course.Token + 5), Comforting);
            course.IsMaintenance = page.HasWord(Math.Max(first, course.Token - 3), course.Token + 4, Maintaining);
            course.IsRescue = Rescues.Tells(page, course.Value, course.Token, last);
            course.IsAlone = page.HasWord(course.Token + 1, course.Token + 4, Single);
        }
    }

    /// <summary>"on envisage du carboplatine et de l'étoposide": the words of the plan reach the first drug of a combination, and mean all.</summary>
    private static void AskAll(Page page, List<Course> group)
    {
        if (group.Count > 1 && group[0].Circumstance == Circumstance.Planned && group[^1].Token - group[0].Token <= Near
            && group.TrueForAll(c => c.Form is TreatmentForm.Drug or TreatmentForm.Regimen && c.Circumstance is Circumstance.Planned or Circumstance.Affirmed)
            && !page.HasWord(group[0].Token, group[^1].Token + 12, DateRoles.Starting))
        {
            group.ForEach(c => c.Ask());
        }
    }

    private static void Count(Page page, List<Cycles.Count> counts, List<Course> named, int own)
    {
        var course = named[own];
        if (CycleOwners.CountOf(page, counts, course, named, own) is { } count)
        {
            // What was only planned may be counted otherwise when it is given.
            course.Count(course.Circumstance == Circumstance.Planned ? count with { SoFar = true } : count);
        }

        foreach (var planned in counts)
        {
            if (planned.LeftOut && planned.Token > course.Token && own + 1 == named.Count)
            {
                // "débutée en janvier, 4 cycles prévus ; C4 non réalisé": what was not done is that cycle.
                course.GiveAllTheSame();
            }

            if (course.Circumstance == Circumstance.Planned && (planned.LeftOut || Cycles.IsOfPlanned(page, planned.Token) || (planned.SoFar && course.IsDrug && planned.Token > course.Token && Cycles.HaveWorked(page, planned.Token))))
            {
                course.Give();
            }
        }
    }

    /// <summary>The gray that stand between two irradiations are those of the first.</summary>
    private static void Told(Page page, List<Course> named, int own, string? dose)
    {
        var course = named[own];
        if (!((page.IsSign(course.Token - 1, '+') || page.HasWord(course.Token - 3, course.Token, ["et", "and", "puis", "then", "suivi", "followed"])) && course.Form == TreatmentForm.Irradiation && own > 0 && named[own - 1] is var before && before.Form == TreatmentForm.Irradiation && before.Value != course.Value && before.Told.GetValueOrDefault("dose") == dose))
        {
            course.Tell("dose", dose);
        }
    }

    /// <summary>"a été administré à nouveau", "a de nouveau reçu", "was given again".</summary>
    private static bool IsGivenAgain(Page page, int token, int first, int last)
    {
        for (var i = page.Next(first, last, Once); i >= 0; i = page.Next(i + 1, last, Once))
        {
            if (page.IsWord(i, "again") || (page.IsWord(i, "nouveau") && page.IsAnyWord(i - 1, ["a", "de"])))
            {
                return !page.IsParted(Math.Min(i, token), Math.Max(i, token)) && (page.HasWord(Math.Max(first, i - 3), i, Giving) || page.HasWord(i + 1, Math.Min(i + 3, last), Giving));
            }
        }

        return false;
    }

    /// <summary>"A plus B, followed by C plus D": the first and the second line, unless it is one adjuvant plan.</summary>
    private static void InOrder(Page page, List<Course> drugs, int first, int last)
    {
        if (drugs.Count < 2 || drugs.Exists(c => c.Told.ContainsKey("line")) || page.HasWord(first, last, ["adjuv", "neoadj", "concomit", "mainten", "entretien", "induct", "consolid"]))
        {
            return;
        }

        for (var i = drugs[0].Token; i < drugs[^1].Token; i++)
        {
            if (page.IsWord(i, "followed") || (page.Starts(i, "suivi") && (page.IsWord(i + 1, "de") || page.IsWord(i + 1, "par") || page.IsWord(i + 1, "d"))))
            {
                drugs.ForEach(c => c.Tell("line", c.Token < i ? "1" : "2"));
                return;
            }
        }
    }

    /// <summary>Drugs named together share cycles, dates and line.</summary>
    private static void Shared(Page page, Timeline timeline, List<Course> named)
    {
        for (var i = 1; i < named.Count; i++)
        {
            if (named[i].IsBeside != named[i - 1].IsBeside || named[i].Form != TreatmentForm.Drug || named[i - 1].Form != TreatmentForm.Drug || Answers.OnlySymptoms(named[i]) != Answers.OnlySymptoms(named[i - 1]) || named[i].Token - named[i - 1].Token > 14
                || page.HasWord(named[i - 1].Token, named[i].Token, ["remplac", "replac", "relais", "relay", "switch", "suivi", "followed", "puis", "then", "ensuite", "progress", "continuant", "continuing", "poursuivant", "ligne", "line", "nouve", "new", "subsequent"])
                || DrugGroups.HasFailed(page, named[i - 1].Token, named[i].Token) || DrugGroups.IsHandedOver(page, named[i - 1].Token, named[i].Token) || DrugGroups.AreItems(page, named[i - 1].Token, named[i].Token) || named[i].IsMaintenance != named[i - 1].IsMaintenance || Divided(page, timeline, named[i - 1].Token, named[i].Token) || HaveOwnYears(page, named, i))
            {
                continue;
            }

            if (CycleOwners.AreInjections(page, named[i - 1].Token, named[i].Token) || (named[i].Value == named[i - 1].Value && named[i].Told.GetValueOrDefault("dose") is { } dose && named[i - 1].Told.GetValueOrDefault("dose") is { } other && dose != other))
            {
                // "400 mg, then raised to 800 mg": the second amount was not given from the first day.
                continue;
            }

            foreach (var name in (ReadOnlySpan<string>)["cycles", "start", "end", "line", "best", "stop"])
            {
                named[i].Tell(name, named[i - 1].Told.GetValueOrDefault(name));
                named[i - 1].Tell(name, named[i].Told.GetValueOrDefault(name));
            }
        }
    }

    /// <summary>"Leuprolide since 2017, abiraterone 2019-2021, docetaxel 2021": each has its year behind it, and a comma parts them.</summary>
    private static bool HaveOwnYears(Page page, List<Course> named, int own)
    {
        var last = page.Narrative.Sentences[page.SentenceOf(named[own].Token)].Last;
        var next = own + 1 < named.Count ? Math.Min(named[own + 1].Token, last) : last;
        return page.NextYear(named[own - 1].Token, named[own].Token) is >= 0 and var year && page.HasSign(year, named[own].Token, ',') && page.NextYear(named[own].Token, next) >= 0;
    }

    /// <summary>"leuprorelin 05/07/2024 ; docetaxel", "dénosumab depuis février 2014 (réaction à l'acide zolédronique)": told apart, each with its own date.</summary>
    private static bool Divided(Page page, Timeline timeline, int one, int other)
    {
        if (timeline.DatesIn(one, other + 14).Count == 0)
        {
            return false;
        }

        var depth = 0;
        for (var i = one; i < other; i++)
        {
            depth += page.IsSign(i, '(') ? 1 : page.IsSign(i, ')') ? -1 : 0;
            if (page.IsSign(i, ';'))
            {
                return true;
            }
        }

        return depth > 0 && timeline.DatesIn(one, other).Count > 0;
    }
}
