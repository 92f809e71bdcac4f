using Nenuphar.Cases;
using Nenuphar.Classification.Grade;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification;

/// <summary>What a further primary tumour of a case is classified as.</summary>
public sealed record OtherTumour(Tumour Tumour, Answer Grade, IReadOnlyList<SpecimenGrade> Specimens, Answer Code, IReadOnlyList<(string Edition, Answer Answer)> Stages)
{
    /// <summary>See <see cref="Classified.GradeRule"/>.</summary>
    public required Precept GradeRule { get; init; }
}
