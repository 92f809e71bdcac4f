namespace Nenuphar.Time;

/// <summary>A length of time in the text: a number (or the two ends of an interval) and a unit 'd', 'w', 'm' or 'y'.</summary>
public readonly record struct Duration(int First, int Last, double Low, double High, char Unit, DurationUse Use)
{
    /// <summary>In months, for months and years only: a month is no number of days.</summary>
    public double? Months => Unit switch
    {
        'm' => High,
        'y' => High * 12,
        _ => null,
    };
}
