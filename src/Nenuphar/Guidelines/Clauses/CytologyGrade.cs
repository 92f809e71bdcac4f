using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Function;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Clauses;

/// <summary>Indices and grades that rest on cytology alone: they are not accepted (GRD-17), so no limit of an option is decided by them, on either side.</summary>
internal static class CytologyGrade
{
    private const string Cytology = "cytology";

    public static IEnumerable<(string, Func<string[], Clause?>)> Heads =>
    [
        ("graded-on-cytology", words => TumourClauses.Plain("graded-on-cytology", new("grade ou Ki-67 sur cytologie seule", "grade or Ki-67 on cytology alone"), Of)(words) is { } clause ? clause with { MayChange = true } : null),
    ];

    /// <summary>Met where every sample that is told is cytology and something was graded; tissue, an operation on the primary or a graded sample of which nobody says what it was deny it.</summary>
    public static Answer Of(Case subject)
    {
        var cytology = subject.Specimens.Where(s => Is(s, Cytology) || (s.Procedure is Fact<string>.Conflicting rivals && rivals.Values.Contains(Cytology, StringComparer.Ordinal))).ToList();
        var graded = subject.Specimens.Where(s => !s.Ki67.IsMissing || !s.Mitoses.IsMissing).ToList();
        return cytology.Count == 0 || (graded.Count == 0 && subject.Tumour.StatedGrade.IsMissing) ? Answer.Unknown("biopsy")
            : Traits.IsNec(subject).Verdict == Verdict.Met || subject.Specimens.Any(s => !s.Procedure.IsMissing && !Is(s, Cytology)) || graded.Exists(s => !Is(s, Cytology)) || PrimaryResection.Of(subject).Verdict == Verdict.Met ? Answer.NotMet().Because(cytology.SelectMany(s => s.Procedure.Evidence))
            : Answer.Met().Because(cytology.SelectMany(s => s.Procedure.Evidence));
    }

    /// <summary>What the indices would say of tissue, in doubt where they decide and rest on cytology alone.</summary>
    public static Answer Doubted(Case subject, Func<Case, Answer> ask)
    {
        if (Of(subject) is not { Verdict: Verdict.Met } cytology)
        {
            return ask(subject);
        }

        var answer = ask(subject with { Specimens = [.. subject.Specimens.Select(s => s with { Procedure = new Fact<string>.NotStated() })] });
        return answer.Verdict is Verdict.Met or Verdict.NotMet ? Answer.Conflict().Because(answer.Evidence).Because(cytology.Evidence).Noting("cytology-only") : answer;
    }

    private static bool Is(Specimen specimen, string procedure) => specimen.Procedure.TryGet(out var told) && told == procedure;
}
