using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Today;

/// <summary>Tumours whose treatment is told elsewhere: those of endocrine expert centres, and carcinomas with a guideline of their own (GL-SYS-26, GL-SYS-30).</summary>
internal static class Referral
{
    private static readonly Printed Remembered = new("NEN-GUIDE", "2026") { IsVerified = false };

    public static IEnumerable<Precept> All =>
    [
        Remembered.Rule("GL-SYS-26", "medullary thyroid carcinoma, PPGL", "expert opinion", "Carcinome médullaire de la thyroïde, phéochromocytome, paragangliome : adresser à un centre expert.",
            "Medullary thyroid carcinoma, phaeochromocytoma, paraganglioma: refer to an expert centre.", subject => Expert(subject).Giving("refer-to-expert-centre")),
        Remembered.Quote("GL-SYS-26.b", "medullary thyroid carcinoma", "expert opinion", "Carcinome médullaire de la thyroïde : vandétanib, cabozantinib et selpercatinib y sont discutés.",
            "Medullary thyroid carcinoma: vandetanib, cabozantinib and selpercatinib are discussed there.", subject => Traits.IsMedullaryThyroid(subject).Giving("at-expert-centre")),
        Remembered.Quote("GL-SYS-26.c", "PPGL", "expert opinion", "Phéochromocytome, paragangliome : belzutifan (FDA 2025), 131I-MIBG, CVD et sunitinib y sont discutés.",
            "Phaeochromocytoma, paraganglioma: belzutifan (FDA 2025), 131I-MIBG, CVD and sunitinib are discussed there.", subject => Traits.IsPpgl(subject).Giving("at-expert-centre")),
        Remembered.Rule("GL-SYS-30", "outside this field", "expert opinion", "Carcinome de Merkel, à petites cellules du poumon, neuroendocrine de la prostate : chacun a ses propres recommandations.",
            "Merkel cell carcinoma, small-cell lung carcinoma, neuroendocrine carcinoma of the prostate: each has its own guideline.", subject => OwnGuideline(subject).Giving("own-guideline")),
    ];

    public static Answer Expert(Case subject) => Traits.Family(subject, family => family is Family.Ppgl or Family.MedullaryThyroid);

    public static Answer OwnGuideline(Case subject) => Ask.Any(
        Traits.Family(subject, family => family == Family.Merkel),
        Ask.All(Traits.IsSmallCell(subject), Traits.SiteIs(subject, "lung")),
        Ask.All(Traits.IsNec(subject), Traits.SiteIs(subject, "prostate")));
}
