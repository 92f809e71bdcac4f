using Nenuphar.Cases;

namespace Nenuphar.Registry;

/// <summary>What a person decides about a fact.</summary>
public abstract record FactDecision
{
    private FactDecision()
    {
    }

    /// <summary>The value is right.</summary>
    public sealed record Accept(string Fact) : FactDecision;

    /// <summary>Another value is right; the words stay the same. Needs a reason. Qualifiers and circumstance stay as they are if none are given.</summary>
    public sealed record Correct(string Fact, string Value, string Reason, IReadOnlyList<Qualifier>? Qualifiers = null, Circumstance? Circumstance = null) : FactDecision;

    /// <summary>The text does not say it of this patient.</summary>
    public sealed record Reject(string Fact, string Reason = "") : FactDecision;

    /// <summary>A fact that was missed: its evidence is words of a document (named by its number), or a person with a source.</summary>
    public sealed record Add(Entry Entry, string Reason = "") : FactDecision;

    /// <summary>Back to undecided, with the value that was read; one that was added goes, or once corrected is again as it was added.</summary>
    public sealed record Undecide(string Fact, string Reason = "") : FactDecision;
}
