using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>A text to read; nothing of it is kept.</summary>
public sealed record ReadRequest([property: Description("The narrative, French or English.")] string Text);
