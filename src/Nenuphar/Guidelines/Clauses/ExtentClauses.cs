using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Clauses;

/// <summary>Clauses about how far the tumour goes and what was left of it: size of the primary, margins, disease outside the liver.</summary>
internal static class ExtentClauses
{
    private static readonly string[] Margins = ["R0", "R1", "R2", "RX"];

    public static IEnumerable<(string, Func<string[], Clause?>)> Heads =>
    [
        ("primary-size", words => TumourClauses.Number(words, new("taille du primitif (mm)", "size of the primary (mm)"), PrimarySize)),
        ("margin", Margin),
        ("extrahepatic", TumourClauses.Plain("extrahepatic", new("maladie hors du foie", "disease outside the liver"), Extrahepatic)),
    ];

    /// <summary>The organ of the primary, or those of rival ones: two parts of one organ are one.</summary>
    private static List<Site> Organs(Case subject) => (subject.Tumour.Site switch
    {
        Fact<string>.Stated stated => [stated.Value],
        Fact<string>.Conflicting rivals => rivals.Values,
        _ => (IReadOnlyList<string>)[],
    }).Select(Sites.Of).DistinctBy(site => site.Organ, StringComparer.Ordinal).ToList();

    /// <summary>Measured lesions of the organ, or of no organ told: the largest decides; one of which it can't be told leaves rival sizes.</summary>
    public static Answer PrimarySize(Case subject, Interval range)
    {
        if (Organs(subject) is not [var organ])
        {
            return subject.Tumour.Site.IsConflicting ? Answer.Conflict().Because(subject.Tumour.Site.Evidence) : Answer.Unknown("primary");
        }

        var sizes = subject.Lesions.Where(l => l.Site.Length == 0 || l.Site == organ.Organ || IsSameOrgan(l.Site, organ)).Select(l => (Lesion: l, Verdict: ClauseReader.Within(range, l.Size))).ToList();
        var largest = sizes.Where(s => sizes.TrueForAll(other => s.Lesion.Size.Low >= other.Lesion.Size.High)).ToList();
        if (largest.Count > 0)
        {
            return (largest[0].Verdict == Verdict.Unknown ? Answer.Unknown("size") : new Answer(largest[0].Verdict)).Because(sizes.Select(s => s.Lesion.Evidence));
        }

        var verdicts = sizes.Select(s => s.Verdict).Distinct().ToList();
        return (verdicts switch
        {
            [] or [Verdict.Unknown] => Answer.Unknown("size"),
            [Verdict.Met] => Answer.Met(),
            _ when verdicts.Contains(Verdict.NotMet) => Answer.NotMet(),
            _ => Answer.Conflict(),
        }).Because(sizes.Select(s => s.Lesion.Evidence));
    }

    /// <summary>The margin of the resected primary; one told of another organ is not asked, and one that nobody could judge (RX) answers only who asks for it.</summary>
    public static Answer MarginIs(Case subject, params string[] wanted)
    {
        var organs = Organs(subject);
        var margins = subject.Of(FactKind.Finding).Where(e => Margins.Contains(e.Value, StringComparer.Ordinal) && (e.Value != "RX" || wanted.Contains("RX", StringComparer.Ordinal))).ToList();
        var told = margins.FindAll(e => organs.Count == 0 ? IsOf(e["at"] ?? e["specimen"], null) : organs.All(organ => IsOf(e["at"] ?? e["specimen"], organ)));
        if (organs.Count > 1 && margins.Exists(e => !told.Contains(e) && organs.Any(organ => IsOf(e["at"] ?? e["specimen"], organ))))
        {
            return Answer.Conflict().Because(subject.Tumour.Site.Evidence);
        }

        var (yes, no) = (told.Where(e => e.IsAffirmed).ToList(), told.Where(e => e.IsDenied).ToList());
        var answer = yes.Count == 0
            ? Array.TrueForAll(wanted, w => no.Exists(e => e.Value == w)) ? Answer.NotMet() : Answer.Unknown("margin")
            : yes.Exists(y => no.Exists(n => n.Value == y.Value)) ? Answer.Conflict()
            : yes.Select(e => wanted.Contains(e.Value, StringComparer.Ordinal)).Distinct().ToList() is [var only] ? new Answer(only ? Verdict.Met : Verdict.NotMet)
            : Answer.Conflict();
        return answer.Because(yes.Concat(no).Select(e => e.Evidence));
    }

    /// <summary>Metastases told elsewhere than in liver and nodes; denied only by words.</summary>
    public static Answer Extrahepatic(Case subject)
    {
        var told = subject.Of(FactKind.Finding).Where(e => e.Value == "extrahepatic-disease")
            .Concat(subject.Of(FactKind.Metastasis).Where(e => (e.IsAffirmed && e.Value is not ("liver" or "lymph-node" or "distant" or "unknown")) || (e.IsDenied && e.Value == "distant")));
        return Ask.If(Facts.Presence(told), "extrahepatic-disease");
    }

    /// <summary>Of the lung and its bronchi, which have one code.</summary>
    private static bool IsSameOrgan(string organ, Site site) => Sites.Named(organ) is { Topography.Length: >= 3 } named && site.Tract == "lung" && site.Topography.StartsWith(named.Topography[..3], StringComparison.Ordinal);

    private static bool IsOf(string? organ, Site? site) => organ is null
        || (site is not null && (organ == site.Organ || IsSameOrgan(organ, site) || (site.Gut is Gut.Midgut or Gut.Hindgut && (organ is "mesentery" || Sites.Named(organ)?.Gut == site.Gut))));

    private static Clause? Margin(string[] words) =>
        ClauseReader.Choices(words, 1) is not { Length: > 0 } wanted || !Array.TrueForAll(wanted, w => Margins.Contains(w, StringComparer.Ordinal)) ? null
        : new Clause(string.Join(' ', words), new("marges : " + string.Join(" ou ", wanted), "margins: " + string.Join(" or ", wanted)), (subject, _) => MarginIs(subject, wanted))
        {
            Subject = "margin",
            Choices = wanted,
        };
}
