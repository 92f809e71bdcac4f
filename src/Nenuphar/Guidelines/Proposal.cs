using Nenuphar.Cases;
using Nenuphar.Classification;

namespace Nenuphar.Guidelines;

/// <summary>One agent, procedure or strategy with all that is said for and against it in this case. Never a prescription: a physician decides.</summary>
/// <param name="Voices">What each source says; where they differ, each stands.</param>
/// <param name="Cautions">What in the case calls for care with it, or should be looked up first.</param>
public sealed record Proposal(string Agent, Said Name, Standing Standing, IReadOnlyList<Voice> Voices, IReadOnlyList<TrialMatch> Trials, IReadOnlyList<Finding> Cautions)
{
    /// <summary>Where the case tells that it was given; an operation that was done is not offered again.</summary>
    public IReadOnlyList<Evidence> Given { get; init; } = [];

    /// <summary>Whether it is an operation that was done.</summary>
    public bool IsDone { get; init; }

    /// <summary>Whether the sources answer differently for this case.</summary>
    public bool IsDisputed => Voices.Where(v => !v.IsElsewhere).Select(v => v.Answer.Verdict).Where(v => v is Verdict.Met or Verdict.NotMet).Distinct().Count() > 1;

    /// <summary>What sources tell of its availability in the country looked at; empty without a country.</summary>
    public IReadOnlyList<Availability> Availability { get; init; } = [];

    public IEnumerable<StudiedDose> Doses => StudiedDose.Of(Agent);

    /// <summary>Whether every source speaks of other tumours.</summary>
    public bool IsElsewhere => Voices.All(v => v.IsElsewhere);

    /// <summary>Codes of what is missing, each once.</summary>
    public IEnumerable<string> Missing => Voices.Where(v => v.Answer.Verdict == Verdict.Unknown).SelectMany(v => v.Answer.Missing).Distinct(StringComparer.Ordinal);
}
