namespace Nenuphar.Registry;

public enum ImportState
{
    /// <summary>A new case was opened for it.</summary>
    Opened,

    /// <summary>It joined a case.</summary>
    Joined,

    /// <summary>The same text was there already: nothing was changed.</summary>
    AlreadyHeld,

    /// <summary>Its patient was erased or opposes: nothing was kept.</summary>
    Refused,
}
