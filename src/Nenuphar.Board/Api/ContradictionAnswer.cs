using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>Two statements that can't both hold.</summary>
public sealed record ContradictionAnswer(string Code, [property: Description("warning, error, ...; the gravest first.")] string Severity, string Text, [property: Description("The question to whoever knows.")] string Ask,
    [property: Description("To be named by who lets it stand; with other values it is another one. None for a text that is read without a case.")] string? Id = null,
    [property: Description("Who looked at it and let it stand, when, why; none while it is open.")] DecisionAnswer? Acknowledged = null);
