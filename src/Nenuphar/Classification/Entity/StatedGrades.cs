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
        if (computed.Verdict is Verdict.NotMet or Verdict.Conflict)
        {
            return computed with { Value = computed.Value };
        }

        return rank == 0 ? Answer.Unknown(computed.Missing) : Ask.If(subject.Tumour.StatedGrade, "stated-grade", grade => Compare(grade, rank, computed)) switch
        {
            { Verdict: Verdict.Met } agreed => agreed.Giving("agree").Because(computed.Evidence),
            { Verdict: Verdict.NotMet } other => other with { Value = "disagree", Evidence = [.. other.Evidence, .. computed.Evidence] },
            var open => open,
        };
    }

    /// <summary>A provisional grade agrees with the same number; a stated grade below what is certain disagrees.</summary>
    private static Verdict Compare(string stated, int rank, Answer computed) =>
        stated == $"G{rank}" ? Verdict.Met
        : computed.Verdict == Verdict.Met || string.CompareOrdinal(stated, $"G{rank}") < 0 ? Verdict.NotMet
        : Verdict.Unknown;
}
