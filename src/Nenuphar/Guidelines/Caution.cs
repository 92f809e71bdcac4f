using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>What in the case speaks for care with an agent: met means "take care", unknown names what to look up first.</summary>
/// <param name="Agent">Agent or class of <c>tables/agents.tsv</c> that it is about.</param>
public sealed record Caution(string Id, Citation Source, Said Criterion, Func<Case, Setting, Answer> Ask, string Agent) : Precept(Id, Source, Criterion, Ask);
