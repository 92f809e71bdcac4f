namespace Nenuphar.Registry;

/// <summary>What became of a document.</summary>
/// <param name="Facts">How many were read.</param>
/// <param name="Contradictions">Of the whole case.</param>
/// <param name="Message">One sentence where something is to be said; else empty.</param>
public sealed record Imported(ImportState State, long Case, long Document, int Facts, int Contradictions, string Message);
