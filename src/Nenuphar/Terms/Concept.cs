namespace Nenuphar.Terms;

/// <summary>One row of <c>knowledge/terms</c>: a thing that clinicians name, with the value it gives in the fact list.</summary>
/// <param name="Code">ICD-O-3 topography or morphology where there is one, else empty.</param>
/// <param name="Keyword">What a reader of values looks for, if it is one.</param>
public sealed record Concept(string Id, ConceptKind Kind, string Value, string Code, IReadOnlyList<string> Flags, string Note, string Source, Keyword Keyword = Keyword.None)
{
    /// <summary>A stable code of the words when the value says less (<c>carcinoid</c> under 8240/3), from the flag <c>named=</c>; empty otherwise.</summary>
    public string Named { get; } = Flags.FirstOrDefault(flag => flag.StartsWith("named=", StringComparison.Ordinal))?[6..] ?? "";

    public bool Has(string flag) => Flags.Contains(flag, StringComparer.Ordinal);
}
