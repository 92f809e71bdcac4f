using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Function;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Clauses;

namespace Nenuphar.Guidelines.Today;

/// <summary>Biochemical criteria of functioning tumours that no list of clauses says whole (GL-FUN).</summary>
internal static class FunctioningToday
{
    private static readonly string[] Triad = ["diabetes", "gallstones", "steatorrhoea"];
    private static readonly string[] Cortisol = ["urinary-free-cortisol", "cortisol", "dexamethasone-suppression-test", "acth"];

    private static readonly Printed Remembered = new("ENETS-FUNCTIONING-2023", "2023") { IsVerified = false };

    public static IEnumerable<Precept> All =>
    [
        (new Printed("INSULINOMA-TESTS", "2026") with { IsVerified = false }).Rule("GL-FUN-c", "supervised fast", "expert opinion", "Une cétonurie ou une insuline qui baisse plaident contre un insulinome.",
            "Ketonuria or falling insulin argue against insulinoma.", Against),
        Remembered.Rule("GL-FUN-e.c", "somatostatinoma", "expert opinion", "Somatostatinome : somatostatine élevée avec diabète, lithiase biliaire ou stéatorrhée.",
            "Somatostatinoma: raised somatostatin with diabetes, gallstones or steatorrhoea.", subject => Ask.All(Traits.IsRaised(subject, "somatostatin"), Ask.Any([.. Triad.Select(term => Functioning.Any(subject, term))])).Giving("suspect-somatostatinoma")),
        Remembered.Reminder("GL-FUN-f", "ectopic ACTH", "expert opinion", "Suspicion de sécrétion ectopique d'ACTH : cortisol libre urinaire, cortisol de minuit, freinage par 1 mg de dexaméthasone, ACTH.",
            "Suspected ectopic ACTH: urinary free cortisol, late-night cortisol, 1 mg dexamethasone, ACTH.", Ectopic),
    ];

    /// <summary>Asked where glucose is low or an insulinoma is spoken of.</summary>
    private static Answer Against(Case subject)
    {
        var results = subject.Labs("urine-ketones").Where(l => l.Value.Word.Length > 0).ToList();
        var ketones = results.Select(l => l.Value.Word is "positive" or "high").Distinct().ToList();
        var shown = (ketones.Count switch { 0 => Answer.Unknown("urine-ketones"), 1 => new Answer(ketones[0] ? Verdict.Met : Verdict.NotMet), _ => Answer.Conflict() }).Because(results.Select(l => l.Evidence));
        return Ask.All(Functioning.Any(subject, "hypoglycaemia", "hypoglycaemic-syndrome", "insulinoma-syndrome"), Ask.Any(shown, Ask.If(subject.Finding("falling-insulin"), "insulin"))).Giving("against-insulinoma");
    }

    private static Answer Ectopic(Case subject, Setting setting)
    {
        if (CourseClauses.RemovedWhole(subject, setting) is { Verdict: Verdict.Met } removed)
        {
            return Answer.NotMet("removed-whole").Because(removed.Evidence);
        }

        var suspected = Ask.All(Traits.IsNen(subject), Functioning.Any(subject, "cushing", "cushingoid"));
        var open = Cortisol.Where(analyte => !subject.Labs(analyte).Any()).ToList();
        return suspected.Verdict != Verdict.Met ? Answer.NotMet() : open.Count == 0 ? Answer.NotMet("all-told") : Answer.Met("tests-due").Lacking(open).Because(suspected.Evidence);
    }
}
