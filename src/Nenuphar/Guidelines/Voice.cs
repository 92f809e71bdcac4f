using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>What one source says of an agent for this case.</summary>
/// <param name="Since">When its first evidence was published; nothing if it names no trial.</param>
/// <param name="IsYet">Whether that was so at the day looked at.</param>
public sealed record Voice(Option Option, Answer Answer, IReadOnlyList<Weighed> Clauses, PartialDate? Since, bool IsYet)
{
    /// <summary>Whether it speaks of another tumour: the family or the site is not this one.</summary>
    public bool IsElsewhere => Against.Any(w => w.Clause.IsOfTumour);

    public IEnumerable<Weighed> For => Clauses.Where(w => w.Speaks(Verdict.Met));

    public IEnumerable<Weighed> Against => Clauses.Where(w => w.Speaks(Verdict.NotMet));

    public IEnumerable<Weighed> Open => Clauses.Where(w => w.Speaks(Verdict.Unknown) || w.Speaks(Verdict.Conflict));
}
