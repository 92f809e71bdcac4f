namespace Nenuphar.Cases;

/// <summary>The answer to a yes-or-no question about a case. What is not said is unknown, never "no".</summary>
public enum Verdict
{
    Unknown,
    Met,
    NotMet,

    /// <summary>The case says both.</summary>
    Conflict,
}
