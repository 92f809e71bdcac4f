namespace Nenuphar.Registry;

/// <summary>What a person does with the registry; one may do several.</summary>
[Flags]
public enum Role
{
    None = 0,

    /// <summary>Imports, reviews, corrects, merges.</summary>
    DataManager = 1,

    /// <summary>Reviews and decides.</summary>
    Physician = 2,

    /// <summary>Prepares the board: imports, moves cases from state to state.</summary>
    Coordinator = 4,

    /// <summary>Sees pseudonyms and coded facts; never a name, a text or a quote.</summary>
    Researcher = 8,

    /// <summary>Keeps accounts, audit and backups; sees no patient unless another role is given too.</summary>
    Administrator = 16,
}
