using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Staging;

/// <summary>The stage of a digestive neuroendocrine tumour by each authority and edition, side by side, never averaged.</summary>
public static class Stages
{
    private static readonly string[] AllT = ["T1", "T2", "T3", "T4"];
    private static readonly string[] AllM = ["M0", "M1"];

    /// <summary>Each edition that covers the site, with its answer.</summary>
    public static IReadOnlyList<(string Edition, Answer Answer)> Of(Case subject) => [.. StageTable.Editions.Select(edition => (edition, By(subject, edition))).Where(s => s.Item2.Value != "edition-not-for-site")];

    /// <summary>The group if every completion of what is missing gives the same; else the groups that remain possible.</summary>
    public static Answer By(Case subject, string edition)
    {
        if (Scope(subject) is { } outside)
        {
            return outside;
        }

        subject.Tumour.Site.TryGet(out var code);
        var site = SiteIn(edition, Sites.Of(code));
        if (!StageTable.Covers(edition, site))
        {
            return Answer.NotMet("edition-not-for-site").Because(subject.Tumour.Site.Evidence);
        }

        var stated = TnmCategories.Of(subject, edition);
        var elsewhere = ToldElsewhere(subject, edition, site, stated.T);
        if (Rival(stated) is { } rival)
        {
            return rival;
        }

        if (stated is { Against: { } sites, IsEarlier: false })
        {
            return Answer.Conflict("m0-with-metastases").Because(stated.M.Evidence).Because(sites.Evidence);
        }

        var groups = elsewhere is null && Printed(edition, site, stated) is { } printed ? [printed] : Groups(edition, site, Parts(subject, edition, site, stated.T, elsewhere), NotAssessed(stated.N, Values(stated.N, NFromFindings(subject, site))), Values(stated.M, AllM));
        List<Evidence> places = [.. stated.T.Evidence, .. stated.N.Evidence, .. stated.M.Evidence];
        var told = groups.Select(g => g.Length == 0 ? "no-group" : g).ToList();
        return (groups is [var only]
                ? only.Length == 0 ? Answer.NotMet("no-group") : NeedsNodes(subject, edition, site, stated) ? new Answer(Verdict.Unknown, only).Lacking("n-category") : Answer.Met(only)
                : new Answer(Verdict.Unknown, told.Count > 4 ? "" : string.Join("|", told)).Lacking(Missing(subject, edition, site, stated)).Lacking(IsDivided(edition, site, stated.T) ? ["size"] : []).Lacking(elsewhere is { Count: > 1 } && !IsAtUnreadLimit(subject, edition, site, stated.T) ? Unseen(subject) : []))
            .Because(places).Noting(elsewhere is not null ? ["t-of-this-edition"] : IsAgainstSize(subject, edition, site, stated.T) ? ["size-against-t"] : Array.Empty<string>()).Noting(IsAtUnreadLimit(subject, edition, site, stated.T) ? ["borderline"] : Array.Empty<string>()).Noting(stated.IsDenied ? ["m0-from-words"] : stated.IsMDerived ? ["m-from-sites"] : stated.IsEarlier ? ["stage-before-metastases"] : Array.Empty<string>());
    }

