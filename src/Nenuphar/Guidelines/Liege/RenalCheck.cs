using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Clauses;

namespace Nenuphar.Guidelines.Liege;

/// <summary>Kidneys before PRRT and between its cycles (PRT-13).</summary>
internal static class RenalCheck
{
    /// <summary>mL/min: below it the label of 177Lu-oxodotreotide forbids the treatment; 30 itself is not below.</summary>
    private const double LabelLimit = 30;

    /// <summary>A result older than four weeks says nothing of today.</summary>
    private const int RecentDays = 28;

    public static Caution Caution => Printed.IlealCase.Caution("PRT-13", "Évolution", "not stated", "prrt",
        "Fonction rénale à recontrôler entre les cures ; avant la RIV une créatinine récente (4 semaines), et prudence si la filtration estimée est sous 30 mL/min.",
        "Kidney function to be checked again between cycles; before PRRT a recent creatinine (4 weeks), and care if the estimated filtration is below 30 mL/min.", Of);

    /// <summary>Met if a filtration below the limit is told and no recent result at or above it stands against it.</summary>
    private static Answer Of(Case subject, Setting setting)
    {
        var results = subject.LastLabs("creatinine");
        var told = ResultClauses.ToldFiltration(subject, new(double.NegativeInfinity, LabelLimit, HighIn: false));
        if (told.Verdict is Verdict.Met or Verdict.Conflict)
        {
            return told.Giving("caution-prrt").Noting(told.Verdict == Verdict.Met ? ["filtration-below-30"] : Array.Empty<string>());
        }

        if (results.Count == 0)
        {
            return told.Verdict == Verdict.NotMet ? told.Lacking("recent-creatinine") : Answer.Unknown("creatinine").Because(told.Evidence);
        }

        var read = results.Select(r => (Result: r, Computed: RuleBook.Ask("LAB-EGFR", subject with { Laboratory = [r] }, setting), IsRecent: IsRecent(r, setting.Today))).ToList();
        if (read.Find(r => r.Computed.Verdict == Verdict.Conflict) is { Result: not null } rival)
        {
            return rival.Computed;
        }

        var low = read.Where(r => IsLow(r.Computed) == Verdict.Met).ToList();
        var safe = read.Where(r => r.IsRecent && IsLow(r.Computed) == Verdict.NotMet).ToList();
        var missing = safe.Count + low.Count(l => l.IsRecent) == 0 ? ["recent-creatinine"] : CycleAfter(subject, read.Where(r => r.IsRecent).Select(r => r.Result)) ? ["creatinine-after-cycle"] : Array.Empty<string>();
        return (low.Count == 0
                ? safe.Count > 0 || told.Verdict == Verdict.NotMet ? Answer.NotMet().Because(told.Evidence) : Answer.Unknown(read.SelectMany(r => r.Computed.Missing).DefaultIfEmpty(read.Exists(r => r.IsRecent) ? "exact-age-and-creatinine" : "recent-creatinine"))
                : safe.Count == 0 ? Answer.Met("caution-prrt").Noting("filtration-below-30")
                : low.TrueForAll(l => IsBefore(l.Result, setting.Today.AddDays(-RecentDays))) ? Answer.NotMet()
                : Answer.Conflict())
            .Lacking(missing).Because(results.Select(r => r.Evidence));
    }

    private static Verdict IsLow(Answer computed) => computed.Verdict == Verdict.Met && double.TryParse(computed.Value.Split(' ')[0], CultureInfo.InvariantCulture, out var filtration)
        ? filtration < LabelLimit ? Verdict.Met : Verdict.NotMet
        : Verdict.Unknown;

    private static bool IsRecent(LabResult result, DateOnly today) => result.On.TryGet(out var on) && on.Earliest >= today.AddDays(-RecentDays) && on.Latest <= today;

    private static bool IsBefore(LabResult result, DateOnly day) => result.On.TryGet(out var on) && on.Latest < day;

    private static bool CycleAfter(Case subject, IEnumerable<LabResult> recent)
    {
        var last = Traits.Given(subject, "prrt").SelectMany(t => t.CycleDates).Select(d => d.Latest).DefaultIfEmpty().Max();
        return recent.All(r => r.On.TryGet(out var on) && on.Earliest < last);
    }
}
