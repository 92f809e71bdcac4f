using Nenuphar.Cases;

namespace Nenuphar.Assembly.Making;

/// <summary>Groups what was found in tissue by the tissue. Values without a specimen stay apart: they speak for none of the others.</summary>
internal static class Samples
{
    public static IReadOnlyList<Specimen> Of(List<Entry> entries) =>
    [
        .. entries.Where(IsOfTissue)
            .GroupBy(e => e["sample"] ?? e["specimen"] ?? "", StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Make([.. group])),
    ];

    private static bool IsOfTissue(Entry entry) => entry.Kind switch
    {
        FactKind.Ki67 or FactKind.Mitoses or FactKind.Ihc or FactKind.Specimen => true,
        FactKind.Grade or FactKind.Morphology or FactKind.Differentiation or FactKind.Finding or FactKind.Measure => entry["specimen"] is not null || entry["sample"] is not null,
        _ => false,
    };

    private static Specimen Make(List<Entry> entries)
    {
        IEnumerable<Entry> Of(FactKind kind) => entries.Where(e => e.Kind == kind);
        var morphology = Facts.Word(Of(FactKind.Morphology), e => e.Value);
        return new(
            entries.Select(e => e["specimen"]).FirstOrDefault(site => site is not null) ?? "",
            Facts.Word(Of(FactKind.Specimen), e => e.Value),
            CaseMaker.Date(Of(FactKind.Specimen), "on"),
            Facts.One(Of(FactKind.Ki67), e => Interval.TryParse(e.Value, out var percent) ? percent : (Interval?)null),
            Facts.One(Of(FactKind.Mitoses), e => MitoticCount.TryParse(e.Value, out var count) ? count : (MitoticCount?)null),
            Facts.One(Of(FactKind.Differentiation), e => Enum.TryParse<Differentiation>(e.Value, ignoreCase: true, out var grade) ? grade : (Differentiation?)null),
            Facts.Word(Of(FactKind.Grade), e => e.Value),
            morphology,
            Of(FactKind.Morphology).FirstOrDefault(e => e.IsAffirmed && e.Named.Length > 0)?.Named ?? "",
            entries);
    }
}
