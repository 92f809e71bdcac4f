namespace Nenuphar.Cases;

/// <summary>The Ki-67 of an entry, in percent.</summary>
public static class Ki67Index
{
    /// <summary>One that is told as "about" its number is an interval around it. The mean beside a hot spot is none: the index is counted where it is highest.</summary>
    public static Interval? Of(Entry entry) => entry["spot"] == "average" ? null : Interval.TryParse(entry["about"] is null ? entry.Value : $"~{entry.Value}", out var percent) ? percent : null;
}
