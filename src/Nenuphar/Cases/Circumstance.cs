namespace Nenuphar.Cases;

/// <summary>What holds for the words at a place: who is spoken of, and whether it is affirmed.</summary>
[Flags]
public enum Circumstance : byte
{
    Affirmed = 0,
    Negated = 1,
    Possible = 2,
    Planned = 4,
    Hypothetical = 8,
    Past = 16,
    Family = 32,
    Literature = 64,

    /// <summary>An earlier reading that was given up.</summary>
    Discarded = 128,
}
