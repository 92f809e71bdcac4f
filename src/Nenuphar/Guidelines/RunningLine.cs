using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>A line of treatment that is being given and answers: what would be new is for later.</summary>
/// <param name="Courses">What is given together.</param>
/// <param name="Response"><c>CR</c>, <c>PR</c> or <c>SD</c>.</param>
/// <param name="On">The day of the answer, if told.</param>
/// <param name="Evidence">The words of the treatment and of the answer.</param>
public sealed record RunningLine(IReadOnlyList<Treatment> Courses, string Response, PartialDate? On, IReadOnlyList<Evidence> Evidence)
{
    public Said Name => new(string.Join(" + ", Courses.Select(t => t.Class.Name.French)), string.Join(" + ", Courses.Select(t => t.Class.Name.English)));

    /// <summary>"en cours, réponse partielle (2024-06)".</summary>
    public Said State
    {
        get
        {
            var (going, response, on) = (Phrases.Of("running-now"), Phrases.Of("response-" + Response), On is { } day ? $" ({day})" : "");
            return new($"{going.French}, {response.French}{on}", $"{going.English}, {response.English}{on}");
        }
    }

    /// <summary>"cisplatine + étoposide en cours, réponse partielle (2024-06)".</summary>
    public Said Words => new($"{Name.French} {State.French}", $"{Name.English} {State.English}");

    /// <summary>Whether the agent is what is being given: one of its drugs, a class or regimen of them.</summary>
    public bool Holds(string agent) => Courses.Any(t => Agents.Is(t.Agent, agent) || Agents.Is(agent, t.Agent))
        || (Agents.ClassOf(agent).Members is { Count: > 1 } drugs && drugs.All(drug => Courses.Any(t => Agents.Is(t.Agent, drug))));
}
