using Nenuphar.Cases;

namespace Nenuphar.Guidelines.Studies;

/// <summary>Statements that no patient fulfils for what they ask is not possible, and statements that say nothing for everybody fulfils them.</summary>
internal static class Possibilities
{
    /// <summary>The oldest age that a case takes.</summary>
    private const double OldestAge = 120;

    /// <summary>Scales and counts that have whole values alone; those of Karnofsky are tens.</summary>
    private static readonly string[] Whole = ["scale ecog", "scale krenning", "scale nyha", "lines", "age"];

    private static readonly string[] Grades = ["G1", "G2", "G3"];

    /// <summary>Between which values a number can lie at all.</summary>
    private static Interval Of(string subject) => subject.Split(' ') is ["lab", var analyte, var unit] && PlausibleValues.Limits(analyte, unit) is { } limits ? limits : subject switch
    {
        "ki67" or "measure liver-burden" or "measure resectable-share" or "measure lvef" or "scale karnofsky" => new(0, 100),
        "age" => new(0, OldestAge),
        "scale ecog" => new(0, 5),
        "scale krenning" => new(0, 4),
        "scale nyha" => new(1, 4),
        "measure gastric-ph" => new(0, 14),
        _ when subject.StartsWith("measure ", StringComparison.Ordinal) => new(double.NegativeInfinity, double.PositiveInfinity),
        _ => new(0, double.PositiveInfinity),
    };

    public static IEnumerable<Said> Complaints(Clause clause)
    {
        if (clause.Range is { } range)
        {
            var (possible, whole) = (Of(clause.Subject), HasNoWhole(clause.Subject, range, range));
            var (never, always) = (!range.Meets(possible) || whole, Holds(range, possible) && !double.IsInfinity(possible.Low));
            if (clause.IsDenial ? always : never)
            {
                yield return new($"'{clause.Text}' est hors du possible : aucun patient ne le remplirait", $"'{clause.Text}' lies outside what is possible: no patient would ever fulfil it");
            }
            else if (clause.IsDenial ? never : always)
            {
                yield return Nothing(clause.Text);
            }
        }

        if (HasAll(clause))
        {
            yield return clause.IsDenial ? new($"'{clause.Text}' exclut toutes les valeurs : aucun patient ne le remplirait", $"'{clause.Text}' excludes every value: no patient would ever fulfil it") : Nothing(clause.Text);
        }
    }

    /// <summary>"any: [sex male, sex female]", "any: [ki67 &lt; 20, not ki67 &lt; 20]": two alternatives that leave nobody out.</summary>
    public static IEnumerable<Said> SayingNothing(Requirement.Any any)
    {
        var clauses = any.Parts.OfType<Requirement.One>().Select(one => one.Clause).ToList();
        return clauses.Exists(one => clauses.Exists(other => !ReferenceEquals(one, other) && Cover(one, other)))
            ? [Nothing("any: " + string.Join(", ", clauses.Select(c => c.Text)))] : [];
    }

    /// <summary>Whether everything of the second lies in the first.</summary>
    public static bool Holds(Interval outer, Interval inner) =>
        (outer.Low < inner.Low || (outer.Low.Equals(inner.Low) && (outer.LowIn || !inner.LowIn))) && (outer.High > inner.High || (outer.High.Equals(inner.High) && (outer.HighIn || !inner.HighIn)));

    /// <summary>"scale ecog &gt; 1" with "scale ecog &lt; 2": between them lies no value of the scale.</summary>
    public static bool HasNoWhole(string subject, Interval one, Interval other)
    {
        var step = subject == "scale karnofsky" ? 10 : Array.IndexOf(Whole, subject) >= 0 ? 1 : 0;
        if (step == 0)
        {
            return false;
        }

        var low = Math.Max(Math.Max(one.Low, other.Low), 0);
        var high = Math.Min(one.High, other.High);
        var first = Math.Ceiling(low / step) * step;
        bool Is(double value) => Has(one, value) && Has(other, value);
        return !double.IsInfinity(low) && first + step > high ? !Is(first) || first > high : !Is(first) && !Is(first + step);
    }

    private static bool Has(Interval range, double value) => (range.LowIn ? value >= range.Low : value > range.Low) && (range.HighIn ? value <= range.High : value < range.High);

    /// <summary>Every grade, every organ.</summary>
    private static bool HasAll(Clause clause) => clause.Subject switch
    {
        "grade" => Array.TrueForAll(Grades, grade => clause.Choices.Contains(grade, StringComparer.Ordinal)),
        "site" => clause.Choices.Count > 0 && Sites.All.Where(site => site.Tract != "unknown" && site.Organ is not ("organ" or "digestive-tract")).All(site => clause.Choices.Contains(site.Topography, StringComparer.Ordinal)),
        _ => false,
    };

    private static bool Cover(Clause one, Clause other) =>
        (one.Text == "not " + other.Text)
        || (one.Subject == "sex" && other.Subject == "sex" && !one.IsDenial && !other.IsDenial && one.Text != other.Text)
        || (one is { Subject: "grade", IsDenial: false } && other is { Subject: "grade", IsDenial: false } && Array.TrueForAll(Grades, grade => one.Choices.Contains(grade, StringComparer.Ordinal) || other.Choices.Contains(grade, StringComparer.Ordinal)))
        || (one.Subject == other.Subject && one is { Range: { } low, IsDenial: false } && other is { Range: { } high, IsDenial: false } && Of(one.Subject) is var possible && low.Meets(high) && low.Low <= possible.Low && high.High >= possible.High && low.High >= high.Low)
        || (one.Subject == other.Subject && one is { Range: { } below, IsDenial: false } && other is { Range: { } above, IsDenial: false } && below.Low <= Of(one.Subject).Low && above.High >= Of(one.Subject).High && below.High.Equals(above.Low) && (below.HighIn || above.LowIn));

    private static Said Nothing(string text) => new($"'{text}' ne dit rien : chaque patient le remplit", $"'{text}' says nothing: every patient fulfils it");
}
