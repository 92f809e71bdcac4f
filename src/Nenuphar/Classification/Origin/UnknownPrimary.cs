using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Rules;
using Nenuphar.Text;

namespace Nenuphar.Classification.Origin;

/// <summary>Where a neoplasm of unknown origin may come from: markers as clues towards an organ, each with where else it is seen. Never a verdict; markers do not localise poorly differentiated carcinomas.</summary>
internal static class UnknownPrimary
{
    private sealed record Row(string Marker, bool Positive, string Towards, string AlsoIn);

    private static readonly Printed Reviews = new("NEN-IHC", "2013-2022");

    private static readonly Lazy<List<Row>> Rows = new(() => [.. Table.Rows("knowledge/tables/origin-markers.tsv", 7).Select(row => new Row(row[1], row[2] == "positive", row[3], row[4]))]);

    public static IEnumerable<Precept> All =>
    [
        new Rule("ORI-01", new("NEN-IHC", "markers by site", "2013-2022", "review") { IsVerified = false },
            new("Marqueurs qui orientent vers un organe quand le primitif est inconnu.", "Markers that point to an organ when the primary is unknown."), (subject, _) => Of(subject)),
        Reviews.Reminder("ORI-02", "markers by site", "review", "Primitif inconnu : marqueurs d'organe à demander.", "Unknown primary: site markers to ask for.", Missing),
    ];

    /// <summary>Always open: clues by organ, the organ with most first.</summary>
    private static Answer Of(Case subject)
    {
        var unknown = Ask.If(subject.Tumour.Site, "primary", code => Sites.Of(code).Tract == "unknown");
        if (unknown.Verdict is Verdict.NotMet or Verdict.Conflict)
        {
            return unknown;
        }

        var neuroendocrine = Traits.IsNen(subject);
        if (neuroendocrine.Verdict != Verdict.Met)
        {
            return neuroendocrine;
        }

        if (Families.IsNec(Grade.Grades.FamilyOf(subject.Tumour)))
        {
            return Answer.Unknown().Noting("markers-do-not-localise-nec");
        }

        var clues = Rows.Value.Where(row => Matches(subject.Ihc(row.Marker), row)).ToList();
        var organs = clues.GroupBy(c => c.Towards, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Key} ({string.Join(", ", g.Select(c => c.Positive ? $"{c.Marker}+" : $"{c.Marker}-"))})");
        return (clues.Count == 0 ? Answer.Unknown("cdx2", "ttf1", "islet1") : new Answer(Verdict.Unknown, string.Join("; ", organs).Replace("; ", " / ", StringComparison.Ordinal)))
            .Noting("board-decides").Because(clues.SelectMany(c => subject.Ihc(c.Marker).Evidence));
    }

    private static bool Matches(Fact<bool> result, Row row) => row.Positive ? result.IsStated : result.IsDenied;

    private static Answer Missing(Case subject)
    {
        var unknown = subject.Tumour.Site.TryGet(out var code) && Sites.Of(code).Tract == "unknown";
        var open = new[] { "cdx2", "ttf1", "islet1", "satb2", "gata3" }.Where(m => subject.Ihc(m).IsMissing).ToList();
        return unknown && open.Count > 0 && Traits.IsNen(subject).Verdict == Verdict.Met ? Answer.Met("site-markers-to-ask").Lacking(open) : Answer.NotMet();
    }
}
