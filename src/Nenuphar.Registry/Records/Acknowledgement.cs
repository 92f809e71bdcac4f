namespace Nenuphar.Registry;

/// <summary>A contradiction that a person looked at and let stand.</summary>
/// <param name="Contradiction">Which one: see <see cref="FoundContradiction.Id"/>.</param>
/// <param name="Code">Its kind.</param>
/// <param name="Decision">Who, when, and why.</param>
/// <param name="Version">The version of the record in which it was said.</param>
public sealed record Acknowledgement(string Contradiction, string Code, Decision Decision, long Version);
