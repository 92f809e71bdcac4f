using Nenuphar.Cases;

namespace Nenuphar.Assembly.Making;

/// <summary>Mentions of one agent become courses: a later mention adds to a course unless it begins at another time or stands in another line.</summary>
internal static class Courses
{
    public static IReadOnlyList<Treatment> Of(List<Entry> entries)
    {
        var courses = new List<List<Entry>>();
        foreach (var entry in entries.Where(e => e.Kind == FactKind.Treatment && (e.IsAffirmed || e.IsPlanned)))
        {
            var course = courses.FindLast(c => Continues(c, entry));
            if (course is null)
            {
                courses.Add([entry]);
            }
            else
            {
                course.Add(entry);
            }
        }

        CyclesWithin(courses);
        var toxicities = entries.Where(e => e.Kind == FactKind.Toxicity && e.IsAffirmed).ToList();
        return [.. courses.Select((c, i) => (Made: Make(c, toxicities), i)).OrderBy(c => c.Made.IsPlanned).ThenBy(c => OrderOf(courses, c.i)).Select(c => c.Made)];
    }

    /// <summary>"PRRT on 17 October" is a cycle of the course of four that another letter tells from August to March, no course of its own.</summary>
    private static void CyclesWithin(List<List<Entry>> courses)
    {
        foreach (var cycle in courses.Where(c => c.TrueForAll(IsOnlyBegun) && StartOf(c) is not null).ToList())
        {
            if (courses.Find(c => c != cycle && c[0].Value == cycle[0].Value && c[0].IsPlanned == cycle[0].IsPlanned && Holds(c, StartOf(cycle)!.Value)) is { } course)
            {
                courses.Remove(cycle);
                course.AddRange(cycle.Select(e => (e with { Qualifiers = [.. e.Qualifiers.Where(q => q.Name != "start")] }).With("cycle-on", e["start"])));
            }
        }
    }

    private static bool IsOnlyBegun(Entry entry) => entry["end"] is null && entry["line"] is null && entry["cycles"] is null && entry["best"] is null && entry["stop"] is null;

    private static bool Holds(List<Entry> course, PartialDate day) =>
        StartOf(course) is { } start && start.Latest < day.Earliest && course.Exists(e => Interval.TryParse(e["cycles"] ?? "", out var cycles) && cycles.High > 1)
        && course.Exists(e => PartialDate.TryParse(e["end"] ?? "", out var end) && day.Latest <= end.Latest);

    /// <summary>The start, or that of the nearest course told before: narratives go forward in time.</summary>
    private static (DateOnly, int) OrderOf(List<List<Entry>> courses, int i)
    {
        var latest = DateOnly.MinValue;
        for (var at = i; at >= 0; at--)
        {
            if (StartOf(courses[at]) is { } start)
            {
                latest = start.Earliest;
                break;
            }
        }

        return (latest, i);
    }

    private static PartialDate? StartOf(List<Entry> course)
    {
        foreach (var entry in course)
        {
            if (PartialDate.TryParse(entry["start"] ?? entry["on"], out var start))
            {
                return start;
            }
        }

        return null;
    }

    private static bool Continues(List<Entry> course, Entry entry) =>
        course[0].Value == entry.Value && course[0].IsPlanned == entry.IsPlanned
        && Same(course, entry, "start") && Same(course, entry, "line") && Same(course, entry, "end") && Same(course, entry, "at") && Same(course, entry, "intent")
        && (course[0]["use"] == "rescue") == (entry["use"] == "rescue") && (Same(course, entry, "with") || Same(course, entry, "cycles")) && IsOneForm(course, entry);

    /// <summary>Octreotide by the month (mg) and as an injection for days (µg) are two courses.</summary>
    private static bool IsOneForm(List<Entry> course, Entry entry) => entry.Value != "octreotide" || entry["dose"] is not { } dose || course.TrueForAll(e => e["dose"] is not { } other || TreatmentLines.IsShort(other) == TreatmentLines.IsShort(dose));

    private static bool Same(List<Entry> course, Entry entry, string name) =>
        entry[name] is not { } value || course.TrueForAll(e => e[name] is not { } other || Agree(other, value));

    /// <summary>"2014" and "2014-12" may be one date.</summary>
    internal static bool Agree(string one, string other) =>
        one == other || (one.Length != other.Length && (one.StartsWith(other + "-", StringComparison.Ordinal) || other.StartsWith(one + "-", StringComparison.Ordinal)));

    private static Treatment Make(List<Entry> course, List<Entry> toxicities)
    {
        var said = course.Select(e => e with { Circumstance = Circumstance.Affirmed }).ToList();
        Fact<string> Word(string name) => Facts.Told(said, name);
        var agent = course[0].Value;
        return new(
            agent,
            course[0].IsPlanned,
            CaseMaker.Date(said, "start"),
            CaseMaker.Date(said, "end"),
            DosesOf(said),
            Facts.One(said, e => Interval.TryParse(e["cycles"] ?? "", out var n) ? n : (Interval?)null),
            [.. said.Select(e => PartialDate.TryParse(e["cycle-on"], out var on) ? on : (PartialDate?)null).OfType<PartialDate>().Distinct().Order()],
            Facts.One(said, e => Interval.TryParse(e["line"] ?? "", out var n) ? n : (Interval?)null),
            Word("best"),
            Word("stop"),
            Word("at"),
            [.. toxicities.Where(t => t["due"] == agent)],
            course);
    }

    /// <summary>Each dose once; one that the words tell as changed stands where it was told, though it be the first again.</summary>
    private static List<string> DosesOf(List<Entry> said)
    {
        List<string> doses = [.. said.Where(e => e["changed"] is null).Select(e => e["dose"]).OfType<string>().Distinct(StringComparer.Ordinal)];
        foreach (var changed in said.Where(e => e["changed"] is not null).Select(e => e["dose"]).OfType<string>())
        {
            if (doses.LastOrDefault() != changed)
            {
                doses.Add(changed);
            }
        }

        return doses;
    }
}
