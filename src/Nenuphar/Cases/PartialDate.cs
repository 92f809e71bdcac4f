using System.Globalization;

namespace Nenuphar.Cases;

/// <summary>A date as far as the text tells it: a year, a month of a year, or a day. A missing part is never filled in.</summary>
/// <param name="Month">1 to 12, or 0 if the text does not say.</param>
/// <param name="Day">1 to 31, or 0 if the text does not say.</param>
public readonly record struct PartialDate(int Year, int Month = 0, int Day = 0) : IComparable<PartialDate>
{
    /// <summary>Whether such a day exists.</summary>
    public bool IsPossible => Year is >= 1900 and <= 2099 && Month is >= 0 and <= 12
        && (Day == 0 || (Month > 0 && Day <= DateTime.DaysInMonth(Year, Month)));

    /// <summary>Calendar months later (or earlier), no more exact than this date; a day that the month lacks becomes its last.</summary>
    public PartialDate PlusMonths(int months)
    {
        if (Month == 0)
        {
            return months % 12 == 0 ? this with { Year = Year + (months / 12) } : default;
        }

        var count = (Year * 12) + Month - 1 + months;
        var (year, month) = (count / 12, (count % 12) + 1);
        return new PartialDate(year, month, Day == 0 ? 0 : Math.Min(Day, DateTime.DaysInMonth(Math.Clamp(year, 1, 9999), month)));
    }

    /// <summary>Days later (or earlier); only a full date knows.</summary>
    public PartialDate PlusDays(int days)
    {
        if (Day == 0)
        {
            return default;
        }

        var moved = new DateOnly(Year, Month, Day).AddDays(days);
        return new PartialDate(moved.Year, moved.Month, moved.Day);
    }

    /// <summary>The first day that it may be.</summary>
    public DateOnly Earliest => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>The last day that it may be.</summary>
    public DateOnly Latest => Day > 0 ? Earliest : Month > 0 ? Earliest.AddMonths(1).AddDays(-1) : new(Year, 12, 31);

    /// <summary>Days from this date to another, as far as both are known.</summary>
    public Interval DaysTo(PartialDate other) => new(other.Earliest.DayNumber - Latest.DayNumber, other.Latest.DayNumber - Earliest.DayNumber);

    /// <summary>Reads the ISO forms that <see cref="ToString"/> writes; a date that no calendar holds is none.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        Span<int> parts = stackalloc int[3];
        var n = 0;
        foreach (var range in (text ?? "").AsSpan().Split('-'))
        {
            var part = text.AsSpan()[range];
            if (n == 3 || part.Length != (n == 0 ? 4 : 2) || !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out parts[n]) || parts[n] == 0)
            {
                return false;
            }

            n++;
        }

        date = new(parts[0], parts[1], parts[2]);
        return date.IsPossible;
    }

    public int CompareTo(PartialDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    public static bool operator <(PartialDate one, PartialDate other) => one.CompareTo(other) < 0;

    public static bool operator >(PartialDate one, PartialDate other) => one.CompareTo(other) > 0;

    public static bool operator <=(PartialDate one, PartialDate other) => one.CompareTo(other) <= 0;

    public static bool operator >=(PartialDate one, PartialDate other) => one.CompareTo(other) >= 0;

    /// <summary>ISO: <c>2014</c>, <c>2014-12</c> or <c>2014-12-20</c>.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (0, _) => Year.ToString("D4", CultureInfo.InvariantCulture),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}"),
    };
}
