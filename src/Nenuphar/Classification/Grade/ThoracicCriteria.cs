using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Grade;

/// <summary>WHO criteria of neuroendocrine tumours of lung and thymus: mitoses for 2 mm2 and necrosis. Ki-67 is no criterion there.</summary>
public static class ThoracicCriteria
{
    private const double Atypical = 2;
    private const double HighGrade = 10;

    public static Answer Of(Family family, Interval? mitoses, Fact<bool> necrosis)
    {
        if (family is Family.NecSmallCell or Family.NecLargeCell)
        {
            return Answer.Met(family == Family.NecSmallCell ? "small-cell-carcinoma" : "large-cell-neuroendocrine-carcinoma");
        }

        if (mitoses is not { } count)
        {
            return Answer.Unknown(necrosis.IsMissing ? ["mitoses", "necrosis"] : ["mitoses"]).Noting(necrosis.IsStated ? ["not-typical"] : Array.Empty<string>());
        }

        if (count.Above(HighGrade) == Verdict.Met)
        {
            return family == Family.Net ? Answer.Met("carcinoid-with-elevated-proliferation").Noting("pathology-review") : new Answer(Verdict.Unknown, "high-grade-by-cytology").Lacking("cell-type");
        }

        if (necrosis.IsConflicting)
        {
            return Answer.Conflict().Because(necrosis.Evidence);
        }

        var (many, few) = (count.AtLeast(Atypical) == Verdict.Met, count.Below(Atypical) == Verdict.Met);
        var atMost = count.AtMost(HighGrade) == Verdict.Met;
        return atMost && (many || necrosis.IsStated) ? Answer.Met("atypical-carcinoid").Because(necrosis.Evidence)
            : few && necrosis.IsDenied ? Answer.Met("typical-carcinoid").Because(necrosis.Evidence)
            : Answer.Unknown(few ? ["necrosis"] : ["mitoses"]);
    }
}
