namespace Nenuphar.Sheets.Drawing;

/// <summary>What a lane would show if its days were told.</summary>
public sealed record UndatedLane(string Name, IReadOnlyList<string> Told);
