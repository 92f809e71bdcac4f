using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Guidelines.Surveillance;

namespace Nenuphar.Guidelines;

/// <summary>What may be discussed for a case at a day and in a country.</summary>
/// <param name="Refusal">Why no option is listed; nothing if options are.</param>
/// <param name="Proposals">By standing, then by the strength of evidence.</param>
/// <param name="Notices">Rules, checks and reminders of the guidelines that concern the case.</param>
public sealed record Advice(Said? Refusal, IReadOnlyList<Proposal> Proposals, IReadOnlyList<Finding> Notices)
{
    /// <summary>What sources print that concerns the case: figures and how things are done.</summary>
    public IReadOnlyList<Finding> Figures { get; init; } = [];

    /// <summary>Where the two packs say different things of this case.</summary>
    public IReadOnlyList<Difference> Differences { get; init; } = [];

    /// <summary>Surveillance with due dates, the most pressing first; each source stands.</summary>
    public IReadOnlyList<Visit> Calendar { get; init; } = [];

    /// <summary>What is missing and would decide, with what it would decide about: what most options wait for first.</summary>
    public IReadOnlyList<(Said Missing, IReadOnlyList<Proposal> Proposals)> Deciding =>
    [
        .. At(Standing.Open).Where(p => p is { IsUntold: false, IsElsewhere: false, Nearest: not null })
            .SelectMany(p => p.Nearest!.Open.Select(w => (w.Clause.Words, Proposal: p)))
            .GroupBy(one => one.Words).Select(g => (g.Key, (IReadOnlyList<Proposal>)[.. g.Select(one => one.Proposal).Distinct()])).OrderByDescending(g => g.Item2.Count),
    ];

    public IEnumerable<Proposal> At(Standing standing) => Proposals.Where(p => p.Standing == standing);
}
