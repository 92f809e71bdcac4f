using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Origin;

/// <summary>A breast lesion: primary there or come from elsewhere (BPS). Clues are weighed in the open; the board decides.</summary>
internal static class BreastOrigin
{
    private const string Place = "Discussion";

    public static IEnumerable<Precept> All =>
    [
        Printed.BreastCase.Rule("BPS-01", Place, "retrospective", "Une TNE secondaire est plutôt multiple et bilatérale.", "A secondary NET tends to be multiple and bilateral.", Laterality),
        Printed.BreastCase.Rule("BPS-02", Place, "retrospective", "Une TNE secondaire est souvent une masse ronde.", "A secondary NET is often a rounded mass.", subject => Clue(subject, "round-mass").Giving("clue-secondary")),
        Printed.BreastCase.Rule("BPS-03", Place, "retrospective", "Primitive : masse dense aux contours spiculés ou lobulés.", "Primary: dense mass with spiculated or lobulated margins.", subject => Clue(subject, "spiculated-margin", "lobulated-margin").Giving("clue-primary")),
        Printed.BreastCase.Rule("BPS-04", Place, "retrospective", "Les microcalcifications sont moins fréquentes dans une TNE primitive.", "Microcalcifications are less frequent in a primary NET.",
            subject => Clue(subject, "microcalcifications") is { Verdict: Verdict.Met } yes ? yes.Giving("counter-clue-weak").Noting("counter-clue-in-case") : Clue(subject, "microcalcifications")),
        Printed.BreastCase.Rule("BPS-05", Place, "retrospective", "Une composante in situ désigne le sein.", "An in-situ component points to the breast.", subject => Clue(subject, "in-situ-component").Giving("clue-primary-strong")),
        Printed.BreastCase.Rule("BPS-06", Place, "retrospective", "Les récepteurs hormonaux sont d'ordinaire exprimés.", "Hormone receptors are generally expressed.", subject => Receptors(subject).Giving("clue-primary").Lacking(WithoutShare(subject))),
        Printed.BreastCase.Quote("BPS-07", Place, "retrospective", "… et dans plus de la moitié des carcinomes à petites cellules du sein.", "... and in more than half of small-cell breast carcinomas.",
            subject => Ask.All(Traits.SiteIs(subject, "breast"), Traits.IsSmallCell(subject)).Giving(Figures.Of("BPS-07").ToString())),
        Printed.BreastCase.Rule("BPS-08", Place, "retrospective", "HER2 d'ordinaire négatif dans une TNE primitive du sein.", "HER2 usually negative in a primary breast NET.", subject => subject.Ihc("her2") switch
        {
            Fact<bool>.Denied negative => Answer.Met("compatible-with-primary").Because(negative.Places),
            Fact<bool>.Stated positive => Answer.NotMet("unusual-for-primary").Because(positive.Places),
            var open => Ask.Known(open, "her2"),
        }),
        Printed.BreastCase.Rule("BPS-09", Place, "retrospective", "Il est exceptionnel qu'une lésion du sein révèle une TNE d'ailleurs.", "It is exceptional that a breast lesion reveals a NET from elsewhere.",
            subject => Ask.If(subject.Finding("breast-first-sign"), "first-sign").Giving("clue-primary-weak")),
        Printed.BreastCase.Rule("BPS-10", "Case Report", "not stated", "Aucun autre primitif à l'imagerie du corps entier.", "No other primary on whole-body imaging.",
            subject => Ask.If(subject.Finding("no-other-primary"), "whole-body-imaging") is { Verdict: Verdict.Met } none ? subject.Exams("pet").Any() && !subject.Exams("fdg-pet").Any() && !subject.Exams("sstr-pet").Any() ? none.Giving("clue-primary").Noting("pet-tracer-unnamed") : none.Giving("clue-primary") : Ask.If(subject.Finding("no-other-primary"), "whole-body-imaging")),
        Printed.BreastCase.Rule("BPS-11", Place, "retrospective", "Plusieurs lésions à la scintigraphie évoquent une origine secondaire.", "Several lesions on scintigraphy suggest a secondary.", subject => Ask.If(subject.Finding("multiple-uptake"), "somatostatin-scintigraphy").Giving("clue-secondary")),
        Printed.BreastCase.Quote("BPS-12", Place, "not stated", "Aucun marqueur ne séparerait primitive et secondaire ; la littérature le contredit.", "No marker is said to separate primary from secondary; the literature disagrees.", _ => Answer.Met("no-separating-marker").Noting("contradicted-by-literature")),
        Printed.BreastCase.Rule("BPS-13", Place, "expert opinion", "Une balance des indices, jamais un verdict.", "A balance of clues, never a verdict.", subject => BreastBalance.Of(subject).AsAnswer()),
        Printed.BreastCase.Rule("BPS-14", "Case Report", "not stated", "ACR 5 : très évocateur de malignité.", "ACR 5: highly suggestive of malignancy.", subject => Ask.If(subject.Scale("birads"), "birads", score => score.AtLeast(5)).Giving("highly-suggestive")),
    ];

