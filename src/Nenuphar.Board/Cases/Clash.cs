using Nenuphar.Registry;

namespace Nenuphar.Board.Cases;

/// <summary>A write that was refused because somebody else wrote meanwhile: what they changed, and what was wanted.</summary>
/// <param name="Address">Where to send the wish again.</param>
/// <param name="Fields">The wish as the form had it, without its version.</param>
/// <param name="Wished">The facts that it speaks of, with the value that was wanted, in words.</param>
public sealed record Clash(WriteResult.Stale Stale, string Address, IReadOnlyList<(string Name, string Value)> Fields, IReadOnlyDictionary<string, string> Wished);
