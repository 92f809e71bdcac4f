using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Grade;

/// <summary>The grade of a neuroendocrine neoplasm by the WHO 2019 digestive table: NET G1 to G3 by the higher of two indices, NEC high grade by definition.</summary>
public static class WhoDigestiveGrade
{
    /// <summary>Above this Ki-67 (percent) a well-differentiated tumour is unusual and is read again for carcinoma.</summary>
    public const double UnusualForNet = 55;

    /// <summary>A well-differentiated G3 usually lies above the limit of G2 and not above this.</summary>
    public const double UsualForNet = 50, HighestG2 = 20;

    private const double HighestKi67 = 100;

    public static Answer Of(GradeQuestion question)
    {
        if (question.Family is Family.Unknown)
        {
            return Answer.Unknown("morphology");
        }

        if (!IsGraded(question.Family))
        {
            return Answer.NotMet("no-net-grade");
        }

        var (flags, ki67, mitoses) = (new List<string>(), question.Ki67, question.Mitoses);
        if (ki67 is { } percent && (percent.Low < 0 || percent.Low > HighestKi67 || (percent.High > HighestKi67 && !double.IsInfinity(percent.High))))
        {
            ki67 = null;
            flags.Add("ki67-out-of-range");
        }
        else if (ki67 is { IsExact: true, Low: > 0 and < 1 })
        {
            flags.Add("ki67-may-be-a-fraction");
        }

        if (mitoses is { Low: < 0 })
        {
            mitoses = null;
            flags.Add("mitoses-out-of-range");
        }

        if ((ki67 is { Approximate: true } about && !Bands.OfKi67(about).IsCertain) || mitoses is { IsExact: true, Low: > 20 and < 21 })
        {
            flags.Add("borderline");
        }

        List<string> missing = [.. ki67 is null ? ["ki67"] : Array.Empty<string>(), .. mitoses is null ? ["mitoses"] : Array.Empty<string>()];
        var (byKi67, byMitoses) = (ki67 is { } k ? Bands.OfKi67(k) : Bands.Any, mitoses is { } m ? Bands.OfMitoses(m) : Bands.Any);
        var answer = question.Family switch
        {
            Family.Net => Net(ki67, mitoses, byKi67, byMitoses, question.IsFormTold),
            Family.Nen => Undetermined(byKi67, byMitoses, missing.Count == 2),
            _ => Carcinoma(question.Family, ki67, mitoses, byKi67, byMitoses),
        };
        return answer.Noting(flags).Lacking(missing);
    }

    /// <summary>PPGL, medullary thyroid, Merkel cell and pituitary neoplasms have schemes of their own; mixed neoplasms are graded by component.</summary>
    public static bool IsGraded(Family family) => family is Family.Net or Family.Nen || Families.IsNec(family);

    private static Answer Net(Interval? ki67, Interval? mitoses, Bands byKi67, Bands byMitoses, bool isFormTold)
    {
        if (ki67 is null && mitoses is null)
        {
            return Answer.Unknown();
        }

        var bands = Bands.Higher(byKi67, byMitoses);
        var answer = bands.First == 3 && !isFormTold ? new Answer(Verdict.Unknown, "NEN-G3-undetermined").Lacking("differentiation")
            : bands.IsCertain ? Answer.Met($"NET-G{bands.First}")
            : ki67 is not null && mitoses is not null ? new Answer(Verdict.Unknown, Range(bands))
            : OneIndex(ki67 is null ? byMitoses : byKi67);
        if (ki67 is not null && mitoses is not null && byKi67.IsCertain && byMitoses.IsCertain && byKi67 != byMitoses)
        {
            answer = answer.Noting(Math.Abs(byKi67.First - byMitoses.First) > 1 ? ["discordant-indices", "pathology-review"] : ["discordant-indices"]);
        }

        return ki67?.Above(UnusualForNet) == Verdict.Met ? answer.Noting("review-for-nec") : answer;
    }

    /// <summary>The other index could raise what one alone shows.</summary>
    private static Answer OneIndex(Bands band) => band switch
    {
        (1, 1) => new(Verdict.Unknown, "NET-G1-provisional"),
        (2, 2) => new(Verdict.Unknown, "NET-G2-at-least"),
        (_, 3) => new(Verdict.Unknown, Range(band)),
        _ => new Answer(Verdict.Unknown, Range(band)).Noting("g3-not-excluded"),
    };

    private static Answer Undetermined(Bands byKi67, Bands byMitoses, bool noIndex)
    {
        var bands = Bands.Higher(byKi67, byMitoses);
        var value = noIndex ? ""
            : bands.First == 3 ? "NEN-G3-undetermined"
            : byKi67.IsCertain && byMitoses.IsCertain ? $"probable-NET-G{bands.First}"
            : $"probable-NET-G{bands.First}-at-least";
        return new Answer(Verdict.Unknown, value).Lacking("differentiation");
    }

    private static Answer Carcinoma(Family family, Interval? ki67, Interval? mitoses, Bands byKi67, Bands byMitoses)
    {
        var value = family switch { Family.NecSmallCell => "NEC-small-cell-G3", Family.NecLargeCell => "NEC-large-cell-G3", _ => "NEC-G3" };
        var low = (ki67 is null || byKi67.Last < 3) && (mitoses is null || byMitoses.Last < 3) && (ki67 is not null || mitoses is not null);
        var answer = low && ki67 is not null && mitoses is not null ? Answer.Conflict(value).Noting("pathology-review")
            : low ? Answer.Met(value).Noting("nec-with-low-proliferation")
            : Answer.Met(value);
        return family == Family.Nec ? answer.Lacking("cell-type") : answer;
    }

    private static string Range(Bands bands) => bands switch { (1, 2) => "NET-G1-or-G2", (2, 3) => "NET-G2-or-G3", _ => "NET-G1-to-G3" };
}
