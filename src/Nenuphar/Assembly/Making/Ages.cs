using Nenuphar.Cases;

namespace Nenuphar.Assembly.Making;

/// <summary>Ages with the dates at which they are told.</summary>
internal static class Ages
{
    private const double DaysOfYear = 365.25;

    /// <summary>Years by which two ages may differ without a date: a birthday lies between, or one was rounded.</summary>
    private const double Birthday = 1;

    /// <summary>Whole years: "18 mo" is one year and a half.</summary>
    public static Interval? Of(Entry entry) =>
        entry.Value.EndsWith(" mo", StringComparison.Ordinal) && Interval.TryParse(entry.Value[..^3], out var months) ? months.Times(1 / 12.0)
        : Interval.TryParse(entry.Value, out var years) ? years : null;

    /// <summary>The age at presentation: ages that the dates of their documents explain are one, the first; "at the age of 37" counts only if there is no other.</summary>
    public static Fact<Interval> Told(IEnumerable<Entry> ages)
    {
        var told = ages.ToList();
        var present = told.Where(e => e["at"] is null).ToList();
        var all = Facts.One(present.Exists(e => e.IsAffirmed) ? present : told, Of);
        var dated = present.Where(e => e.IsAffirmed && Of(e) is not null).ToList();
        return all is Fact<Interval>.Conflicting rivals && dated.TrueForAll(one => dated.TrueForAll(other => ReferenceEquals(one, other) || AgreeByDates(one, other)))
            ? new Fact<Interval>.Stated(rivals.Values.MinBy(age => age.Low), rivals.Places)
            : all;
    }

    /// <summary>Whether the dates of two ages explain what lies between them, to the year.</summary>
    public static bool AgreeByDates(Entry one, Entry other)
    {
        if (Of(one) is not { } age || Of(other) is not { } next || !PartialDate.TryParse(one["on"], out var on) || !PartialDate.TryParse(other["on"], out var then))
        {
            return false;
        }

        var days = on.DaysTo(then);
        var between = next.Low - age.Low;
        return between - Birthday - 0.5 <= days.High / DaysOfYear && between + Birthday + 0.5 >= days.Low / DaysOfYear;
    }
}
