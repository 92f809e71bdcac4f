using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Grade;

/// <summary>The grade that one specimen shows.</summary>
/// <param name="Ki67">Percent, if it is stated without rivals.</param>
public sealed record SpecimenGrade(Specimen Specimen, Interval? Ki67, Interval? Mitoses, Answer Answer);
