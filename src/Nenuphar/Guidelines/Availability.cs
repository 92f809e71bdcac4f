using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>Whether an agent, tracer or test could be had in a country, as a source told it at its date. Such facts age: beyond twelve months they are to be verified.</summary>
/// <param name="Agent">Of <c>tables/agents.tsv</c>, an imaging modality or an analyte.</param>
/// <param name="Country">ISO 3166 alpha-2.</param>
/// <param name="Status"><c>authorised</c>, <c>reimbursed</c>, <c>not-reimbursed</c> or <c>unavailable</c>.</param>
/// <param name="From">Since when, if the source says so.</param>
/// <param name="To">Until when, if the source says so.</param>
/// <param name="StatedOn">When the source said it.</param>
public sealed record Availability(string Id, string Agent, string Country, string Status, PartialDate? From, PartialDate? To, PartialDate StatedOn, Citation Source)
{
    private const int MonthsUntilOld = 12;

    /// <summary>More than twelve months after the first day on which the source may have said it.</summary>
    public bool NeedsVerifying(DateOnly day) => StatedOn.Earliest.AddMonths(MonthsUntilOld) < day;

    /// <summary>Whether the source said it only after a day.</summary>
    public bool IsStatedAfter(DateOnly day) => StatedOn.Earliest > day;

    /// <summary>Whether it holds on a day; met gives the status, not met what it lacks (<c>not-yet</c>, <c>no-longer</c>).</summary>
    public Answer At(DateOnly day)
    {
        var answer = From is { } from && day < from.Earliest ? Answer.NotMet("not-yet")
            : To is { } to && day > to.Latest ? Answer.NotMet("no-longer")
            : IsAtEdge(day) ? Answer.Met(Status).Noting("day-not-told")
            : Answer.Met(Status);
        return NeedsVerifying(day) ? answer.Noting("verify-availability") : answer;
    }

    /// <summary><c>streptozotocin, BE: unavailable (stated 2021)</c>, in both languages.</summary>
    public Said Words
    {
        get
        {
            var (agent, status) = (Cases.Agents.ClassOf(Agent).Name, Phrases.Of(Status));
            var (since, until) = (From is { } from ? $" {from}" : "", To is { } to ? $" → {to}" : "");
            return new($"{agent.French}, {Country} : {status.French}{since}{until} (énoncé en {StatedOn})", $"{agent.English}, {Country}: {status.English}{since}{until} (stated {StatedOn})");
        }
    }

    private bool IsAtEdge(DateOnly day) => (From is { } from && day < from.Latest) || (To is { } to && day > to.Earliest);
}
