using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Diagnosis;

/// <summary>Names of tumours that an organ parts, and what stands beside them.</summary>
public class PartedNamesTests
{
    [Theory]
    [InlineData("Le patient a un carcinome bronchique épidermoïde.", "8070/3")]
    [InlineData("Le patient a un carcinome du poumon à petites cellules.", "8041/3")]
    [InlineData("Le patient a un cancer pulmonaire non à petites cellules.", "8046/3")]
    [InlineData("La patiente a un cancer du sein canalaire infiltrant.", "8500/3")]
    [InlineData("La patiente a un carcinome mammaire lobulaire infiltrant.", "8520/3")]
    [InlineData("La patiente a un carcinome de l'ovaire à cellules claires.", "8310/3")]
    [InlineData("La patiente a un carcinome ovarien séreux de haut grade.", "8461/3")]
    [InlineData("Le patient a un carcinome gastrique à cellules en bague à chaton.", "8490/3")]
    [InlineData("Le patient a un carcinome de la vessie urothélial.", "8120/3")]
    [InlineData("She has a carcinoma of the breast, ductal type.", "8500/3")]
    [InlineData("He has a cancer of the lung, small cell type.", "8041/3")]
    [InlineData("He has a urothelial cell carcinoma of the bladder.", "8120/3")]
    public void The_words_behind_the_organ_are_part_of_the_name(string text, string code) => Told.Facts(text, FactKind.Morphology).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("La patiente a un carcinome du sein avec cellules claires.", "8310/3")]
    [InlineData("Cancer du poumon chez une patiente au goitre papillaire.", "8260/3")]
    [InlineData("La patiente a un cancer du sein lobulaire in situ.", "8520/3")]
    [InlineData("Carcinome du poumon à grandes cellules neuroendocrine.", "8012/3")]
    public void A_word_farther_off_is_not(string text, string code) => Told.Facts(text, FactKind.Morphology).ShouldNotContain(code);

    [Theory]
    [InlineData("Adénocarcinome du pancréas, stade IV (foie, plèvre, péricarde).", "liver|pericardium|pleura")]
    [InlineData("Pancreatic adenocarcinoma, stage IV (liver, bone).", "bone|liver")]
    [InlineData("Cancer du sein. Scanner : lésion du foie de 4 cm, nodule de la surrénale de 3 cm, toutes ces lésions compatibles avec des métastases.", "adrenal|liver")]
    public void Organs_behind_the_stage_and_all_lesions_of_a_sentence_are_sites(string text, string sites) => string.Join('|', Told.Facts(text, FactKind.Metastasis).Distinct().Order(StringComparer.Ordinal)).ShouldBe(sites);

    [Theory]
    [InlineData("Dermatofibrosarcome. On enlève le nodule du lobe inférieur droit : métastase de dermatofibrosarcome.", "lung")]
    [InlineData("Liposarcoma. The nodule of the left lung was removed: metastasis of liposarcoma.", "lung")]
    public void A_nodule_that_proved_a_metastasis_is_a_site_and_no_origin(string text, string site)
    {
        Told.Facts(text, FactKind.Metastasis).ShouldContain(site);
        Told.Facts(text, FactKind.Primary).ShouldNotContain(code => code.StartsWith("C34"));
    }

    [Theory]
    [InlineData("Tumeur du rectum de 9 cm. Biopsie : adénocarcinome compatible avec une origine intestinale.", "C20.9")]
    [InlineData("Rectal tumour of 9 cm. Biopsy: adenocarcinoma of intestinal origin.", "C20.9")]
    public void A_part_of_the_bowel_says_more_than_the_bowel(string text, string code) => Told.Facts(text, FactKind.Primary).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("Adénocarcinome pulmonaire. Après progression hépatique et osseuse, le PD-L1 est négatif.")]
    [InlineData("Lung adenocarcinoma. After progression in the liver and the bone, PD-L1 was negative.")]
    public void The_organs_of_a_progression_are_no_specimen(string text) => Told.The(text, FactKind.Ihc, "pd-l1=negative")["specimen"].ShouldNotBe("bone");
}
