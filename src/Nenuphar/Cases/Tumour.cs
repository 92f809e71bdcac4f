namespace Nenuphar.Cases;

/// <summary>A primary tumour, as the case tells it. What is said of specimens stands there.</summary>
/// <param name="Key">Empty for the only one; else what the entries call it.</param>
/// <param name="Site">ICD-O-3 topography of the origin; <c>C80.9</c> if it is said to be unknown.</param>
/// <param name="Morphology">ICD-O-3 morphology and behaviour of the final diagnosis, as stated.</param>
/// <param name="Named">Words of the diagnosis that the code does not keep (<c>manec</c>, <c>nen</c>); empty otherwise.</param>
/// <param name="StatedGrade"><c>G1</c>, <c>G2</c>, <c>G3</c> as written, of whatever system.</param>
/// <param name="Tnm">Categories as written: <c>pT3</c>, <c>N1</c>, <c>M1a</c>.</param>
public sealed record Tumour(
    string Key,
    Fact<string> Site,
    Fact<string> Morphology,
    string Named,
    Fact<Differentiation> Differentiation,
    Fact<string> StatedGrade,
    Fact<string> StatedStage,
    IReadOnlyList<Entry> Tnm,
    IReadOnlyList<Entry> Entries);
