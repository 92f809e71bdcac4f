using Nenuphar.Cases;
using Nenuphar.Classification.Laboratory;

namespace Nenuphar.Guidelines.Studies;

/// <summary>Finds criteria that contradict each other, so that no patient could ever fulfil them.</summary>
public static class StudyCheck
{
    /// <summary>Line and sentence of each contradiction; empty for a study that can be met.</summary>
    public static IReadOnlyList<(int Line, Said Sentence)> Of(Study study) => Of(study.Criteria);

    public static IReadOnlyList<(int Line, Said Sentence)> Of(Requirement criteria)
    {
        var found = new List<(int, Said)>();
        Look(criteria, [], found);
        return found;
    }

    /// <param name="above">Clauses that must hold together with these.</param>
    private static void Look(Requirement requirement, IReadOnlyList<Requirement.One> above, List<(int, Said)> found)
    {
        switch (requirement)
        {
            case Requirement.One one:
                Compare(one, above, found);
                break;
            case Requirement.All all:
                var together = above.ToList();
                foreach (var part in all.Parts.OfType<Requirement.One>())
                {
                    Compare(part, together, found);
                    together.Add(part);
                }

                foreach (var part in all.Parts.Where(p => p is not Requirement.One))
                {
                    Look(part, together, found);
                }

                break;
            case Requirement.Any any:
                var each = any.Parts.Select(part =>
                {
                    var own = new List<(int, Said)>();
                    Look(part, above, own);
                    return own;
                }).ToList();
                if (each.Count > 0 && each.TrueForAll(own => own.Count > 0))
                {
                    found.AddRange(each.SelectMany(own => own));
                }

                break;
        }
    }

    /// <summary>Between which values a number can lie at all.</summary>
    private static Interval Possible(string subject) => subject switch
    {
        "ki67" or "measure liver-burden" or "measure resectable-share" or "scale karnofsky" => new(0, 100),
        "age" => new(0, 130),
        "scale ecog" => new(0, 5),
        "scale krenning" => new(0, 4),
        _ => new(0, double.PositiveInfinity),
    };

    private static void Compare(Requirement.One one, IReadOnlyList<Requirement.One> others, List<(int, Said)> found)
    {
        if (one.Clause is { Range: { } range, IsDenial: false } && !range.Meets(Possible(one.Clause.Subject)))
        {
            found.Add((one.Line, new($"'{one.Clause.Text}' est hors du possible : aucun patient ne le remplirait", $"'{one.Clause.Text}' lies outside what is possible: no patient would ever fulfil it")));
        }

        if (one.Clause.Subject.Split(' ') is ["lab", var analyte, var unit] && UnitsOf(analyte) is { Count: > 0 } units && !units.Contains(unit, StringComparer.Ordinal))
        {
            var known = string.Join(", ", units);
            found.Add((one.Line, new($"'{one.Clause.Text}' : aucun laboratoire ne donne cette mesure en {unit} ; unités connues : {known}", $"'{one.Clause.Text}': no laboratory gives this measurement in {unit}; known units are {known}")));
        }

        var follows = Consequences.Of(one.Clause);
        foreach (var other in others)
        {
            if (Consequences.Of(other.Clause).Any(theirs => follows.Any(ours => (ours.Subject == theirs.Subject || Plain(ours) == Plain(theirs)) && Excludes(ours, theirs))))
            {
                found.Add((one.Line, new($"'{one.Clause.Text}' et '{other.Clause.Text}' (ligne {other.Line}) s'excluent : aucun patient ne les remplirait", $"'{one.Clause.Text}' and '{other.Clause.Text}' (line {other.Line}) can't both hold: no patient would ever fulfil them")));
            }
        }
    }

    /// <summary>Those of the tables; none for an analyte that no table holds.</summary>
    private static List<string> UnitsOf(string analyte) =>
        [.. PlausibleValues.UnitsOf(analyte).Concat(Conversions.All.Where(c => c.Analyte == analyte).SelectMany(c => new[] { c.From, c.To })).Distinct(StringComparer.Ordinal)];

    private static bool Excludes(Clause one, Clause other)
    {
        if (Plain(one) == Plain(other))
        {
            return one.IsDenial != other.IsDenial;
        }

        if (one.IsDenial || other.IsDenial)
        {
            var (denied, held) = one.IsDenial ? (one, other) : (other, one);
            return held is { IsDenial: false, Choices.Count: > 0 } && denied.Choices.Count > 0 && held.Choices.All(denied.Choices.Contains);
        }

        return one.Range is { } range && other.Range is { } limit ? !range.Meets(limit)
            : one.Choices.Count > 0 && other.Choices.Count > 0 && !one.Choices.Intersect(other.Choices, StringComparer.Ordinal).Any();
    }

    private static string Plain(Clause clause) => clause.Text.StartsWith("not ", StringComparison.Ordinal) ? clause.Text[4..] : clause.Text;
}
