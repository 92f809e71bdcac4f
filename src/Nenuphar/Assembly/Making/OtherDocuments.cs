using Nenuphar.Cases;

namespace Nenuphar.Assembly.Making;

/// <summary>
/// A report on a carcinoid of the lung and another on an adenocarcinoma of the colon, of one patient: a document that names a cancer of another kind in another organ, and no
/// neuroendocrine tumour, tells of a second primary. What it tells is no rival of what the others tell.
/// </summary>
internal static class OtherDocuments
{
    private const string Key = "tumour";
    private static readonly FactKind[] OfTumour = [FactKind.Primary, FactKind.Morphology, FactKind.Differentiation, FactKind.Grade, FactKind.Stage, FactKind.Tnm, FactKind.Ki67, FactKind.Mitoses, FactKind.Ihc, FactKind.Specimen];

    /// <summary>Where tumours go: a cancer that is told there may be the neuroendocrine one.</summary>
    private static readonly string[] Spread = ["C22", "C40", "C41", "C71", "C48", "C74", "C77", "C80", "C76"];

    public static List<Entry> Part(List<Entry> entries)
    {
        var documents = entries.Where(e => e.Evidence is Evidence.Words).GroupBy(DocumentOf, StringComparer.Ordinal).Select(d => d.ToList()).ToList();
        if (documents.Count < 2 || entries.Exists(e => e[Key] is { Length: > 0 }))
        {
            return entries;
        }

        var own = documents.Where(d => Names(d).Any(Generality.IsNeuroendocrine)).Select(Organ).ToList();
        if (own.Count == 0 || own.Exists(o => o is null) || own.Distinct(StringComparer.Ordinal).ToList() is not [{ } main])
        {
            return entries;
        }

        var others = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (Names(document) is { Count: > 0 } names && names.TrueForAll(IsOther) && Organ(document) is { } organ && organ != main && !Spread.Contains(organ, StringComparer.Ordinal))
            {
                others[DocumentOf(document[0])] = KeyOf(document, organ);
            }
        }

        return others.Count == 0 ? entries : entries.ConvertAll(e => OfTumour.Contains(e.Kind) ? Marked(e, others.GetValueOrDefault(DocumentOf(e)) ?? KeyOf(entries, main)) : e);
    }

    private static string DocumentOf(Entry entry) => entry.Evidence is Evidence.Words words ? words.Document : "";

    private static List<string> Names(List<Entry> entries) => entries.FindAll(e => e.Kind == FactKind.Morphology && e.IsAffirmed).ConvertAll(e => e.Value);

    /// <summary>A cancer by a name of its own, not "carcinoma" or "tumour", which may be the neuroendocrine one.</summary>
    private static bool IsOther(string code) => code[^1] == '3' && !Generality.IsNeuroendocrine(code) && !Generality.IsOfOwnScheme(code) && string.CompareOrdinal(code, "8014") > 0;

    /// <summary>The first three letters of the only origin that a document tells.</summary>
    private static string? Organ(List<Entry> entries) =>
        entries.Where(e => e.Kind == FactKind.Primary && e.IsAffirmed && e.Value.Length > 2).Select(e => e.Value[..3]).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null;

    private static string KeyOf(List<Entry> entries, string organ) =>
        Sites.Of(entries.First(e => e.Kind == FactKind.Primary && e.IsAffirmed && e.Value.StartsWith(organ, StringComparison.Ordinal)).Value).Organ is { Length: > 0 } name ? name : organ;

    private static Entry Marked(Entry entry, string key) => entry with { Qualifiers = [.. entry.Qualifiers.Append(new Qualifier(Key, key)).OrderBy(q => q.Name, StringComparer.Ordinal)] };
}
