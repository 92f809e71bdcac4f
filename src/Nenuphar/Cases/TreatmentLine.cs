namespace Nenuphar.Cases;

/// <summary>Systemic treatments given together, numbered in the order in which they were begun.</summary>
/// <param name="Number">From 1.</param>
/// <param name="IsNumberStated">Whether the text numbers it itself.</param>
public sealed record TreatmentLine(int Number, bool IsNumberStated, IReadOnlyList<Treatment> Treatments);
