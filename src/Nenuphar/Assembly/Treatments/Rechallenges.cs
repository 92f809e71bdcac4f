using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>
/// "Première ligne : cisplatine-gemcitabine. Deuxième ligne : docétaxel. ... En avril 2017, gemcitabine": what is told of a drug behind other lines is of another course of it;
/// so is an irradiation behind other treatments, and what is begun behind an operation, a growth or another line where the first course was told to its answer or its end.
/// </summary>
internal static class Rechallenges
{
    /// <summary>How far before the drug, and behind it, the word of a beginning stands; how far the treatment stands from "repris".</summary>
    private const int Before = 20, Behind = 6, Near = 4;

    /// <summary>How many mentions, and how many sentences, are looked through for what parts two courses.</summary>
    private const int Courses = 200, Sentences = 300;

    /// <summary>Words of a day that opens a sentence, perhaps behind its heading: "En mars 2015".</summary>
    private const int Day = 6;

    /// <summary>The first sentences sum up what the text tells later.</summary>
    private const int Opening = 2;

    private static readonly WordStarts Beginning = new("commenc", "debut", "initi", "instaur", "entam", "demarr", "propos", "mis", "mise", "start", "began", "begun", "initiat", "repris", "reprend", "resum", "switch", "pass", "receiv", "recu");
    private static readonly WordStarts Stopping = new("arret", "interr", "suspen", "stop", "discontinu", "cessation");
    private static readonly WordStarts Resumed = new("repris", "reprend", "reprise", "resum", "restart", "rechalleng", "retrait", "retreat", "reindu", "reintro");
    private static readonly WordStarts Treating = new("trait", "treat", "therap", "chimio", "chemo", "qt", "schema", "regim", "ligne", "line");

    /// <param name="courses">All in the order of the text.</param>
    public static bool Is(Page page, List<Course> courses, Course before, int own)
    {
        var course = courses[own];
        if (course.Form is TreatmentForm.Drug or TreatmentForm.Regimen && !Answers.OnlySymptoms(course) && !Agents.Is(course.Value, "somatostatin-analogue") && Tells(before, course) && HasLineBetween(courses, before, courses.LastIndexOf(before, own), own))
        {
            return true;
        }

        return IsOver(page, before, course) && course.Told.Count > 0 && (course.Form is TreatmentForm.Drug or TreatmentForm.Regimen ? !Answers.OnlySymptoms(course) : course.Form == TreatmentForm.Irradiation) && !AreOne(before, course) && !IsRetold(page, before, course)
            && (course.IsAnew || (course.IsAgain || IsBegun(page, course) ? HasBreak(page, courses, before, own) : IsTakenUp(page, before, course)));
    }

    /// <summary>Its answer, its end or its cycles were told, and not in the words that open the text and sum it up; cycles alone may be those of a plan.</summary>
    private static bool IsOver(Page page, Course before, Course course) =>
        before.Time == CourseTime.Before || (before.Told.Count > (before.Told.ContainsKey("stop") ? 1 : 0) && (before.Told.ContainsKey("stop") || before.Told.ContainsKey("end") || before.Told.ContainsKey("best") || (before.Told.ContainsKey("cycles") && (course.IsAgain || before.Told.ContainsKey("start") || before.Told.ContainsKey("line"))))
        && !(page.SentenceOf(before.Token) < Opening && !before.Told.ContainsKey("cycles") && !before.Told.ContainsKey("dose") && !before.Told.ContainsKey("start")));

    /// <summary>What both tell alike of the course, but for the amount, makes them one.</summary>
    private static bool AreOne(Course before, Course course)
    {
        foreach (var name in (ReadOnlySpan<string>)["start", "end", "line", "cycles"])
        {
            if (course.Told.GetValueOrDefault(name) is { } said && before.Told.GetValueOrDefault(name) == said)
            {
                return true;
            }
        }

        return before.Time != CourseTime.Untold && before.Time == course.Time;
    }

    /// <summary>"En mars 2015, progression, X est débuté. En mars 2015, un an après …, X est débuté": a sentence that begins with the same day tells the same again.</summary>
    private static bool IsRetold(Page page, Course before, Course course)
    {
        var (first, second) = (page.Narrative.Sentences[page.SentenceOf(before.Token)], page.Narrative.Sentences[page.SentenceOf(course.Token)]);
        var (told, again) = (page.NextYear(first.First, Math.Min(first.First + Day, first.Last)), page.NextYear(second.First, Math.Min(second.First + Day, second.Last)));
        return first.First != second.First && told > first.First && again > second.First && page.Words(told).SequenceEqual(page.Words(again)) && page.Words(told - 1).SequenceEqual(page.Words(again - 1));
    }

