using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Entity;

/// <summary>Hereditary risk by site (HER).</summary>
internal static class Heredity
{
    private static readonly string[] Syndromes = ["men1", "men2", "vhl", "nf1", "tsc"];

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Rule("HER-01", "Définition", "not stated", "Contextes héréditaires reconnus : NEM 1, NEM 2, von Hippel-Lindau, neurofibromatose, sclérose tubéreuse.",
            "Known hereditary settings: MEN1, MEN2, von Hippel-Lindau, neurofibromatosis, tuberous sclerosis.", Setting),
        Printed.Review.Quote("HER-02", "Définition", "not stated", "Environ 10 % des NEN gastro-entéro-pancréatiques sont héréditaires, surtout pancréas et gastrinome duodénal.",
            "About 10 % of gastro-entero-pancreatic NEN are hereditary, mainly pancreas and duodenal gastrinoma.",
            subject => Traits.IsDigestive(subject) is { Verdict: Verdict.Met } yes ? IsEmphasised(subject) ? yes.Giving(Show("HER-02")).Noting("hereditary-emphasis") : yes.Giving(Show("HER-02")) : Traits.IsDigestive(subject)),
        Printed.Review.Quote("HER-03", "Définition", "not stated", "Environ 25 % pour les tumeurs bronchiques et thymiques, prises ensemble.", "About 25 % for bronchial and thymic tumours taken together.",
            subject => Traits.SiteIs(subject, "lung", "thymus").Giving(Show("HER-03")) is { Verdict: Verdict.Met } yes ? yes.Noting("disputed-figure") : Traits.SiteIs(subject, "lung", "thymus")),
        Printed.Review.Quote("HER-04", "Définition", "not stated", "Environ 25 % pour le carcinome médullaire de la thyroïde : proposer l'étude de RET.", "About 25 % for medullary thyroid carcinoma: propose RET testing.",
            subject => Traits.IsMedullaryThyroid(subject).Giving(Show("HER-04")) is { Verdict: Verdict.Met } yes ? yes.Noting(IsRetTold(subject) ? Array.Empty<string>() : ["propose-ret-testing"]) : Traits.IsMedullaryThyroid(subject)),
        Printed.Review.Quote("HER-05", "Définition", "not stated", "Au moins 40 % pour phéochromocytomes et paragangliomes.", "At least 40 % for phaeochromocytoma and paraganglioma.", subject => Traits.IsPpgl(subject).Giving(Show("HER-05")) is { Verdict: Verdict.Met } yes ? yes.Noting("disputed-figure") : Traits.IsPpgl(subject)),
        Printed.IlealCase.Reminder("HER-06", "Anamnèse", "not stated", "L'histoire familiale doit être notée.", "Family history must be recorded.",
            subject => subject.Patient.FamilyHistory switch
            {
                Fact<bool>.Denied denied => Answer.NotMet("family-history-negative").Because(denied.Places),
                Fact<bool>.NotStated => Answer.Met().Lacking("family-history"),
                var told => Answer.NotMet("family-history-recorded").Because(told.Evidence),
            }),
    ];

    /// <summary>A result of RET, whichever, or the syndrome that it makes or a denial of it: the test was done.</summary>
    private static bool IsRetTold(Case subject) => subject.Of(FactKind.Molecular).Any(e => e.Name == "ret" && (e.IsAffirmed || e.IsDenied) && e["source"] != "tumour")
        || subject.Of(FactKind.Hereditary).Any(e => e.Value == "men2" && (e.IsAffirmed || e.IsDenied));

    private static Answer Setting(Case subject)
    {
        var found = subject.Of(FactKind.Hereditary).Where(e => e.IsAffirmed && Syndromes.Contains(e.Value, StringComparer.Ordinal)).ToList();
        return found.Count > 0
            ? Answer.Met(string.Join(", ", found.Select(e => e.Value).Distinct(StringComparer.Ordinal))).Because(found.Select(e => e.Evidence))
            : Answer.Unknown("hereditary-syndrome");
    }

    private static bool IsEmphasised(Case subject) => Traits.SiteIs(subject, "pancreas").Verdict == Verdict.Met
        || (Traits.SiteIs(subject, "duodenum").Verdict == Verdict.Met && subject.Tumour.Morphology.TryGet(out var code) && code == "8153/3");

    private static string Show(string id) => Figures.Of(id).ToString();
}
