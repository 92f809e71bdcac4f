using Nenuphar.Cases;

namespace Nenuphar.Assembly.Treatments;

/// <summary>
/// "Première ligne : cisplatine-gemcitabine. Deuxième ligne : docétaxel. ... En avril 2017, gemcitabine": what is told of a drug behind other lines is of another course of it;
/// so is an irradiation behind other treatments.
/// </summary>
internal static class Rechallenges
{
    /// <param name="courses">All in the order of the text.</param>
    public static bool Is(List<Course> courses, Course before, int own)
    {
        var course = courses[own];
        return course.Form is TreatmentForm.Drug or TreatmentForm.Regimen && !Answers.OnlySymptoms(course) && !Agents.Is(course.Value, "somatostatin-analogue") && Tells(before, course) && HasLineBetween(courses, courses.LastIndexOf(before, own), own);
    }

    /// <summary>It has a beginning of its own, and no line that the first has too: with nothing new it only names the course again.</summary>
    private static bool Tells(Course before, Course course) =>
        before.Told.Count > 0 && course.Told.ContainsKey("start") && !before.Told.ContainsKey("start") && !(course.Told.TryGetValue("line", out var line) && before.Told.GetValueOrDefault("line") == line);

    /// <summary>Begun after the other had ended.</summary>
    public static bool BeganLater(Course before, Course course) =>
        before.Told.TryGetValue("end", out var end) && course.Told.TryGetValue("start", out var start) && PartialDate.TryParse(end, out var ended) && PartialDate.TryParse(start, out var begun) && ended < begun && ended.Latest < begun.Earliest;

    /// <summary>Another line was told between: a drug that runs with neither, with its own line, beginning or end.</summary>
    private static bool HasLineBetween(List<Course> courses, int same, int own)
    {
        for (var i = same + 1; i < own; i++)
        {
            var other = courses[i];
            if (other.Form is TreatmentForm.Drug or TreatmentForm.Regimen && Answers.IsGiven(other.Circumstance) && !Answers.OnlySymptoms(other) && !courses[same].Mates.Has(other.Value) && !courses[own].Mates.Has(other.Value) && other.Value != courses[own].Value
                && other.Class != "hormone-therapy" && (other.Told.ContainsKey("line") || other.Told.ContainsKey("start") || other.Told.ContainsKey("stop")))
            {
                return true;
            }
        }

        return false;
    }
}
