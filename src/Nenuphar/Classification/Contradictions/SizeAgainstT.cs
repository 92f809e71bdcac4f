using Nenuphar.Cases;
using Nenuphar.Classification.Staging;

namespace Nenuphar.Classification.Contradictions;

/// <summary>A pT that no edition allows for any size told of the tumour: pT1 of a pancreatic tumour of 45 mm. What a depth alone decides is left open.</summary>
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
        var stated = subject.Tumour.Tnm.Where(e => e.Value.StartsWith("pT", StringComparison.Ordinal) && e.Value.Length > 2 && char.IsAsciiDigit(e.Value[2]) && !e.Value.Contains('-', StringComparison.Ordinal)).ToList();
        if (sizes.Count == 0 || stated.Select(e => e.Value).Distinct(StringComparer.Ordinal).Count() != 1)
        {
            return null;
        }

        var category = stated[0].Value[1..];
        return sizes.TrueForAll(size => Interval.TryParse(size.Value, out var mm) && IsAgainst(site, category, mm)) ? [stated[0].Evidence, sizes[0].Evidence] : null;
    }

    private static bool IsAgainst(Site site, string category, Interval size)
    {
        var asked = 0;
        foreach (var edition in StageTable.Editions)
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
