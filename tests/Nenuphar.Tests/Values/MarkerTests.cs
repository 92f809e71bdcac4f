using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Values;

/// <summary>Immunohistochemistry as it is noted in reports and letters: lists that share a sign, scores, staining that is kept.</summary>
public class MarkerTests
{
    [Theory]
    [InlineData("TTF1, PAX8 : négatifs.", "pax8=negative|ttf1=negative")]
    [InlineData("Immunohistochimie : CDX2, SATB2 et CK20 positifs.", "cdx2=positive|ck20=positive|satb2=positive")]
    [InlineData("IHC: synaptophysin, chromogranin A, CD56 positive; CK7, TTF-1 negative.", "cd56=positive|chromogranin-a=positive|ck7=negative|synaptophysin=positive|ttf1=negative")]
    [InlineData("IHC : chromogranine et synaptophysine +, CK7/CK20 -.", "chromogranin-a=positive|ck20=negative|ck7=negative|synaptophysin=positive")]
    [InlineData("CDX2, CK7 (OV-TL 12/30) et CK20 négatifs.", "cdx2=negative|ck20=negative|ck7=negative")]
    [InlineData("Synapto +, chromo +, TTF1 -.", "chromogranin-a=positive|synaptophysin=positive|ttf1=negative")]
    public void The_sign_behind_a_list_is_that_of_all_its_markers(string text, string expected) => Markers(text).ShouldBe(expected);

    [Theory]
    [InlineData("IHC : CD56 +, CK7, CK20.", "cd56=positive")]
    [InlineData("Récepteurs : RE, RP, HER2 3+.", "her2=positive")]
    [InlineData("Synaptophysin focal, TTF-1 negative.", "synaptophysin=positive|ttf1=negative")]
    [InlineData("Positive for synaptophysin and CD56, CK20 negative.", "cd56=positive|ck20=negative|synaptophysin=positive")]
    [InlineData("Carcinome positif pour les récepteurs d'œstrogènes et HER2 négatif.", "er=positive|her2=negative")]
    [InlineData("L'expression de CK7 et CK20 est négative.", "ck20=negative|ck7=negative")]
    [InlineData("Expression altérée des protéines MLH1 et PMS2.", "mlh1=negative|pms2=negative")]
    [InlineData("TdT et CD1 (-), CAIX +, h-caldesmone -.", "caix=positive|cd1=negative|h-caldesmon=negative|tdt=negative")]
    public void A_marker_keeps_its_own_sign_or_none(string text, string expected) => Markers(text).ShouldBe(expected);

    [Theory]
    [InlineData("TTF1 -ve, CDX2 +ve.", "cdx2=positive|ttf1=negative")]
    [InlineData("SSTR2A : score 3+, chromogranine +++.", "chromogranin-a=positive|sstr2=positive")]
    [InlineData("SSTR2 0, synaptophysin +.", "sstr2=negative|synaptophysin=positive")]
    [InlineData("ER 8/8, PR 7/8, HER2 1+ (negative).", "er=positive|her2=negative|pr=positive")]
    [InlineData("RE 100 %, RP 2/8, HER2 score 0.", "er=positive|her2=negative|pr=negative")]
    [InlineData("Chromogranine focale (< 5 %), synaptophysine diffuse et intense.", "chromogranin-a=positive|synaptophysin=positive")]
    [InlineData("PD-L1 < 1 %, CK20 +.", "ck20=positive|pd-l1=negative")]
    [InlineData("Polyomavirus positif, CK20 en dot positif.", "ck20=positive|mcpyv=positive")]
    public void Scores_and_extents_are_signs(string text, string expected) => Markers(text).ShouldBe(expected);

