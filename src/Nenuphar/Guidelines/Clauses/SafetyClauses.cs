using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Clauses;

/// <summary>Clauses about what forbids: a pregnancy, also one that is not excluded, and a known hypersensitivity.</summary>
internal static class SafetyClauses
{
    /// <summary>mmHg: from these a pressure is high.</summary>
    private const double Systolic = 140;
    private const double Diastolic = 90;

    /// <summary>Years: later a raised hCG is no pregnancy.</summary>
    private const double Fertile = 56;

    public static IEnumerable<(string, Func<string[], Clause?>)> Heads =>
    [
        ("pregnancy", TumourClauses.Plain("pregnancy", new("grossesse (prouvée, possible ou non exclue)", "pregnancy (proven, possible or not excluded)"), Pregnancy)),
        ("high-pressure", TumourClauses.Plain("high-pressure", new("hypertension (dite ou mesurée)", "hypertension (told or measured)"), HighPressure)),
        ("hypersensitivity", words => TumourClauses.Single(words, new("hypersensibilité connue", "known hypersensitivity"), Hypersensitivity)),
    ];

    /// <summary>For a drug that harms the child doubt counts as yes: "may be pregnant", "not excluded", a positive hCG in a woman whose age leaves it open. A test or words that deny it stand against it.</summary>
    public static Answer Pregnancy(Case subject)
    {
        var told = ResultClauses.Suffers(subject, "pregnancy");
        var excluded = IsMale(subject) || IsPastBearing(subject);
        List<Evidence> possible = [.. subject.Of(FactKind.Condition).Where(e => e.Value == "pregnancy" && (e.Circumstance & ~Circumstance.Past) == Circumstance.Possible).Select(e => e.Evidence).Concat(RaisedHcg(subject))];
        return told.IsMissing && possible.Count > 0 ? (excluded ? Answer.NotMet() : Answer.Met()).Because(possible)
            : told.IsDenied && possible.Count > 0 && !excluded ? Answer.Conflict().Because(told.Evidence).Because(possible)
            : Ask.If(told, "pregnancy");
    }

    /// <summary>Told as a disease, or measured from 140 over 90.</summary>
    public static Answer HighPressure(Case subject)
    {
        var told = Ask.If(subject.Condition("hypertension"), "hypertension");
        var measured = Ask.Any(Ask.If(subject.Measure("systolic-pressure"), "hypertension", p => p.AtLeast(Systolic)), Ask.If(subject.Measure("diastolic-pressure"), "hypertension", p => p.AtLeast(Diastolic)));
        return measured.Verdict == Verdict.Met && told.Verdict == Verdict.NotMet ? Answer.Conflict().Because(measured.Evidence).Because(told.Evidence)
            : told.Verdict == Verdict.Unknown && measured.Verdict is Verdict.Met or Verdict.Conflict ? measured
            : told;
    }

    /// <summary>To the drug itself or, for a class or regimen, to a drug of it.</summary>
    public static Answer Hypersensitivity(Case subject, string agent) =>
        Ask.If(Facts.Presence(subject.Entries.Where(e => IsHypersensitivity(e) && e["due"] is { } drug && Agents.Is(drug, agent))), "hypersensitivity");

    /// <summary>As it is told of a drug, or as the harm that one did.</summary>
    internal static bool IsHypersensitivity(Entry entry) => entry.Kind switch
    {
        FactKind.Finding => entry.Value == "drug-hypersensitivity",
        FactKind.Toxicity => entry.Value == "hypersensitivity",
        _ => false,
    };

    private static IEnumerable<Evidence> RaisedHcg(Case subject) =>
        subject.Patient.Sex is Fact<Sex>.Stated { Value: Sex.Female } ? subject.Labs("beta-hcg").Where(l => l.Value.Word is "positive" or "high" || l.IsHigh == Verdict.Met).Select(l => l.Evidence) : [];

    private static bool IsPastBearing(Case subject) => subject.Patient.Age.TryGet(out var age) && age.AtLeast(Fertile) == Verdict.Met;

    private static bool IsMale(Case subject) => subject.Patient.Sex is Fact<Sex>.Stated { Value: Sex.Male };
}
