using Nenuphar.Cases;

namespace Nenuphar.Classification.Rules;

/// <summary>Something printed that can be asked of a case: it names its source, says its criterion in both languages, and answers.</summary>
/// <param name="Id">Stable: <c>GRD-01</c>.</param>
/// <param name="Criterion">In our own words.</param>
public abstract record Precept(string Id, Citation Source, Said Criterion, Func<Case, Setting, Answer> Ask)
{
    public override string ToString() => Id;
}
