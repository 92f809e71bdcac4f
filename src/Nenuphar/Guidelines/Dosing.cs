using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>Doses, intervals and days of treatments that are given or planned. Every number shown is a studied dose, never a prescription.</summary>
internal static class Dosing
{
    /// <summary>Days of a month, as an interval.</summary>
    private static readonly Interval Month = new(28, 31);

    public static IEnumerable<Treatment> Courses(Case subject, string agentOrClass) => subject.Treatments.Where(t => Agents.Is(t.Agent, agentOrClass));

    /// <summary>Milligrams a day against the studied dose: the same, less (a reduction), or more, which is looked at again. A drug taken once a day may be told without "a day".</summary>
    /// <param name="named">Other doses that are known by a name of their own.</param>
    public static Answer Daily(Case subject, string agent, double studied, params (double Dose, string Code)[] named)
    {
        var told = Courses(subject, agent).SelectMany(t => t.Entries).Where(e => e["dose"] is not null).Select(e => (e.Evidence, Code: CodeOf(e["dose"]!, studied, named))).Where(d => d.Code.Length > 0).ToList();
        string[] ranks = ["dose-to-check", .. named.Select(n => n.Code), "studied-dose", "reduced-dose"];
        var codes = ranks.Where(rank => told.Exists(d => d.Code == rank)).ToList();
        return codes.Count == 0 ? Answer.Unknown("dose")
            : (codes[0] == "studied-dose" ? Answer.Met(codes[0]) : Answer.NotMet(codes[0])).Noting(codes.Skip(1)).Because(told.Select(d => d.Evidence));
    }

    /// <summary>Days between two administrations, as told (<c>every=28 d</c>, <c>every=4 wk</c>), against a range.</summary>
    public static Answer Every(Case subject, string agentOrClass, Interval range) =>
        Agreed(Courses(subject, agentOrClass).SelectMany(t => t.Entries).Select(e => (e.Evidence, Days: Days(e["every"]))).Where(e => e.Days is not null)
            .Select(e => (e.Evidence, ClauseReader.Within(range, e.Days!.Value))), "injection-interval");

    /// <summary>Which day of the course a date is, its first being day 1.</summary>
    public static Answer Day(Case subject, string agentOrClass, PartialDate on, Interval range) =>
        Agreed(Begun(subject, agentOrClass).Select(t => (t.Start.Evidence[0], t.Start.TryGet(out var start) ? DayIs(range, start.DaysTo(on)) : Verdict.Unknown)), "date-of-start");

    /// <summary>Answers that are told twice agree, or are in conflict; one that can't be told yields to one that can.</summary>
    internal static Answer Agreed(IEnumerable<(Evidence Evidence, Verdict Verdict)> told, string item)
    {
        var all = told.ToList();
        var decided = all.Where(t => t.Verdict != Verdict.Unknown).Select(t => t.Verdict).Distinct().ToList();
        return (decided.Count switch { 0 => Answer.Unknown(item), 1 => new Answer(decided[0]), _ => Answer.Conflict() }).Because(all.Select(t => t.Evidence));
    }

    private static IEnumerable<Treatment> Begun(Case subject, string agentOrClass) => Courses(subject, agentOrClass).Where(t => !t.IsPlanned && t.Start.IsStated);

    /// <summary>A date before the start is no day of the course.</summary>
    private static Verdict DayIs(Interval range, Interval sinceStart) => sinceStart.AtLeast(0) == Verdict.Met ? ClauseReader.Within(range, new(sinceStart.Low + 1, sinceStart.High + 1)) : sinceStart.AtLeast(0);

    private static string CodeOf(string dose, double studied, (double Dose, string Code)[] named)
    {
        if (!Quantity.TryParse(dose, out var told) || told.Unit is not ("mg" or "mg/d"))
        {
            return "";
        }

        var amount = told.Amount;
        var other = Array.Find(named, n => amount.IsExact && amount.Low.Equals(n.Dose)).Code;
        return amount.IsExact && amount.Low.Equals(studied) ? "studied-dose"
            : other ?? (amount.Below(studied) == Verdict.Met ? "reduced-dose" : amount.Above(studied) == Verdict.Met ? "dose-to-check" : "");
    }

    private static Interval? Days(string? every) => !Quantity.TryParse(every ?? "", out var told) || !told.IsNumber ? null
        : told.Unit switch
        {
            "d" => told.Amount,
            "wk" => told.Amount.Times(7),
            "mo" => new(told.Amount.Low * Month.Low, told.Amount.High * Month.High),
            _ => null,
        };
}
