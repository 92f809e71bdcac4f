using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>The days between cycles of a treatment, as far as their dates are told to the day.</summary>
internal static class CycleGaps
{
    /// <summary>Days of cycles, the earliest first. Two cycles were given on the first and the last day of their course.</summary>
    public static IReadOnlyList<int> Days(Case subject, string agent) =>
        [.. Traits.Given(subject, agent).SelectMany(t => t.CycleDates.Concat(Ends(t))).Where(d => d.Day > 0).Select(d => d.Earliest.DayNumber).Distinct().Order()];

    /// <param name="apart">Days beyond which two cycles are of two courses.</param>
    public static IReadOnlyList<int> Of(Case subject, string agent, int apart) => Days(subject, agent) is var days ? [.. days.Zip(days.Skip(1), (one, next) => next - one).Where(gap => gap <= apart)] : [];

    /// <summary>What is said where no days are told: numbers of cycles that are rivals for one course leave its days in conflict.</summary>
    public static Answer NotTold(Case subject, string agent) => Traits.Given(subject, agent).FirstOrDefault(t => t.Cycles.IsConflicting && t.Start.IsStated && t.End.IsStated) is { } rival
        ? Answer.Conflict().Because(rival.Cycles.Evidence) : Answer.Unknown("cycle-dates");

    private static IEnumerable<PartialDate> Ends(Treatment course) =>
        course.Cycles.TryGet(out var cycles) && cycles is { IsExact: true, Low: 2 } && course.Start.TryGet(out var first) && course.End.TryGet(out var last) ? [first, last] : [];
}