    private static bool IsBegun(Page page, Course course)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(course.Token)];
        if (course.Told.ContainsKey("start") && (course.Told.ContainsKey("end") || course.Form == TreatmentForm.Irradiation))
        {
            return true;
        }

        if (page.HasWord(Math.Max(sentence.First, course.Token - Near), course.Token, Stopping))
        {
            return false;
        }

        return page.HasWord(Math.Max(sentence.First, course.Token - Before), course.Token, Beginning)
            || (page.Next(course.Token, Math.Min(course.Token + Behind, sentence.Last), Beginning) is >= 0 and var begun && !page.IsParted(course.Token, begun));
    }

    /// <summary>An operation, a growth or another line stands between the two, in the same section: another one may tell everything again.</summary>
    private static bool HasBreak(Page page, List<Course> courses, Course before, int own)
    {
        var head = page.Narrative.Sections[page.Narrative.Sentences[page.SentenceOf(courses[own].Token)].Section].First;
        var first = Math.Max(courses.LastIndexOf(before, own, Math.Min(own + 1, Courses)), own - Courses);
        while (first + 1 < own && courses[first + 1].Token < head)
        {
            first++;
        }

        for (var i = first + 1; i < own; i++)
        {
            if (courses[i].Form is TreatmentForm.Operation or TreatmentForm.Surgery && Answers.IsGiven(courses[i].Circumstance) && page.SentenceOf(courses[i].Token) > page.SentenceOf(before.Token))
            {
                return true;
            }
        }

        return HasLineBetween(courses, before, first, own) || GrowthBetween(page, Math.Max(head, before.Token), courses[own].Token) >= 0;
    }

    /// <summary>"Il a repris le traitement" behind a growth: what is told of its drugs then is of the second time.</summary>
    private static bool IsTakenUp(Page page, Course before, Course course)
    {
        if (GrowthBetween(page, before.Token, course.Token) is not (>= 0 and var growth))
        {
            return false;
        }

        for (var i = page.Next(growth, course.Token, Resumed); i >= 0; i = page.Next(i + 1, course.Token, Resumed))
        {
            if (page.HasWord(i - Near, i + Near, Treating))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first growth told in a sentence behind the one of the first course, or -1.</summary>
    private static int GrowthBetween(Page page, int from, int to)
    {
        for (var s = Math.Max(page.SentenceOf(from) + 1, page.SentenceOf(to) - Sentences); s <= page.SentenceOf(to); s++)
        {
            if (!page.KindsIn(s).Has(ConceptKind.Response))
            {
                continue;
            }

            foreach (var mention in page.MentionsIn(s))
            {
                if (mention.First < to && page.As(mention, ConceptKind.Response) is { Value: "PD" } && Answers.IsGiven(page.At(mention)))
                {
                    return mention.First;
                }
            }
        }

        return -1;
    }

    /// <summary>It has a beginning of its own, and no line that the first has too: with nothing new it only names the course again.</summary>
    private static bool Tells(Course before, Course course) =>
        before.Told.Count > 0 && course.Told.ContainsKey("start") && !before.Told.ContainsKey("start") && !(course.Told.TryGetValue("line", out var line) && before.Told.GetValueOrDefault("line") == line);

    /// <summary>Begun after the other had ended.</summary>
    public static bool BeganLater(Course before, Course course) =>
        before.Told.TryGetValue("end", out var end) && course.Told.TryGetValue("start", out var start) && PartialDate.TryParse(end, out var ended) && PartialDate.TryParse(start, out var begun) && ended < begun && ended.Latest < begun.Earliest;

    /// <summary>Another line was told between: a drug that runs with neither, with its own line, beginning or end.</summary>
    private static bool HasLineBetween(List<Course> courses, Course before, int same, int own)
    {
        for (var i = same + 1; i < own; i++)
        {
            var other = courses[i];
            if (other.Form is TreatmentForm.Drug or TreatmentForm.Regimen && Answers.IsGiven(other.Circumstance) && !Answers.OnlySymptoms(other) && !before.Mates.Has(other.Value) && !courses[own].Mates.Has(other.Value) && other.Value != courses[own].Value
                && other.Class != "hormone-therapy" && (other.Told.ContainsKey("line") || other.Told.ContainsKey("start") || other.Told.ContainsKey("stop")))
            {
                return true;
            }
        }

        return false;
    }
}
