namespace Nenuphar.Sheets.Drawing;

/// <summary>A named lane; its kind is the class that the style colours.</summary>
public sealed record TimelineLane(string Kind, string Name, IReadOnlyList<TimelineItem> Items);
