using Nenuphar.Cases;

namespace Nenuphar.Classification.Staging;

/// <summary>The categories that a case states for an edition, without their prefixes, and the M that its metastases show.</summary>
/// <param name="T">An X beside a known category says nothing; alone it says that the category is unknown.</param>
/// <param name="M">Stated, else from the metastatic sites.</param>
/// <param name="IsMDerived">Whether M comes from the sites.</param>
/// <param name="Against">The metastatic sites beside a stated M0.</param>
/// <param name="IsDenied">Whether M is the M0 of "no metastases", no category being told.</param>
/// <param name="IsEarlier">Whether that M0 is told of a time before them.</param>
public sealed record TnmCategories(Fact<string> T, Fact<string> N, Fact<string> M, bool IsMDerived, Fact<string>? Against, bool IsDenied, bool IsEarlier)
{
    /// <param name="edition">Empty for whatever is told; else what is told by another authority or edition gives way to what this one says.</param>
    public static TnmCategories Of(Case subject, string edition = "")
    {
        List<Entry> stated = [.. "TNM".SelectMany(letter => AtDiagnosis(edition.Length == 0 ? [.. subject.Tumour.Tnm.Where(e => Of(e, letter) is not null)] : Nearest(subject.Tumour.Tnm, letter, edition)))];
        var m = Category(stated, 'M');
        var fromSites = FromSites(subject);
        if (m.IsMissing && fromSites is not null && Before(subject) is { Count: > 0 } before)
        {
            return new(Category(stated, 'T'), Category(stated, 'N'), new Fact<string>.Stated("M0", before), false, fromSites, false, true);
        }

        var derived = m is Fact<string>.Stated { Value: "MX" } || m.IsMissing ? fromSites : null;
        var none = derived is null && m.IsMissing && Traits.Deny(subject).ToList() is { Count: > 0 } words ? new Fact<string>.Stated("M0", words) : null;
        var against = m is Fact<string>.Stated { Value: "M0" } ? fromSites : null;
        return new(Category(stated, 'T'), Category(stated, 'N'), derived ?? none ?? m, derived is not null, against, none is not null,
            (against is not null && stated.Where(e => e.Value.Contains("M0", StringComparison.Ordinal)).All(e => (e.Circumstance & Circumstance.Past) != 0)) || (m is Fact<string>.Stated { Value: "M0" } && HasLaterSpread(subject)));
    }

    /// <summary>An M1 of a later day than every M0, or of a recurrence.</summary>
    private static bool HasLaterSpread(Case subject)
    {
        var m = subject.Tumour.Tnm.Where(e => Of(e, 'M') is not null).ToList();
        return m.Exists(e => Of(e, 'M')!.StartsWith("M1", StringComparison.Ordinal)) && AtDiagnosis(m).TrueForAll(e => Of(e, 'M') == "M0");
    }

    /// <summary>Of the categories of one letter those of the diagnosis: what is told of a recurrence or after a treatment yields to the rest, a clinical category to a pathological one, a later to an earlier.</summary>
    private static List<Entry> AtDiagnosis(List<Entry> told)
    {
        foreach (var way in (string[])["recurrence", "after-treatment", "clinical"])
        {
            var rest = told.FindAll(e => e["type"] != way);
            told = rest.Count > 0 && (way != "clinical" || rest.Exists(e => e["type"] == "pathological")) ? rest : told;
        }

        var days = told.ConvertAll(e => PartialDate.TryParse(e["on"], out var day) ? day : (PartialDate?)null);
        return days.Contains(null) || told.Count < 2 || days.MinBy(d => d!.Value.Earliest) is not { } first ? told : told.FindAll(e => !PartialDate.TryParse(e["on"], out var day) || day.Earliest <= first.Latest);
    }

