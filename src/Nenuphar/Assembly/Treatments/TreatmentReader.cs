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
    /// <summary>How many tokens apart the word and the name of one operation stand.</summary>
    private const int Near = 25;

    /// <summary>How far apart the members of a list of treatments stand: "chemotherapy, surgery and radiotherapy".</summary>
    private const int ListGap = 4;

    /// <summary>How far behind a general word the colon of a heading stands, and how far behind that the operations.</summary>
    private const int HeadingReach = 14, HeadedReach = 60;

    public static void Read(Page page, Calendar calendar, Timeline timeline, List<Statement> statements)
    {
        var courses = new List<Course>();
        var story = new Story(page, calendar, timeline);
        var operated = new OperationDates(page, timeline);
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            var (first, last) = (page.Narrative.Sentences[s].First, page.Narrative.Sentences[s].Last);
            var named = story.WithoutTold(CourseFinder.In(page, s), first, last);
            story.Before(named, first);
            Tell(page, calendar, timeline, named, courses, Math.Max(first, story.Turn), last);
            story.Go(named, first, last);
            operated.Go(named, s);
            ClassEnds.Tell(page, timeline, courses, named, first, last);
            courses.AddRange(named);
        }

        if (courses.Count == 0)
        {
            return;
        }

        var merged = Merged(courses);
        RegimenDrugs.Share(page, merged);
        LineOrder.Tell(page, merged);
        foreach (var course in Kept(page, merged))
        {
            statements.Add(course.ToStatement());
        }
    }

    private static readonly string[] Unsure = ["plan", "propos", "decid", "refus", "declin", "discut", "discuss", "consider", "envisag", "schedul", "prevu", "candidat", "possib", "could", "would", "option", "need", "requir", "necessit", "refer", "adress", "recommend", "recommand", "indiqu", "indicat", "biops"];

    private static readonly WordStarts Again = new("repris", "repren", "reprise", "resum", "restart", "reintro", "reindu", "rechalleng", "retrait", "retreat");
    private static readonly WordStarts Single = new("monoth", "seul", "alone", "single");
    private static readonly WordStarts Maintaining = new("entretien", "maintenance");

    private static readonly WordStarts Comforting = new("antalg", "analges", "pallia", "decompress", "hemosta", "haemosta");

    private static bool IsGiven(Circumstance circumstance) => (circumstance & ~Circumstance.Past) == Circumstance.Affirmed;

    private static void Tell(Page page, Calendar calendar, Timeline timeline, List<Course> all, List<Course> before, int first, int last)
    {
        var named = all.Exists(c => c.IsRecalled) ? all.Which(c => !c.IsRecalled) : all;
        if (named.Count == 0)
        {
            return;
        }

        var counts = Cycles.In(page, calendar, first, last);
        var groups = DrugGroups.Of(page, named);
        foreach (var group in groups)
        {
            foreach (var course in group)
            {
                course.Mates = group;
            }

            AskAll(page, group);
        }

        foreach (var course in named)
        {
            course.IsAgain = IsAgain(page, course.Token, first, last);
            course.Time = course.IsDrug || course.Form == TreatmentForm.Irradiation ? CourseTimes.Of(page, first, course.Token) : CourseTime.Untold;
            course.IsForComfort = course.Form == TreatmentForm.Irradiation && page.HasWord(Math.Max(first, course.Token - 3), Math.Min(last, course.Token + 5), Comforting);
            course.IsMaintenance = page.HasWord(Math.Max(first, course.Token - 3), course.Token + 4, Maintaining);
            course.IsRescue = Rescues.Tells(page, course.Value, course.Token, last);
            course.IsAlone = page.HasWord(course.Token + 1, course.Token + 4, Single);
        }

        LineMarks.Tell(page, calendar, groups, first, last);

        for (var i = 0; i < named.Count; i++)
        {
            var course = named[i];
            var (from, to) = (i > 0 ? named[i - 1].Token + 1 : first, i + 1 < named.Count ? named[i + 1].Token : last);
            if (course.Form is TreatmentForm.Drug or TreatmentForm.Irradiation)
            {
                Told(page, named, i, Doses.Of(page, course, i > 0 && course.Form == TreatmentForm.Irradiation ? from : Math.Max(from, course.Token - Doses.Scheduled), to, alone: i == 0));
                if (course.Form == TreatmentForm.Irradiation && course.Circumstance == Circumstance.Planned && course.Told.ContainsKey("dose") && page.HasWord(course.Token, to, ["recevant", "recu", "received", "receiving", "administr", "deliver"]))
                {
                    // "Une RT est programmée, recevant 30 Gy".
                    course.Give();
                }
            }

            if (course.IsDrug || course.Value is "prrt" or "mibg-therapy")
            {
                Count(page, counts, named, i);
            }

            CourseDates.Tell(page, timeline, named, i, first, last);
            if (course.Form is TreatmentForm.Operation or TreatmentForm.Irradiation or TreatmentForm.Surgery && course.Value is not ("prrt" or "mibg-therapy" or "radioiodine"))
            {
                // What is given into the blood has no field.
                course.Tell("at", TreatmentFields.Of(page, timeline, course, named, i) ?? TreatmentFields.OfBed(page, course, before));
            }
        }

        Answers.Tell(page, timeline, named, first, last);
        InOrder(page, named.Which(c => c.IsDrug), first, last);
        Shared(page, timeline, named);
    }

    /// <summary>"il est prévu de commencer un traitement à base de cisplatine et de vinorelbine": the words of the plan reach the first drug of a combination, and mean all.</summary>
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
            if (course.Circumstance == Circumstance.Planned && (Cycles.IsOfPlanned(page, planned.Token) || (planned.SoFar && course.IsDrug && planned.Token > course.Token && Cycles.HaveWorked(page, planned.Token))))
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

    /// <summary>"Le traitement par X a été repris", "X was resumed", "rechallenge with X".</summary>
    private static bool IsAgain(Page page, int token, int first, int last) =>
        page.HasWord(Math.Max(first, token - 8), Math.Min(token + 9, last), Again);

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
            if (named[i].Form != TreatmentForm.Drug || named[i - 1].Form != TreatmentForm.Drug || Answers.OnlySymptoms(named[i]) != Answers.OnlySymptoms(named[i - 1]) || named[i].Token - named[i - 1].Token > 14
                || page.HasWord(named[i - 1].Token, named[i].Token, ["remplac", "replac", "relais", "switch", "suivi", "followed", "puis", "then", "ensuite", "progress", "continuant", "continuing", "poursuivant"])
                || DrugGroups.HasFailed(page, named[i - 1].Token, named[i].Token) || DrugGroups.AreItems(page, named[i - 1].Token, named[i].Token) || named[i].IsMaintenance != named[i - 1].IsMaintenance || Divided(page, timeline, named[i - 1].Token, named[i].Token) || HaveOwnYears(page, named, i))
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

    /// <summary>Taken up again after its end, given with other drugs than the first time or alone where it had been given with some, or numbered as a line behind a course that had been completed.</summary>
    private static bool IsOther(Course same, Course course) =>
        same.IsRescue != course.IsRescue || Rechallenges.BeganLater(same, course) || (course.Told.Count > 0 && course.IsDrug && CourseTimes.Differ(same, course)) || IsOtherIrradiation(same, course) || (same.Time != CourseTime.Untold && course.Time == CourseTime.Untold && course.Told.ContainsKey("line")) ||
        (course.Told.Count > 0 && ((course.IsAlone && HasDrugBeside(same)) || (same.IsAlone && HasDrugBeside(course)))) || (course.Told.ContainsKey("line") && !same.Told.ContainsKey("line") && same.Told.GetValueOrDefault("stop") == "completed") ||
        (course.IsMaintenance && !same.IsMaintenance && course.Told.Count > 0 && same.Told.Count > 0) || (course.IsAgain && (same.Told.ContainsKey("end") || same.Told.ContainsKey("stop") || same.Told.ContainsKey("best")))
        || (course.Told.Count > 0 && course.Form == TreatmentForm.Drug && HasDrugBeside(same) && HasDrugBeside(course) && !HaveOneBeside(course, same));

    /// <summary>After an operation that was to cure, then against pain.</summary>
    private static bool IsOtherIrradiation(Course same, Course course) =>
        course.Form == TreatmentForm.Irradiation && same.IsForComfort != course.IsForComfort && (same.IsForComfort ? course.Time : same.Time) != CourseTime.Untold;

    /// <summary>Another drug was told in one breath with it.</summary>
    private static bool HasDrugBeside(Course course)
    {
        foreach (var mate in course.Mates)
        {
            if (mate.Value != course.Value && mate.Form == TreatmentForm.Drug)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HaveOneBeside(Course course, Course same)
    {
        foreach (var mate in course.Mates)
        {
            if (mate.Value != course.Value && same.Mates.Has(mate.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static List<Course> Merged(List<Course> courses)
    {
        var merged = new List<Course>();
        var latest = new Dictionary<(string, Circumstance), Course>();
        for (var i = 0; i < courses.Count; i++)
        {
            var course = courses[i];
            if (OfYear(merged, course) is { } told)
            {
                told.Absorb(course);
                continue;
            }

            if (!latest.TryGetValue((course.Value, course.Circumstance), out var same) || !same.Agrees(course) || IsOther(same, course) || Rechallenges.Is(courses, same, i) || (same.Form is TreatmentForm.Operation && course.Told.ContainsKey("start") && same.Told.ContainsKey("start") && same.Told["start"] != course.Told["start"]))
            {
                merged.Add(course);
                latest[(course.Value, course.Circumstance)] = course;
                continue;
            }

            same.Absorb(course);
        }

        return merged;
    }

    /// <summary>"2010 : hémithyroïdectomie" behind "hémithyroïdectomie en février 2010": the list of years tells the operation again.</summary>
    private static Course? OfYear(List<Course> merged, Course course) =>
        course.Form == TreatmentForm.Operation && course.Told.TryGetValue("start", out var start) && start.Length == 4
            ? merged.Find(c => c.Value == course.Value && c.Circumstance == course.Circumstance && c.Told.TryGetValue("start", out var day) && day.Length > 4 && day.StartsWith(start, StringComparison.Ordinal) && (!c.Told.TryGetValue("at", out var at) || at == (course.Told.GetValueOrDefault("at") ?? at))) : null;

    /// <summary>Classes go where an agent of theirs is named, and "surgery" where the operation is.</summary>
    private static IEnumerable<Course> Kept(Page page, List<Course> courses)
    {
        var drugs = courses.FindAll(c => c.Form is TreatmentForm.Drug or TreatmentForm.Regimen && IsGiven(c.Circumstance));
        var operations = courses.FindAll(c => c.Form == TreatmentForm.Operation && IsGiven(c.Circumstance));
        var byOrgan = operations.ToLookup(o => o.Told.GetValueOrDefault("at"), StringComparer.Ordinal);
        int[] tokens = [.. operations.Select(o => o.Token).Order()];
        var only = operations.Count == 0 && !courses.Exists(c => c.Form == TreatmentForm.Surgery && IsGiven(c.Circumstance) && (c.Told.ContainsKey("start") || c.Told.ContainsKey("at"))) ? courses.Find(c => c.Form == TreatmentForm.Surgery && IsDone(page, c, courses)) : null;
        return courses.Where(c => c.Form switch
        {
            TreatmentForm.Operation when IsGiven(c.Circumstance) && IsCoarse(c, operations) => false,
            TreatmentForm.Regimen when c.Value == "stupp" && drugs.Exists(d => d.Value == "temozolomide") => false,
            TreatmentForm.DrugClass => !IsGiven(c.Circumstance) || !DrugClasses.IsNamedBy(page, c, drugs),
            TreatmentForm.Surgery when c.Told.TryGetValue("at", out var at) && byOrgan[at].Any(o => IsSame(o, c)) => false,
            TreatmentForm.Surgery when IsHeading(page, c, operations) => false,
            TreatmentForm.Surgery => !IsGiven(c.Circumstance) || c == only || ((c.Told.ContainsKey("start") || c.Told.ContainsKey("at")) && (!HasNear(tokens, c.Token) || IsOfOtherYear(c, operations))),
            _ => true,
        });
    }

    /// <summary>"Chirurgie de staging (3/5) : exploration. Hystérectomie, omentectomie": the heading of the operations that are named behind its colon.</summary>
    private static bool IsHeading(Page page, Course course, List<Course> operations)
    {
        var colon = course.Token + 1;
        while (colon < course.Token + HeadingReach && colon < page.Tokens.Length && !page.IsSign(colon, ':'))
        {
            colon++;
        }

        return page.IsSign(colon, ':') && IsGiven(course.Circumstance) && page.SentenceOf(Math.Min(colon, page.Tokens.Length - 1)) == page.SentenceOf(course.Token)
            && operations.Exists(o => o.Token > colon && o.Token - colon <= HeadedReach && IsSame(o, course));
    }

    /// <summary>"After lung resection" behind "right pneumonectomy": the name of the kind tells the operation again.</summary>
    private static bool IsCoarse(Course course, List<Course> operations)
    {
        string[] finer = course.Value switch
        {
            "lung-resection" => ["pneumonectomy", "lobectomy", "segmentectomy", "wedge-resection"],
            "pancreatectomy" => ["distal-pancreatectomy", "pancreaticoduodenectomy", "total-pancreatectomy", "subtotal-pancreatectomy", "central-pancreatectomy"],
            "colectomy" => ["right-hemicolectomy", "left-hemicolectomy", "sigmoidectomy"],
            _ => [],
        };
        return finer.Length > 0 && !course.Told.ContainsKey("start") && operations.Exists(o => finer.Contains(o.Value, StringComparer.Ordinal));
    }

    /// <summary>"underwent surgery", "exérèse complète de la tumeur": told as done, where no operation has a name.</summary>
    private static bool IsDone(Page page, Course course, List<Course> courses) =>
        course.Circumstance == Circumstance.Affirmed && page.Narrative.Sentences[page.SentenceOf(course.Token)] is var sentence && !page.HasWord(sentence.First, course.Token + 8, Unsure)
        && (page.HasWord(course.Token - 6, course.Token, ["underw", "undergone", "benefici", "subi"])
            || (page.StartsAny(course.Token, ["opere", "operated", "reseque", "resected", "excise"]) && page.IsAnyWord(course.Token - 1, ["fut", "ete", "was", "were", "been"]))
            || page.HasWord(course.Token + 1, course.Token + 8, ["perform", "realis", "pratiqu", "effectu", "carried"])
            || page.HasWord(course.Token - 3, course.Token, ["after", "apres", "following"])
            || (!page.IsSign(course.Token + 1, ':') && courses.Exists(c => c != course && IsGiven(c.Circumstance) && Math.Abs(c.Token - course.Token) <= ListGap && page.SentenceOf(c.Token) == page.SentenceOf(course.Token)))
            || page.HasWord(course.Token - 3, course.Token + 1, ["tumor", "tumour", "mass"])
            || (page.HasWord(course.Token + 1, course.Token + 3, ["de", "of", "d", "du"]) && page.HasWord(course.Token + 2, course.Token + 6, ["tumeur", "tumor", "tumour", "mass", "lesion"])));

    /// <summary>"resected in 2019. Liver metastases resected in May 2020": what stands near was done in another year, on another organ.</summary>
    private static bool IsOfOtherYear(Course word, List<Course> operations) => word.Told.TryGetValue("start", out var start) && word.Told.TryGetValue("at", out var at)
        && operations.TrueForAll(o => Math.Abs(o.Token - word.Token) >= Near || (o.Told.TryGetValue("start", out var day) && !day.StartsWith(start[..4], StringComparison.Ordinal) && o.Told.GetValueOrDefault("at") is { } other && other != at));

    private static bool HasNear(int[] sorted, int token)
    {
        var at = Array.BinarySearch(sorted, token - Near + 1);
        at = at < 0 ? ~at : at;
        return at < sorted.Length && sorted[at] < token + Near;
    }

    /// <summary>"opérée d'une lésion du pancréas ... pancréatectomie distale": the word and the name of one operation of one organ.</summary>
    private static bool IsSame(Course named, Course word) =>
        (!word.Told.TryGetValue("start", out var start) || !named.Told.TryGetValue("start", out var other) || start == other);
}
