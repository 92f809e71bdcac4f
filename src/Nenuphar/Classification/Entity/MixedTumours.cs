using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Entity;

/// <summary>Mixed neuroendocrine and non-neuroendocrine neoplasms (MIN).</summary>
internal static class MixedTumours
{
    private const double LeastShare = 30;

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Rule("MIN-01", "Classification", "not stated", "MiNEN : une part neuroendocrine et une autre, chacune d'au moins 30 %.", "MiNEN: a neuroendocrine part and another, each at least 30 %.", Shares),
        Printed.Review.Rule("MIN-02", "Classification", "not stated", "MANEC est l'ancien nom du MiNEN.", "MANEC is the older name of MiNEN.", subject =>
            Ask.If(subject.Tumour.Morphology, "morphology", code => code == "8244/3" || (Families.OfCode(code) == Family.Minen && subject.Tumour.Named == "manec")).Giving("minen") is { Verdict: Verdict.Met } old ? old.Noting("legacy-term") : IsMinen(subject) is { Verdict: Verdict.Met } today ? Answer.NotMet().Because(today.Evidence) : IsMinen(subject)),
        Printed.Review.Quote("MIN-03", "Classification", "not stated", "Le pronostic est entre ceux des deux composantes.", "Prognosis lies between those of the two components.", subject => IsMinen(subject).Giving("intermediate-prognosis")),
        Printed.Review.Rule("MIN-04", "Classification", "expert opinion", "La prise en charge suit la composante la plus agressive.", "Management follows the most aggressive component.", Aggressive),
        Printed.Review.Reminder("MIN-05", "Classification", "not stated", "Les MiNEN sont rares : relecture par un pathologiste expert.", "MiNEN are rare: expert pathology review.", subject => IsMinen(subject) is { Verdict: Verdict.Met } yes ? yes.Giving("expert-pathology-review") : Answer.NotMet()),
    ];

    /// <summary>A neoplasm of which no more is told may have another part.</summary>
    public static Answer IsMinen(Case subject) => subject.Tumour.Named is "nen" or "apudoma" ? Answer.Unknown("morphology")
        : Traits.Family(subject, family => family == Family.Minen) is { Verdict: Verdict.Met } named && Shares(subject) is { Verdict: Verdict.NotMet or Verdict.Conflict } shares ? Answer.Conflict(shares.Value).Because(named.Evidence).Because(shares.Evidence)
        : Traits.Family(subject, family => family == Family.Minen);

    /// <summary>A part below the least share stands beside the grade as a note.</summary>
    internal static Answer Noted(Case subject, Answer grade) =>
        new[] { subject.Measure("neuroendocrine-share"), subject.Measure("other-share") }.Any(share => share.TryGet(out var percent) && percent.Below(LeastShare) == Verdict.Met) ? grade.Noting("dominant-type-with-minor-component") : grade;

    internal static Answer Shares(Case subject)
    {
        var (ne, other) = (subject.Measure("neuroendocrine-share"), subject.Measure("other-share"));
        if (!ne.TryGet(out var one) || !other.TryGet(out var two))
        {
            return Ask.Parts(Ask.Known(ne, "neuroendocrine-share"), Ask.Known(other, "other-share"));
        }

        List<Evidence> places = [.. ne.Evidence, .. other.Evidence];
        return (one.IsExact && two.IsExact && Math.Abs(one.Low + two.Low - 100) > 1
            ? Answer.Conflict("shares-do-not-add-up")
            : Ask.All(Traits.Of(one.AtLeast(LeastShare), "neuroendocrine-share"), Traits.Of(two.AtLeast(LeastShare), "other-share")) switch
            {
                { Verdict: Verdict.Met } => Answer.Met("minen"),
                { Verdict: Verdict.NotMet } => Answer.NotMet("dominant-type-with-minor-component"),
                var open => open,
            }).Because(places);
    }

    private static Answer Aggressive(Case subject)
    {
        if (IsMinen(subject) is not { Verdict: Verdict.Met } minen)
        {
            return IsMinen(subject);
        }

        return Ask.Any(Ask.If(subject.Finding("nec-component"), "component-types"), Ask.If(subject.Finding("net-component"), "component-types")) is not { Verdict: Verdict.Met } part
            ? Answer.Unknown("component-types")
            : minen.Because(part.Evidence).Giving(subject.Finding("nec-component").IsStated ? "nec-options-first" : "adenocarcinoma-options-first");
    }
}
