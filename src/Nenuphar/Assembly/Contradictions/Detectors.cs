using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>All detectors of slips and contradictions: that two patients are mixed before all else, then the most severe first.</summary>
internal static class Detectors
{
    private static readonly Func<OpenDocument, IEnumerable<Contradiction>>[] OfWords =
    [
        Agreement.Find, AmbiguousFrequency.Find, RepeatedSentences.Find, WordCounts.Find, Percentages.Find, PageOrder.Find, Misspellings.Find, DoseUnits.Find, DisputedClaims.Find, RemovedOrgan.Find, EndWithoutBeginning.Find, ResectedBefore.Find, Tracers.Find, SingleAndPlural.Find, MedullaryImaging.Find, Occupations.Find, Durations.Find, InsulinTerm.Find, ReversedDates.Find, FutureDates.Find, ImpossibleIndices.Find, ImpossibleDays.Find, Fractions.Find, EventOrder.Find, CycleOrder.Find,
        DeathAges.Find, AfterOperation.Find, BodyWeights.Find,
    ];

    private static readonly Func<Case, IEnumerable<Contradiction>>[] OfCase = [Persons.Find, LabUnits.Find, Intervals.Find, Performance.Find, SpecimenPairs.Find, Responses.Find, Origins.Find, ChangedDiagnoses.Find, SecondReadings.Find, Sides.Find, DoseSizes.Find, TwoGrades.Find, SmallCellIndices.Find, BoneStains.Find];

    private static readonly Func<IReadOnlyList<OpenDocument>, Case, IEnumerable<Contradiction>>[] OfBoth = [Sizes.Find, Categories.Find, Proliferation.Find, NoMetastasis.Find, BirthDates.Find, Identities.Find, OtherSexOrgans.Find, AfterDeath.Find, Differentiations.Find, NodesAgainstN.Find, DangerValues.Find];

    /// <param name="given">In whatever order: what is found does not depend on it.</param>
    public static IReadOnlyList<Contradiction> Find(IReadOnlyList<OpenDocument> given, Case subject)
    {
        List<OpenDocument> documents = [.. given.OrderBy(d => d.Name, StringComparer.Ordinal)];
        var found = documents.SelectMany(document => OfWords.SelectMany(find => find(document))).Select(c => c with { Source = SlipSource.Words });
        if (!subject.IsNoPatient)
        {
            found = found.Concat(OfCase.SelectMany(find => find(subject))).Concat(OfBoth.SelectMany(find => find(documents, subject)).Select(c => c with { Source = SlipSource.Both }));
        }

        return [.. found.OrderByDescending(c => c.Code == Identities.Code).ThenByDescending(c => c.Severity).ThenBy(c => c.Code, StringComparer.Ordinal)];
    }
}
