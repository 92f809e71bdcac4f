using Nenuphar.Board.Frame;
using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Sheets;

namespace Nenuphar.Board.Cases;

/// <summary>A derived statement with what it stands on.</summary>
/// <param name="Name">What is answered: a result of the classification, or the id of a rule.</param>
/// <param name="Rule">The rule that answers; nothing if several do.</param>
public sealed record Reason(Said Name, Precept? Rule, Answer Answer)
{
    /// <summary>The results of the classification.</summary>
    public static IReadOnlyList<Reason> Results(OpenedCase opened)
    {
        var classified = opened.Classified;
        return
        [
            new(new("Phénotype neuroendocrine", "Neuroendocrine phenotype"), ResultRules.Phenotype, classified.Phenotype),
            new(new("Grade", "Grade"), classified.Specimens.Count > 1 ? ResultRules.SeveralSpecimens : classified.GradeRule, classified.Grade),
            .. classified.Specimens.Where(_ => classified.Specimens.Count > 1).Select(s => new Reason(Of(s.Specimen.Site), classified.GradeRule, s.Answer)),
            new(new("Code CIM-O-3.2", "ICD-O-3.2 code"), ResultRules.Code, classified.Code),
            .. classified.Stages.Select(s => new Reason(new($"Stade {s.Edition}", $"Stage {s.Edition}"), ResultRules.Stage(s.Edition), s.Answer)),
        ];
    }

    public static IReadOnlyList<Reason> Findings(OpenedCase opened) => [.. opened.Classified.Findings.Select(f => new Reason(f.Precept.Criterion, f.Precept, f.Answer))];

    /// <summary>The same form everywhere: met, not met, unknown: missing X, conflict.</summary>
    public string Told(Visit visit)
    {
        var verdict = visit.T(Phrases.Of(Answer.Verdict switch { Verdict.Met => "verdict-met", Verdict.NotMet => "verdict-not-met", Verdict.Conflict => "verdict-conflict", _ => "verdict-unknown" }));
        var colon = visit.T("\u202F: ", ": ");
        var parts = new List<string>();
        if (Answer.Value.Length > 0)
        {
            parts.Add(visit.T(AnswerWords.Of(Answer.Value, french: true), AnswerWords.Of(Answer.Value, french: false)));
        }

        parts.AddRange(Answer.Flags.Select(flag => visit.T(Phrases.Of(flag))));
        if (Answer.Missing.Count > 0)
        {
            parts.Add($"{visit.T(Phrases.Of("missing"))} {string.Join(", ", Answer.Missing.Select(item => visit.T(Phrases.Of(item))))}");
        }

        return parts.Count == 0 ? verdict : $"{verdict}{colon}{string.Join(" ; ", parts).Replace(" ; ", visit.T("\u202F; ", "; "), StringComparison.Ordinal).Replace("<=", "≤ ", StringComparison.Ordinal).Replace(">=", "≥ ", StringComparison.Ordinal)}";
    }

    private static Said Of(string site) => site.Length == 0 ? new("Grade, prélèvement non précisé", "Grade, specimen not told") : new($"Grade, {Names.Organ(site).French}", $"Grade, {Names.Organ(site).English}");
}
