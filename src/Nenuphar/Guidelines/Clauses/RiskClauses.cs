using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Clauses;

/// <summary>Clauses about what makes a treatment riskier: the class of the liver, a result told as low, an operation of the last weeks.</summary>
internal static class RiskClauses
{
    /// <summary>Points of Child-Pugh: A from 5, B from 7, C from 10 to 15.</summary>
    private static readonly (string Class, Interval Points)[] Classes = [("A", new(5, 6)), ("B", new(7, 9)), ("C", new(10, 15))];

    public static IEnumerable<(string, Func<string[], Clause?>)> Heads =>
    [
        ("child-pugh", ChildPugh),
        ("low", words => TumourClauses.Single(words, new("bas", "low"), Low) is { } clause ? clause with { MayChange = true } : null),
        ("operated-within", Operated),
        ("kidney", words => TumourClauses.Number(words, new("clairance ou filtration estimée (mL/min)", "clearance or estimated filtration (mL/min)"), Kidney) is { } clause ? clause with { MayChange = true } : null),
    ];

    /// <summary><c>child-pugh C</c>, <c>child-pugh in (B, C)</c>: by its letter or its points.</summary>
    private static Clause? ChildPugh(string[] words)
    {
        if (ClauseReader.Choices(words, 1) is not { Length: > 0 } classes || !Array.TrueForAll(classes, c => Array.Exists(Classes, known => known.Class == c)))
        {
            return null;
        }

        return new Clause(string.Join(' ', words), new("Child-Pugh " + string.Join(" ou ", classes), "Child-Pugh " + string.Join(" or ", classes)), (subject, _) => ClassIs(subject, classes)) { Subject = "child-pugh", Choices = classes, MayChange = true };
    }

    private static Answer ClassIs(Case subject, string[] classes)
    {
        var told = subject.Of(FactKind.Scale).Where(e => e.IsAffirmed && e.Name == "child-pugh").Select(e => (e.Evidence, Verdict: Within(e.Amount, classes))).ToList();
        return Dosing.Agreed(told, "child-pugh");
    }

    private static Verdict Within(string told, string[] classes)
    {
        var possible = Array.FindAll(Classes, c => c.Class == told || (Interval.TryParse(told, out var points) && points.AtMost(c.Points.High) != Verdict.NotMet && points.AtLeast(c.Points.Low) != Verdict.NotMet));
        return possible.Length == 0 ? Verdict.Unknown
            : Array.TrueForAll(possible, c => Array.IndexOf(classes, c.Class) >= 0) ? Verdict.Met
            : Array.Exists(possible, c => Array.IndexOf(classes, c.Class) >= 0) ? Verdict.Unknown : Verdict.NotMet;
    }

    /// <summary>The clearance; where it can't be told, the filtration that is computed of the creatinine.</summary>
    private static Answer Kidney(Case subject, Interval range) =>
        WorkUpClauses.Clearance(subject, range) is { Verdict: not Verdict.Unknown } told ? told
        : ResultClauses.Filtration(subject, range) is { Verdict: not Verdict.Unknown } computed ? computed : Answer.Unknown("creatinine-clearance");

    /// <summary>As the text says of the last results; a number without such a word is judged by its own limit elsewhere.</summary>
    private static Answer Low(Case subject, string analyte)
    {
        var last = LastResults.Of(subject.Labs(analyte));
        var (low, other) = (last.FindAll(l => l.Value.Word == "low" || l.Said == "low"), last.FindAll(l => l.Value.Word is "normal" or "high" || l.Said == "high"));
        return low.Count > 0 && other.Count > 0 ? Answer.Conflict().Because(low.Concat(other).Select(l => l.Evidence))
            : low.Count > 0 ? Answer.Met().Because(low.Select(l => l.Evidence))
            : other.Count > 0 ? Answer.NotMet().Because(other.Select(l => l.Evidence))
            : Answer.Unknown(analyte);
    }

    /// <summary><c>operated-within 28 days</c> of the day looked at. That none is told, or an older one, says nothing of an untold one.</summary>
    private static Clause? Operated(string[] words) => words is not [_, var number, "days"] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? null
        : new Clause(string.Join(' ', words), new($"opération de moins de {days} jours", $"operation less than {days} days ago"), (subject, setting) =>
        {
            var recent = subject.Treatments.Where(t => !t.IsPlanned && t.Class.Modality == Modality.Surgery && t.Start.TryGet(out var on) && on.Earliest >= setting.Today.AddDays(-days) && on.Earliest <= setting.Today).ToList();
            return recent.Count > 0 ? Answer.Met().Because(recent.SelectMany(t => t.Evidence)) : Answer.Unknown("date-of-operation");
        })
        {
            MayChange = true,
        };
}
