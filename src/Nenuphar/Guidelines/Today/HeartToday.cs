using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Today;

/// <summary>The limit of NT-proBNP for carcinoid heart disease, in moles (GL-CS-f); when it is next looked for stands in <c>tables/surveillance.tsv</c>.</summary>
internal static class HeartToday
{
    /// <summary>pmol/L: 260 pg/mL times 0.118.</summary>
    private const double MolarLimit = 30.7;

    public static IEnumerable<Precept> All =>
    [
        new Printed("NEN-UNITS", "2026").Rule("GL-CS-f", "arithmetic", "method", "260 pg/mL = 260 ng/L = 30,7 pmol/L : un NT-proBNP rendu en pmol/L se lit à ce seuil.", "260 pg/mL = 260 ng/L = 30.7 pmol/L: NT-proBNP given in pmol/L is read at that limit.", Molar),
    ];

    private static Answer Molar(Case subject)
    {
        var results = subject.Labs("nt-probnp").Where(l => l.Value is { IsNumber: true, Unit: "pmol/L" }).ToList();
        var verdicts = results.Select(l => l.Value.Amount.Above(MolarLimit)).Where(v => v != Verdict.Unknown).Distinct().ToList();
        return (verdicts.Count switch { 0 => Answer.Unknown("nt-probnp"), 1 => new Answer(verdicts[0]), _ => Answer.Conflict() }).Because(results.Select(l => l.Evidence)).Giving("echocardiography-due");
    }
}
