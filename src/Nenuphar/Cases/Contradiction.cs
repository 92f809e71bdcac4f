namespace Nenuphar.Cases;

/// <summary>Two places that can't both hold, or a slip: never corrected, always shown with what to ask.</summary>
/// <param name="Code">A stable name of the kind of slip: <c>two-ages</c>, <c>agreement-against-sex</c>.</param>
/// <param name="Places">The words on both sides; one for a slip that stands alone.</param>
/// <param name="Ask">What to ask whom.</param>
public sealed record Contradiction(string Code, Severity Severity, Said Text, Said Ask, IReadOnlyList<Evidence> Places)
{
    /// <summary>Where it was seen: a decision about a value does not reach what the words alone say.</summary>
    public SlipSource Source { get; init; }

    /// <summary>What a kind of slip is, in a sentence; empty for a code that is none.</summary>
    public static Said TextOf(string code) => Slips.TextOf(code);
}
