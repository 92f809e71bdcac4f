using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Grade;

/// <summary>
/// WHO criteria of neuroendocrine neoplasms of lung and thymus: below 2 mitoses for 2 mm2 and no necrosis, typical carcinoid; 2 to 10 or necrosis, atypical carcinoid; more than 10,
/// large or small cell carcinoma by the look of the cells, unless they keep the form of a carcinoid; below 5 mm, tumourlet. Ki-67 is no criterion there.
/// </summary>
public static class ThoracicCriteria
{
    /// <summary>Above this Ki-67 (percent) a carcinoid is noticed as one with elevated proliferation: remembered, not read in the source.</summary>
    public const double ElevatedKi67 = 30;

    private const double Atypical = 2;
    private const double HighGrade = 10;

    /// <summary>mm.</summary>
    private const double LeastCarcinoid = 5;

    public static Answer Of(ThoracicQuestion seen)
    {
        if (seen.Mitoses is { Low: < 0 })
        {
            return Answer.Conflict("mitoses-out-of-range");
        }

        var above = seen.Mitoses is { } count ? count.Above(HighGrade) : Verdict.Unknown;
        return seen.Family switch
        {
            Family.NecSmallCell => Carcinoma("small-cell-carcinoma", above),
            Family.NecLargeCell => Carcinoma("large-cell-neuroendocrine-carcinoma", above),
            Family.Nec or Family.Nen when above == Verdict.Met => new Answer(Verdict.Unknown, "high-grade-by-cytology").Lacking("cell-type"),
            Family.Nec => above == Verdict.NotMet ? Answer.Conflict("high-grade-by-cytology").Noting("low-mitoses-for-carcinoma") : Answer.Unknown("mitoses", "cell-type"),
            Family.Nen or Family.Net => Carcinoid(seen, above),
            Family.PreInvasive => Answer.Met("tumourlet"),
            _ => Answer.NotMet("no-net-grade"),
        };
    }

    /// <summary>Named so by the look of its cells; a count that does not fit is shown.</summary>
    private static Answer Carcinoma(string name, Verdict above) => above switch
    {
        Verdict.NotMet => Answer.Conflict(name).Noting("low-mitoses-for-carcinoma"),
        Verdict.Met => Answer.Met(name),
        _ => Answer.Met(name).Lacking("mitoses"),
    };

    private static Answer Carcinoid(ThoracicQuestion seen, Verdict above)
    {
        if (above == Verdict.Met)
        {
            return Answer.Met("carcinoid-with-elevated-proliferation").Noting("pathology-review");
        }

        if (seen.Necrosis.IsConflicting)
        {
            return Answer.Conflict().Because(seen.Necrosis.Evidence);
        }

        var (few, many) = seen.Mitoses is { } count ? (count.Below(Atypical) == Verdict.Met, count.AtLeast(Atypical) == Verdict.Met) : (false, false);
        var mitoses = seen.Mitoses is null || (!few && !many) ? ["mitoses"] : Array.Empty<string>();
        var necrosis = seen.Necrosis.IsMissing ? ["necrosis"] : Array.Empty<string>();
        var answer = seen.Size?.Below(LeastCarcinoid) == Verdict.Met
                ? many || seen.Necrosis.IsStated ? Answer.Conflict("tumourlet").Noting("not-typical") : Answer.Met("tumourlet").Lacking(mitoses).Lacking(necrosis)
            : (many || seen.Necrosis.IsStated) && above == Verdict.NotMet ? Answer.Met("atypical-carcinoid")
            : many || seen.Necrosis.IsStated ? Answer.Unknown("mitoses").Noting("not-typical")
            : few && seen.Necrosis.IsDenied ? Answer.Met("typical-carcinoid").Lacking(seen.Size is null ? ["size"] : [])
            : Answer.Unknown(mitoses.Concat(necrosis));
        answer = answer.Because(seen.Necrosis.Evidence);
        return seen.Ki67?.Above(ElevatedKi67) == Verdict.Met ? answer.Noting("elevated-proliferation") : answer;
    }
}
