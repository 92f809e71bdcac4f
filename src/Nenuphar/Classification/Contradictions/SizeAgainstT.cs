using Nenuphar.Cases;
using Nenuphar.Classification.Staging;

namespace Nenuphar.Classification.Contradictions;

/// <summary>
/// A T that no edition allows for any size told of the tumour, or not the edition that it names: pT1 of a pancreatic tumour of 45 mm. What a depth alone decides is left open; after a treatment
/// (<c>ypT</c>) or at a recurrence the size may be of another day.
/// </summary>
internal static class SizeAgainstT
{
    private static readonly Fact<string> AnyDepth = new Fact<string>.NotStated();

    public static IReadOnlyList<Evidence>? Of(Case subject)
    {
        if (subject.Tumours.Count > 1 || !subject.Tumour.Site.TryGet(out var code) || Traits.IsNet(subject).Verdict != Verdict.Met)
        {
            return null;
        }

        var site = Sites.Of(code);
        var sizes = subject.Of(FactKind.Size).Where(e => e.IsAffirmed && e["at"] == site.Organ).ToList();
        var stated = subject.Tumour.Tnm.Where(IsSized).ToList();
        if (sizes.Count == 0 || stated.Select(e => (CategoryOf(e), e["edition"])).Distinct().Count() != 1)
        {
            return null;
        }

        return sizes.TrueForAll(size => Interval.TryParse(size.Value, out var mm) && IsAgainst(site, CategoryOf(stated[0]), stated[0]["edition"], mm)) ? [stated[0].Evidence, sizes[0].Evidence] : null;
    }

    /// <summary>pT2, cT2, uT2 or T2 without more.</summary>
    private static bool IsSized(Entry entry) => entry.Value.IndexOf('T', StringComparison.Ordinal) is var at and >= 0 && entry.Value[..at] is "" or "p" or "c" or "u"
        && entry.Value.Length > at + 1 && char.IsAsciiDigit(entry.Value[at + 1]) && !entry.Value.Contains('-', StringComparison.Ordinal);

    private static string CategoryOf(Entry entry) => entry.Value[entry.Value.IndexOf('T', StringComparison.Ordinal)..];

    private static bool IsAgainst(Site site, string category, string? named, Interval size)
    {
        var asked = 0;
        foreach (var edition in StageTable.Editions.Where(e => named is null || TnmCategories.IsOf(named, e)))
        {
            var possible = TCategory.Possible(edition, edition == "ENETS" && site.Organ == "rectum" ? "rectum" : site.StageSite, AnyDepth, new Fact<Interval>.Stated(size, []));
            if (possible.Count > 0)
            {
                asked++;
                if (possible.Any(p => category.StartsWith(p, StringComparison.Ordinal) || p.StartsWith(category, StringComparison.Ordinal)))
                {
                    return false;
                }
            }
        }

        return asked > 0;
    }
}
