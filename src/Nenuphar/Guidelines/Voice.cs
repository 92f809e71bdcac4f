using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>What one source says of an agent for this case.</summary>
/// <param name="Since">When its first trial was published; without one, since when its practice or its source is known; nothing if neither has a date.</param>
/// <param name="IsYet">Whether that was so at the day looked at.</param>
public sealed record Voice(Option Option, Answer Answer, IReadOnlyList<Weighed> Clauses, PartialDate? Since, bool IsYet)
{
    /// <summary>Whether <see cref="Since"/> is a date of practice, remembered and to be verified.</summary>
    public bool IsSinceRemembered { get; init; }

    /// <summary>What the source takes for granted and the case denies or, where it must be told, leaves open.</summary>
    public IReadOnlyList<Weighed> Premises { get; init; } = [];

    /// <summary>Whether it speaks of another tumour: the family or the site is not this one.</summary>
    public bool IsElsewhere => Against.Any(w => w.Clause.IsOfTumour);

    public IEnumerable<Weighed> For => Clauses.Where(w => w.Speaks(Verdict.Met));

    public IEnumerable<Weighed> Against => Clauses.Concat(Premises).Where(w => w.Speaks(Verdict.NotMet));

    public IEnumerable<Weighed> Open => Clauses.Concat(Premises).Where(w => w.Speaks(Verdict.Unknown) || w.Speaks(Verdict.Conflict));
}
