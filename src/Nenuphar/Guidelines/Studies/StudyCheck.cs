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
            case Requirement.One one when SidesOf(one) is { Count: > 0 } sides:
                // One of the sides must hold: if each excludes what stands beside, nobody fulfils it.
                Compare(one, above, found);
                Look(new Requirement.Any([.. sides.Select(side => new Requirement.All([.. side.Select(clause => new Requirement.One(clause, one.Line))], one.Line))], one.Line), above, found);
                break;
            case Requirement.One one:
                Compare(one, above, found);
                break;
            case Requirement.All all:
                var together = above.ToList();
                foreach (var part in all.Parts.OfType<Requirement.One>().Where(p => SidesOf(p).Count == 0))
                {
                    Compare(part, together, found);
                    together.Add(part);
                }

                foreach (var part in all.Parts.Where(p => p is not Requirement.One one || SidesOf(one).Count > 0))
                {
                    Look(part, together, found);
                }

                break;
            case Requirement.Any any:
                found.AddRange(Possibilities.SayingNothing(any).Select(sentence => (any.Line, sentence)));
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

    private static readonly Lazy<IReadOnlyList<IReadOnlyList<Clause>>> Advanced = new(() => [[ClauseReader.Of("metastatic")], [ClauseReader.Of("unresectable")]]);

    /// <summary>The alternatives that a statement is, by its words or by what it means.</summary>
    private static IReadOnlyList<IReadOnlyList<Clause>> SidesOf(Requirement.One one) => one.Clause.IsDenial ? [] : one.Clause.Text == "advanced" ? Advanced.Value : one.Clause.Sides;

    private static void Compare(Requirement.One one, IReadOnlyList<Requirement.One> others, List<(int, Said)> found)
    {
        found.AddRange(Possibilities.Complaints(one.Clause).Select(sentence => (one.Line, sentence)));

        if (one.Clause.Subject.Split(' ') is ["lab", var analyte, var unit] && UnitsOf(analyte) is { Count: > 0 } units && !units.Contains(unit, StringComparer.Ordinal))
        {
            var known = string.Join(", ", units);
            found.Add((one.Line, new($"'{one.Clause.Text}' : aucun laboratoire ne donne cette mesure en {unit} ; unités connues : {known}", $"'{one.Clause.Text}': no laboratory gives this measurement in {unit}; known units are {known}")));
        }

        if (others.Append(one).Select(o => o.Clause).ToList() is var all && all.Find(c => AreAllDenied(c, all)) is { } held && (held == one.Clause || (one.Clause.IsDenial && AreOfOne(one.Clause, held))))
        {
            found.Add((one.Line, new($"'{held.Text}' : chaque choix est exclu par un autre critère ; aucun patient ne le remplirait", $"'{held.Text}': each choice is excluded by another criterion; no patient would ever fulfil it")));
        }

        var follows = Consequences.Of(one.Clause);
        foreach (var other in others)
        {
            if (Consequences.Of(other.Clause).Any(theirs => follows.Any(ours => ((ours.Subject == theirs.Subject || Plain(ours) == Plain(theirs)) && Excludes(ours, theirs)) || IsOutsideInUnit(ours, theirs) || IsWithinDenied(ours, theirs) || IsWithinDenied(theirs, ours))))
            {
                found.Add((one.Line, new($"'{one.Clause.Text}' et '{other.Clause.Text}' (ligne {other.Line}) s'excluent : aucun patient ne les remplirait", $"'{one.Clause.Text}' and '{other.Clause.Text}' (line {other.Line}) can't both hold: no patient would ever fulfil them")));
            }
        }
    }

    /// <summary>"Metastasis visceral or bone", "not bone" and "not visceral": every choice is denied, by one statement or another.</summary>
    private static bool AreAllDenied(Clause held, IEnumerable<Clause> all) => held is { IsDenial: false, Choices.Count: > 1 }
        && all.Where(c => c.IsDenial && AreOfOne(c, held)).ToList() is { Count: > 1 } denials && held.Choices.All(choice => denials.Exists(d => d.Choices.Contains(choice, StringComparer.Ordinal)))
        && !denials.Exists(d => held.Choices.All(choice => d.Choices.Contains(choice, StringComparer.Ordinal)));

    /// <summary>Of one subject; metastases of several organs are told by one word.</summary>
    private static bool AreOfOne(Clause one, Clause other) => one.Subject == other.Subject || (one.Subject.Split(' ')[0] == "metastasis" && other.Subject.Split(' ')[0] == "metastasis");

    /// <summary>Those of the tables; none for an analyte that no table holds.</summary>
    private static List<string> UnitsOf(string analyte) =>
        [.. PlausibleValues.UnitsOf(analyte).Concat(Conversions.All.Where(c => c.Analyte == analyte).SelectMany(c => new[] { c.From, c.To })).Distinct(StringComparer.Ordinal)];

    /// <summary>Limits of one analyte in two units that are converted: 75000 /uL lie below 100 G/L.</summary>
    private static bool IsOutsideInUnit(Clause one, Clause other) => one.Range is { } range && other.Range is { } limit && !one.IsDenial && !other.IsDenial
        && one.Subject.Split(' ') is ["lab", var analyte, var unit] && other.Subject.Split(' ') is ["lab", var same, var otherUnit] && same == analyte && unit != otherUnit
        && Conversions.To(analyte, new(limit, otherUnit, ""), unit) is { } converted && !range.Meets(converted);

    /// <summary>"Within 6 months" and "not within 12 months": what lies in the shorter time lies in the longer one.</summary>
    private static bool IsWithinDenied(Clause held, Clause denied) => !held.IsDenial && denied.IsDenial && Months(held.Text) is { } shorter && Months(Plain(denied)) is { } longer
        && shorter.What == longer.What && shorter.Count <= longer.Count;

    private static (string What, int Count)? Months(string text) => text.Split(' ') is [.. var what, var number, "months"] && what.Length > 0 && what[^1].EndsWith("within", StringComparison.Ordinal)
        && int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count) ? (string.Join(' ', what), count) : null;

    private static bool Excludes(Clause one, Clause other)
    {
        if (Plain(one) == Plain(other))
        {
            return one.IsDenial != other.IsDenial;
        }

        if (one.IsDenial || other.IsDenial)
        {
            var (denied, held) = one.IsDenial ? (one, other) : (other, one);
            if (held is { IsDenial: false, Range: { } within } && denied.Range is { } without && held.Subject == denied.Subject)
            {
                return Possibilities.Holds(without, within);
            }

            return held is { IsDenial: false, Choices.Count: > 0 } && denied.Choices.Count > 0 && held.Choices.All(denied.Choices.Contains);
        }

        return one.Range is { } range && other.Range is { } limit ? !range.Meets(limit) || Possibilities.HasNoWhole(one.Subject, range, limit)
            : one.Choices.Count > 0 && other.Choices.Count > 0 && !one.Choices.Intersect(other.Choices, StringComparer.Ordinal).Any();
    }

    private static string Plain(Clause clause) => clause.Text.StartsWith("not ", StringComparison.Ordinal) ? clause.Text[4..] : clause.Text;
}
