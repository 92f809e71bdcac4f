namespace Nenuphar.Cases;

/// <summary>One agent or procedure, given over one stretch of time.</summary>
/// <param name="Agent">INN, regimen or procedure of the public vocabulary.</param>
/// <param name="Doses">As written, each with where it is said; a second one is a change.</param>
/// <param name="CycleDates">Days on which cycles were given, as far as they are told.</param>
/// <param name="Best"><c>CR</c>, <c>PR</c>, <c>SD</c>, <c>PD</c> as stated.</param>
/// <param name="Stop"><c>progression</c>, <c>toxicity</c>, <c>completed</c>, <c>death</c>, <c>choice</c>.</param>
/// <param name="At">The organ treated.</param>
public sealed record Treatment(
    string Agent,
    bool IsPlanned,
    Fact<PartialDate> Start,
    Fact<PartialDate> End,
    IReadOnlyList<string> Doses,
    Fact<Interval> Cycles,
    IReadOnlyList<PartialDate> CycleDates,
    Fact<Interval> Line,
    Fact<string> Best,
    Fact<string> Stop,
    Fact<string> At,
    IReadOnlyList<Entry> Toxicities,
    IReadOnlyList<Entry> Entries)
{
    /// <summary>The key of the tumour that it was given for, where all its words tell one; else empty.</summary>
    public string Tumour => Entries.Select(e => e["tumour"]).Distinct(StringComparer.Ordinal).ToList() is [{ } only] ? only : "";

    public AgentClass Class => Agents.ClassOf(Agent);

    public IReadOnlyList<Evidence> Evidence => [.. Entries.Select(e => e.Evidence)];
}
