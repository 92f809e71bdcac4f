namespace Nenuphar.Board.Frame;

/// <summary>What went wrong, for a program.</summary>
/// <param name="Code">Stable; the sentence is for people.</param>
public sealed record TroubleAnswer(int Status, string Code, string Message);
