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

    private static readonly string[] Stopping = ["arret", "interromp", "interrup", "suspend", "stopp", "discontinu", "cess", "abandon", "jusqu", "until"];
    private static readonly string[] Ending = ["termin", "completed", "completing", "acheve", "finish"];

    public static void Read(Page page, Calendar calendar, Timeline timeline, List<Statement> statements)
    {
        var courses = new List<Course>();
        var current = new List<Course>();
        var age = 0;
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            var named = CourseFinder.In(page, s);
            var (first, last) = (page.Narrative.Sentences[s].First, page.Narrative.Sentences[s].Last);
            Tell(page, calendar, timeline, named, first, last);
            if (named.Exists(c => IsGiven(c.Circumstance) && (c.IsDrug || c.Form == TreatmentForm.Irradiation)))
            {
                current = named.FindAll(c => IsGiven(c.Circumstance));
                age = 0;
            }
            else if (age++ < 3 && named.Count == 0 && current.Count > 0)
            {
                TellLater(page, calendar, current, first, last, next: age == 1);
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
        var line = Cycles.Line(page, calendar, first, last);
        for (var i = 0; i < named.Count; i++)
        {
            var course = named[i];
            var (from, to) = (i > 0 ? named[i - 1].Token + 1 : first, i + 1 < named.Count ? named[i + 1].Token : last);
            if (course.Form is TreatmentForm.Drug or TreatmentForm.Irradiation)
            {
                course.Tell("dose", Doses.Of(page, course, i > 0 && course.Form == TreatmentForm.Irradiation ? from : Math.Max(from, course.Token - 6), to, alone: i == 0));
            }

            if (course.IsDrug || (course.Form == TreatmentForm.Irradiation && course.Value is "prrt"))
            {
                course.Tell("cycles", Nearest(counts, course.Token, named, i));
                course.Tell("line", line);
            }

            CourseDates.Tell(page, timeline, course, first, last, named.Count, i + 1 < named.Count ? named[i + 1].Token : int.MaxValue, i > 0 && !(named[i - 1].Form == TreatmentForm.Surgery && course.Form == TreatmentForm.Operation) ? named[i - 1].Token : -1);
            if (course.Form is TreatmentForm.Operation or TreatmentForm.Irradiation or TreatmentForm.Surgery)
            {
                course.Tell("at", Field(page, course, named, i));
            }
        }

        var drugs = named.FindAll(c => c.IsDrug);
        Answers(page, drugs.Count > 0 ? drugs : named.FindAll(c => c.Value == "prrt"), first, last);
        InOrder(page, drugs, first, last);
        Shared(named);
    }

    /// <summary>What a later sentence without a treatment of its own says of the running one.</summary>
    private static void TellLater(Page page, Calendar calendar, List<Course> current, int first, int last, bool next)
    {
        var drugs = current.FindAll(c => c.IsDrug || c.Value == "prrt");
        if (Cycles.In(page, calendar, first, last) is { Count: > 0 } counts)
        {
            drugs.ForEach(c => c.Tell("cycles", counts[^1].Number));
        }

        Answers(page, drugs, first, last, next);
    }

    /// <param name="near">Whether the sentence names the treatment or follows the one that does: only then a progression is why it stopped.</param>
    private static void Answers(Page page, List<Course> drugs, int first, int last, bool near = true)
    {
        if (drugs.Count == 0)
        {
            return;
        }

        var after = drugs.Min(c => c.Token);
        var stopping = page.HasWord(first, last, Stopping);
        var unwanted = page.HasWord(first, last, ["toxic", "intoler", "neutrop", "thrombo", "neuropath", "effets"]);
        foreach (var mention in page.MentionsIn(page.SentenceOf(first)))
        {
            unwanted |= page.As(mention, ConceptKind.Toxicity) is not null;
            if (page.As(mention, ConceptKind.Response) is not { } response || !IsGiven(page.At(mention)) || response.Has("weak") || response.Has("recurrence") || (mention.First < after && after < last && after >= first && !stopping))
            {
                continue;
            }

            if (response.Value != "PD")
            {
                drugs.ForEach(c => c.Tell("best", response.Value));
            }
            else if (near || stopping)
            {
                drugs.FindAll(c => !c.Told.ContainsKey("end") || c.Token >= first).ForEach(c => c.Tell("stop", "progression"));
            }
        }

        if (near && ProgressedAfter(page, after, first, last))
        {
            drugs.FindAll(c => !c.Told.ContainsKey("end") || c.Token >= first).ForEach(c => c.Tell("stop", "progression"));
        }

        if (stopping && unwanted && page.HasWord(first, last, ["arret", "interromp", "suspend", "stopp", "discontinu"]))
        {
            drugs.ForEach(c => c.Tell("stop", "toxicity"));
        }
        else if (page.HasWord(first, last, Ending) && !page.HasWord(first, last, ["resection", "response", "reponse", "remission"]))
        {
            drugs.FindAll(c => c.IsDrug).ForEach(c => c.Tell("stop", "completed"));
        }
    }

    /// <summary>"la maladie a progressé", "the disease progressed" behind the treatment's name.</summary>
    private static bool ProgressedAfter(Page page, int after, int first, int last)
    {
        for (var i = Math.Max(first, after >= first && after < last ? after : first); i < last; i++)
        {
            if (page.Starts(i, "progress") && !page.Starts(i, "progressiv") && !page.Starts(i, "progressif") && IsGiven(page.At(i)))
            {
                return true;
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
    private static void Shared(List<Course> named)
    {
        for (var i = 1; i < named.Count; i++)
        {
            if (named[i].Form != TreatmentForm.Drug || named[i - 1].Form != TreatmentForm.Drug || named[i].Token - named[i - 1].Token > 14)
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

    private static string? Nearest(List<Cycles.Count> counts, int token, List<Course> named, int own)
    {
        string? best = null;
        var gap = 25;
        foreach (var count in counts)
        {
            var distance = Math.Abs(count.Token - token);
            if (distance < gap && !named.Where((c, i) => i != own && c.IsDrug).Any(c => Math.Abs(c.Token - count.Token) + 3 < distance))
            {
                (best, gap) = (count.Number, distance);
            }
        }

        return best;
    }

    /// <summary>The organ operated on or irradiated: just behind the treatment, else just before it.</summary>
    private static string? Field(Page page, Course course, List<Course> named, int own)
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
                return mention.First < end && mention.First - course.Token <= 9 ? organ.Value : before;
            }

            before = course.Token - mention.Last <= 8 ? organ.Value : null;
        }

        return before;
    }

    /// <summary>"radiothérapie holocrânienne", "pelvic radiotherapy": regions that radiotherapy treats and that are no organ.</summary>
    private static string? Irradiated(Page page, int token)
    {
        var (first, last) = (token - 2, token + 7);
        return page.HasWord(first, last, ["holocran", "panencep", "encephal", "cranienne", "cerebr", "brain", "whole-brain"]) ? "brain"
            : page.HasWord(first, last, ["pelvi"]) ? "pelvis"
            : page.HasWord(first, last, ["mediast"]) ? "mediastinum"
            : null;
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
