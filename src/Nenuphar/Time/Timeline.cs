using Nenuphar.Context;

namespace Nenuphar.Time;

/// <summary>All dates and lengths of time of a page, in text order.</summary>
public sealed class Timeline
{
    private const int Walk = 16;

    private readonly DateMention[] dates;
    private readonly Duration[] durations;

    private Timeline(IEnumerable<DateMention> dates, IEnumerable<Duration> durations, DateHabits habits) => (this.dates, this.durations, Habits) = ([.. dates], [.. durations], habits);

    /// <summary>What is written as a date and stands in no calendar, as ranges of tokens, the last exclusive: "31/02/2020".</summary>
    public IReadOnlyList<(int First, int Last)> Impossible { get; private init; } = [];

    public IReadOnlyList<DateMention> Dates => dates;

    public IReadOnlyList<Duration> Durations => durations;

    internal DateHabits Habits { get; }

    public static Timeline Of(Page page, Calendar calendar)
    {
        // The lengths of time first: a date claims its words.
        var lengths = DurationReader.Read(page, calendar);
        var habits = DateHabits.Of(page, calendar);
        var timeline = new Timeline(DateReader.Read(page, calendar, habits), lengths, habits);
        return ImpossibleDates.Read(page, calendar, timeline) is { Count: > 0 } impossible ? new(timeline.dates, timeline.durations, habits) { Impossible = impossible } : timeline;
    }

    /// <summary>The dates between two tokens.</summary>
    public ArraySegment<DateMention> DatesIn(int first, int last)
    {
        var (begin, end) = (0, dates.Length);
        while (begin < end)
        {
            var middle = (begin + end) / 2;
            (begin, end) = dates[middle].First < first ? (middle + 1, end) : (begin, middle);
        }

        // Most stretches are short: a walk; a whole document is halved.
        for (var step = 0; end < dates.Length && dates[end].First < last && step < Walk; step++)
        {
            end++;
        }

        for (var (low, high) = (end, end < dates.Length && dates[end].First < last ? dates.Length : end); low < high; end = low)
        {
            var middle = (low + high) / 2;
            (low, high) = dates[middle].First < last ? (middle + 1, high) : (low, middle);
        }

        return new(dates, begin, end - begin);
    }

    /// <summary>Whether an impossible date stands between two tokens.</summary>
    public bool HasImpossible(int first, int last)
    {
        foreach (var date in Impossible)
        {
            if (date.First >= first && date.First < last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The lengths of time between two tokens.</summary>
    public ArraySegment<Duration> DurationsIn(int first, int last)
    {
        var (begin, end) = (0, durations.Length);
        while (begin < end)
        {
            var middle = (begin + end) / 2;
            (begin, end) = durations[middle].First < first ? (middle + 1, end) : (begin, middle);
        }

        while (end < durations.Length && durations[end].First < last)
        {
            end++;
        }

        return new(durations, begin, end - begin);
    }
}