    /// <summary>What tells that the metastases came after the diagnosis: an earlier lower stage, an earlier "no metastasis", or that all of them came after the operation.</summary>
    private static List<Evidence> Before(Case subject)
    {
        if (subject.Tumour.Entries.Any(e => e is { Kind: FactKind.Stage, IsAffirmed: true } && e.Value.StartsWith("IV", StringComparison.Ordinal)))
        {
            return [];
        }

        var early = subject.Tumour.Entries.Where(e => e is { Kind: FactKind.Stage, IsAffirmed: true } && (e.Circumstance & Circumstance.Past) != 0).ToList();
        if (early.Count > 0)
        {
            // A lower stage of an earlier time was without metastases.
            return early.ConvertAll(e => e.Evidence);
        }

        var denied = subject.Entries.Where(e => e.IsDenied && (e is { Kind: FactKind.Finding, Value: "distant-metastases" } && e["at"] is null || e is { Kind: FactKind.Metastasis, Value: "distant" })).ToList();
        return denied.Count > 0 ? denied.TrueForAll(e => (e.Circumstance & Circumstance.Past) != 0) ? denied.ConvertAll(e => e.Evidence) : []
            : subject.Of(FactKind.Metastasis).Where(e => e.IsAffirmed && e.Value != "lymph-node").ToList() is { Count: > 0 } sites && sites.TrueForAll(e => e["when"] == "later") ? sites.ConvertAll(e => e.Evidence) : [];
    }

    /// <summary>The other editions that categories of this letter name, if none is of this one or of no edition; else nothing.</summary>
    public static IReadOnlyList<string> OtherEditions(Case subject, char letter, string edition) =>
        Nearest(subject.Tumour.Tnm, letter, edition) is var told && told.TrueForAll(e => e["edition"] is { } named && !IsOf(named, edition)) ? [.. told.Select(e => e["edition"]!).Distinct(StringComparer.Ordinal)] : [];

    /// <summary>Whether a category of this letter names this edition.</summary>
    public static bool IsOfThisEdition(Case subject, char letter, string edition) => subject.Tumour.Tnm.Any(e => Of(e, letter) is not null && e["edition"] is { } named && IsOf(named, edition));

    /// <summary>A category that names an edition is of that one; "TNM 8" is of both authorities that share it.</summary>
    public static bool IsOf(string named, string edition) => named == edition || (named == "TNM8" && edition is "UICC8" or "AJCC8");

    /// <summary>Of the categories of one letter those of the edition, else those of no edition, else those of the same scheme (the European one stands apart), else all.</summary>
    private static List<Entry> Nearest(IReadOnlyList<Entry> entries, char letter, string edition)
    {
        var told = entries.Where(e => Of(e, letter) is not null).ToList();
        var groups = told.GroupBy(e => e["edition"] is not { } named ? 1 : IsOf(named, edition) ? 0 : (named == "ENETS") == (edition == "ENETS") ? 2 : 3).OrderBy(g => g.Key).ToList();
        return groups.Count < 2 ? told : [.. groups[0]];
    }

    /// <summary><c>pT3</c> is T3; what is left of its letters before T, N or M says how it was found.</summary>
    private static Fact<string> Category(IReadOnlyList<Entry> entries, char letter)
    {
        var known = Facts.Word(entries, e => Of(e, letter) is { } category && category[^1] != 'X' ? category : null);
        return known.IsMissing ? Facts.Word(entries, e => Of(e, letter)) : known;
    }

    private static string? Of(Entry entry, char letter)
    {
        var at = entry.Value.IndexOf(letter, StringComparison.Ordinal);
        return at >= 0 && entry.Value[..at].All(char.IsLower) ? entry.Value[at..] : null;
    }

    /// <summary>M1a liver alone, M1b elsewhere alone, M1c both, as far as the sites are told.</summary>
    private static Fact<string>? FromSites(Case subject)
    {
        var sites = subject.Of(FactKind.Metastasis).Where(e => e.IsAffirmed && e.Value is not "lymph-node").ToList();
        if (sites.Count == 0)
        {
            return null;
        }

        var liver = sites.Exists(e => e.Value == "liver");
        var elsewhere = sites.Exists(e => e.Value is not ("liver" or "distant"));
        return new Fact<string>.Stated((liver, elsewhere) switch { (true, true) => "M1c", (true, false) => "M1a", (false, true) => "M1b", _ => "M1" }, [.. sites.Select(e => e.Evidence)]);
    }
}
