namespace Nenuphar.Cases;

/// <summary>Tissue that was taken and what was found in it. Values of one specimen never speak for another.</summary>
/// <param name="Site">The organ's English name; empty for values whose specimen is not told.</param>
/// <param name="Procedure"><c>biopsy</c>, <c>core-biopsy</c>, <c>cytology</c> or <c>resection</c>.</param>
/// <param name="Ki67">Percent.</param>
/// <param name="Morphology">ICD-O-3 code of this specimen's own diagnosis.</param>
/// <param name="Named">The words of that diagnosis when the code says less.</param>
public sealed record Specimen(
    string Site,
    Fact<string> Procedure,
    Fact<PartialDate> On,
    Fact<Interval> Ki67,
    Fact<MitoticCount> Mitoses,
    Fact<Differentiation> Differentiation,
    Fact<string> StatedGrade,
    Fact<string> Morphology,
    string Named,
    IReadOnlyList<Entry> Entries)
{
    /// <summary>Positive, negative (denied), rival or not tested.</summary>
    public Fact<bool> Ihc(string marker) => Facts.Presence(Entries
        .Where(e => e.Kind == FactKind.Ihc && e.Name == marker)
        .Select(e => e.Amount == "negative" && e.IsAffirmed ? e with { Circumstance = Circumstance.Negated } : e));

    public Fact<bool> Finding(string term) => Facts.Presence(Entries.Where(e => e.Kind == FactKind.Finding && e.Value == term));
}
