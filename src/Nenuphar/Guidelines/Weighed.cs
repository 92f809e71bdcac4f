using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>A clause with what the case says of it.</summary>
public readonly record struct Weighed(Clause Clause, Answer Answer)
{
    /// <summary>Whether it is told in two ways. What rests on cytology alone is told in one, and not accepted.</summary>
    public bool IsTwoWays => Speaks(Verdict.Conflict) && !Answer.Flags.Contains("cytology-only", StringComparer.Ordinal);

    public bool Speaks(Verdict verdict) => Answer.Verdict == verdict;
}
