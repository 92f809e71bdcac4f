using Nenuphar.Context;

namespace Nenuphar.Time;

/// <summary>All dates and lengths of time of a page, in text order.</summary>
public sealed record Timeline(IReadOnlyList<DateMention> Dates, IReadOnlyList<Duration> Durations)
{
    public static Timeline Of(Page page, Calendar calendar)
    {
        var durations = DurationReader.Read(page, calendar);
        return new Timeline(DateReader.Read(page, calendar), durations);
    }

    /// <summary>The dates between two tokens.</summary>
    public IEnumerable<DateMention> DatesIn(int first, int last)
    {
        for (var i = FirstDateFrom(first); i < Dates.Count && Dates[i].First < last; i++)
        {
            yield return Dates[i];
        }
    }

    /// <summary>The lengths of time between two tokens.</summary>
    public IEnumerable<Duration> DurationsIn(int first, int last)
    {
        var (low, high) = (0, Durations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Durations[middle].First < first ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < Durations.Count && Durations[i].First < last; i++)
        {
            yield return Durations[i];
        }
    }

    private int FirstDateFrom(int token)
    {
        var (low, high) = (0, Dates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Dates[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
