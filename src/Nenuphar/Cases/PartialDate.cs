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
