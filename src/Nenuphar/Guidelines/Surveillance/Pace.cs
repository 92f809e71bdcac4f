using System.Globalization;

namespace Nenuphar.Guidelines.Surveillance;

/// <summary>How often: between two bounds, or at printed months and then steadily.</summary>
/// <param name="Low">The shortest time, in months or weeks; 0 where a source says only for how long.</param>
/// <param name="Steps">Months after the anchor; after the last of them the steady interval.</param>
public sealed record Pace(int Low, int High, bool IsInWeeks, IReadOnlyList<int> Steps)
{
    /// <summary>Whether it is one control, counted from the anchor whatever was looked at before: the first after an operation.</summary>
    public bool IsOnce { get; init; }

    /// <summary>Whether only the length of the surveillance is printed.</summary>
    public bool IsOpen => High == 0;

    /// <summary><c>6..12 mo</c>, <c>12 mo</c>, <c>4..6 wk</c>, <c>at 1,3,6,12 mo then 12 mo</c>, <c>once 3..12 mo</c>, or nothing.</summary>
    public static bool TryParse(string text, out Pace pace)
    {
        pace = new(0, 0, false, []);
        if (text.Length == 0)
        {
            return true;
        }

        if (text.StartsWith("once ", StringComparison.Ordinal))
        {
            var read = TryParse(text[5..], out var one);
            pace = one with { IsOnce = true };
            return read;
        }

        if (text.StartsWith("at ", StringComparison.Ordinal) && text.Split(" then ") is [var first, var then] && TryParse(then, out var steady))
        {
            pace = steady with { Steps = [.. first[3..].Split(' ')[0].Split(',').Select(m => int.Parse(m, NumberStyles.None, CultureInfo.InvariantCulture))] };
            return true;
        }

        if (text.Split(' ') is not [var amount, "mo" or "wk"] || amount.Split("..") is not { Length: 1 or 2 } ends
            || !int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var low) || !int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var high))
        {
            return false;
        }

        pace = new(low, high, text.EndsWith("wk", StringComparison.Ordinal), []);
        return low <= high;
    }

    public DateOnly After(DateOnly day, int amount) => IsInWeeks ? day.AddDays(7 * amount) : day.AddMonths(amount);
}
