using Nenuphar.Cases;
using Nenuphar.Classification.Entity;

namespace Nenuphar.Classification.Grade;

/// <summary>What grading asks of one specimen. A missing index is null here, and only here: the case keeps it as a fact.</summary>
/// <param name="Ki67">Percent.</param>
/// <param name="Mitoses">Per 2 mm2.</param>
/// <param name="IsFormTold">False if only the name "neuroendocrine tumour" speaks for good differentiation: many still use it for carcinomas too.</param>
public sealed record GradeQuestion(Family Family, Interval? Ki67, Interval? Mitoses, bool IsFormTold = true);
