using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Grade;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.WorkUp;

/// <summary>Which imaging in which situation (DX).</summary>
internal static class Imaging
{
    private const string Place = "Diagnostic";

    /// <summary>Ki-67 (percent) above which FDG is thought of; the source gives no limit, this is ours.</summary>
    private const double HighProliferation = 20;

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Reminder("DX-01", Place, "expert opinion", "Bilan : siège, extension, histologie par biopsie donnant différenciation et grade.", "Work-up: site, extent, histology by biopsy giving differentiation and grade.", Score),
        Printed.Review.Rule("DX-02", Place, "not stated", "La plupart des NEN bien différenciées expriment les récepteurs de la somatostatine.", "Most well-differentiated NEN express somatostatin receptors.",
            subject => Traits.IsNet(subject) switch { { Verdict: Verdict.Met } net => net.Giving("sstr-imaging-relevant"), { Verdict: Verdict.NotMet } other => other with { Value = "low-yield" }, var open => open }),
        Printed.Review.Reminder("DX-03", Place, "not stated", "La TEP aux analogues marqués au 68Ga est l'examen le plus sensible ; la scintigraphie seulement à défaut.",
            "PET with 68Ga-labelled analogues is the most sensitive; scintigraphy only if it is not available.", SstrPet),
        Printed.Review.Rule("DX-04", Place, "not stated", "La TEP au FDG se garde pour une forte prolifération (ici Ki-67 au-dessus de 20 % ou carcinome).", "FDG PET is kept for high proliferation (here Ki-67 above 20 % or carcinoma).",
            subject => Glucose(subject, Ask.Any(Traits.IsNec(subject), HighKi67(subject)), "suggest-fdg-pet")),
        Printed.Review.Rule("DX-05", Place, "not stated", "TEP au FDG dans le carcinome médullaire de la thyroïde agressif.", "FDG PET in aggressive medullary thyroid cancer.",
            subject => Glucose(subject, Ask.All(Traits.IsMedullaryThyroid(subject), Ask.If(subject.Finding("aggressive-course"), "aggressive-course")), "suggest-fdg-pet")),
        Printed.Review.Rule("DX-06", Place, "not stated", "TEP au FDG dans le PPGL métastatique avec mutation SDHB.", "FDG PET in metastatic PPGL with SDHB mutation.",
            subject => Glucose(subject, Ask.All(Traits.IsPpgl(subject), Traits.IsMetastatic(subject), Mutated(subject, "sdhb")), "suggest-fdg-pet")),
        Printed.Review.Rule("DX-07", Place, "expert opinion", "La TEP au FDG peut aider le choix dans les NEN du pancréas.", "FDG PET may help the choice in pancreatic NEN.",
            subject => Glucose(subject, Ask.All(Traits.IsNen(subject), Traits.SiteIs(subject, "pancreas")), "optional-fdg-pet")),
        Printed.Review.Rule("DX-08", Place, "not stated", "La TEP à la F-DOPA est utile dans le carcinome médullaire de la thyroïde.", "F-DOPA PET is useful in medullary thyroid cancer.",
            (subject, setting) => Traits.IsMedullaryThyroid(subject).Giving("suggest-fdopa-pet") is { Verdict: Verdict.Met } yes && setting.Country == "BE" ? yes.Noting("unavailable-at-source-date") : Traits.IsMedullaryThyroid(subject).Giving("suggest-fdopa-pet")),
        Printed.Review.Rule("DX-09", Place, "not stated", "F-DOPA pour certains PPGL héréditaires.", "F-DOPA for some hereditary PPGL.",
            subject => Ask.All(Traits.IsPpgl(subject), Ask.Any(Mutated(subject, "sdhd"), Mutated(subject, "sdhb"), Mutated(subject, "sdhx"), Ask.If(subject.Has(FactKind.Hereditary, "sdhx"), "germline-test"), Ask.If(subject.Has(FactKind.Hereditary, "vhl"), "germline-test"), Ask.If(subject.Has(FactKind.Hereditary, "men2"), "germline-test"), Ask.If(subject.Has(FactKind.Hereditary, "nf1"), "germline-test"))).Giving("suggest-fdopa-pet")),
        Printed.Review.Rule("DX-10", Place, "not stated", "F-DOPA pour les carcinoïdes du grêle difficiles à localiser.", "F-DOPA for small-bowel carcinoids that are hard to find.", Occult),
        Printed.BreastCase.Rule("DX-11", "Discussion", "not stated", "La scintigraphie montre souvent plusieurs lésions dans une TNE secondaire.", "Scintigraphy often shows several lesions in a secondary NET.",
            subject => Ask.All(Traits.SiteIs(subject, "breast"), Ask.If(subject.Finding("multiple-uptake"), "somatostatin-scintigraphy")).Giving("clue-secondary")),
        Printed.BreastCase.Rule("DX-12", "Discussion", "not stated", "L'Octreoscan est négatif une fois sur trois : il n'exclut pas.", "Octreoscan is negative in one third: it does not exclude.",
            subject => Uptake(subject, "negative").Giving("not-excluded") is { Verdict: Verdict.Met } yes ? yes.Noting("false-negative-33-percent") : Uptake(subject, "negative")),
        Printed.BreastCase.Rule("DX-13", "Discussion", "not stated", "Faux positifs : lésions infectieuses et inflammatoires.", "False positives: infectious and inflammatory lesions.",
            subject => Ask.All(Uptake(subject, "positive"), Function.Functioning.Any(subject, "sarcoidosis", "infectious-disease", "tuberculosis")).Giving("uptake-may-be-inflammation")),
        Printed.IlealCase.Rule("DX-14", "Tests complémentaires", "not stated", "L'échelle de Krenning va de 0 à 4.", "The Krenning scale runs from 0 to 4.", subject =>
            Ask.Known(subject.Scale("krenning"), "krenning") is { Verdict: Verdict.Met } known && subject.Scale("krenning").TryGet(out var score)
                ? score.Between(0, 4) == Verdict.Met ? known.Giving($"krenning {score}") : Answer.NotMet("invalid-score").Because(known.Evidence)
                : Ask.Known(subject.Scale("krenning"), "krenning")),
        Printed.IlealCase.Reminder("DX-15", "Tests complémentaires", "not stated", "L'échocardiographie fait partie du bilan si le 5-HIAA est élevé.", "Echocardiography belongs to the work-up if 5-HIAA is raised.", subject =>
            Traits.IsRaised(subject, "5-hiaa").Verdict != Verdict.Met ? Answer.NotMet() : subject.Exams("echocardiography").Any() ? Answer.NotMet("done") : Answer.Met("echocardiography-due")),
    ];

    /// <summary>Site, extent, tissue, and differentiation with grade: what is there of four. A family that keeps a scheme of its own, and the chest, have no such grade: of three.</summary>
    private static Answer Score(Case subject)
    {
        var family = Grades.FamilyOf(subject.Tumour);
        var isGraded = family == Family.Unknown || (WhoDigestiveGrade.IsGraded(family) && Traits.SiteIs(subject, "lung", "thymus", "trachea").Verdict != Verdict.Met);
        var grade = subject.Tumour.StatedGrade.IsStated || Grades.Rank(Grades.Of(subject)) > 0;
        (bool Has, string Item)[] parts =
        [
            (subject.Tumour.Site.IsStated, "primary"),
            (subject.Of(FactKind.Metastasis).Any(e => e.IsAffirmed || e.IsDenied) || subject.Tumour.StatedStage.IsStated || subject.Tumour.Tnm.Count > 0, "stage"),
            (subject.Specimens.Count > 0, "biopsy"),
            (grade && (subject.Tumour.Differentiation.IsStated || Grades.FamilyOf(subject.Tumour) == Family.Net), "differentiation-and-grade"),
        ];
        var asked = isGraded ? parts : parts[..^1];
        var score = asked.Count(p => p.Has);
        string[] missing = [.. asked.Where(p => !p.Has).Select(p => p.Item), .. IsTracerOpen(subject) ? ["pet-tracer"] : Array.Empty<string>()];
        return (missing.Length == 0 ? Answer.NotMet($"{score}/{asked.Length}") : Answer.Met($"{score}/{asked.Length}")).Lacking(missing);
    }

    /// <summary>A PET shows the extent by its tracer, and no PET tells one.</summary>
    private static bool IsTracerOpen(Case subject) => subject.Exams("pet").Any() && !subject.Exams("sstr-pet").Any() && !subject.Exams("fdg-pet").Any() && !subject.Exams("fdopa-pet").Any();

    /// <summary>What is done is not asked for: it is said that it is.</summary>
    private static Answer Glucose(Case subject, Answer suggested, string value) => suggested.Giving(suggested.Verdict == Verdict.Met && subject.Exams("fdg-pet").Any() ? "fdg-pet-done" : value);

    private static Answer SstrPet(Case subject) => Traits.IsNet(subject).Verdict != Verdict.Met || subject.Exams("sstr-pet").Any() ? Answer.NotMet()
        : subject.Exams("pet").Any() ? Answer.Met("suggest-sstr-pet").Noting("pet-tracer-unnamed").Because(subject.Exams("pet").SelectMany(e => e.Evidence))
        : Answer.Met("suggest-sstr-pet");

    private static Answer HighKi67(Case subject)
    {
        var high = subject.Specimens.FirstOrDefault(s => s.Ki67.TryGet(out var percent) && percent.Above(HighProliferation) == Verdict.Met);
        var rival = subject.Specimens.FirstOrDefault(s => s.Ki67.IsConflicting);
        var low = subject.Specimens.FirstOrDefault(s => s.Ki67.TryGet(out var percent) && percent.AtMost(HighProliferation) == Verdict.Met);
        var open = subject.Specimens.FirstOrDefault(s => s.Ki67.TryGet(out var percent) && percent.AtMost(HighProliferation) == Verdict.Unknown);
        return high is not null ? Answer.Met().Because(high.Ki67.Evidence) : rival is not null ? Answer.Conflict().Because(rival.Ki67.Evidence)
            : low is not null && open is not null ? Answer.Conflict().Because(low.Ki67.Evidence).Because(open.Ki67.Evidence)
            : low is not null ? Answer.NotMet().Because(low.Ki67.Evidence)
            : Answer.Unknown("ki67");
    }

    private static Answer Mutated(Case subject, string gene)
    {
        var entries = subject.Of(FactKind.Molecular).Where(e => e.IsAffirmed && e.Name == gene).ToList();
        var (yes, no) = (entries.Find(e => e.Amount is "mutated" or "positive"), entries.Find(e => e.Amount is "wild-type" or "negative"));
        return yes is not null && no is not null ? Answer.Conflict().Because(yes.Evidence, no.Evidence)
            : yes is not null ? Answer.Met().Because(yes.Evidence)
            : no is not null ? Answer.NotMet().Because(no.Evidence)
            : Answer.Unknown(gene == "sdhx" ? "germline-test" : gene);
    }

    private static Answer Occult(Case subject)
    {
        var unknown = Ask.If(subject.Tumour.Site, "primary", code => Sites.Of(code).Tract == "unknown");
        return Ask.All(Traits.IsNen(subject), unknown, Traits.IsRaised(subject, "5-hiaa")).Giving("suggest-fdopa-pet");
    }

    private static Answer Uptake(Case subject, string uptake)
    {
        var exams = subject.Exams("octreoscan").Where(e => e.Uptake.IsStated).ToList();
        return exams.Select(e => e.Uptake.TryGet(out var seen) ? seen : "").Distinct(StringComparer.Ordinal).Count() > 1 ? Answer.Conflict().Because(exams.SelectMany(e => e.Evidence))
            : exams.Find(e => e.Uptake.TryGet(out var seen) && seen == uptake) is { } yes ? Answer.Met().Because(yes.Evidence)
            : exams.Count > 0 ? Answer.NotMet().Because(exams[0].Evidence)
            : Answer.Unknown("somatostatin-scintigraphy");
    }
}
