using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>What in the case speaks for care with an agent: met means "take care", unknown names what to look up first.</summary>
/// <param name="Agent">Agent or class of <c>tables/agents.tsv</c> that it is about, or several with <c>|</c> between them.</param>
public sealed record Caution(string Id, Citation Source, Said Criterion, Func<Case, Setting, Answer> Ask, string Agent) : Precept(Id, Source, Criterion, Ask)
{
    /// <summary>Those of <see cref="Agent"/>, one by one.</summary>
    internal IEnumerable<string> Agents => Agent.Split('|');

    /// <summary>Whether only the tumour and where it went are asked about, which the sheet tells anyhow.</summary>
    public bool IsOfTumour => Clauses.Count > 0 && Clauses.All(c => c.IsOfTumour || c.Subject == "grade" || c.Subject.StartsWith("metastasis", StringComparison.Ordinal));

    /// <summary>What must hold together; empty where the caution asks in its own way.</summary>
    public IReadOnlyList<Clause> Clauses { get; init; } = [];

    /// <summary>Whether the source forbids the agent then: it is never put forward first.</summary>
    public bool Forbids { get; init; }

    /// <summary>Of several reasons that the source prints together, those that this case gives.</summary>
    internal IReadOnlyList<Said> Given(Case subject, Setting setting) =>
    [
        .. Clauses.SelectMany(clause => clause.Sides).Where(side => side.All(c => c.Ask(subject, setting).Verdict is Verdict.Met or Verdict.Conflict))
            .Select(side => new Said(string.Join(" et ", side.Select(c => c.Words.French)), string.Join(" and ", side.Select(c => c.Words.English)))),
    ];
}
