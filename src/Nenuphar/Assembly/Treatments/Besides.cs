using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Treatments;

/// <summary>"RIV, 4 cycles, lanréotide poursuivi", "CAPTEM with octreotide continued": what goes on beside a treatment has no part in its cycles and its answers.</summary>
internal static class Besides
{
    /// <summary>Words from the name to the verb.</summary>
    private const int Before = 4, Behind = 5;

    private static readonly WordStarts Going = new("continued", "poursuivi", "poursuivie", "poursuivis", "maintenu", "maintenue", "maintained", "ongoing", "unchanged", "inchange");
    private static readonly WordStarts Keeping = new("poursuite", "poursuivant", "continuing", "continuation", "continued", "maintien", "maintaining", "keeping");

    public static void Mark(Page page, List<Course> named, int first, int last)
    {
        if (named.Count < 2)
        {
            return;
        }

        for (var i = 0; i < named.Count; i++)
        {
            named[i].IsBeside = IsGiven(named[i]) && IsOfHormones(named[i]) && GoesOn(page, named, i, first, last);
        }

        if (!named.Exists(c => !c.IsBeside && IsGiven(c) && c.Form is not (TreatmentForm.Operation or TreatmentForm.Surgery)))
        {
            named.ForEach(c => c.IsBeside = false);
        }
    }

    /// <summary>Those that are told of no course that goes on beside another; all where there are no others.</summary>
    public static List<Course> Without(List<Course> named) => named.Exists(c => c.IsBeside) ? named.Which(c => !c.IsBeside) : named;

    private static bool IsGiven(Course course) => (course.Circumstance & ~Circumstance.Past) == Circumstance.Affirmed;

    private static bool IsOfHormones(Course course) => Agents.Is(course.Value, "somatostatin-analogue") || Agents.Is(course.Value, "hormone-therapy") || Answers.OnlySymptoms(course);

    private static bool GoesOn(Page page, List<Course> named, int own, int first, int last)
    {
        var behind = named[own].Behind(page);
        var next = Math.Min(own + 1 < named.Count ? named[own + 1].Token : last, behind + Behind);
        for (var i = behind; i < next && !page.IsSign(i, ',') && !page.IsSign(i, ';'); i++)
        {
            if (page.IsAnyWord(i, Going) && (page.At(i) & Circumstance.Negated) == 0)
            {
                return true;
            }
        }

        var from = Math.Max(own > 0 ? named[own - 1].Behind(page) : first, named[own].Token - Before);
        for (var i = from; i < named[own].Token; i++)
        {
            if (page.IsAnyWord(i, Keeping) && (page.At(i) & Circumstance.Negated) == 0 && !page.IsParted(i, named[own].Token))
            {
                return true;
            }
        }

        return false;
    }
}
