using Nenuphar.Cases;

namespace Nenuphar.Classification.Entity;

/// <summary>An ICD-O-3.2 morphology of neuroendocrine neoplasms and their neighbours, or an older one that still circulates.</summary>
/// <param name="Entities">What the plain codes stand for: <c>NET</c>, <c>NET-G1</c>; empty for all others.</param>
/// <param name="IsInNetChapter">Whether staging tables of neuroendocrine tumours list it.</param>
/// <param name="Sites">Organs, stage sites or tracts where the code belongs, or <c>any</c>.</param>
/// <param name="Today">What an older code became; empty for a code of today, or if nothing took its place.</param>
public sealed record NenCode(string Code, Said Name, Family Family, IReadOnlyList<string> Entities, bool IsInNetChapter, IReadOnlyList<string> Sites, string Today, string Note)
{
    /// <summary>No code of ICD-O-3.2.</summary>
    public bool IsLegacy => Today.Length > 0 || Note.Contains("ICD-O-3.1", StringComparison.Ordinal);

    /// <summary>The last digit: 0 benign, 1 uncertain, 2 in situ, 3 malignant.</summary>
    public char Behaviour => Code[^1];

    public bool BelongsAt(Site site) => Lists("any") || Lists(site.Organ) || Lists(site.StageSite) || Lists(site.Tract);

    private bool Lists(string place) => Sites.Contains(place, StringComparer.Ordinal);
}
