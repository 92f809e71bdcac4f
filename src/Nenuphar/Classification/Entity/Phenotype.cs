using Nenuphar.Cases;
using Nenuphar.Classification.Grade;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Entity;

/// <summary>What makes a neoplasm neuroendocrine, its family and its names (DEF).</summary>
internal static class Phenotype
{
    /// <summary>Markers that point at an organ; a general neuroendocrine marker does not.</summary>
    private static readonly string[] SiteMarkers = ["cdx2", "ttf1", "islet1", "pax8", "pax6", "satb2", "gata3", "otp", "pdx1", "er", "pr", "mammaglobin", "gcdfp-15", "calcitonin"];

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Rule("DEF-01", "Définition", "not stated",
            "Un néoplasme est neuroendocrine si ses cellules montrent le phénotype neuroendocrine : synaptophysine et chromogranine.",
            "A neoplasm is neuroendocrine if its cells show the neuroendocrine phenotype: synaptophysin and chromogranin.",
            Of),
        Printed.Review.Rule("DEF-02", "Définition", "not stated",
            "Organes endocrines : hypophyse, parathyroïde, thyroïde, surrénale.", "Endocrine organs: pituitary, parathyroid, thyroid, adrenal.",
            subject => Traits.SiteIs(subject, site => site.Tract == "endocrine").Giving("endocrine-organ")),
        Printed.Review.Rule("DEF-03", "Définition", "not stated",
            "Système neuroendocrine diffus : peau, voies respiratoires, sein, tube digestif, voies urinaires, organes reproducteurs.",
            "Diffuse neuroendocrine system: skin, airways, breast, digestive, urinary and reproductive tracts.",
            subject => Traits.SiteIs(subject, site => site.Tract is "skin" or "lung" or "breast" or "digestive" or "urinary" or "reproductive").Giving("diffuse-system")),
        Printed.Review.Reminder("DEF-04", "Définition", "not stated",
            "La morphologie se ressemble partout : sans marqueur d'organe, l'origine ne se déduit pas.", "Morphology looks alike everywhere: without a site marker the origin can't be told.",
            OriginWithoutSiteMarkers),
        Printed.Review.Rule("DEF-05", "Épidémiologie", "not stated",
            "Fréquence par siège : digestif, puis poumon, puis les autres.", "Frequency by site: digestive, then lung, then all others.",
            subject => Ask.Known(subject.Tumour.Site, "primary") is { Verdict: Verdict.Met } known && subject.Tumour.Site.TryGet(out var code)
                ? Sites.Of(code).Tract switch { "unknown" => Answer.Unknown("primary"), "digestive" => known.Giving("rank-1"), "lung" => known.Giving("rank-2"), _ => known.Giving("rank-3") }
                : Ask.Known(subject.Tumour.Site, "primary")),
        Printed.Review.Rule("DEF-06", "Classification", "not stated",
            "Deux familles : tumeur bien différenciée (TNE) et carcinome peu différencié (CNE), à petites ou à grandes cellules.",
            "Two families: well-differentiated tumour (NET) and poorly differentiated carcinoma (NEC), small- or large-cell.",
            OfFamily),
        Printed.Review.Rule("FAM", "Classification", "not stated", "La famille, y compris celles qui gardent leur propre classification.", "The family, those that keep a scheme of their own included.", WholeFamily),
        Printed.Review.Rule("DEF-07", "Classification", "not stated", "Le grade vient de la prolifération : Ki-67 et mitoses.", "Grade comes from proliferation: Ki-67 and mitoses.",
            subject => subject.Specimens.Where(s => s.Ki67.IsStated || s.Ki67.IsConflicting || s.Mitoses.IsStated || s.Mitoses.IsConflicting).ToList() is { Count: > 0 } graded
                ? Answer.Met("gradable").Because(graded.SelectMany(s => s.Ki67.Evidence.Concat(s.Mitoses.Evidence)))
                : Answer.Unknown("ki67", "mitoses")),
        Printed.Review.Rule("DEF-08", "Classification", "not stated", "Un carcinome neuroendocrine est de grade 3 par définition.", "A neuroendocrine carcinoma is grade 3 by definition.",
            subject => Traits.IsNec(subject) is { Verdict: Verdict.Met } nec ? GradeOfCarcinoma(subject, nec) : Traits.IsNec(subject)),
        Printed.Review.Rule("DEF-09", "Classification", "not stated", "Une tumeur bien différenciée peut être G1, G2 ou G3.", "A well-differentiated tumour may be G1, G2 or G3.",
            subject => Ask.All(Traits.IsNet(subject), Ask.If(subject.Tumour.StatedGrade, "grade", grade => grade is "G1" or "G2" or "G3")).Giving("accepted")),
        Printed.Review.Rule("DEF-10", "Classification", "expert opinion", "Paragangliome et phéochromocytome gardent leur classification : pas de grade G1-G3.",
            "Paraganglioma and phaeochromocytoma keep their own scheme: no G1-G3.",
            subject => Traits.IsPpgl(subject).Giving("no-net-grade")),
        Printed.Review.Rule("DEF-11", "Classification", "expert opinion", "Le schéma est validé pour les TNE digestives ; ailleurs il est proposé par des experts.",
            "The scheme is validated for digestive NET; elsewhere experts propose it.",
            subject => Traits.IsDigestive(subject) switch
            {
                { Verdict: Verdict.Met } digestive => digestive.Giving("validated"),
                { Verdict: Verdict.NotMet } other => other with { Value = "proposed-not-validated" },
                var open => open,
            }),
        Printed.Review.Reminder("DEF-12", "Classification", "expert opinion", "Grade et différenciation sont indispensables avant toute liste d'options.",
            "Grade and differentiation are needed before any list of options.",
            subject => MissingForOptions(subject) is { Count: > 0 } missing ? Answer.Met("options-blocked").Lacking(missing) : Answer.NotMet()),
        Printed.Review.Rule("DEF-13", "Introduction, Classification", "not stated", "Les anciens noms se traduisent dans le vocabulaire actuel.", "Older names map onto the present vocabulary.",
            LegacyNames.Of),
        Printed.Review.Rule("DEF-14", "Introduction", "not stated", "La date du compte rendu dit de quelle époque est son vocabulaire.", "The date of the report tells the era of its vocabulary.",
            LegacyNames.Era),
        Printed.Review.Quote("DEF-15", "Introduction", "not stated", "Une cellule neuroendocrine agit à distance (endocrine) et sur ses voisines (paracrine).",
            "A neuroendocrine cell acts at a distance (endocrine) and on its neighbours (paracrine).",
            _ => Answer.Met("endocrine-and-paracrine")),
    ];

    /// <summary>Synaptophysin and chromogranin A: both certain, one partial, none not shown.</summary>
    public static Answer Of(Case subject)
    {
        var (synaptophysin, chromogranin) = (subject.Ihc("synaptophysin"), subject.Ihc("chromogranin-a"));
        List<Evidence> places = [.. synaptophysin.Evidence, .. chromogranin.Evidence];
        List<string> missing = [.. synaptophysin.IsMissing ? ["synaptophysin"] : Array.Empty<string>(), .. chromogranin.IsMissing ? ["chromogranin-a"] : Array.Empty<string>()];
        if (synaptophysin.IsConflicting || chromogranin.IsConflicting)
        {
            return Answer.Conflict().Because(places);
        }

        var answer = (synaptophysin.IsStated, chromogranin.IsStated) switch
        {
            (true, true) => Answer.Met("confirmed"),
            (false, false) when missing.Count == 0 => Answer.NotMet("not-shown"),
            (false, false) => Answer.Unknown(),
            _ => missing.Count == 0 ? Answer.Met("partial") : new Answer(Verdict.Unknown, "partial"),
        };
        return answer.Because(places).Lacking(missing);
    }

    /// <summary>Mixed by its code, or by the shares of its parts.</summary>
    private static Answer WholeFamily(Case subject) =>
        MixedTumours.Shares(subject) is { Verdict: Verdict.Met or Verdict.Conflict } mixed ? mixed : Families.Of(subject.Tumour) switch
        {
            Fact<Family>.Stated { Value: Family.Minen } => MixedTumours.IsMinen(subject) is { Verdict: Verdict.Met } minen ? minen.Giving("minen") : MixedTumours.IsMinen(subject),
            Fact<Family>.Stated { Value: Family.Ppgl } ppgl => Answer.Met("ppgl").Because(ppgl.Places),
            Fact<Family>.Stated { Value: Family.MedullaryThyroid } medullary => Answer.Met("medullary-thyroid").Because(medullary.Places),
            Fact<Family>.Stated { Value: Family.Merkel } merkel => Answer.Met("merkel").Because(merkel.Places),
            Fact<Family>.Stated { Value: Family.Pituitary } pituitary => Answer.Met("pituitary-net").Because(pituitary.Places),
            Fact<Family>.Stated { Value: Family.CompositeGangliocytic } composite => Answer.Met("composite-gangliocytic").Because(composite.Places),
            Fact<Family>.Stated { Value: Family.PreInvasive } early => Answer.Met("pre-invasive").Because(early.Places),
            Fact<Family>.Stated { Value: Family.Nen } open => new Answer(Verdict.Unknown, "nen") { Missing = ["differentiation"] }.Because(open.Places),
            Fact<Family>.Stated { Value: Family.NotNen } other => Answer.NotMet("not-a-nen").Because(other.Places),
            _ => OfFamily(subject),
        };

    private static Answer OfFamily(Case subject) => Families.Of(subject.Tumour) switch
    {
        Fact<Family>.Conflicting rivals => Answer.Conflict().Because(rivals.Places),
        Fact<Family>.Stated { Value: Family.Net } net => Answer.Met("net").Because(net.Places),
        Fact<Family>.Stated { Value: Family.NecSmallCell } small => Answer.Met("nec-small-cell").Because(small.Places),
        Fact<Family>.Stated { Value: Family.NecLargeCell } large => Answer.Met("nec-large-cell").Because(large.Places),
        Fact<Family>.Stated { Value: Family.Nec } nec => Answer.Met("nec-unspecified").Because(nec.Places).Lacking("cell-type"),
        Fact<Family>.Stated { Value: Family.Nen } nen => Answer.Unknown("differentiation").Because(nen.Places),
        Fact<Family>.Stated other => Answer.NotMet().Because(other.Places),
        _ => Answer.Unknown("morphology"),
    };

    private static Answer GradeOfCarcinoma(Case subject, Answer nec) =>
        Grades.Of(subject) is var grade && grade.Verdict == Verdict.Conflict ? grade : new Answer(Verdict.Met, "G3") { Flags = grade.Flags, Missing = grade.Missing }.Because(nec.Evidence).Because(grade.Evidence);

    private static Answer OriginWithoutSiteMarkers(Case subject)
    {
        var unknown = !subject.Tumour.Site.IsStated || (subject.Tumour.Site.TryGet(out var code) && Sites.Of(code).Tract == "unknown");
        var tested = subject.Of(FactKind.Ihc).Any(e => SiteMarkers.Contains(e.Name, StringComparer.Ordinal));
        return unknown && !tested && subject.Of(FactKind.Ihc).Any() ? Answer.Met("origin-not-inferable").Lacking("cdx2", "ttf1", "islet1") : Answer.NotMet();
    }

    private static List<string> MissingForOptions(Case subject)
    {
        var grade = Grades.Of(subject);
        var open = grade.Verdict == Verdict.Unknown && subject.Tumour.StatedGrade.IsMissing ? grade.Missing.Where(m => m is not "cell-type") : [];
        return [.. open.Concat(Grades.FamilyOf(subject.Tumour) is Family.Unknown or Family.Nen && subject.Tumour.Differentiation.IsMissing ? ["differentiation"] : []).Distinct(StringComparer.Ordinal)];
    }
}
