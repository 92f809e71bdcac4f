using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Function;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Clauses;

namespace Nenuphar.Guidelines.Liege;

/// <summary>Resection, debulking, and what speaks against an operation (SUR).</summary>
internal static class Surgery
{
    private const string Place = "Résection chirurgicale";

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Option("SUR-01", Place, "expert opinion", "surgery",
            "La chirurgie est la pierre angulaire du traitement curatif : première option si la maladie est résécable.",
            "Surgery is the cornerstone of curative treatment: first option if the disease is resectable.",
            "common-nen; resectable"),

        // The review gives no limit for "small": 20 mm is that of later guidelines.
        Printed.Review.Option("SUR-02", Place, "expert opinion", "watch-and-wait",
            "Certaines petites TNE du pancréas peuvent être simplement surveillées (ici : non fonctionnelles, au plus 20 mm) ; ailleurs une maladie résécable fait toujours envisager la chirurgie.",
            "Some small pancreatic NET may just be watched (here: non-functioning, at most 20 mm); elsewhere resectable disease always makes one consider surgery.",
            "net; resectable; site pancreas; not functioning; primary-size <= 20").Noting("surgery-as-well", "size-limit-not-in-source"),
        Printed.Review.Rule("SUR-03", Place, "none", "Aucun traitement adjuvant n'est validé après résection curative, quelle que soit la NEN.", "No adjuvant treatment is validated after curative resection, whatever the NEN.", Adjuvant),
        Printed.Review.Reminder("SUR-04", Place, "expert opinion", "Un suivi au long cours est conseillé après résection curative.", "Long-term follow-up is advised after curative resection.", FollowUp),
        Printed.Review.Option("SUR-05", Place, "expert opinion", "debulking",
            "Réduction tumorale d'une maladie non résécable si plus de 70 % peut être retiré, en cas de tumeur fonctionnelle non contrôlée ou de maladie stable avec masse symptomatique.",
            "Debulking of unresectable disease if more than 70 % can be removed, in a functioning uncontrolled tumour or stable disease with a symptomatic mass.",
            "common-nen; unresectable; measure resectable-share > 70; either functioning and uncontrolled or stable and symptomatic-mass"),
        Printed.IlealCase.Caution("SUR-13", "Évolution", "expert opinion", "liver-resection", "Une infiltration diffuse du foie écarte la chirurgie hépatique.", "Diffuse infiltration of the liver makes liver surgery unsuitable.",
            subject => Ask.If(subject.Finding("diffuse-liver-involvement"), "extent-in-liver").Giving("liver-surgery-not-retained")),
        Printed.IlealCase.Rule("SUR-14", "Anamnèse", "not stated", "La résection en urgence d'une tumeur occlusive est la résection du primitif ; la marge reste à dire.",
            "Emergency resection of an obstructing tumour is resection of the primary; its margin remains to be told.", Removed),
    ];

    /// <summary>Complete removal, and a systemic or radionuclide treatment planned: told as adjuvant, or without any metastasis to be treated.</summary>
    private static Answer Adjuvant(Case subject)
    {
        var margin = ExtentClauses.MarginIs(subject, "R0");
        var planned = Traits.Planned(subject, t => t.Class.Modality is Modality.Systemic or Modality.Radionuclide).ToList();
        if (planned.Count == 0)
        {
            return Ask.All(margin, Answer.Unknown("planned-treatment"));
        }

        // Told as adjuvant in disease that has spread: one of the two is wrong.
        var spread = Traits.IsMetastatic(subject);
        var purpose = !planned.Exists(t => t.Entries.Any(e => e["intent"] == "adjuvant")) ? Ask.Not(spread)
            : spread.Verdict == Verdict.Met ? Answer.Conflict().Because(spread.Evidence) : Answer.Met();
        return Ask.All(margin, purpose).Because(planned.SelectMany(t => t.Evidence)).Giving("no-validated-adjuvant");
    }

    private static Answer FollowUp(Case subject)
    {
        var margin = ExtentClauses.MarginIs(subject, "R0");
        return margin.Verdict != Verdict.Met ? Answer.NotMet()
            // A primary with free margins beside metastases that stay is no curative resection.
            : Traits.IsMetastatic(subject).Verdict == Verdict.Met && !CourseClauses.OnMetastases(subject).Any() ? Answer.NotMet()
            : subject.Of(FactKind.Imaging).Where(e => e.IsPlanned).Select(e => e.Evidence).ToList() is { Count: > 0 } visits ? Answer.NotMet("follow-up-planned").Because(visits)
            : Answer.Met("follow-up-plan-due").Because(margin.Evidence);
    }

    private static Answer Removed(Case subject) => PrimaryResection.Of(subject) is { Verdict: Verdict.Met } removed && ExtentClauses.MarginIs(subject, "R0", "R1", "R2").Verdict == Verdict.Unknown
        ? removed.Lacking("margin")
        : PrimaryResection.Of(subject);
}
