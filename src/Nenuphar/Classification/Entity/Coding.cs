using Nenuphar.Cases;
using Nenuphar.Classification.Grade;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Entity;

/// <summary>The ICD-O-3.2 code of the entity, the stated code against it, and what codes do not say (COD).</summary>
public static class Coding
{
    private static readonly Printed Codes = new("ICDO32-NEN", "3.2");

    /// <summary>The first letters of ICD-10-CM sections that no other country's ICD-10 has.</summary>
    private static readonly string[] ClinicalModification = ["C7A", "C7B", "D3A"];

    internal static IEnumerable<Precept> All =>
    [
        Codes.Rule("COD-01", "codes by entity and site", "not stated", "Code ICD-O-3.2 de l'entité selon son siège.", "ICD-O-3.2 code of the entity by its site.", Of),
        Codes.Rule("COD-02", "codes by entity and site", "not stated", "Le code énoncé doit s'accorder à l'entité calculée.", "The stated code must agree with the computed entity.", Stated),
        Codes.Rule("COD-03", "changes from 3.1", "not stated", "Les codes /1 et d'autres codes anciens se recodent (diagnostics dès 2021).", "Codes in /1 and other older codes are coded anew (diagnoses from 2021).", Legacy),
        Codes.Rule("COD-04", "8152/3", "not stated", "8152/3 : glucagonome au pancréas, tumeur à cellules L à l'appendice et au côlon-rectum.", "8152/3: glucagonoma in the pancreas, L-cell tumour in appendix and colorectum.", TwoMeanings),
        Codes.Reminder("COD-05", "8240/3, 8249/3", "not stated", "8240/3 ne sépare pas TNE SAI et G1, ni 8249/3 G2 et G3 : noter le grade à part.", "8240/3 does not tell NET NOS from G1, nor 8249/3 G2 from G3: store the grade apart.",
            subject => Ask.If(subject.Tumour.Morphology, "morphology", code => code is "8240/3" or "8249/3") is { Verdict: Verdict.Met } plain && !subject.Tumour.StatedGrade.IsStated && Grades.Of(subject).Verdict != Verdict.Met ? plain.Giving("store-grade-apart").Lacking("grade") : Answer.NotMet()),
        Codes.Rule("COD-06", "behaviour", "not stated", "Le chiffre du comportement se lit d'abord : /0 et /1 ne vont pas au chapitre des TNE.", "The behaviour digit is read first: /0 and /1 don't go to the NET chapter.",
            subject => Ask.If(subject.Tumour.Morphology, "morphology", code => NenCodes.Find(code) is { } row && row.Behaviour != '3' && row.Today.Length == 0).Giving("not-malignant-by-code")),
        Codes.Rule("COD-07", "ICD-10", "not stated", "C7A, C7B et D3A sont de la CIM-10 américaine : en Belgique et en France, le code du siège.", "C7A, C7B and D3A are the American ICD-10-CM: in Belgium and France, the code of the site.",
            subject => Ask.If(subject.Tumour.Site, "primary", code => ClinicalModification.Any(section => code.StartsWith(section, StringComparison.Ordinal))).Giving("icd-10-cm-code")),
    ];

    /// <summary>NET G1 and NET not graded share a code, G2 and G3 share another: the code never stands for the grade.</summary>
    public static Answer Of(Case subject)
    {
        var family = Families.Of(subject.Tumour);
        if (!family.TryGet(out var named))
        {
            return Ask.Known(family, "morphology");
        }

        var site = subject.Tumour.Site.TryGet(out var topography) ? Sites.Of(topography) : null;
        var grade = Grades.Of(subject);
        if (named is Family.Net or Family.CompositeGangliocytic && MoreExact(subject, site) is { } exact)
        {
            return Answer.Met(exact).Because(family.Evidence);
        }

        var open = named == Family.Net && !IsThoracic(site) ? OpenGrade.Of(subject, grade) : null;
        if (open is { Count: > 1 })
        {
            return Answer.Conflict(string.Join("|", open.Select(e => NenCodes.Of(e, site)))).Lacking(grade.Missing.DefaultIfEmpty("grade")).Because(family.Evidence).Because(grade.Evidence);
        }

        var entity = named switch
        {
            Family.Net when IsThoracic(site) => grade.Flags.FirstOrDefault(f => f is "typical-carcinoid" or "atypical-carcinoid") ?? (subject.Tumour.Named is "typical-carcinoid" or "atypical-carcinoid" ? subject.Tumour.Named : "NET"),
            Family.Net => open is [var only] ? only : GradeOf(subject, grade),
            Family.Nec => "NEC",
            Family.NecSmallCell => "NEC-small-cell",
            Family.NecLargeCell => "NEC-large-cell",
            Family.Minen => "MiNEN",
            Family.MedullaryThyroid => "MTC",
            Family.Merkel => "Merkel",
            Family.Ppgl => "PPGL",
            Family.NotNen when HasDifferentiation(subject.Tumour) => "ne-differentiation",
            _ => "",
        };
        return NenCodes.Of(entity, site) is { } code ? Answer.Met(code).Because(family.Evidence).Because(grade.Evidence)
            : OwnCode(subject, named, site) is { } stated ? Answer.Met(stated).Because(family.Evidence)
            : Answer.NotMet().Because(family.Evidence);
    }