    [Theory]
    [InlineData("Chromogranine +/-, synaptophysine ++.", "synaptophysin=positive")]
    [InlineData("HER2 2+, FISH en cours, GATA3 +.", "gata3=positive")]
    [InlineData("TTF-1 was not done, CDX2 positive.", "cdx2=positive")]
    [InlineData("CD20 diffuse large cells, CD3 negative.", "cd3=negative")]
    [InlineData("Immunoreactivities for KIT and DOG1 were doubtful, desmin positive.", "desmin=positive")]
    [InlineData("Nodules hépatiques douteux pour un carcinome du sein HER2 positif et RE/RP négatif.", "er=negative|her2=positive|pr=negative")]
    [InlineData("Chromogranine douteuse, synaptophysine positive.", "synaptophysin=positive")]
    [InlineData("Négativité pour la desmine (qui reste dans l'autre moitié de la tumeur très positif) et le CD30.", "cd30=negative|desmin=negative")]
    [InlineData("Negative for CDX2 (which in the other half of the mass was positive), and TTF1.", "cdx2=negative|ttf1=negative")]
    [InlineData("Lymphocytes T (CD4+) 230/mm3, lymphocytes T (CD8+) 490/mm3.", "")]
    [InlineData("CD34+ cells were collected by apheresis.", "")]
    [InlineData("GIST sans mutation de KIT.", "")]
    [InlineData("Octreoscan : aucune lésion exprimant les récepteurs de la somatostatine.", "")]
    [InlineData("Octreoscan showed lesions expressing somatostatin receptors.", "")]
    [InlineData("Immunohistochimie positive. La réponse partielle (PR) fut brève, CK7 négative.", "ck7=negative")]
    [InlineData("ACTH-related genes such as Tpit mRNA had higher expression.", "")]
    public void What_decides_nothing_is_no_sign(string text, string expected) => Markers(text).ShouldBe(expected);

    [Theory]
    [InlineData("ATRX et DAXX conservés, SDHB conservée.", "atrx=positive|daxx=positive|sdhb=positive")]
    [InlineData("ATRX and DAXX expression retained.", "atrx=positive|daxx=positive")]
    [InlineData("MLH1, PMS2 : perte ; MSH2, MSH6 : expression conservée.", "mlh1=negative|msh2=positive|msh6=positive|pms2=negative")]
    [InlineData("No loss of MLH1, MSH2, MSH6 or PMS2.", "mlh1=positive|msh2=positive|msh6=positive|pms2=positive")]
    [InlineData("Sans perte ou diminution de l'expression de CD5 et CD10.", "cd10=positive|cd5=positive")]
    [InlineData("Without loss or reduction of expression of CD5.", "cd5=positive")]
    [InlineData("Pas de perte d'expression de MSH2 et MSH6.", "msh2=positive|msh6=positive")]
    [InlineData("Perte de l'expression nucléaire de MLH1.", "mlh1=negative")]
    [InlineData("Retained staining for SDHB; ATRX was lost.", "atrx=negative|sdhb=positive")]
    [InlineData("Biopsie du foie : défaut d'expression de MLH1.", "mlh1=negative")]
    [InlineData("Pas d'anti-PD-L1, faute d'expression de PD-L1.", "pd-l1=negative")]
    [InlineData("Biopsy of the liver: lack of MLH1 expression.", "mlh1=negative")]
    public void Staining_that_is_kept_is_positive_and_lost_is_negative(string text, string expected) => Markers(text).ShouldBe(expected);

    [Theory]
    [InlineData("p53 sauvage, RB conservé.", "tp53=wild-type")]
    [InlineData("p53 mutated pattern, Rb1 lost.", "tp53=mutated")]
    [InlineData("KIT exon 11 deletion, PDGFRA wild type.", "kit=mutated|pdgfra=wild-type")]
    [InlineData("KIT muté (exon 9), PDGFRA sauvage.", "kit=mutated|pdgfra=wild-type")]
    [InlineData("TMB 4 mut/Mb, PD-L1 negative.", "")]
    [InlineData("KRAS (exons 2, 3) and NRAS wild-type.", "kras=wild-type|nras=wild-type")]
    public void A_gene_takes_no_verdict_of_its_neighbour(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Molecular).Order(StringComparer.Ordinal)).ShouldBe(expected);

    [Fact]
    public void A_panel_may_give_each_marker_a_sentence() =>
        Markers("Synaptophysine : positive. Chromogranine A : positive. CDX2 : négatif.").ShouldBe("cdx2=negative|chromogranin-a=positive|synaptophysin=positive");

    [Fact]
    public void A_marker_of_blood_after_a_panel_is_no_stain() =>
        Markers("Synaptophysine : positive. La chromogranine A est normale, positive en 2019.").ShouldBe("synaptophysin=positive");

    private static string Markers(string text) => string.Join('|', Told.Facts(text, FactKind.Ihc).Order(StringComparer.Ordinal));
}
