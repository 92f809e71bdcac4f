using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

/// <summary>Markers, genes, tracers and spread whose sense hangs on a word farther off.</summary>
public class FindingsInContextTests
{
    [Theory]
    [InlineData("Immunostains for chromogranin and synaptophysin do not support this.", "chromogranin-a=negative|synaptophysin=negative")]
    [InlineData("Les colorations de la chromogranine et de la synaptophysine ne confirment pas cette hypothèse.", "chromogranin-a=negative|synaptophysin=negative")]
    [InlineData("The cells do not express estrogenic and progesterone receptors, nor HER2.", "er=negative|her2=negative|pr=negative")]
    [InlineData("Stains for chromogranin and synaptophysin confirm the tumour and are positive.", "chromogranin-a=positive|synaptophysin=positive")]
    public void Stains_that_do_not_support_a_diagnosis_are_negative(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Ihc).Distinct().Order(StringComparer.Ordinal)).ShouldBe(expected);

    [Theory]
    [InlineData("Adénocarcinome, EGFR positif avec mutation dans l'exon 19.", "egfr=mutated")]
    [InlineData("Melanoma, BRAF (V600K) positive.", "braf=mutated")]
    [InlineData("Genetic testing revealed a rare mutation in the MEN1 gene.", "men1=mutated")]
    [InlineData("Aucune mutation n'a été détectée dans les codons 12, 13, 59, 61, 117 et 146 du gène NRAS.", "nras=wild-type")]
    [InlineData("Adénocarcinome, EGFR positif.", "egfr=positive")]
    public void A_positive_gene_with_its_variant_is_mutated(string text, string expected) => Told.Facts(text, FactKind.Molecular).Distinct().ShouldBe([expected]);

    [Theory]
    [InlineData("La recherche de mutation KRAS a été réalisée.")]
    [InlineData("Genetic testing for a mutation in the MEN1 gene was offered.")]
    public void A_gene_that_was_only_asked_about_has_no_result(string text) => Told.Facts(text, FactKind.Molecular).ShouldBeEmpty();

    [Theory]
    [InlineData("It was confirmed by a positive MIBG scan.", "mibg", "positive")]
    [InlineData("L'octreoscan a confirmé la présence de la tumeur au niveau du pancréas.", "octreoscan", "positive")]
    [InlineData("La scintigraphie osseuse a montré une progression de la maladie osseuse.", "bone-scan", "positive")]
    [InlineData("La TEP n'a montré aucune lésion suspecte.", "pet", null)]
    [InlineData("The FDG-PET showed a response of the lesions.", "fdg-pet", null)]
    public void What_a_tracer_shows_took_it_up(string text, string modality, string? uptake) => Told.The(text, FactKind.Imaging, modality)["uptake"].ShouldBe(uptake);

    [Theory]
    [InlineData("Because the mass could have been malignant, positron emission tomography was performed.", "pet")]
    [InlineData("Adénopathies dont la TEP était suspecte de malignité.", "pet")]
    public void A_doubt_about_the_finding_is_none_about_the_examination(string text, string modality) => Told.Facts(text, FactKind.Imaging).ShouldContain(modality);

    [Theory]
    [InlineData("Douleur thoracique faisant suspecter une TEP.")]
    [InlineData("The myelogram was normal, as was the bone marrow biopsy.")]
    public void A_short_name_of_another_thing_is_no_examination(string text) => Told.Facts(text, FactKind.Imaging).ShouldBeEmpty();

    [Theory]
    [InlineData("A solitary metastatic paraganglioma was detected in the first lumbar vertebral body.", "bone")]
    [InlineData("Une métastase unique a été découverte au niveau du foie.", "liver")]
    [InlineData("Métastases dans les côtes et le foie.", "bone|liver")]
    [InlineData("Métastases dans la 9ème côte et la 10ème.", "bone")]
    [InlineData("Récidive métastatique : adénopathies para-aortiques rétropéritonéales.", "lymph-node")]
    public void Spread_is_read_behind_a_verb_of_finding_and_in_a_rib(string text, string sites) => string.Join('|', Told.Facts(text, FactKind.Metastasis).Distinct().Order(StringComparer.Ordinal)).ShouldBe(sites);

    [Theory]
    [InlineData("Metastatic disease was found; the patient complained of pain in the liver region.")]
    [InlineData("L'IRM a permis d'exclure la présence de métastases au niveau du système nerveux central.")]
    public void Nothing_is_told_of_an_organ_by_a_denial_or_a_complaint(string text) => Told.Facts(text, FactKind.Metastasis).ShouldNotContain(site => site == "liver" || site == "brain");
}
