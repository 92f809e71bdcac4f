using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>Limits that sources print differently for one question, side by side.</summary>
internal static class Beside
{
    /// <summary>Met or not met where all agree; else a conflict that says which limit holds (✓) and which does not (✗).</summary>
    /// <param name="concerned">Whether the question is put to this case at all.</param>
    public static Answer Of(Answer concerned, IReadOnlyList<(string Limit, Answer Answer)> limits)
    {
        if (concerned.Verdict != Verdict.Met)
        {
            return concerned;
        }

        var (met, not) = (limits.Any(l => l.Answer.Verdict == Verdict.Met), limits.Any(l => l.Answer.Verdict == Verdict.NotMet));
        var evidence = limits.SelectMany(l => l.Answer.Evidence);
        return met && not
            ? Answer.Conflict(string.Join(" / ", limits.Select(l => $"{l.Limit} {Sign(l.Answer.Verdict)}"))).Noting("printed-limits-differ").Because(evidence)
            : not && limits.Any(l => l.Answer.Verdict == Verdict.Unknown) ? Answer.Unknown(limits.SelectMany(l => l.Answer.Missing)).Because(evidence)
            : Ask.All([.. limits.Select(l => l.Answer)]);
    }

    private static string Sign(Verdict verdict) => verdict switch { Verdict.Met => "✓", Verdict.NotMet => "✗", Verdict.Conflict => "≠", _ => "?" };
}
