using Nenuphar.Cases;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Some of the treatments of a sentence: mostly all or none of them.</summary>
internal static class CourseLists
{
    /// <summary>To be read only: all empty ones are one.</summary>
    public static readonly List<Course> None = [];

    /// <summary>Tells each of them the same.</summary>
    public static void Tell(this List<Course> courses, string name, string? said)
    {
        foreach (var course in courses)
        {
            course.Tell(name, said);
        }
    }

    /// <summary>Those whose agent the others do not name.</summary>
    public static List<Course> Without(this List<Course> courses, List<Course> others)
    {
        var left = new List<Course>(courses.Count);
        foreach (var course in courses)
        {
            if (!others.Has(course.Value))
            {
                left.Add(course);
            }
        }

        return left;
    }

    /// <summary>Whether one of them is this agent.</summary>
    public static bool Has(this List<Course> courses, string agent)
    {
        foreach (var course in courses)
        {
            if (course.Value == agent)
            {
                return true;
            }
        }

        return false;
    }

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

    /// <summary>Whether one of them is an agent of the others.</summary>
    public static bool HaveOneOf(this List<Course> courses, List<Course> others)
    {
        foreach (var course in courses)
        {
            if (others.Has(course.Value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the agent is one of several drugs, or of the drugs of a regimen.</summary>
    public static bool HoldAmongOthers(this List<Course> courses, string agent)
    {
        foreach (var course in courses)
        {
            if ((course.Value == agent && courses.Count > 1) || (course.Form == TreatmentForm.Regimen && Agents.ClassOf(course.Value).Members.Contains(agent, StringComparer.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
