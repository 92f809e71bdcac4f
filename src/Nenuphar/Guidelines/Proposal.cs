using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>One agent, procedure or strategy with all that is said for and against it in this case. Never a prescription: a physician decides.</summary>
/// <param name="Voices">What each source says; where they differ, each stands.</param>
/// <param name="Cautions">What in the case calls for care with it, or should be looked up first.</param>
public sealed record Proposal(string Agent, Said Name, Standing Standing, IReadOnlyList<Voice> Voices, IReadOnlyList<TrialMatch> Trials, IReadOnlyList<Warning> Cautions)
{
    /// <summary>Where the case tells that it was given; an operation that was done is not offered again.</summary>
    public IReadOnlyList<Evidence> Given { get; init; } = [];

    /// <summary>Whether a source forbids it in this case: it stands last, and says so first.</summary>
    public bool IsForbidden => Cautions.Any(c => c.Forbids);

    /// <summary>Whether the patient refused it: it is not offered as if nobody had.</summary>
    public bool IsRefused => Cautions.Any(c => c.Caution.Id == Today.ToldAgainst.Refused && !c.IsOfPart);

    /// <summary>Whether all that speaks for it says that it is debated, or a last resort: it stands behind what is advised.</summary>
    public bool IsDebatedOnly => Voices.Where(v => v.Answer.Verdict == Verdict.Met).ToList() is { Count: > 0 } met && met.TrueForAll(v => v.Answer.Flags.Contains("small-series-only", StringComparer.Ordinal) || v.Answer.Flags.Contains("last-resort", StringComparer.Ordinal));

    /// <summary>Whether it is an operation that was done.</summary>
    public bool IsDone { get; init; }

    /// <summary>Whether it is being given and nothing speaks of its end: to go on with it comes before what would be new.</summary>
    public bool IsRunning { get; init; }

    /// <summary>Whether a line that runs and answers comes before it: it stays in the list, behind, for a later line.</summary>
    public bool IsLaterLine { get; init; }

    /// <summary>What the course of this patient says against it and against giving it again: it was not borne, the disease grew on it.</summary>
    public IReadOnlyList<PastHarm> Against { get; init; } = [];

    /// <summary>Whether it was stopped for its harm, it and not another drug of its class.</summary>
    public bool IsNotBorne => Against.Any(harm => harm is { IsToxicity: true, IsOfPart: false });

    /// <summary>Courses of it on which the disease grew: it is then not offered as if it were new; a re-treatment is a question of its own.</summary>
    public IReadOnlyList<Treatment> Failed { get; init; } = [];

    /// <summary>Of a class: those of its drugs and regimens on which the disease grew.</summary>
    public IReadOnlyList<Treatment> FailedParts { get; init; } = [];

    /// <summary>Whether a difference between sources that is named (<c>tables/differences.tsv</c>) divides what is said of it in this case.</summary>
    public bool IsDisputed { get; init; }

    /// <summary>What sources tell of its availability in the country looked at; empty without a country.</summary>
    public IReadOnlyList<Availability> Availability { get; init; } = [];

    public IEnumerable<StudiedDose> Doses => StudiedDose.Of(Agent);

    /// <summary>Whether every source speaks of other tumours.</summary>
    public bool IsElsewhere => Voices.All(v => v.IsElsewhere);

    /// <summary>The source that comes nearest to offering it, and what it still asks for.</summary>
    public Voice? Nearest => Voices.Where(v => !v.IsElsewhere && v.Answer.Verdict is Verdict.Unknown or Verdict.Conflict).MinBy(v => v.Open.Count());

    /// <summary>Of sources that speak of such a tumour, the one that least stands against it.</summary>
    public Voice Furthest => Voices.Where(v => !v.IsElsewhere).DefaultIfEmpty(Voices[0]).MinBy(v => v.Against.Count())!;

    /// <summary>Whether nothing of this course speaks for it yet, or what every source takes for granted is not told: to list what is missing would be to list everything.</summary>
    public bool IsUntold => !Voices.Any(v => !v.IsElsewhere && v.Answer.Verdict is Verdict.Unknown or Verdict.Conflict && v.For.Any(w => !w.Clause.IsOfTumour) && !v.Premises.Any(w => w.Speaks(Verdict.Unknown)) && !v.Clauses.Any(w => w.Clause is { IsOfTumour: true, IsDenial: false } && w.Speaks(Verdict.Unknown)));

    /// <summary>What all of its sources wait for before anything else: what they take for granted, or what the tumour is and where it began.</summary>
    public Said? Awaited => !IsUntold || Nearest is not { } nearest ? null
        : nearest.Premises.Concat(nearest.Clauses.Where(w => w.Clause.IsOfTumour)).Where(w => w.Speaks(Verdict.Unknown)).Select(w => (Said?)(w.Clause.Subject == "site" ? Phrases.Of("primary") : w.Clause.Question)).FirstOrDefault();

    /// <summary>Codes of what is missing, each once.</summary>
    public IEnumerable<string> Missing => Voices.Where(v => v.Answer.Verdict == Verdict.Unknown).SelectMany(v => v.Answer.Missing).Distinct(StringComparer.Ordinal);
}
