using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Clauses;

namespace Nenuphar.Guidelines.Liege;

/// <summary>Locoregional treatments (LOC).</summary>
internal static class Locoregional
{
    private const string Place = "Thérapies locorégionales";

    private static readonly string[] Techniques = ["tae", "tace", "sirt", "rfa", "cryotherapy"];

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Quote("LOC-01", Place, "expert opinion", "Aucune étude prospective n'existe pour les traitements locorégionaux : l'avis d'experts est leur seule preuve.",
            "No prospective study of locoregional treatments exists: expert opinion is their only evidence.", subject => Ask.Known(Told(subject), "locoregional-treatment").Giving("expert-opinion-only")),
        Printed.Review.Reminder("LOC-02", Place, "expert opinion", "Le choix dépend de l'histologie, de l'évolution et de l'expertise du centre : les trois sont à dire.",
            "The choice depends on histology, course and expertise of the centre: all three are to be told.", Inputs),
        Printed.Review.Option("LOC-03", Place, "expert opinion", "locoregional-treatment", "À envisager rapidement si la tumeur est fonctionnelle, non contrôlée et non résécable.",
            "To be considered early if the tumour is functioning, uncontrolled and unresectable.", "common-nen; functioning; uncontrolled; unresectable").Noting("early"),
        Printed.Review.Option("LOC-04", Place, "expert opinion", "locoregional-treatment",
            "Souvent considérées dans une maladie métastatique, bien différenciée et lente, seules ou avec un traitement systémique, surtout si le foie est envahi diffusément.",
            "Often considered in metastatic, well-differentiated, slow disease, alone or with systemic treatment, mainly for diffuse liver disease.", "net; metastatic; slow"),
        Printed.Review.Quote("LOC-05", Place, "not stated", "Techniques : embolisation, chimioembolisation, radioembolisation, radiofréquence, cryothérapie.",
            "Techniques: bland embolisation, chemoembolisation, radioembolisation, radiofrequency, cryotherapy.", _ => Answer.Met($"{Techniques.Length} techniques")),
    ];

    /// <summary>One of the five techniques, given or planned.</summary>
    private static Fact<string> Told(Case subject) => subject.Treatments.Where(t => Techniques.Contains(t.Agent, StringComparer.Ordinal)).ToList() is { Count: > 0 } told
        ? new Fact<string>.Stated(told[0].Agent, [.. told.SelectMany(t => t.Evidence)])
        : new Fact<string>.NotStated();

    /// <summary>Asked where such a treatment is planned, or the liver is involved.</summary>
    private static Answer Inputs(Case subject, Setting setting)
    {
        var planned = Traits.Planned(subject, t => t.Class.Modality == Modality.Locoregional).SelectMany(t => t.Evidence).ToList();
        var liver = Traits.HasLiverMetastases(subject);
        if (planned.Count == 0 && (liver.Verdict != Verdict.Met || Traits.IsNen(subject).Verdict != Verdict.Met))
        {
            return Answer.NotMet();
        }

        string[] missing =
        [
            .. Families.Of(subject.Tumour).IsMissing ? ["morphology"] : Array.Empty<string>(),
            .. CourseClauses.Progressive(subject, setting).Verdict == Verdict.Unknown && BehaviourClauses.Slow(subject).Verdict == Verdict.Unknown ? ["pace-of-disease"] : Array.Empty<string>(),
            .. subject.Finding("centre-expertise").IsMissing ? ["centre-expertise"] : Array.Empty<string>(),
        ];
        return (missing.Length > 0 ? Answer.Met("ask-three-inputs") : Answer.NotMet("all-told")).Lacking(missing).Because(planned).Because(liver.Evidence);
    }
}
