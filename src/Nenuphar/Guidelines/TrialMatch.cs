using Nenuphar.Cases;

namespace Nenuphar.Guidelines;

/// <summary>A trial held against the case: how this patient differs from those that it was made with.</summary>
/// <param name="IsPublished">At the day looked at; a date that leaves it open counts as not yet. Without a date, whether the source that reports it was.</param>
public sealed record TrialMatch(Trial Trial, bool IsPublished, IReadOnlyList<Weighed> Population)
{
    public IEnumerable<Weighed> Differences => Population.Where(w => w.Speaks(Verdict.NotMet));

    public IEnumerable<Weighed> Untold => Population.Where(w => w.Speaks(Verdict.Unknown) || w.Speaks(Verdict.Conflict));
}
