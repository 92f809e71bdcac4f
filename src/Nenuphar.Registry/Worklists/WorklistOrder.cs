namespace Nenuphar.Registry;

public enum WorklistOrder
{
    /// <summary>The last changed first.</summary>
    Changed,

    /// <summary>The least complete first.</summary>
    Completeness,

    /// <summary>Most contradictions first.</summary>
    Contradictions,

    /// <summary>The newest case first; a search for words always answers in this order.</summary>
    Number,
}
