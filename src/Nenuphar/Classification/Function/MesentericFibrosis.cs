using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Function;

/// <summary>Mesenteric fibrosis and the small-bowel primary (MES).</summary>
internal static class MesentericFibrosis
{
    private const string Place = "Syndrome carcinoïde";
    private static readonly string[] Complications = ["intestinal-obstruction", "mesenteric-ischaemia", "hydronephrosis"];

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Rule("MES-01", Place, "not stated", "La fibrose accompagne les métastases ganglionnaires mésentériques.", "Fibrosis goes with mesenteric node metastases.", subject => Mass(subject).Giving("fibrosis-risk")),
        Printed.Review.Rule("MES-02", Place, "not stated", "Occlusion, ischémie, hydronéphrose : trois complications à chercher.", "Obstruction, ischaemia, hydronephrosis: three complications to look for.", ToCheck),
        Printed.Review.Rule("MES-03", Place, "expert opinion", "La résection d'une TNE du grêle et de ses ganglions se discute toujours, même en cas de métastases ; l'effet sur la survie est débattu.",
            "Resection of a small-bowel NET and its nodes is always discussed, even with metastases; the effect on survival is debated.", Primary),
    ];

    private static Answer Mass(Case subject) => Ask.Any(
        Ask.If(subject.Finding("mesenteric-mass"), "mesenteric-mass"), Ask.If(subject.Metastasis("mesentery"), "mesenteric-mass"), Ask.If(subject.Syndrome("mesenteric-fibrosis"), "mesenteric-mass"));

    private static Answer ToCheck(Case subject)
    {
        if (Mass(subject) is not { Verdict: Verdict.Met } mass)
        {
            return Mass(subject);
        }

        var present = Complications.Where(c => subject.Symptom(c).IsStated).ToList();
        return mass.Giving($"{present.Count} of 3").Noting(present).Lacking(Complications.Where(c => subject.Symptom(c).IsMissing));
    }

    private static Answer Primary(Case subject)
    {
        if (Traits.IsSmallBowel(subject) is not { Verdict: Verdict.Met } bowel)
        {
            return Traits.IsSmallBowel(subject);
        }

        var resected = PrimaryResection.Of(subject);
        return resected.Verdict switch
        {
            Verdict.Met => Answer.NotMet("already-resected").Because(resected.Evidence),
            Verdict.NotMet => bowel.Giving("discuss-resection").Noting("survival-effect-debated"),
            Verdict.Conflict => resected,
            _ => Answer.Unknown("primary-resection"),
        };
    }
}
