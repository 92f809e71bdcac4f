using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Surveillance;

namespace Nenuphar.Guidelines;

/// <summary>What may be discussed for a case at a day and in a country.</summary>
/// <param name="Refusal">Why no option is listed; nothing if options are.</param>
/// <param name="Proposals">By standing, then by the strength of evidence.</param>
/// <param name="Notices">Rules, checks and reminders of the guidelines that concern the case.</param>
public sealed record Advice(Said? Refusal, IReadOnlyList<Proposal> Proposals, IReadOnlyList<Finding> Notices)
{
    /// <summary>The tumour that all of it is about, where the case tells several; nothing of a case with one.</summary>
    public Tumour? OneOfSeveral { get; init; }

    /// <summary>Clues for and against, where it is open whether the tumour began in the organ that the options are for.</summary>
    public Finding? Origin { get; init; }

    /// <summary>Lines of treatment that run and answer.</summary>
    public IReadOnlyList<RunningLine> Running { get; init; } = [];

    /// <summary>Courses of which only a beginning is told: whether they still go on is to be asked.</summary>
    public IReadOnlyList<Treatment> Unclear { get; init; } = [];

    /// <summary>What sources print that concerns the case: figures and how things are done.</summary>
    public IReadOnlyList<Finding> Figures { get; init; } = [];

    /// <summary>Where the two packs say different things of this case.</summary>
    public IReadOnlyList<Difference> Differences { get; init; } = [];

    /// <summary>Surveillance with due dates, the most pressing first; each source stands.</summary>
    public IReadOnlyList<Visit> Calendar { get; init; } = [];

    /// <summary>Notices of the treatment itself: "appendicectomy is enough", "no validated adjuvant treatment", "by the most aggressive component".</summary>
    public IEnumerable<Finding> Treatment => Notices.Where(IsOfTreatment);

    /// <summary>What is missing and would decide, with what it would decide about: what most options wait for first.</summary>
    public IReadOnlyList<Decider> Deciding =>
    [
        .. At(Standing.Open).Where(p => p is { IsUntold: false, IsElsewhere: false, Nearest: not null })
            .SelectMany(p => p.Nearest!.Open.Select(w => (w.Clause.Question, IsConflict: w.IsTwoWays, Proposal: p)))
            .GroupBy(one => (one.Question, one.IsConflict)).Select(g => new Decider(g.Key.Question, g.Key.IsConflict, [.. g.Select(one => one.Proposal).Distinct()])).OrderByDescending(one => one.Proposals.Count),
    ];

    internal static bool IsOfTreatment(Finding notice) => notice.Precept is Rule && (notice.Answer is { Verdict: Verdict.Met, Value.Length: > 0 } || notice.Answer.Value == "crisis-possible") && Array.Exists(Chapters, chapter => notice.Precept.Id.StartsWith(chapter, StringComparison.Ordinal));

    private static readonly string[] Chapters = ["GL-LOC-", "GL-SYS-", "GL-FU-e.e", "GL-CS-k", "CS-08"];

    public IEnumerable<Proposal> At(Standing standing) => Proposals.Where(p => p.Standing == standing);
}
