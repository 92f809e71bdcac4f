using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>"En mars 2019, une progression est vue, l'hormonothérapie est arrêtée": the class that is stopped stands for the drugs of it that were told before.</summary>
internal static class ClassEnds
{
    /// <summary>How far before the class the verb stands that stops it.</summary>
    private const int Before = 3;

    private static readonly WordStarts Stopped = new("arret", "interromp", "suspend", "stopp", "discontinu");
    private static readonly WordStarts Not = new("pas", "not", "sans", "without", "never", "jamais");

    public static void Tell(Page page, Timeline timeline, List<Course> before, List<Course> named, int first, int last)
    {
        foreach (var course in named)
        {
            if (course.Form == TreatmentForm.DrugClass && IsGiven(course) && StopOf(page, named, course, first, last) is >= 0 and var stop)
            {
                var reason = course.Told.GetValueOrDefault("stop");
                var day = course.Told.GetValueOrDefault("end") ?? Opening(timeline, first, course.Token, stop);
                foreach (var drug in Running(before, course.Value))
                {
                    drug.Tell("stop", reason);
                    drug.Tell("end", day);
                }
            }
        }
    }

    private static bool IsGiven(Course course) => (course.Circumstance & ~Circumstance.Past) == Circumstance.Affirmed;

    /// <summary>The stop between the class and the next treatment, or right before the class ("on arrête l'hormonothérapie"), or -1.</summary>
    private static int StopOf(Page page, List<Course> named, Course course, int first, int last)
    {
        var next = last;
        foreach (var other in named)
        {
            if (other.Token > course.Token)
            {
                next = other.Token;
                break;
            }
        }

        for (var i = page.Next(course.Token, next, Stopped); i >= 0; i = page.Next(i + 1, next, Stopped))
        {
            if (page.At(i) == Circumstance.Affirmed && !page.HasWord(i - 3, i, Not))
            {
                return i;
            }
        }

        for (var i = course.Token - 1; i >= Math.Max(first, course.Token - Before); i--)
        {
            // "après l'arrêt de la chimiothérapie" looks back.
            if (page.StartsAny(i, Stopped) && !page.IsAnyWord(i, ["arret", "arrets"]) && page.At(i) == Circumstance.Affirmed && !page.HasWord(i - 3, i, Not))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The drugs of the class told last that nothing has ended; another treatment of the tumour told after them was the one that ran.</summary>
    private static List<Course> Running(List<Course> before, string value)
    {
        var running = new List<Course>();
        for (var i = before.Count - 1; i >= 0; i--)
        {
            var course = before[i];
            if (!IsGiven(course) || !course.IsDrug || Answers.OnlySymptoms(course))
            {
                continue;
            }

            if (!Agents.Is(course.Value, value) || course.Told.ContainsKey("end") || course.Told.ContainsKey("stop"))
            {
                break;
            }

            if (course.Form is TreatmentForm.Drug or TreatmentForm.Regimen)
            {
                running.Add(course);
            }
        }

        return running;
    }

    /// <summary>The only date of the sentence up to the stop, where it opens the sentence.</summary>
    private static string? Opening(Timeline timeline, int first, int token, int stop)
    {
        var dates = timeline.DatesIn(first, stop);
        return dates.Count == 1 && dates[0].First <= first + 3 && dates[0].Last <= token ? dates[0].Date.ToString() : null;
    }
}
