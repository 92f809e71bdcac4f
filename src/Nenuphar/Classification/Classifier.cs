using Nenuphar.Cases;
using Nenuphar.Classification.Contradictions;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Grade;
using Nenuphar.Classification.Rules;
using Nenuphar.Classification.Staging;

namespace Nenuphar.Classification;

/// <summary>From a case to what it is classified as, with every reason.</summary>
public static class Classifier
{
    public static Classified Classify(Case subject, Setting setting)
    {
        var own = Entities.Seen(subject, subject.Tumour);
        return new(
            Families.Of(own.Tumour),
            Phenotype.Of(own),
            MixedTumours.Noted(own, Grades.Of(own)),
            Grades.BySpecimen(own),
            Coding.Of(own),
            Stages.Of(own),
            Findings.Of(own, setting),
            Discords.Of(own, setting),
            Completeness.Completeness.Of(subject))
        {
            GradeRule = ResultRules.Grade(own.Tumour),
            Others = [.. subject.Tumours.Where(t => !ReferenceEquals(t, subject.Tumour)).Select(t => Other(Entities.Seen(subject, t)))],
        };
    }

    private static OtherTumour Other(Case subject) => new(subject.Tumour, Grades.Of(subject), Grades.BySpecimen(subject), Coding.Of(subject), Stages.Of(subject)) { GradeRule = ResultRules.Grade(subject.Tumour) };
}
