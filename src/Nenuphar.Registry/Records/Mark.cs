namespace Nenuphar.Registry;

/// <summary>What a person said of a fact.</summary>
public enum Mark
{
    /// <summary>Read from the text, not yet decided.</summary>
    Read,
    Accepted,
    Corrected,
    Rejected,

    /// <summary>Entered by a person.</summary>
    Added,
}
