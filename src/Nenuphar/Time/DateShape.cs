namespace Nenuphar.Time;

/// <summary>The parts of a date as they stand in the text; 0 where a part is not said.</summary>
internal readonly record struct DateShape(int First, int Last, int Year, int Month, int Day)
{
    public bool IsPlausible => Year is >= 1900 and <= 2099 && Month is >= 0 and <= 12 && Day is >= 0 and <= 31;
}
