using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

/// <summary>Markers, genes, tracers and spread whose sense hangs on a word farther off.</summary>
public class FindingsInContextTests
{
    [Theory]
    [InlineData("Mélanome de stade IV. La TEP montre une captation au niveau d'une lésion du cervelet, d'une lésion pulmonaire du lobe inférieur.", "brain|lung")]
    [InlineData("Stage IV melanoma. PET: uptake in a brain lesion and in two lung lesions.", "brain|lung")]
    [InlineData("TNE du pancréas de stade IV. Captation hépatique et péritonéale à l'octreoscan.", "liver|peritoneum")]
    public void What_took_up_the_tracer_in_a_metastatic_disease_is_a_site(string text, string sites) => string.Join('|', Told.Facts(text, FactKind.Metastasis).Distinct().Order(StringComparer.Ordinal)).ShouldBe(sites);

    [Theory]
    [InlineData("Mélanome de stade I. À la TEP, captation par une lésion du cerveau.", "brain")]
    [InlineData("Cancer du poumon de stade IV, métastases osseuses. Captation au niveau d'une lésion pulmonaire.", "lung")]
    [InlineData("TNE du pancréas de stade IV. Captation hépatique physiologique.", "liver")]
    [InlineData("TNE du pancréas de stade IV. Foyer hypermétabolique dans une lésion hépatique, non spécifique.", "liver")]
    public void Uptake_in_the_organ_of_the_tumour_or_without_spread_is_none(string text, string site) => Told.Facts(text, FactKind.Metastasis).ShouldNotContain(site);

    [Theory]
    [InlineData("La biopsie ganglionnaire montre une infiltration par un mélanome.", true)]
    [InlineData("Lymph node biopsy: infiltration by a carcinoma.", true)]
    [InlineData("La biopsie ganglionnaire montre une infiltration par un lymphome.", false)]
    [InlineData("Biopsie ganglionnaire : pas d'infiltration par un mélanome.", false)]
    public void A_node_that_a_solid_tumour_infiltrates_is_a_site(string text, bool found) => Told.Facts(text, FactKind.Metastasis).Contains("lymph-node").ShouldBe(found);

    [Theory]
    [InlineData("pN2b: Metastases in two or more regional nodes, none larger than 5 cm.")]
    [InlineData("T3: Tumor of more than 4 cm in its greatest dimension.")]
    [InlineData("TNE du pancréas. Le nodule a augmenté de 8 mm.")]
    [InlineData("Pancreatic NET. The nodule showed an increase of about 6 mm.")]
    [InlineData("Pancreatic NET. The nodule grew by 8 mm.")]
    [InlineData("TNE du grêle. Deux masses utérines de 7 cm et 4 cm, évoquant de probables fibromes.")]
    [InlineData("Ileal NET. A uterine mass of 5 cm, consistent with a fibroid.")]
    public void The_definition_of_a_category_measures_nothing(string text) => Told.Facts(text, FactKind.Size).ShouldBeEmpty();

