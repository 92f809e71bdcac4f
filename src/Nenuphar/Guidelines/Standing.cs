namespace Nenuphar.Guidelines;

/// <summary>Where an agent stands for a case, in the order in which it is shown.</summary>
public enum Standing
{
    /// <summary>A source offers it: to be discussed.</summary>
    Discuss,

    /// <summary>A source offers it today; at the day looked at its evidence was not yet published.</summary>
    NotYet,

    /// <summary>What decides is missing or in conflict.</summary>
    Open,

    /// <summary>No source offers it for this case.</summary>
    NotMet,
}
