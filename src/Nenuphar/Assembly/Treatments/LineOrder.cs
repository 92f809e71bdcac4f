using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>
/// Numbers of lines that the text does not write but leaves no doubt of: the one treatment before "deuxième ligne", those between two numbered lines, and what follows a
/// numbered line that ended by progression.
/// </summary>
internal static class LineOrder
{
    private static readonly WordStarts Apart = new("adjuv", "neoadj", "concomit", "concurr", "radiosens", "chimioradio", "radiochim", "chemoradi", "radiochemo", "entretien", "mainten", "consolid", "perioper", "preoper", "postoper", "intensif", "autogreff", "transplant", "hipec", "hyperthermi", "intraperit", "intravesic", "intrathec");

    public static void Tell(Page page, List<Course> courses)
    {
        var open = new List<List<Course>>();
        var (number, before) = (0, (List<Course>?)null);
        foreach (var group in Groups(page, courses))
        {
            if (LineOf(group) is > 0 and var line)
            {
                if (open.Count == line - number - 1)
                {
                    for (var i = 0; i < open.Count; i++)
                    {
                        Tell(open[i], number + i + 1);
                    }
                }

                open.Clear();
                (number, before) = (line, group);
            }
            else if (!(before is not null && IsSame(before, group)))
            {
                open.Add(group);
            }
        }

        if (before is not null && open.Count > 0 && NamesOther(page, before[0].Token, open[0][0].Token))
        {
            // "Un second primitif est découvert": what is given then is no line of the first.
            return;
        }

        // Behind the last number that is written each must have failed before the next.
        for (var i = 0; i < open.Count && before is not null && before.TrueForAll(c => c.Told.TryGetValue("stop", out var stop) && stop == "progression"); i++)
        {
            number++;
            Tell(open[i], number);
            before = open[i];
        }
    }

    /// <summary>"un second primitif", "a second primary", "un deuxième cancer": another tumour is told between.</summary>
    private static bool NamesOther(Page page, int first, int last)
    {
        for (var i = page.Next(first, last, Second); i >= 0; i = page.Next(i + 1, last, Second))
        {
            if (page.HasWord(i + 1, i + 3, ["primit", "primary", "cancer", "neoplas", "malign", "carcin", "tumeur", "tumor", "tumour"]))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordStarts Second = new("second", "deuxieme", "autre", "other", "another", "new", "nouveau");

    private static void Tell(List<Course> group, int number) => group.ForEach(c => c.Tell("line", Values.Number.Write(number)));

    private static int LineOf(List<Course> group)
    {
        foreach (var course in group)
        {
            if (course.Told.TryGetValue("line", out var told) && int.TryParse(told, CultureInfo.InvariantCulture, out var line))
            {
                return line;
            }
        }

        return 0;
    }

    private static bool IsSame(List<Course> one, List<Course> other) => other.TrueForAll(c => one.Exists(o => o.Value == c.Value));

    /// <summary>The drugs given against the tumour in the order told, those of one breath together; what goes with an operation or an irradiation is no line.</summary>
    private static List<List<Course>> Groups(Page page, List<Course> courses)
    {
        var groups = new List<List<Course>>();
        foreach (var course in courses)
        {
            if (course.Form is not (TreatmentForm.Drug or TreatmentForm.Regimen) || (course.Circumstance & ~Circumstance.Past) != Circumstance.Affirmed || Answers.OnlySymptoms(course))
            {
                continue;
            }

            var sentence = page.Narrative.Sentences[page.SentenceOf(course.Token)];
            if (!course.Told.ContainsKey("line") && page.HasWord(sentence.First, sentence.Last, Apart))
            {
                continue;
            }

            if (groups.Count > 0 && (groups[^1][0].Mates == course.Mates || IsSame(groups[^1], [course])))
            {
                groups[^1].Add(course);
            }
            else
            {
                groups.Add([course]);
            }
        }

        return groups;
    }
}
