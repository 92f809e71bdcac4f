using Nenuphar.Cases;
using Nenuphar.Classification.Grade;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Entity;

/// <summary>Which entities an open grade leaves for a code: rival indices may all mean the same one, a single one may leave two.</summary>
internal static class OpenGrade
{
    /// <summary>The entities of different codes that remain: <c>NET-G1</c>, <c>NET-G2</c>, <c>NEC</c>. Nothing if the grade is certain, is not asked of an index, or a stated grade settles what the index leaves.</summary>
    public static IReadOnlyList<string>? Of(Case subject, Answer grade)
    {
        if (grade.Verdict is Verdict.Met or Verdict.NotMet || subject.Specimens.All(s => s.Ki67.IsMissing && s.Mitoses.IsMissing))
        {
            return null;
        }

        var (first, last, isFormOpen) = Range(subject, grade);
        if (first >= 2 && !isFormOpen)
        {
            return ["NET-G2"];
        }

        if (subject.Tumour.StatedGrade.TryGet(out var stated) && stated is "G1" or "G2" or "G3")
        {
            return isFormOpen || first >= 2 ? ["NET-G2"] : null;
        }

        // With one index below its limits the tumour is coded as the plain one, as pathologists do.
        return isFormOpen ? [.. first == 1 ? ["NET-G1"] : Array.Empty<string>(), "NET-G2", "NEC"]
            : grade.Value == "NET-G1-provisional" || last == 1 ? null
            : ["NET-G1", "NET-G2"];
    }

    /// <summary>The lowest and highest grade of the patient that any of the told indices allows; and whether a highest of 3 may be a carcinoma.</summary>
    private static (int First, int Last, bool IsFormOpen) Range(Case subject, Answer grade)
    {
        if (grade.Verdict == Verdict.Unknown)
        {
            return grade.Value switch
            {
                "NEN-G3-undetermined" => (3, 3, true),
                "NET-G2-at-least" or "NET-G2-or-G3" => (2, 3, false),
                "NET-G1-or-G2" => (1, 2, false),
                _ => (1, 3, false),
            };
        }

        var (first, last, isFormOpen) = (1, 1, false);
        foreach (var specimen in subject.Specimens)
        {
            var ki67 = Values(specimen.Ki67).Select(Bands.OfKi67).ToList();
            var mitoses = Values(specimen.Mitoses).Select(m => Bands.OfMitoses(m.WithField(Grades.FieldArea(subject)).PerTwoSquareMillimetres)).ToList();
            first = Math.Max(first, Math.Max(ki67.Select(b => b.First).DefaultIfEmpty(1).Min(), mitoses.Select(b => b.First).DefaultIfEmpty(1).Min()));
            var highest = ki67.Concat(mitoses).Select(b => b.Last).DefaultIfEmpty(1).Max();
            last = Math.Max(last, highest);
            isFormOpen |= highest == 3 && !Grades.IsFormTold(subject, specimen);
        }

        return (first, last, isFormOpen || grade.Value is "specimens-differ");
    }

    private static IReadOnlyList<T> Values<T>(Fact<T> fact) => fact switch
    {
        Fact<T>.Stated stated => [stated.Value],
        Fact<T>.Conflicting rivals => rivals.Values,
        _ => [],
    };
}
