using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Function;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Today;

/// <summary>Carcinoid heart disease: when it is next looked for, and the limit of NT-proBNP in moles (GL-CS).</summary>
internal static class HeartToday
{
    /// <summary>pmol/L: 260 pg/mL times 0.118.</summary>
    private const double MolarLimit = 30.7;

    private static readonly Printed Enets = new("ENETS-CS-2022", "2022") { IsVerified = false };

    public static IEnumerable<Precept> All =>
    [
        new Printed("NEN-UNITS", "2026").Rule("GL-CS-f", "arithmetic", "method", "260 pg/mL = 260 ng/L = 30,7 pmol/L : un NT-proBNP rendu en pmol/L se lit à ce seuil.", "260 pg/mL = 260 ng/L = 30.7 pmol/L: NT-proBNP given in pmol/L is read at that limit.", Molar),
        Enets.Reminder("GL-CS-i", "echocardiography", "expert opinion", "Échocardiographie au diagnostic du syndrome, puis au moins tous les ans ; tous les 3 à 6 mois si le cœur est atteint.",
            "Echocardiography when the syndrome is diagnosed, then at least yearly; every 3 to 6 months if the heart is diseased.",
            (subject, setting) => Due(subject, setting, [.. subject.Exams("echocardiography").Select(e => e.On)], "echocardiography-due", "echocardiography", (3, 6), (12, 12))),
        Enets.Reminder("GL-CS-i.b", "NT-proBNP", "expert opinion", "NT-proBNP tous les 6 mois.", "NT-proBNP every 6 months.",
            (subject, setting) => Due(subject, setting, [.. subject.Labs("nt-probnp").Select(l => l.On)], "nt-probnp-due", "nt-probnp", (6, 6), (6, 6))),
    ];

    private static Answer Molar(Case subject)
    {
        var results = subject.Labs("nt-probnp").Where(l => l.Value is { IsNumber: true, Unit: "pmol/L" }).ToList();
        var verdicts = results.Select(l => l.Value.Amount.Above(MolarLimit)).Where(v => v != Verdict.Unknown).Distinct().ToList();
        return (verdicts.Count switch { 0 => Answer.Unknown("nt-probnp"), 1 => new Answer(verdicts[0]), _ => Answer.Conflict() }).Because(results.Select(l => l.Evidence)).Giving("echocardiography-due");
    }

    private static Answer Due(Case subject, Setting setting, List<Fact<PartialDate>> done, string code, string item, (int Least, int Most) diseased, (int Least, int Most) other)
    {
        var (syndrome, heart) = (Traits.HasCarcinoidSyndrome(subject), CarcinoidHeart.HeartDisease(subject));
        if (syndrome.Verdict != Verdict.Met && heart.Verdict != Verdict.Met)
        {
            return Answer.NotMet();
        }

        var (least, most) = heart.Verdict == Verdict.Met ? diseased : other;
        return NextDue.After(done, least, most, code, done.Count > 0 ? "examination-date" : item, setting).Because(syndrome.Evidence).Because(heart.Evidence);
    }
}