    private static List<string> Groups(string edition, string site, IEnumerable<string> ts, IEnumerable<string> ns, IEnumerable<string> ms) =>
        [.. (from t in ts from n in ns from m in ms select StageTable.GroupOf(edition, site, t, n, m)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>A group that the table prints for a category told as X: "any T", or NX beside T1.</summary>
    private static string? Printed(string edition, string site, TnmCategories stated) =>
        (stated.T, stated.N, stated.M) is (Fact<string>.Stated t, Fact<string>.Stated n, Fact<string>.Stated m) && StageTable.GroupOf(edition, site, t.Value, n.Value, m.Value) is { Length: > 0 } group ? group : null;

    /// <summary>Only well-differentiated NET of the digestive sites are staged by these tables.</summary>
    private static Answer? Scope(Case subject)
    {
        var net = Traits.IsNet(subject);
        if (net.Verdict != Verdict.Met)
        {
            return net.Verdict == Verdict.NotMet ? net with { Value = Grade.Grades.FamilyOf(subject.Tumour) == Family.NotNen ? Coding.HasDifferentiation(subject.Tumour) ? "tnm-of-the-organ" : "not-neuroendocrine" : "carcinoma-or-own-chapter" } : net;
        }

        return subject.Tumour.Site switch
        {
            Fact<string>.Conflicting rivals => Answer.Conflict("rival-sites").Because(rivals.Places),
            Fact<string>.Stated stated when Sites.Of(stated.Value).Tract == "unknown" => Answer.Unknown("primary"),
            Fact<string>.Stated stated when Sites.Of(stated.Value) is { StageSite.Length: 0 } site && Sites.PartsOf(site).Any() => Answer.Unknown("primary").Because(stated.Places),
            Fact<string>.Stated stated => Sites.Of(stated.Value).StageSite.Length == 0 ? Answer.NotMet("own-chapter-of-site").Because(stated.Places) : null,
            _ => Answer.Unknown("primary"),
        };
    }

    private static string SiteIn(string edition, Site site) => edition == "ENETS" && site.Organ == "rectum" ? "rectum" : site.StageSite;

    private static Answer? Rival(TnmCategories stated) => new[] { stated.T, stated.N, stated.M }.FirstOrDefault(f => f is Fact<string>.Conflicting rivals && !SameTo(rivals)) is { } rival
        ? Answer.Conflict("rival-categories").Because(rival.Evidence)
        : null;

    /// <summary>M1 beside M1a is no contradiction.</summary>
    private static bool SameTo(Fact<string>.Conflicting rivals) => rivals.Values.Select(v => v.TrimEnd('a', 'b', 'c')).Distinct(StringComparer.Ordinal).Count() == 1;

    private static IEnumerable<string> Values(Fact<string> stated, IEnumerable<string> otherwise) => stated switch
    {
        Fact<string>.Stated { Value: "TX" } => otherwise.Append("T0"), // A primary that was not assessed may also be none.
        Fact<string>.Stated { Value: "NX" or "MX" } => otherwise,
        Fact<string>.Stated one => [one.Value],
        Fact<string>.Conflicting rivals => rivals.Values,
        _ => otherwise,
    };

    /// <summary>A table may divide a category that is told whole: its parts stay open unless size and depth tell which.</summary>
    private static IEnumerable<string> Parts(Case subject, string edition, string site, Fact<string> t, IReadOnlyList<string>? elsewhere)
    {
        var seen = TFromFindings(subject, edition, site);
        foreach (var category in elsewhere ?? Values(t, seen))
        {
            var parts = StageTable.PartsOf(edition, site, category);
            foreach (var part in parts.Count > 1 && parts.Where(seen.Contains).ToList() is { Count: > 0 } fitting ? fitting : parts)
            {
                yield return part;
            }
        }
    }

    /// <summary>What this edition makes of a category that only holds in another one.</summary>
    private static IReadOnlyList<string>? ToldElsewhere(Case subject, string edition, string site, Fact<string> t)
    {
        var (depth, size) = Seen(subject);
        return TnmCategories.IsOfThisEdition(subject, 'T', edition) ? null
            : TnmCategories.OtherEditions(subject, 'T', edition) is { Count: > 0 } named ? OtherEditionT.Named(edition, site, t, named, depth, size)
            : OtherEditionT.In(edition, site, t, depth, size);
    }

    /// <summary>Whether the T that the stage rests on is not possible for the size.</summary>
    private static bool IsAgainstSize(Case subject, string edition, string site, Fact<string> t) =>
        Seen(subject).Size is { IsStated: true } size && t.TryGet(out var category) && category != "TX" && TCategory.Possible(edition, site, new Fact<string>.NotStated(), size) is { Count: > 0 } possible && !possible.Any(p => OtherEditionT.Fits(category, p));

    /// <summary>A size on a limit that was not read in this edition: its T is borderline.</summary>
    private static bool IsAtUnreadLimit(Case subject, string edition, string site, Fact<string> t) =>
        TCategory.IsAtUnreadLimit(edition, site, Seen(subject).Size) && (t.IsMissing || t is Fact<string>.Stated { Value: "T1" or "T2" or "TX" });

    private static bool IsDivided(string edition, string site, Fact<string> t) => t.TryGet(out var category) && StageTable.PartsOf(edition, site, category).Count > 1;

    /// <summary>NX is a category of its own, for which a table may print no group.</summary>
    private static IEnumerable<string> NotAssessed(Fact<string> n, IEnumerable<string> values) => n is Fact<string>.Stated { Value: "NX" } ? values.Append("NX") : values;

    /// <summary>Whether nodes that nothing is told of would leave the table without a group if they were not assessed.</summary>
    private static bool NeedsNodes(Case subject, string edition, string site, TnmCategories stated) => stated.N.IsMissing && subject.Measure("nodes-positive").IsMissing && stated.T.TryGet(out var t) && stated.M.TryGet(out var m) && StageTable.GroupOf(edition, site, t, "NX", m).Length == 0;

    private static IEnumerable<string> Unseen(Case subject) => Seen(subject) is var (depth, size) ? [.. depth.IsMissing ? ["depth"] : Array.Empty<string>(), .. size.IsMissing ? ["size"] : Array.Empty<string>()] : [];

    private static string[] TFromFindings(Case subject, string edition, string site)
    {
        var (depth, size) = Seen(subject);
        return depth.IsConflicting || size.IsConflicting || TCategory.Possible(edition, site, depth, size) is not { Count: > 0 } possible ? AllT : [.. possible];
    }

    /// <summary>T by depth and size as the text gives them; the tumour's size is that measured at its own organ.</summary>
    public static Answer OfFindings(Case subject, string edition, string site)
    {
        var (depth, size) = Seen(subject);
        return TCategory.Of(edition, site, depth, size);
    }

    private static (Fact<string> Depth, Fact<Interval> Size) Seen(Case subject)
    {
        var organ = subject.Tumour.Site.TryGet(out var code) ? Sites.Of(code).Organ : "";
        var size = Facts.One(subject.Of(FactKind.Size).Where(e => organ.Length > 0 && e["at"] == organ), e => Interval.TryParse(e.Value, out var mm) ? mm : (Interval?)null);
        return (Depths.Of(subject, subject.Tumour.Site.TryGet(out var place) ? Sites.Of(place).StageSite : ""), size);
    }

    /// <summary>By the number of positive nodes; in the small bowel 12, or a mesenteric mass above 20 mm, make N2.</summary>
    private static string[] NFromFindings(Case subject, string site)
    {
        string[] all = site == "jejunum-ileum" ? ["N0", "N1", "N2"] : ["N0", "N1"];
        if (!subject.Measure("nodes-positive").TryGet(out var positive))
        {
            return all;
        }

        return positive.AtMost(0) == Verdict.Met ? ["N0"]
            : positive.AtLeast(1) != Verdict.Met ? all
            : site != "jejunum-ileum" ? ["N1"]
            : positive.AtLeast(12) == Verdict.Met || subject.Finding("mesenteric-mass-above-20-mm").IsStated ? ["N2"]
            : positive.Below(12) == Verdict.Met && subject.Finding("mesenteric-mass-above-20-mm").IsDenied ? ["N1"]
            : ["N1", "N2"];
    }

    private static bool IsUnknown(Fact<string> category) => category is Fact<string>.Stated { Value: "TX" or "NX" or "MX" } || category.IsMissing;

    /// <summary>What size, depth and nodes decide is not missing.</summary>
    private static IEnumerable<string> Missing(Case subject, string edition, string site, TnmCategories stated)
    {
        if (IsUnknown(stated.T) && TFromFindings(subject, edition, site).Length > 1)
        {
            yield return "t-category";
        }

        if (IsUnknown(stated.N) && (stated.N.IsStated || NFromFindings(subject, site).Length > 1))
        {
            yield return "n-category";
        }

        if (IsUnknown(stated.M))
        {
            yield return "m-category";
        }
    }
}
