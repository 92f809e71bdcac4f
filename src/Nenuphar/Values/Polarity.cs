namespace Nenuphar.Values;

/// <summary>The words and signs that say whether a marker is expressed.</summary>
internal enum Polarity : byte
{
    None,
    Positive,
    Negative,

    /// <summary>"expression", "marquage": positive unless something near says otherwise.</summary>
    Expressed,

    /// <summary>A sign that decides nothing: "+/-", HER2 2+, "not done".</summary>
    Unclear,
}
