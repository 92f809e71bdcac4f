using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>A line of treatment that is being given and answers: what would be new is for later.</summary>
/// <param name="Courses">What is given together.</param>
/// <param name="Response"><c>CR</c>, <c>PR</c> or <c>SD</c>; empty for a course of cycles under way of which no answer is told.</param>
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
            var (going, response, on) = (Phrases.Of("running-now"), Response.Length > 0 ? Phrases.Of("response-" + Response) : default, On is { } day ? $" ({day})" : "");
            var (parts, english) = (new List<string> { going.French }, new List<string> { going.English });
            if (Courses is [var only] && only.Cycles.TryGet(out var cycles))
            {
                var given = Phrases.Of("cycles-given");
                parts.Add($"{given.French} {Phrases.Figures(cycles.ToString())}");
                english.Add($"{given.English} {cycles}");
            }

            if (Response.Length > 0)
            {
                parts.Add(response.French + on);
                english.Add(response.English + on);
            }

            return new(string.Join(", ", parts), string.Join(", ", english));
        }
    }

    /// <summary>"cisplatine + étoposide en cours, réponse partielle (2024-06)".</summary>
    public Said Words => new($"{Name.French} {State.French}", $"{Name.English} {State.English}");

    /// <summary>Whether the agent is what is being given: one of its drugs, a class or regimen of them.</summary>
    public bool Holds(string agent) => Courses.Any(t => Agents.Is(t.Agent, agent) || Agents.Is(agent, t.Agent))
        || (Agents.ClassOf(agent).Members is { Count: > 1 } drugs && drugs.All(drug => Courses.Any(t => Agents.Is(t.Agent, drug))));
}
