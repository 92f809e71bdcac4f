using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Studies;

/// <summary>A study held against a case.</summary>
/// <param name="Answer">Met only if every criterion is known and holds, and the whole of the criteria is known.</param>
/// <param name="IsOpen">Whether it recruits at the day looked at, as far as its dates tell.</param>
/// <param name="IsHere">Whether it recruits in the country looked at; unknown if the study or the setting names none.</param>
public sealed record StudyMatch(Study Study, Answer Answer, Reason Reason, Verdict IsOpen, Verdict IsHere)
{
    public IEnumerable<(Clause Clause, Answer Answer)> Failures => Reason.Leaves.Where(l => l.Answer.Verdict == Verdict.NotMet);

    /// <summary>Whether what is known of the study was read in its source; of a study that the tables of knowledge do not hold its own file is the source.</summary>
    public bool IsVerified => Trials.All.Where(trial => trial.Source.Source == Study.Source).All(trial => trial.Source.IsVerified);

    /// <summary>Failures that may pass: a blood count, a performance status.</summary>
    public IEnumerable<(Clause Clause, Answer Answer)> Passing => Failures.Where(l => l.Clause.MayChange);

    /// <summary>Whether a failure will never pass.</summary>
    public bool IsLasting => Reason.IsLasting;

    /// <summary>What would decide: the open criteria, if nothing fails yet.</summary>
    public IEnumerable<(Clause Clause, Answer Answer)> Deciding => Answer.Verdict is Verdict.Unknown or Verdict.Conflict ? Reason.Open : [];

    public static StudyMatch Of(Study study, Case subject, Setting setting)
    {
        var reason = study.Criteria.Weigh(subject, setting);
        var answer = reason.Answer.Verdict == Verdict.Met && study.IsPartial ? reason.Answer with { Verdict = Verdict.Unknown, Missing = ["whole-criteria"] } : reason.Answer;
        return new(study, answer, reason, Recruits(study, setting), study.Countries.Count == 0 || setting.Country.Length == 0 ? Verdict.Unknown
            : study.Countries.Contains(setting.Country, StringComparer.OrdinalIgnoreCase) ? Verdict.Met : Verdict.NotMet);
    }

    private static Verdict Recruits(Study study, Setting setting) =>
        study.To is { } to && to.Latest < setting.Today ? Verdict.NotMet
        : study.From is not { } from ? Verdict.Unknown
        : from.Earliest > setting.Today ? Verdict.NotMet
        : from.Latest <= setting.Today && study.To is { } end && end.Earliest >= setting.Today ? Verdict.Met
        : Verdict.Unknown;
}
