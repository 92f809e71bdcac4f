using Nenuphar.Cases;

namespace Nenuphar.Registry;

/// <summary>What became of a document.</summary>
/// <param name="Facts">How many were read.</param>
/// <param name="Contradictions">Of the whole case.</param>
/// <param name="Message">One sentence where something is to be said; else empty.</param>
/// <param name="Hint">The same in both languages where a person should look at it though nothing went wrong; else nothing.</param>
public sealed record Imported(ImportState State, long Case, long Document, int Facts, int Contradictions, string Message, Said? Hint = null)
{
    internal static Imported With(Said? hint, ImportState state, long number, long document = 0, int facts = 0, int contradictions = 0) => new(state, number, document, facts, contradictions, hint?.English ?? "", hint);
}
