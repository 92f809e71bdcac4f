using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>What became of a document.</summary>
public sealed record ImportAnswer(
    [property: Description("opened, joined, already-held or refused.")] string State, long Case, long Document, int Facts,
    [property: Description("Of the whole case.")] int Contradictions,
    [property: Description("One sentence where something is to be said.")] string Message);
