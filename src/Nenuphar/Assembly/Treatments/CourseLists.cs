namespace Nenuphar.Assembly.Treatments;

/// <summary>Some of the treatments of a sentence: mostly all or none of them.</summary>
internal static class CourseLists
{
    private static readonly List<Course> None = [];

    /// <returns>To be read only: it may be the list itself, and all empty ones are one.</returns>
    public static List<Course> Which(this List<Course> courses, Predicate<Course> asked)
    {
        var count = 0;
        foreach (var course in courses)
        {
            count += asked(course) ? 1 : 0;
        }

        return count == courses.Count ? courses : count == 0 ? None : courses.FindAll(asked);
    }
}
