using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Grade;

/// <summary>The grade that one specimen shows.</summary>
/// <param name="Ki67">Percent, if it is stated without rivals.</param>
/// <param name="Mitoses">For 2 mm2.</param>
/// <param name="IsMeasured">Whether the area that was counted is known.</param>
public sealed record SpecimenGrade(Specimen Specimen, Interval? Ki67, Interval? Mitoses, bool IsMeasured, Answer Answer);
