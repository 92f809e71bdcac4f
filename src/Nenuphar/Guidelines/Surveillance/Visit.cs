using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Surveillance;

/// <summary>What a source foresees for a case, and when.</summary>
/// <param name="Answer">Met where it foresees something; its value is the window, its flag whether that is past, now or to come.</param>
/// <param name="Last">The last examination of the kind, if one is told with its date.</param>
/// <param name="From">The first day of the window; nothing while a date is missing.</param>
/// <param name="To">Its last day.</param>
public sealed record Visit(Plan Plan, Answer Answer, PartialDate? Last, DateOnly? From, DateOnly? To)
{
    /// <summary><c>2026-03 → 2026-09</c>; to the day where the pace is in weeks.</summary>
    internal static string Window(DateOnly from, DateOnly to, bool toTheDay)
    {
        var format = toTheDay ? "yyyy-MM-dd" : "yyyy-MM";
        var (first, last) = (from.ToString(format, CultureInfo.InvariantCulture), to.ToString(format, CultureInfo.InvariantCulture));
        return first == last ? first : $"{first} → {last}";
    }
}
