using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Studies;

/// <summary>A criterion of a study, or the head of several that are answered together.</summary>
/// <param name="Clause">Nothing for a head.</param>
/// <param name="Depth">How many heads it stands under.</param>
public sealed record ReasonLine(Clause? Clause, Answer Answer, int Depth)
{
    /// <summary>Of a head: whether one of those below suffices, or all are asked for.</summary>
    public bool IsChoice { get; init; }

    /// <summary>The criterion, or what is asked of those below.</summary>
    public Said Words => Clause?.Words ?? Phrases.Of(IsChoice ? "one-of" : "all-of");
}
