using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>Something that may be discussed for a case, never a prescription. It is met where every clause holds; a clause that is unknown leaves it open with what is missing.</summary>
/// <param name="Agent">Agent, class, regimen, procedure or strategy of <c>tables/agents.tsv</c>: <c>somatostatin-analogue</c>, <c>everolimus</c>, <c>watch-and-wait</c>. Options of several sources for one agent stand side by side.</param>
/// <param name="Clauses">All must hold; exclusions are written as statements that must hold.</param>
/// <param name="Trials">Ids of <c>tables/trials.tsv</c>.</param>
public sealed record Option(string Id, Citation Source, Said Criterion, Func<Case, Setting, Answer> Ask, string Agent, IReadOnlyList<Clause> Clauses, IReadOnlyList<string> Trials)
    : Precept(Id, Source, Criterion, Ask)
{
    /// <summary>The same answer from those of its clauses, so that a clause of many options is asked once; nothing if it asks in its own way.</summary>
    internal Func<Case, Setting, IReadOnlyList<Answer>, Answer>? OfClauses { get; init; }
}
