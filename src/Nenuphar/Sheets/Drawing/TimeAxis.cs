namespace Nenuphar.Sheets.Drawing;

/// <summary>Days to pixels, and where the marks of time stand.</summary>
public sealed class TimeAxis
{
    private readonly DateOnly first;
    private readonly DateOnly last;
    private readonly double left;
    private readonly double width;

    public TimeAxis(DateOnly first, DateOnly last, double left, double width)
    {
        this.first = new(first.Year, first.Month, 1);
        this.last = last < first.AddMonths(2) ? first.AddMonths(2) : last;
        (this.left, this.width) = (left, width);
    }

    public double At(DateOnly day) => left + (width * (day.DayNumber - first.DayNumber) / (last.DayNumber - first.DayNumber));

    /// <summary>First days of months or years, at most about a dozen, each with its label.</summary>
    public IEnumerable<(DateOnly Day, string Label, bool IsYear)> Marks()
    {
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        var step = months switch { <= 14 => 1, <= 42 => 3, <= 84 => 6, <= 168 => 12, <= 400 => 24, _ => 60 };
        for (var day = first; day <= last; day = day.AddMonths(1))
        {
            var index = (day.Year * 12) + day.Month - 1;
            if (index % step == 0)
            {
                yield return (day, day.Month == 1 || step >= 12 ? $"{day.Year:D4}" : $"{day.Year:D4}-{day.Month:D2}", day.Month == 1);
            }
        }
    }
}
