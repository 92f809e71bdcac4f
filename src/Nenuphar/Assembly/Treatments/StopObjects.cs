using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>"arrêter le blocage hormonal", "la corticothérapie a été arrêtée": what is stopped is named by its class, and what runs beside it goes on.</summary>
internal static class StopObjects
{
    /// <summary>How far behind its verb, and before it, the class stands.</summary>
    private const int Behind = 5, Before = 6;

    private static readonly WordStarts Hormones = new("hormon", "castrat", "endocrine");
    private static readonly WordStarts Chemotherapies = new("chimio", "chemo", "qt");
    private static readonly WordStarts Others = new("cortico", "steroid", "antibio", "heparin", "anticoag", "analges", "morphin", "opioid", "opiac", "aliment", "tabac", "smok", "fum", "ventil", "dialys", "nutrit", "transfus", "oxygen");

    /// <param name="own">Those that run; it may be the list itself that comes back.</param>
    public static List<Course> Of(Page page, List<Course> own, int stop, int first, int last)
    {
        var at = Class(page, stop + 1, Math.Min(last, stop + 1 + Behind), 1);
        at = at >= 0 ? at : Class(page, stop - 1, Math.Max(first, stop - Before) - 1, -1);
        if (at < 0 || IsNamed(own, first, last))
        {
            // What the sentence names itself is what it tells of.
            return own;
        }

        if (page.StartsAny(at, Others))
        {
            return CourseLists.None;
        }

        var asked = page.StartsAny(at, Hormones) ? "hormone-therapy" : "chemotherapy";
        var meant = Of(own, asked);
        return meant.Count > 0 || asked == "hormone-therapy" ? meant : own;
    }

    private static List<Course> Of(List<Course> own, string asked) => own.Which(c => Agents.Is(c.Value, asked) || c.Class.Length == 0);

    private static bool IsNamed(List<Course> own, int first, int last)
    {
        foreach (var course in own)
        {
            if (course.Token >= first && course.Token < last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The nearest class that is named in one direction of the same clause, or -1.</summary>
    private static int Class(Page page, int from, int to, int step)
    {
        for (var i = from; i != to; i += step)
        {
            if (page.CharAt(i) is ',' or ';' or '.' or ':')
            {
                return -1;
            }

            if (page.StartsAny(i, Hormones) || page.StartsAny(i, Chemotherapies) || page.StartsAny(i, Others))
            {
                return i;
            }
        }

        return -1;
    }
}
