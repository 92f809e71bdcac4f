using Nenuphar.Cases;

namespace Nenuphar.Assembly.Making;

/// <summary>The primary tumours of a case: one, unless entries name several.</summary>
internal static class Tumours
{
    private static readonly FactKind[] Kinds = [FactKind.Primary, FactKind.Morphology, FactKind.Differentiation, FactKind.Grade, FactKind.Stage, FactKind.Tnm];

    public static IReadOnlyList<Tumour> Of(List<Entry> entries)
    {
        var about = entries.Where(e => Kinds.Contains(e.Kind)).ToList();
        // Categories of another organ's tumour, of which nothing else is told.
        var whole = about.Where(e => e.Kind is FactKind.Primary or FactKind.Morphology).Select(e => e["tumour"] ?? "").ToHashSet(StringComparer.Ordinal);
        if (whole.Count > 0)
        {
            about.RemoveAll(e => e.Kind == FactKind.Tnm && e["tumour"] is { } key && Details.OtherOrganCategories.Keys.Contains(key, StringComparer.Ordinal) && !whole.Contains(key));
        }

        var named = about.Where(e => e["tumour"] is { Length: > 0 }).GroupBy(e => e["tumour"]!, StringComparer.Ordinal)
            .OrderByDescending(t => t.Where(e => e.Kind == FactKind.Morphology && e.IsAffirmed).Select(e => Generality.IsNeuroendocrine(e.Value) ? 2 : Generality.IsOfOwnScheme(e.Value) ? 1 : 0).DefaultIfEmpty().Max()).ThenBy(t => t.Key, StringComparer.Ordinal).Select(t => t.ToList()).ToList();
        if (named.Count < 2)
        {
            return [Make(named.Count == 0 ? "" : named[0][0]["tumour"]!, about)];
        }

        var keys = named.ConvertAll(t => t[0]["tumour"]!);
        foreach (var entry in about.Where(e => e["tumour"] is null or ""))
        {
            // What no entry ties to a tumour is said of the one in its organ, else of the first.
            var at = entry.Kind == FactKind.Primary ? named.FindIndex(t => t.Exists(e => e.Kind == FactKind.Primary && e.Value[..Math.Min(3, e.Value.Length)] == entry.Value[..Math.Min(3, entry.Value.Length)])) : 0;
            named[Math.Max(at, 0)].Add(entry);
        }

        return [.. keys.Select((key, i) => Make(key, [.. about.Where(e => named[i].Contains(e, ReferenceEqualityComparer.Instance))]))];
    }

    private static Tumour Make(string key, List<Entry> entries)
    {
        IEnumerable<Entry> Of(FactKind kind) => entries.Where(e => e.Kind == kind);
        // What is said of one specimen is not yet said of the tumour.
        var diagnosis = Of(FactKind.Morphology).Where(e => e["specimen"] is null).ToList();
        var morphology = MostSpecific(Facts.Word(diagnosis, e => Generality.IsOnlyNeoplasm(e) ? Generality.Neoplasm : e.Value), Generality.OfMorphology);
        if (morphology is Fact<string>.Conflicting rivals && Changes.Latest(diagnosis, rivals.Values) is { } last)
        {
            morphology = new Fact<string>.Stated(last, rivals.Places);
        }

        return new(
            key,
            MostSpecific(Facts.Word(Of(FactKind.Primary), e => e.Value), Generality.OfTopography),
            Generality.ToCodes(morphology),
            morphology.TryGet(out var code) ? diagnosis.Find(e => e.IsAffirmed && (code == Generality.Neoplasm ? Generality.IsOnlyNeoplasm(e) : e.Value == code && !Generality.IsOnlyNeoplasm(e)) && e.Named.Length > 0)?.Named ?? "" : "",
            Facts.One(Of(FactKind.Differentiation).Where(e => e["specimen"] is null && e["component"] is null), e => Enum.TryParse<Differentiation>(e.Value, ignoreCase: true, out var grade) ? grade : (Differentiation?)null),
            Facts.Word(Of(FactKind.Grade), e => e.Value),
            Facts.Word(Of(FactKind.Stage), e => e.Value),
            [.. Of(FactKind.Tnm).Where(e => e.IsAffirmed)],
            entries);
    }

    /// <summary>A general name beside a more exact one is no contradiction.</summary>
    private static Fact<string> MostSpecific(Fact<string> fact, Func<string, string, bool> covers)
    {
        if (fact is not Fact<string>.Conflicting rivals)
        {
            return fact;
        }

        var exact = rivals.Values.Where(value => !rivals.Values.Any(other => other != value && covers(value, other))).ToList();
        return exact.Count == 1 ? new Fact<string>.Stated(exact[0], rivals.Places) : new Fact<string>.Conflicting(exact, rivals.Places);
    }
}
