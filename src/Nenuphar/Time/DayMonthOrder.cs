namespace Nenuphar.Time;

/// <summary>Which of two numbers is the day: as the whole document writes it. Open where no date of it tells.</summary>
internal enum DayMonthOrder : byte
{
    Open,
    DayFirst,
    MonthFirst,
}
