using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Clauses;

namespace Nenuphar.Guidelines.Liege;

/// <summary>Peptide receptor radionuclide therapy: for whom, how, and where (PRT).</summary>
internal static class Radionuclides
{
    private const string Place = "Radiothérapie interne vectorisée";

    private static readonly string[] Checklist = ["hospitalisation", "nephroprotection", "waste-collection"];

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Rule("PRT-01", Place, "not stated", "RIV : analogue de la somatostatine marqué par un émetteur bêta moins, souvent le lutétium.", "PRRT: a somatostatin analogue labelled with a beta-minus emitter, often lutetium.",
            subject => CourseClauses.Given(subject, "prrt").Giving("prrt")),
        Printed.Review.Rule("PRT-02", Place, "not stated", "Elle agit sur les cellules qui expriment fortement les récepteurs de la somatostatine (ici : fixation au moins égale à celle du foie).",
            "It acts on cells that strongly express somatostatin receptors (here: uptake at least that of the liver).", Receptors),
        Printed.Review.Option("PRT-03", Place, "phase 3", "prrt", "Preuve de phase 3 : TNE bien différenciée, intestinale uniquement, en progression sous analogue.",
            "Phase 3 proof: well-differentiated NET, intestinal only, progressive on an analogue.", "net; site midgut; progressive; progressed-on somatostatin-analogue; sstr positive", "NETTER-1"),
        Printed.Review.Quote("PRT-04", Place, "phase 3", "Risque de progression réduit de 79 %.", "Risk of progression reduced by 79 %.",
            _ => Answer.Met(string.Create(CultureInfo.InvariantCulture, $"HR {Math.Round(1 - (Figures.Of("PRT-04").Amount.Low / 100), 2)}"))),
        Printed.Review.Quote("PRT-05", Place, "phase 3", "Bénéfice quels que soient fixation, grade 1 ou 2, âge, sexe et marqueurs : aucun n'exclut.", "Benefit whatever the uptake, grade 1 or 2, age, sex and markers: none of them excludes.",
            _ => Answer.Met("no-exclusion-by-factor")),
        Printed.Review.Figure("PRT-06", Place, "phase 3", "Toxicité faible : myélosuppression significative chez moins de 10 %.", "Low toxicity: significant myelosuppression in fewer than 10 %."),
        Printed.Review.Option("PRT-07", Place, "retrospective", "prrt", "Autres primitifs, notamment le pancréas : pas de phase 3 selon la revue, mais semble aussi efficace.",
            "Other primaries, notably pancreas: no phase 3 by the review, but seems as effective.", "net; not site midgut; sstr positive").Noting("newer-evidence"),
        Printed.Review.Rule("PRT-08", Place, "phase 3", "Quatre injections, une toutes les 8 semaines (56 jours, ici à 7 jours près).", "Four injections, one every 8 weeks (56 days, here within 7 days).", RadionuclideSchedule.Of),
        Printed.Review.Reminder("PRT-09", Place, "not stated", "Hospitalisation, hydratation par une solution néphroprotectrice, recueil des déchets.", "Hospital stay, hydration with a nephroprotective solution, collection of waste.", Session),
        Printed.Review.Quote("PRT-10", Place, "not stated", "États-Unis : approuvée par la FDA en 2018 (énoncé en 2021).", "United States: approved by the FDA in 2018 (stated 2021).", (_, setting) => Access.Told("PRT-10", setting)),
        Printed.Review.Quote("PRT-11", Place, "not stated", "Remboursée en 2021 en France et aux Pays-Bas, pas encore en Belgique.", "Reimbursed in 2021 in France and the Netherlands, not yet in Belgium.",
            (_, setting) => setting.Country switch { "FR" => Access.Told("PRT-11-FR", setting), "NL" => Access.Told("PRT-11-NL", setting), _ => Denied(Access.Told("BEL-04", setting)) }),
        Printed.Review.Criterion("PRT-12", "Radiothérapie interne vectorisée", "phase 3", "La preuve suppose une progression sous analogue de la somatostatine.", "The proof supposes progression on a somatostatin analogue.", "progressed-on somatostatin-analogue"),
        RenalCheck.Caution,
        Printed.IlealCase.Rule("PRT-14", "Évolution", "not stated", "Une fixation qui diminue avant une cure est un signe de réponse, non une réponse RECIST.", "Uptake that falls before a cycle is a sign of response, no RECIST response.",
            subject => Ask.If(subject.Finding("uptake-decreased"), "uptake-trend") is { Verdict: Verdict.Met } fallen ? fallen.Giving("functional-response").Noting("not-recist") : Ask.If(subject.Finding("uptake-decreased"), "uptake-trend")),
    ];

    /// <summary>Printed limits are "at least" and "above" the liver: at exactly 2 both are said.</summary>
    private static Answer Receptors(Case subject)
    {
        var answer = ReceptorImaging.Of(subject);
        return answer.Verdict == Verdict.Met && subject.Scale("krenning").TryGet(out var score) && score.AtMost(2) == Verdict.Met ? answer.Noting("printed-limits-differ") : answer;
    }

    private static Answer Session(Case subject)
    {
        var courses = subject.Treatments.Where(t => Agents.Is(t.Agent, "prrt")).SelectMany(t => t.Evidence).ToList();
        if (courses.Count == 0)
        {
            return Answer.NotMet();
        }

        var missing = Checklist.Where(item => !subject.Finding(item).IsStated).ToList();
        return (missing.Count > 0 ? Answer.Met($"{Checklist.Length - missing.Count} of {Checklist.Length}") : Answer.NotMet("all-told")).Lacking(missing).Because(courses);
    }

    private static Answer Denied(Answer answer) => answer.Verdict == Verdict.Met ? answer with { Verdict = Verdict.NotMet } : answer;
}
