namespace Nenuphar.Cases;

/// <summary>The Ki-67 of an entry, in percent.</summary>
public static class Ki67Index
{
    /// <summary>One that is told as "about" its number is an interval around it.</summary>
    public static Interval? Of(Entry entry) => Interval.TryParse(entry["about"] is null ? entry.Value : $"~{entry.Value}", out var percent) ? percent : null;
}
