namespace Nenuphar.Sheets.Drawing;

/// <summary>Something on a lane of time. What is known only to the month or year is drawn as the interval that it is.</summary>
/// <param name="From">The first day that it may have begun.</param>
/// <param name="SureFrom">From here on it lasted for certain.</param>
/// <param name="SureTo">Until here it lasted for certain.</param>
/// <param name="To">The last day that it may have lasted to.</param>
/// <param name="Ticks">Single days on it: cycles.</param>
/// <param name="IsOpen">No end is told.</param>
/// <param name="IsRunningAlready">No beginning is told: it began some time before.</param>
public sealed record TimelineItem(string Label, string Told, DateOnly From, DateOnly SureFrom, DateOnly SureTo, DateOnly To, IReadOnlyList<DateOnly> Ticks, bool IsOpen, bool IsPoint, bool IsRunningAlready = false);
