namespace Nenuphar.Terms;

/// <summary>One row of <c>knowledge/terms</c>: a thing that clinicians name, with the value it gives in the fact list.</summary>
/// <param name="Code">ICD-O-3 topography or morphology where there is one, else empty.</param>
public sealed record Concept(string Id, ConceptKind Kind, string Value, string Code, IReadOnlyList<string> Flags, string Note, string Source)
{
    public Keyword Keyword { get; } = Kind == ConceptKind.Keyword ? Keywords.Parse(Value) : Keyword.None;

    public bool Has(string flag) => Flags.Contains(flag, StringComparer.Ordinal);
}
