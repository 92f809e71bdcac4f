namespace Nenuphar.Cases;

/// <summary>Two places that can't both hold, or a slip: never corrected, always shown with what to ask.</summary>
/// <param name="Code">A stable name of the kind of slip: <c>two-ages</c>, <c>agreement-against-sex</c>.</param>
/// <param name="Places">The words on both sides; one for a slip that stands alone.</param>
/// <param name="Ask">What to ask whom.</param>
public sealed record Contradiction(string Code, Severity Severity, Said Text, Said Ask, IReadOnlyList<Evidence> Places);
