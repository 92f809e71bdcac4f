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

    /// <summary>How many sentences without a treatment may speak of the one that runs, and after how many its end is still told.</summary>
    private const int Sentences = 3;
    private const int Longest = 12;

    /// <summary>"Il a reçu 7 doses" behind "une chimiothérapie est proposée".</summary>
    private static readonly WordStarts Received = new("recu", "recevant", "receiv", "complet", "termine", "realise", "effectue", "administre", "given");

    public static void Read(Page page, Calendar calendar, Timeline timeline, List<Statement> statements)
    {
        var courses = new List<Course>();
        List<Course> drugs = [], running = [], offered = [];
        var (age, since) = (0, 0);
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            var named = CourseFinder.In(page, s);
            var (first, last) = (page.Narrative.Sentences[s].First, page.Narrative.Sentences[s].Last);
            Tell(page, calendar, timeline, named, first, last);
            if (named.Exists(c => IsGiven(c.Circumstance) && (c.IsDrug || c.Form == TreatmentForm.Irradiation)))
            {
                // "Le dénosumab est également administré. Elle a reçu 6 cycles": of the drugs told before it.
                if (running.Count == 0 || named.Exists(c => IsGiven(c.Circumstance) && (c.IsDrug || c.Form == TreatmentForm.Irradiation) && !Answers.OnlySymptoms(c)))
                {
                    running = named.FindAll(c => IsGiven(c.Circumstance) && (c.IsDrug || c.Form == TreatmentForm.Irradiation));
                    drugs = named.FindAll(c => IsGiven(c.Circumstance) && (c.IsDrug || c.Value is "prrt" or "mibg-therapy"));
                }

                age = 0;
            }
            else if (named.Count == 0 && running.Count > 0 && (age++ < Sentences || (age < Longest && CourseDates.Ends(page, first, Math.Min(first + 8, last)))))
            {
                TellLater(page, calendar, timeline, drugs, running, first, last, next: age == 1);
            }

            if (named.Count > 0)
            {
                offered = named.TrueForAll(c => !IsGiven(c.Circumstance) || c.Form == TreatmentForm.DrugClass) ? named.FindAll(c => c.Circumstance == Circumstance.Planned && c.Form is TreatmentForm.Drug or TreatmentForm.Regimen) : [];
                since = 0;
            }
            else if (offered.Count > 0 && since++ < Sentences && page.HasWord(first, last, Received) && Cycles.In(page, calendar, first, last) is { Count: > 0 } counts)
            {
                offered.ForEach(c => c.Give());
                offered.ForEach(c => c.Tell("cycles", counts[^1].Number));
                (drugs, running, offered, age) = (offered, offered, [], 0);
            }

            courses.AddRange(named);
        }

        foreach (var course in Kept(Merged(courses)))
        {
            statements.Add(course.ToStatement());
        }
    }

    private static bool IsGiven(Circumstance circumstance) => (circumstance & ~Circumstance.Past) == Circumstance.Affirmed;

    private static void Tell(Page page, Calendar calendar, Timeline timeline, List<Course> named, int first, int last)
    {
        if (named.Count == 0)
        {
            return;
        }

        var counts = Cycles.In(page, calendar, first, last);
        LineMarks.Tell(page, calendar, DrugGroups.Of(page, named), first, last);
        for (var i = 0; i < named.Count; i++)
        {
            var course = named[i];
            var (from, to) = (i > 0 ? named[i - 1].Token + 1 : first, i + 1 < named.Count ? named[i + 1].Token : last);
            if (course.Form is TreatmentForm.Drug or TreatmentForm.Irradiation)
            {
                course.Tell("dose", Doses.Of(page, course, i > 0 && course.Form == TreatmentForm.Irradiation ? from : Math.Max(from, course.Token - 6), to, alone: i == 0));
            }

            if (course.IsDrug || course.Value is "prrt" or "mibg-therapy")
            {
                course.Tell("cycles", Nearest(counts, course.Token, named, i));
                if (course.Circumstance == Circumstance.Planned && counts.Exists(c => Cycles.IsOfPlanned(page, c.Token)))
                {
                    course.Give();
                }
            }

            CourseDates.Tell(page, timeline, named, i, first, last);
            if (course.Form is TreatmentForm.Operation or TreatmentForm.Irradiation or TreatmentForm.Surgery && course.Value is not ("prrt" or "mibg-therapy" or "radioiodine"))
            {
                // What is given into the blood has no field.
                course.Tell("at", Field(page, timeline, course, named, i));
            }
        }

        Answers.Tell(page, named, first, last);
        InOrder(page, named.FindAll(c => c.IsDrug), first, last);
        Shared(page, timeline, named);
    }

    /// <summary>What a later sentence without a treatment of its own says of the running one.</summary>
    private static void TellLater(Page page, Calendar calendar, Timeline timeline, List<Course> drugs, List<Course> running, int first, int last, bool next)
    {
        if (Cycles.In(page, calendar, first, last).FindLast(c => !c.Glued) is { Number: { } number })
        {
            drugs.ForEach(c => c.Tell("cycles", number));
        }

        Answers.Tell(page, drugs, first, last, next);
        CourseDates.TellLater(page, timeline, running, first, last, next);
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
            if (named[i].Form != TreatmentForm.Drug || named[i - 1].Form != TreatmentForm.Drug || named[i].Token - named[i - 1].Token > 14
                || page.HasWord(named[i - 1].Token, named[i].Token, ["remplac", "replac", "relais", "switch"])
                || Divided(page, timeline, named[i - 1].Token, named[i].Token))
            {
                continue;
            }

            foreach (var name in (ReadOnlySpan<string>)["cycles", "start", "end", "line", "best", "stop"])
            {
                named[i].Tell(name, named[i - 1].Told.GetValueOrDefault(name));
                named[i - 1].Tell(name, named[i].Told.GetValueOrDefault(name));
            }
        }
    }

    /// <summary>"leuprorelin 05/07/2024 ; docetaxel": items of a list, each with its own date.</summary>
    private static bool Divided(Page page, Timeline timeline, int one, int other)
    {
        if (timeline.DatesIn(one, other + 14).Count == 0)
        {
            return false;
        }

        for (var i = one; i < other; i++)
        {
            if (page.IsSign(i, ';'))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Nearest(List<Cycles.Count> counts, int token, List<Course> named, int own)
    {
        string? best = null;
        var gap = 25;
        foreach (var count in counts)
        {
            var distance = count.Glued && (count.Token < token || count.Token - token > Cycles.GluedReach) ? int.MaxValue : Math.Abs(count.Token - token);
            if (distance < gap && !named.Where((c, i) => i != own && c.IsDrug).Any(c => Math.Abs(c.Token - count.Token) + 3 < distance))
            {
                (best, gap) = (count.Number, distance);
            }
        }

        // Alone in its sentence a treatment is what a count further behind is of.
        return best ?? (!Answers.OnlySymptoms(named[own]) && named.Count(c => c.Form != TreatmentForm.DrugClass && IsGiven(c.Circumstance)) == 1 && named[own].Form != TreatmentForm.DrugClass && counts.Find(c => !c.Glued && c.Token > token) is { Number.Length: > 0 } further ? further.Number : null);
    }

    /// <summary>The organ operated on or irradiated: just behind the treatment, else just before it.</summary>
    private static string? Field(Page page, Timeline timeline, Course course, List<Course> named, int own)
    {
        if (FieldOrgans.Of(course.Value) is { } own1)
        {
            return own1;
        }

        if (course.Form == TreatmentForm.Irradiation && Irradiated(page, course.Token) is { } region)
        {
            return region;
        }

        string? before = null;
        var end = own + 1 < named.Count ? named[own + 1].Token : int.MaxValue;
        foreach (var mention in page.MentionsIn(page.SentenceOf(course.Token)))
        {
            if (Places.OrganOf(page, mention) is not { } organ)
            {
                continue;
            }

            if (mention.First >= course.Token)
            {
                return mention.First < end && mention.First - course.Token <= 9 && !LeavesBracket(page, course.Token, mention.First) && !IsOtherMatter(page, timeline, course.Token, mention.First) ? organ.Value : before;
            }

            before = course.Token - mention.Last <= 8 ? organ.Value : null;
        }

        return before;
    }

    /// <summary>"resected July 2019, pleural relapse": behind a date and a comma, or a relapse, the organ is no field of the operation.</summary>
    private static bool IsOtherMatter(Page page, Timeline timeline, int token, int organ)
    {
        if (page.HasWord(token, organ, ["recur", "relaps", "recid", "rechut", "progress"]))
        {
            return true;
        }

        foreach (var date in timeline.DatesIn(token, organ))
        {
            if (page.IsSign(date.Last, ',') || page.IsSign(date.Last, ';'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"(surgery and radiotherapy), now a breast carcinoma": outside the bracket something else is told.</summary>
    private static bool LeavesBracket(Page page, int token, int organ)
    {
        var depth = 0;
        for (var i = token; i < organ; i++)
        {
            depth += page.IsSign(i, '(') ? 1 : page.IsSign(i, ')') ? -1 : 0;
            if (depth < 0)
            {
                return page.IsSign(i + 1, ',') || page.IsSign(i + 1, ';');
            }
        }

        return false;
    }

    /// <summary>"radiothérapie holocrânienne", "pelvic radiotherapy": regions that radiotherapy treats and that are no organ.</summary>
    private static string? Irradiated(Page page, int token)
    {
        var (first, last) = (token - 2, token + 7);
        return page.HasWord(first, last, ["holocran", "panencep", "encephal", "cranienne", "cerebr", "brain", "whole-brain"]) ? "brain"
            : page.HasWord(first, last, ["pelvi"]) ? "pelvis"
            : page.HasWord(first, last, ["mediast"]) ? "mediastinum"
            : Vertebra(page, token) ? "bone"
            : null;
    }

    /// <summary>"radiothérapie L2", "RT to T9-T11": C is left to the cycles.</summary>
    private static bool Vertebra(Page page, int token)
    {
        for (var i = token + 1; i < Math.Min(token + 5, page.Tokens.Length - 1); i++)
        {
            if (page.Tokens[i].Length == 1 && page.CharAt(i) is 'T' or 'D' or 'L' && page.Tokens[i].Length == 1 && page.Tokens[i + 1].Kind == TokenKind.Number
                && !page.Tokens[i + 1].Is(TokenMarks.SpaceBefore) && page.Tokens[i + 1].Length <= 2 && !page.IsWord(i - 1, "p") && !page.IsWord(i - 1, "c"))
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
        foreach (var course in courses)
        {
            if (!latest.TryGetValue((course.Value, course.Circumstance), out var same) || !same.Agrees(course) || (same.Form is TreatmentForm.Operation && course.Told.ContainsKey("start") && same.Told.ContainsKey("start") && same.Told["start"] != course.Told["start"]))
            {
                merged.Add(course);
                latest[(course.Value, course.Circumstance)] = course;
                continue;
            }

            foreach (var (name, said) in course.Told)
            {
                same.Tell(name, said);
            }
        }

        return merged;
    }

    /// <summary>Classes go where an agent of theirs is named, and "surgery" where the operation is.</summary>
    private static IEnumerable<Course> Kept(List<Course> courses)
    {
        var drugs = courses.Exists(c => c.Form is TreatmentForm.Drug or TreatmentForm.Regimen && IsGiven(c.Circumstance));
        var operations = courses.FindAll(c => c.Form == TreatmentForm.Operation && IsGiven(c.Circumstance));
        var byOrgan = operations.ToLookup(o => o.Told.GetValueOrDefault("at"), StringComparer.Ordinal);
        int[] tokens = [.. operations.Select(o => o.Token).Order()];
        return courses.Where(c => c.Form switch
        {
            TreatmentForm.DrugClass => !drugs || !IsGiven(c.Circumstance),
            TreatmentForm.Surgery when c.Told.TryGetValue("at", out var at) && byOrgan[at].Any(o => IsSame(o, c)) => false,
            TreatmentForm.Surgery => !IsGiven(c.Circumstance) || ((c.Told.ContainsKey("start") || c.Told.ContainsKey("at")) && !HasNear(tokens, c.Token)),
            _ => true,
        });
    }

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
