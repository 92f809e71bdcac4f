using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Text;

namespace Nenuphar.Classification.Staging;

/// <summary>T by size and pN by number of nodes, for tumours of the breast: enough to check what a text states.</summary>
internal static class BreastTn
{
    private static readonly Lazy<List<(string Category, string[] Limits)>> Rows = new(() => [.. Table.Rows("knowledge/tables/breast-tn.tsv", 4)
        .Select(row => (row[0], row[1].Contains('-', StringComparison.Ordinal) ? [$">={row[1].Split('-')[0]}", $"<={row[1].Split('-')[1]}"] : row[1].Split(' ')))]);

    public static Answer T(Case subject) => Breast(subject) ?? Of('T', Facts.One(subject.Of(FactKind.Size).Where(e => e["at"] == "breast"), e => Interval.TryParse(e.Value, out var mm) ? mm : (Interval?)null), "size");

    public static Answer N(Case subject)
    {
        if (Breast(subject) is { } no)
        {
            return no;
        }

        var (positive, examined) = (subject.Measure("nodes-positive"), subject.Measure("nodes-examined"));
        var answer = Of('N', positive, "nodes-positive");
        return positive.TryGet(out var p) && examined.TryGet(out var e) && p.IsExact && e.IsExact && p.Low > e.Low 
            ? Answer.Conflict("more-positive-than-examined").Because(positive.Evidence.Concat(examined.Evidence))
            : answer.Verdict == Verdict.Met && positive.TryGet(out var some) && examined.TryGet(out var all) && some.IsExact && all is { IsExact: true, Low: > 0 }
                ? answer.Giving($"{answer.Value} ({some}/{all} = {(some.Low / all.Low).ToString("0.00", CultureInfo.InvariantCulture)})").Because(examined.Evidence)
            : answer;
    }

    /// <summary>Where the tumour began elsewhere, it is another one's stage: then it is said that this is open.</summary>
    public static Answer M(Case subject)
    {
        if (Breast(subject) is { } no)
        {
            return no;
        }

        var distant = subject.Of(FactKind.Metastasis).Where(e => e.IsAffirmed && e.Value is not ("breast" or "lymph-node" or "distant")).Select(e => e.Evidence).ToList();
        return distant.Count == 0 ? Answer.Unknown("metastases") : Answer.Met("IV").Because(distant).Noting(Origin.OpenOrigin.Of(subject) is null ? ["m-from-sites"] : ["m-from-sites", "origin-open"]);
    }

    private static Answer? Breast(Case subject) => Traits.SiteIs(subject, "breast") is { Verdict: not Verdict.Met } other ? other : null;

    private static Answer Of(char letter, Fact<Interval> amount, string item)
    {
        if (!amount.TryGet(out var value))
        {
            return Ask.Known(amount, item);
        }

        var found = Rows.Value.Where(r => r.Category[0] == letter && TCategory.Within(r.Limits, value) == Verdict.Met).Select(r => r.Category).FirstOrDefault();
        return found is null ? Answer.Unknown(item).Because(amount.Evidence) : Answer.Met(found).Because(amount.Evidence);
    }
}
