using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Liege;

/// <summary>The days between cycles of PRRT and their number (PRT-08).</summary>
internal static class RadionuclideSchedule
{
    private const int Cycles = 4;
    private const int Interval = 56;
    private const int Tolerance = 7;

    /// <summary>A gap of half a year parts two courses.</summary>
    private const int CourseGap = 180;

    /// <summary>Met: every told interval is as planned. Only days that are told whole are counted; others are asked for.</summary>
    public static Answer Of(Case subject)
    {
        var courses = Traits.Given(subject, "prrt").ToList();
        var told = courses.SelectMany(t => t.CycleDates).Distinct().ToList();
        var (days, gaps) = (CycleGaps.Days(subject, "prrt"), CycleGaps.Of(subject, "prrt", CourseGap).ToList());
        if (gaps.Count == 0)
        {
            return CycleGaps.NotTold(subject, "prrt");
        }

        var (tooShort, tooLong) = (gaps.Exists(gap => gap < Interval - Tolerance), gaps.Exists(gap => gap > Interval + Tolerance));
        var answer = tooShort || tooLong ? Answer.NotMet($"{days.Count}/{Cycles}, {string.Join(", ", gaps)} d") : Answer.Met($"{days.Count}/{Cycles}, {string.Join(", ", gaps)} d");
        return answer.Because(courses.SelectMany(t => t.Evidence))
            .Noting(tooShort ? ["cycle-too-early"] : Array.Empty<string>())
            .Noting(tooLong ? ["cycle-too-late"] : Array.Empty<string>())
            .Noting(days.Count < Cycles ? ["course-incomplete"] : days.Count > Cycles ? ["more-cycles-than-planned"] : Array.Empty<string>())
            .Lacking(told.Count > days.Count ? ["cycle-dates"] : Array.Empty<string>());
    }
}