    [Theory]
    [InlineData("IRM : lésion expansive temporale droite. Résection : glioblastome. Tumeur du cerveau.", "C71.2")]
    [InlineData("MRI: right temporal mass of the brain. Resection: glioblastoma.", "C71.2")]
    public void A_lobe_beside_the_lesion_is_of_the_brain_where_a_glioma_is_told(string text, string code) => Told.Facts(text, FactKind.Primary).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("Biopsy: squamous cell carcinoma in-situ of the anal margin.", "8070/2")]
    [InlineData("Transformation en LNH diffus à grandes cellules B.", "9680/3")]
    public void A_tumour_in_situ_alone_and_a_short_name_are_diagnoses(string text, string code) => Told.Facts(text, FactKind.Morphology).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("Staining for synaptophysin and chromogranin did not support it.", "chromogranin-a=negative|synaptophysin=negative")]
    [InlineData("Les colorations de la chromogranine et de la synaptophysine ne confirment pas cette hypothèse.", "chromogranin-a=negative|synaptophysin=negative")]
    [InlineData("Estrogen and progesterone receptors are not expressed, nor is HER2.", "er=negative|her2=negative|pr=negative")]
    [InlineData("La tumeur n'exprime pas la synaptophysine.", "synaptophysin=negative")]
    [InlineData("La tumeur exprime la chromogranine mais n'exprime plus la synaptophysine.", "chromogranin-a=positive|synaptophysin=negative")]
    [InlineData("La chromogranine n'est pas exprimée, la synaptophysine est positive.", "chromogranin-a=negative|synaptophysin=positive")]
    [InlineData("La tumeur n'exprime pas seulement la synaptophysine.", "synaptophysin=positive")]
    [InlineData("La synaptophysine n'était pas exprimée par la tumeur.", "synaptophysin=negative")]
    [InlineData("La synaptophysine et la chromogranine ne sont pas positives.", "chromogranin-a=negative|synaptophysin=negative")]
    [InlineData("Stains for chromogranin and synaptophysin confirm the tumour and are positive.", "chromogranin-a=positive|synaptophysin=positive")]
    public void Stains_that_do_not_support_a_diagnosis_are_negative(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Ihc).Distinct().Order(StringComparer.Ordinal)).ShouldBe(expected);

    [Theory]
    [InlineData("Adénocarcinome, EGFR positif (mutation de l'exon 21).", "egfr=mutated")]
    [InlineData("Melanoma, BRAF (V600K) positive.", "braf=mutated")]
    [InlineData("Genetic testing revealed a rare mutation in the MEN1 gene.", "men1=mutated")]
    [InlineData("Aucune mutation détectée aux codons 12, 13 et 61 du gène NRAS.", "nras=wild-type")]
    [InlineData("Adénocarcinome, EGFR positif.", "egfr=positive")]
    public void A_positive_gene_with_its_variant_is_mutated(string text, string expected) => Told.Facts(text, FactKind.Molecular).Distinct().ShouldBe([expected]);

    [Theory]
    [InlineData("La recherche de mutation KRAS a été réalisée.")]
    [InlineData("Genetic testing for a mutation in the MEN1 gene was offered.")]
    [InlineData("Les porteuses de la mutation BRCA1 ont une IRM chaque année.")]
    [InlineData("Screening of BRCA2 mutation carriers begins at 30.")]
    public void A_gene_that_was_only_asked_about_has_no_result(string text) => Told.Facts(text, FactKind.Molecular).ShouldBeEmpty();

    [Theory]
    [InlineData("None of the five markers showed microsatellite instability.", "msi=stable")]
    [InlineData("On avait cherché la mutation de l'EGFR, qui était négative.", "egfr=negative")]
    [InlineData("We repeated the EGFR mutation, which was negative.", "egfr=negative")]
    public void A_denial_behind_a_gene_or_before_it_holds(string text, string expected) => Told.Facts(text, FactKind.Molecular).ShouldBe([expected]);

    [Theory]
    [InlineData("It was confirmed by a positive MIBG scan.", "mibg", "positive")]
    [InlineData("L'octreoscan confirme la tumeur de la queue du pancréas.", "octreoscan", "positive")]
    [InlineData("L'octreoscan a confirmé la présence du nodule dans le pancréas.", "octreoscan", "positive")]
    [InlineData("OctreoScan identified the nodule of the tail.", "octreoscan", "positive")]
    [InlineData("La scintigraphie osseuse objective une progression au rachis.", "bone-scan", "positive")]
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
    [InlineData("A metastatic paraganglioma was detected in the third lumbar vertebral body.", "bone")]
    [InlineData("Une métastase unique a été découverte au niveau du foie.", "liver")]
    [InlineData("Métastases dans les côtes et le foie.", "bone|liver")]
    [InlineData("Métastases dans la 9ème côte et la 10ème.", "bone")]
    [InlineData("Récidive métastatique : adénopathies para-aortiques rétropéritonéales.", "lymph-node")]
    public void Spread_is_read_behind_a_verb_of_finding_and_in_a_rib(string text, string sites) => string.Join('|', Told.Facts(text, FactKind.Metastasis).Distinct().Order(StringComparer.Ordinal)).ShouldBe(sites);

    [Theory]
    [InlineData("Metastatic disease was found; the patient complained of pain in the liver region.")]
    [InlineData("L'IRM a permis d'exclure la présence de métastases dans le système nerveux central.")]
    public void Nothing_is_told_of_an_organ_by_a_denial_or_a_complaint(string text) => Told.Facts(text, FactKind.Metastasis).ShouldNotContain(site => site == "liver" || site == "brain");
}
