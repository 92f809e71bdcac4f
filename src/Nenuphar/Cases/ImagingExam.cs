namespace Nenuphar.Cases;

/// <summary>An imaging examination that was done.</summary>
/// <param name="Uptake">Positive or negative, of nuclear imaging.</param>
/// <param name="Findings">What it is said to show, as far as the entries name this examination.</param>
public sealed record ImagingExam(string Modality, Fact<PartialDate> On, Fact<string> Uptake, IReadOnlyList<Entry> Findings, IReadOnlyList<Evidence> Evidence);
