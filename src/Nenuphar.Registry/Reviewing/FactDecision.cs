using Nenuphar.Cases;

namespace Nenuphar.Registry;

/// <summary>What a person decides about a fact.</summary>
public abstract record FactDecision
{
    /// <summary>In letters, of a reason or of the source of a value that a person enters.</summary>
    public const int LongestRemark = 300;

    private FactDecision()
    {
    }

    /// <summary>What its author writes beside the value.</summary>
    internal IEnumerable<string> Remarks => this switch
    {
        Correct d => [d.Reason],
        Reject d => [d.Reason],
        Add { Entry.Evidence: Evidence.Entered { Source: var source } } d => [d.Reason, source],
        Add d => [d.Reason],
        Undecide d => [d.Reason],
        Acknowledge d => [d.Reason],
        _ => [],
    };

    /// <summary>The value is right.</summary>
    public sealed record Accept(string Fact) : FactDecision;

    /// <summary>Another value is right; the words stay the same. Needs a reason. Qualifiers and circumstance stay as they are if none are given.</summary>
    public sealed record Correct(string Fact, string Value, string Reason, IReadOnlyList<Qualifier>? Qualifiers = null, Circumstance? Circumstance = null) : FactDecision;

    /// <summary>The text does not say it of this patient.</summary>
    public sealed record Reject(string Fact, string Reason = "") : FactDecision;

    /// <summary>A fact that was missed: its evidence is words of a document (named by its number), or a person with a source.</summary>
    public sealed record Add(Entry Entry, string Reason = "") : FactDecision;

    /// <summary>The contradiction was looked at and stands: it is open no more, until its values change. Needs a reason.</summary>
    /// <param name="Contradiction">See <see cref="FoundContradiction.Id"/>.</param>
    public sealed record Acknowledge(string Contradiction, string Reason) : FactDecision;

    /// <summary>The contradiction is open again.</summary>
    public sealed record Reopen(string Contradiction) : FactDecision;

    /// <summary>Back to undecided, with the value that was read; one that was added goes, or once corrected is again as it was added.</summary>
    public sealed record Undecide(string Fact, string Reason = "") : FactDecision;
}
