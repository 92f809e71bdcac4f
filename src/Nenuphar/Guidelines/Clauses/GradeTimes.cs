using Nenuphar.Cases;

namespace Nenuphar.Guidelines.Clauses;

/// <summary>Grades that are stated at different times: "G2 in 2021, G3 in 2025" is a tumour of grade 3 today, and no dispute.</summary>
internal static class GradeTimes
{
    /// <summary>Letters between a grade and the words of its specimen.</summary>
    private const int Near = 60;

    /// <summary>Whether the grade that the last specimen shows is stated, and every other one that is stated belongs to an earlier day.</summary>
    public static bool IsOfToday(Case subject, string computed)
    {
        if (!subject.Tumour.StatedGrade.IsConflicting)
        {
            return false;
        }

        var stated = subject.Tumour.Entries.Where(e => e is { Kind: FactKind.Grade, IsAffirmed: true }).Select(e => (e.Value, On: Day(subject, e))).ToList();
        return stated.Exists(one => one.Value == computed) && stated.TrueForAll(one => one.Value == computed
            || (one.On is { } early && stated.Exists(other => other.Value == computed && other.On is { } late && early.Latest < late.Earliest)));
    }

    /// <summary>Its own day, or that of the specimen whose index or name stands nearest to it.</summary>
    private static PartialDate? Day(Case subject, Entry grade)
    {
        if (PartialDate.TryParse(grade["on"], out var own))
        {
            return own;
        }

        var near = subject.Specimens.Select(s => (s.On, Way: s.Entries.Select(e => e.Evidence).Concat(s.Procedure.Evidence).Select(e => Between(e, grade.Evidence)).DefaultIfEmpty(int.MaxValue).Min())).Where(s => s.Way <= Near).OrderBy(s => s.Way).ToList();
        return near.Count > 0 && (near.Count == 1 || near[0].Way < near[1].Way) && near[0].On.TryGet(out var on) ? on : null;
    }

    private static int Between(Evidence one, Evidence other) => one is Evidence.Words a && other is Evidence.Words b && a.Document == b.Document
        ? Math.Max(0, Math.Max(a.Span.Begin, b.Span.Begin) - Math.Min(a.Span.End, b.Span.End)) : int.MaxValue;
}
