using Nenuphar.Cases;
using Nenuphar.Classification.Grade;

namespace Nenuphar.Classification;

/// <summary>What one tumour of a case is: each answer with the precept that gave it.</summary>
/// <param name="Phenotype">Synaptophysin and chromogranin A.</param>
/// <param name="Family">Also of neoplasms that keep a scheme of their own, or are not neuroendocrine.</param>
/// <param name="Grade">Of the tumour, if its specimens agree.</param>
/// <param name="HighestGrade">The highest that a specimen shows for certain.</param>
/// <param name="Specimens">Each specimen with an index of proliferation, and its grade.</param>
/// <param name="Ki67Ratio">Highest over lowest of all exact Ki-67; 1 with fewer than two.</param>
/// <param name="ThoracicClass">In lung and thymus, where the grade does not apply.</param>
/// <param name="GradeSystem">Of which system the stated grades are.</param>
/// <param name="StatedGrade">The stated grade against the computed one.</param>
/// <param name="Code">ICD-O-3.2, computed.</param>
/// <param name="StatedCode">The stated code against the computed one.</param>
/// <param name="Legacy">Older names and codes that were used.</param>
/// <param name="Missing">Items without which one of these answers is open or provisional.</param>
public sealed record TumourEntity(
    Tumour Tumour,
    Finding Phenotype,
    Finding Family,
    Finding Grade,
    Finding HighestGrade,
    IReadOnlyList<SpecimenGrade> Specimens,
    double Ki67Ratio,
    Finding ThoracicClass,
    Finding GradeSystem,
    Finding StatedGrade,
    Finding Code,
    Finding StatedCode,
    IReadOnlyList<Finding> Legacy,
    IReadOnlyList<string> Missing);
