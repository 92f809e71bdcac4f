using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Origin;

/// <summary>Markers that speak together, where a single one does not (GL-IHC).</summary>
internal static class MarkerPatterns
{
    private static readonly Printed Figure = new("NEN-IHC", "2020");
    private static readonly Printed Remembered = Figure with { IsVerified = false };

    public static IEnumerable<Precept> All =>
    [
        Figure.Rule("GL-IHC-09", "PMC7665972, figure 3", "review", "ISL1 négatif, INSM1 et sécrétagogine positifs : grêle ou appendice.", "ISL1 negative, INSM1 and secretagogin positive: small intestine or appendix.",
            subject => Pattern(subject, "towards-small-bowel-or-appendix", ("islet1", false), ("insm1", true), ("secretagogin", true))),
        Figure.Rule("GL-IHC-10", "PMC7665972, figure 3", "review", "ISL1 et INSM1 positifs, sécrétagogine négative : penser au PPGL, ajouter GATA3 et S100.", "ISL1 and INSM1 positive, secretagogin negative: think of PPGL, add GATA3 and S100.",
            subject => Pattern(subject, "towards-ppgl", ("islet1", true), ("insm1", true), ("secretagogin", false)) is { Verdict: Verdict.Met } yes ? yes.Noting("add-gata3-s100") : Pattern(subject, "", ("islet1", true), ("insm1", true), ("secretagogin", false))),
        Remembered.Rule("GL-IHC-11", "markers by site", "review", "GATA3 et RE positifs ensemble : sein (GATA3 seul : PPGL, parathyroïde, urothélium aussi).", "GATA3 and ER positive together: breast (GATA3 alone: also PPGL, parathyroid, urothelium).",
            subject => Pattern(subject, "towards-breast", ("gata3", true), ("er", true))),
        Remembered.Rule("GL-IHC-12", "markers by site", "review", "CK20 et polyomavirus de Merkel positifs : carcinome de Merkel (CK20 aussi dans le petites cellules).", "CK20 and Merkel polyomavirus positive: Merkel cell carcinoma (CK20 also in small cell carcinoma).",
            subject => Pattern(subject, "towards-merkel", ("ck20", true), ("mcpyv", true))),
        Remembered.Rule("GL-IHC-14", "markers by site", "review", "PIT1, SF1 ou TPIT positif : TNE de l'hypophyse.", "PIT1, SF1 or TPIT positive: pituitary NET.",
            subject => Ask.Any(Stained(subject, "pit1", true), Stained(subject, "sf1", true), Stained(subject, "tpit", true)).Giving("towards-pituitary")),
        Remembered.Rule("GL-IHC-15", "markers by site", "review", "Kératines négatives, tyrosine hydroxylase ou cellules S100 de soutien : PPGL.", "Keratins negative, tyrosine hydroxylase or S100 sustentacular cells: PPGL.",
            subject => Ask.All(Ask.Any(Stained(subject, "cytokeratin", false), Stained(subject, "ae1-ae3", false)), Ask.Any(Stained(subject, "tyrosine-hydroxylase", true), Stained(subject, "s100", true))).Giving("towards-ppgl")),
    ];

    private static Answer Pattern(Case subject, string value, params (string Marker, bool Positive)[] markers) => Ask.All([.. markers.Select(m => Stained(subject, m.Marker, m.Positive))]).Giving(value);

    private static Answer Stained(Case subject, string marker, bool positive) => Ask.If(subject.Ihc(marker), $"ihc-{marker}") is var told && positive ? told : Ask.Not(told);
}