    /// <summary>A code that says more than the grade does (its hormone, its cell) stays where it belongs: a functioning tumour is no plain one.</summary>
    private static string? MoreExact(Case subject, Site? site) =>
        subject.Tumour.Morphology.TryGet(out var code) && NenCodes.Find(code) is { Entities.Count: 0, IsLegacy: false, Family: Family.Net or Family.CompositeGangliocytic } row && (site is null || site.Tract == "unknown" || row.BelongsAt(site)) ? code : null;

    /// <summary>Paraganglioma, pituitary tumour: where the table of entities has no row, the stated code of today is that of the entity.</summary>
    private static string? OwnCode(Case subject, Family family, Site? site) =>
        family is Family.Ppgl or Family.Pituitary or Family.MedullaryThyroid && subject.Tumour.Morphology.TryGet(out var code) && NenCodes.Find(code) is { IsLegacy: false } row && row.Family == family
        && (site is null || site.Tract == "unknown" || row.BelongsAt(site)) ? code : null;

    private static bool IsThoracic(Site? site) => site?.Organ is "lung" or "thymus" or "trachea";

    /// <summary>A carcinoma with neuroendocrine differentiation: no neuroendocrine neoplasm, and yet in the table of its codes.</summary>
    internal static bool HasDifferentiation(Tumour tumour) => tumour.Morphology.TryGet(out var code) && code == "8574/3";

    /// <summary>The computed grade, else the stated one; without any the code of the plain tumour, which G1 shares.</summary>
    private static string GradeOf(Case subject, Answer grade) =>
        grade.Verdict == Verdict.Met ? grade.Value
        : subject.Tumour.StatedGrade.TryGet(out var stated) ? $"NET-{stated}" : "NET";

    private static Answer Stated(Case subject)
    {
        var computed = Of(subject);
        if (computed.Verdict != Verdict.Met)
        {
            return computed;
        }

        return Ask.If(subject.Tumour.Morphology, "morphology", code => Fits(subject, code, computed.Value)) switch
        {
            { Verdict: Verdict.Met } agreed => agreed.Giving("agree").Because(computed.Evidence),
            { Verdict: Verdict.NotMet } other => (other with { Value = "disagree" }).Noting($"code-{computed.Value}").Because(computed.Evidence),
            var open => open,
        };
    }

    /// <summary>The plain codes must be the computed one; a code that says more (hormone, cell type) fits if it is of the same family and belongs at the site.</summary>
    private static bool Fits(Case subject, string code, string computed) =>
        code == computed
        || (NenCodes.Find(code) is { Entities.Count: 0 } row && row.Family == NenCodes.Find(computed)?.Family && !row.IsLegacy
            && (!subject.Tumour.Site.TryGet(out var site) || Sites.Of(site).Tract == "unknown" || row.BelongsAt(Sites.Of(site))));

    private static Answer Legacy(Case subject) =>
        subject.Tumour.Morphology.TryGet(out var code) && NenCodes.Find(code) is { IsLegacy: true } old
            ? Ask.Known(subject.Tumour.Morphology, "morphology").Giving(old.Today.Length > 0 ? old.Today : "code-without-heir").Noting("legacy-code")
            : Ask.If(subject.Tumour.Morphology, "morphology", one => NenCodes.Find(one) is { IsLegacy: true });

    private static Answer TwoMeanings(Case subject)
    {
        var stated = Ask.If(subject.Tumour.Morphology, "morphology", code => code == "8152/3");
        return stated.Verdict != Verdict.Met ? stated
            : subject.Tumour.Site.TryGet(out var site) && NenCodes.EntityOf("8152/3", Sites.Of(site)) is { } entity ? stated.Giving(entity).Because(subject.Tumour.Site.Evidence)
            : stated.Giving("glucagonoma-or-l-cell").Lacking("primary");
    }
}
