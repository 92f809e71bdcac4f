using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Today;

/// <summary>What was done in studies where everolimus hurts (GL-DRUG-04.b).</summary>
internal static class EverolimusEffects
{
    public static IEnumerable<Precept> All =>
    [
        (new Printed("NEN-DRUGS", "remembered") { IsVerified = false }).Caution("GL-DRUG-04.b", "everolimus", "not stated", "everolimus",
            "Mucite sous évérolimus : grade 2 pause puis même dose (5 mg si elle revient), grade 3 pause puis 5 mg, grade 4 arrêt ; pneumopathie dès le grade 2 : pause puis 5 mg.",
            "Stomatitis on everolimus: grade 2 pause, then the same dose (5 mg if it recurs), grade 3 pause, then 5 mg, grade 4 stop; pneumonitis from grade 2: pause, then 5 mg.", subject => Of(subject)),
    ];

    /// <summary>The gravest that is told decides; one without a grade leaves it open.</summary>
    private static Answer Of(Case subject)
    {
        var told = subject.Of(FactKind.Toxicity).Where(e => e.IsAffirmed && e.Value is "mucositis" or "pneumonitis" && (e["due"] is not { } agent || Agents.Is(agent, "everolimus"))).ToList();
        if (told.Count == 0 || !subject.Treatments.Any(t => !t.IsPlanned && Agents.Is(t.Agent, "everolimus")))
        {
            return Answer.Unknown("toxicity");
        }

        var ranks = told.Select(e => Handling(e.Value, Interval.TryParse(e["grade"] ?? "", out var grade) ? grade : null)).ToList();
        string[] order = ["stop-everolimus", "interrupt-then-half", "interrupt-then-same-dose"];
        return Array.Find(order, code => ranks.Contains(code, StringComparer.Ordinal)) is { } gravest ? Answer.Met(gravest).Because(told.Select(e => e.Evidence)) : Answer.Unknown("toxicity-grade").Because(told.Select(e => e.Evidence));
    }

    private static string Handling(string effect, Interval? grade) => grade is not { } told || told.AtLeast(2) != Verdict.Met ? ""
        : effect == "pneumonitis" ? "interrupt-then-half"
        : told.AtLeast(4) == Verdict.Met ? "stop-everolimus" : told.AtLeast(3) == Verdict.Met ? "interrupt-then-half" : told.Below(3) == Verdict.Met ? "interrupt-then-same-dose" : "";
}
