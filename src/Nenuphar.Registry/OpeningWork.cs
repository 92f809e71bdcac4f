namespace Nenuphar.Registry;

/// <summary>What is done when a registry of an earlier release is first opened, in this order.</summary>
public enum OpeningWork
{
    /// <summary>The tables get today's columns.</summary>
    Tables,

    /// <summary>Cases are found by their patients' names.</summary>
    Names,

    /// <summary>The audit trail vouches for the rows that are there.</summary>
    Rows,
}
