using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>A clause with what the case says of it.</summary>
public readonly record struct Weighed(Clause Clause, Answer Answer)
{
    public bool Speaks(Verdict verdict) => Answer.Verdict == verdict;
}
