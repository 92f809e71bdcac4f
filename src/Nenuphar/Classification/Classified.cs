using Nenuphar.Cases;
using Nenuphar.Classification.Completeness;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Grade;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification;

/// <summary>What a case is classified as.</summary>
/// <param name="Phenotype">Whether neuroendocrine markers are shown.</param>
/// <param name="Grade">By the WHO 2019 digestive table; for lung and thymus it says that their criteria hold.</param>
/// <param name="Code">ICD-O-3.2 morphology of the entity.</param>
/// <param name="Stages">By each authority and edition that covers the site.</param>
/// <param name="Findings">Rules, reminders and quotations that concern the case.</param>
/// <param name="Discords">What is stated against what is computed.</param>
public sealed record Classified(
    Fact<Family> Family,
    Answer Phenotype,
    Answer Grade,
    IReadOnlyList<SpecimenGrade> Specimens,
    Answer Code,
    IReadOnlyList<(string Edition, Answer Answer)> Stages,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<Contradiction> Discords,
    DataSet Completeness)
{
    /// <summary>The rule that gives the grade of each specimen.</summary>
    public required Precept GradeRule { get; init; }

    /// <summary>Grade, code and stages of the other primary tumours, each from its own specimens and categories.</summary>
    public IReadOnlyList<OtherTumour> Others { get; init; } = [];
}
