using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>Two statements that can't both hold.</summary>
public sealed record ContradictionAnswer(string Code, [property: Description("warning, error, ...; the gravest first.")] string Severity, string Text, [property: Description("The question to whoever knows.")] string Ask);
