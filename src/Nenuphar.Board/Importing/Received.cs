using Nenuphar.Cases;

namespace Nenuphar.Board.Importing;

/// <summary>What became of a file or a pasted text.</summary>
/// <param name="Case">0 if it is in none.</param>
/// <param name="Document">0 for the lines of a table.</param>
/// <param name="Sentence">What went wrong and what to do, or what else there is to say.</param>
public sealed record Received(string Name, ReceivedState State, long Case = 0, long Document = 0, int Facts = 0, int Contradictions = 0, Said? Sentence = null);
