using Nenuphar.Cases;
using Nenuphar.Classification.Grade;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Entity;

/// <summary>The stated grade against the computed one.</summary>
public static class StatedGrades
{
    public static Answer Of(Case subject)
    {
        var computed = Grades.Of(subject);
        var rank = Grades.Rank(computed);
        if ((computed is { Verdict: Verdict.Conflict, Value: "specimens-differ" } || computed.Flags.Contains("specimens-differ", StringComparer.Ordinal)) && BySpecimen(subject) is { } answer)
        {
            return answer;
        }

        if (subject.Tumour.Named is "typical-carcinoid" or "atypical-carcinoid" && computed.Flags.FirstOrDefault(f => f is "typical-carcinoid" or "atypical-carcinoid") is { } counted && counted != subject.Tumour.Named)
        {
            return Answer.NotMet("disagree").Because(subject.Tumour.Morphology.Evidence.Concat(computed.Evidence));
        }

        if (computed.Value.StartsWith("NEC-", StringComparison.Ordinal) && subject.Tumour.Entries.Any(e => e is { Kind: FactKind.Morphology, IsAffirmed: true } && e["on"] is not null && Families.OfCode(e.Value) == Family.Net))
        {
            // The grade of a tumour that turned into a carcinoma was that of its time.
            return Answer.NotMet();
        }

        if (computed.Verdict is Verdict.NotMet or Verdict.Conflict)
        {
            return computed with { Value = computed.Value };
        }

        if (subject.Tumour.Entries.Where(e => e is { Kind: FactKind.Grade, IsAffirmed: true }).ToList() is { Count: > 0 } told && told.TrueForAll(e => e["system"] is "nottingham" or "fnclcc"))
        {
            // A grade of another system is none of this one.
            return Answer.Unknown("stated-grade");
        }

        return rank == 0 ? Answer.Unknown(computed.Missing) : Ask.If(subject.Tumour.StatedGrade, "stated-grade", grade => Compare(grade, rank, computed)) switch
        {
            { Verdict: Verdict.Met } agreed => agreed.Giving("agree").Because(computed.Evidence),
            { Verdict: Verdict.NotMet } other => other with { Value = "disagree", Evidence = [.. other.Evidence, .. computed.Evidence] },
            var open => open,
        };
    }

    /// <summary>Where specimens differ each is held against its own grade; a grade of the tumour must be that of one of them. Nothing if no grade is stated.</summary>
    private static Answer? BySpecimen(Case subject)
    {
        var specimens = Grades.BySpecimen(subject).Where(s => Grades.Rank(s.Answer) > 0).ToList();
        var own = specimens.Where(s => s.Specimen.StatedGrade.IsStated).ToList();
        foreach (var specimen in own)
        {
            if (specimen.Specimen.StatedGrade.TryGet(out var stated) && Compare(stated, Grades.Rank(specimen.Answer), specimen.Answer) == Verdict.NotMet)
            {
                return Answer.NotMet("disagree").Because(specimen.Specimen.StatedGrade.Evidence.Concat(specimen.Answer.Evidence));
            }
        }

        if (own.Count > 0 && subject.Of(FactKind.Grade).Where(e => e.IsAffirmed).All(e => e["specimen"] is not null))
        {
            // Each grade is of a specimen and none disagrees: another specimen's index says nothing against it.
            return own.Exists(s => s.Specimen.StatedGrade.TryGet(out var stated) && Compare(stated, Grades.Rank(s.Answer), s.Answer) == Verdict.Met) ? Answer.Met("agree").Because(own.SelectMany(s => s.Specimen.StatedGrade.Evidence.Concat(s.Answer.Evidence))) : null;
        }

        if (specimens.Count < 2 || own.Count > 0 || !subject.Tumour.StatedGrade.TryGet(out var told))
        {
            return null;
        }

        var places = subject.Tumour.StatedGrade.Evidence.Concat(specimens.SelectMany(s => s.Answer.Evidence));
        return specimens.TrueForAll(s => Compare(told, Grades.Rank(s.Answer), s.Answer) == Verdict.NotMet) ? Answer.NotMet("disagree").Because(places)
            : specimens.Exists(s => Compare(told, Grades.Rank(s.Answer), s.Answer) == Verdict.Met) ? Answer.Met("agree").Because(places)
            : null;
    }

    /// <summary>A provisional grade agrees with the same number; a stated grade below what is certain disagrees.</summary>
    private static Verdict Compare(string stated, int rank, Answer computed) =>
        stated == $"G{rank}" ? Verdict.Met
        : computed.Verdict == Verdict.Met || string.CompareOrdinal(stated, $"G{rank}") < 0 ? Verdict.NotMet
        : Verdict.Unknown;
}