    /// <summary>Several or both sides against one; said both ways it is a conflict.</summary>
    private static Answer Laterality(Case subject)
    {
        var (many, one) = (Ask.Any(Clue(subject, "breast-multiple", "breast-bilateral"), OnBothSides(subject)), OnOneSide(subject));
        return many.Verdict == Verdict.Conflict || one.Verdict == Verdict.Conflict || (many.Verdict == Verdict.Met && one.Verdict == Verdict.Met) ? Answer.Conflict().Because(many.Evidence.Concat(one.Evidence))
            : many.Verdict == Verdict.Met ? many.Giving("clue-secondary").Noting("disputed-clue")
            : one.Verdict == Verdict.Met ? one.Giving("clue-primary").Noting("disputed-clue")
            : one;
    }

    /// <summary>Told as such, or by the one side that the text gives to what it sees in the breast.</summary>
    internal static Answer OnOneSide(Case subject)
    {
        var told = Clue(subject, "breast-unilateral", "breast-single");
        return told.Verdict == Verdict.Unknown && Sides(subject).ToList() is { Count: > 0 } sides && sides.Select(e => e["side"]).Distinct(StringComparer.Ordinal).Count() == 1
            && Clue(subject, "breast-multiple", "breast-bilateral").Verdict == Verdict.Unknown ? Answer.Met().Because(sides.Select(e => e.Evidence)) : told;
    }

    private static Answer OnBothSides(Case subject) =>
        Sides(subject).ToList() is var sides && sides.Select(e => e["side"]).Distinct(StringComparer.Ordinal).Count() > 1 ? Answer.Met().Because(sides.Select(e => e.Evidence)) : Answer.Unknown("laterality");

    private static IEnumerable<Entry> Sides(Case subject) =>
        subject.Of(FactKind.Finding).Where(e => e is { Value: "laterality", IsAffirmed: true } && (e.Circumstance & Circumstance.Past) == 0 && e["at"] == "breast" && e["side"] is not null);

    internal static Answer Clue(Case subject, params string[] findings) => Ask.Any([.. findings.Select(f => Ask.If(subject.Finding(f), f))]);

    /// <summary>"Hormone receptors positive": which of the two, and in how many cells, is not told.</summary>
    private static string[] WithoutShare(Case subject) => Receptors(subject).Verdict != Verdict.Met ? [] : [.. new[] { "er", "pr" }.Where(marker => subject.Ihc(marker).IsMissing).Select(marker => $"{marker}-percent")];

    internal static Answer Receptors(Case subject) => Ask.Any(
        Ask.If(subject.Ihc("er"), "hormone-receptors"), Ask.If(subject.Ihc("pr"), "hormone-receptors"), Ask.If(subject.Ihc("hormone-receptors"), "hormone-receptors"));
}
