namespace Nenuphar.Cases;

/// <summary>A measured lesion.</summary>
/// <param name="Size">Largest diameter in mm.</param>
/// <param name="Site">The organ's English name, or empty if the text does not tie the measure to one.</param>
public sealed record Lesion(string Site, Interval Size, Fact<PartialDate> On, Evidence Evidence);
