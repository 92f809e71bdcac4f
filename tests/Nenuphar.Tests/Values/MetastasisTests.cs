using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Values;

/// <summary>Sites of metastases in lists, brackets and relapses.</summary>
public class MetastasisTests
{
    [Theory]
    [InlineData("TNE classée cT3 N1 M1c : foie, os et péritoine.", "lymph-node liver bone peritoneum")]
    [InlineData("Stage IV, T2 N0 M1 (liver, lung/bone).", "liver lung bone")]
    [InlineData("TNE M1 hépatique, T3 N1 M1 hépatique et osseux.", "lymph-node liver bone")]
    [InlineData("Métastases : foie, os.", "liver bone")]
    [InlineData("Maladie métastatique (foie).", "liver")]
    [InlineData("Métastases pulmonaires (3) et osseuses.", "lung bone")]
    [InlineData("Liver metastases (2) and bone metastases.", "liver bone")]
    [InlineData("Rechute osseuse et ganglionnaire en 2019.", "bone lymph-node")]
    [InlineData("Hepatic and peritoneal recurrence in 2018.", "liver peritoneum")]
    [InlineData("Scanner : quatre nouvelles lésions hépatiques.", "liver")]
    [InlineData("CT: two new liver lesions.", "liver")]
    public void Every_site_is_read(string text, string sites) => Sites(text).ShouldBe(sites.Split(' '), ignoreOrder: true);

    [Theory]
    [InlineData("Pas de récidive hépatique.")]
    [InlineData("No bone recurrence was seen.")]
    [InlineData("Nouvelles lésions hépatiques d'allure kystique.")]
    [InlineData("New liver lesions, indeterminate.")]
    [InlineData("Nouvelle lésion hépatique.")]
    [InlineData("Carcinome métastatique d'origine inconnue.")]
    [InlineData("Carcinome métastatique (sein).")]
    [InlineData("Retroperitoneal mass of 22 mm, no visceral metastasis.")]
    [InlineData("Tumeur classée T2 N0 M0 : foie libre.")]
    [InlineData("Ni infiltration de la moelle osseuse, ni métastase du foie.")]
    [InlineData("No sign of infiltration of the bone marrow or of liver metastases.")]
    [InlineData("Ponction lombaire pour chercher un germe et écarter une carcinomatose méningée.")]
    [InlineData("Lumbar puncture to look for a germ and to rule out meningeal carcinomatosis.")]
    [InlineData("Les métastases cérébrales, la carcinomatose méningée et l'infection ont été écartées.")]
    [InlineData("Brain metastases, meningeal carcinomatosis and infection were ruled out.")]
    [InlineData("Categories\nN1a: 1 lymph node involved by metastasis\nN1b: 2 to 3 lymph nodes involved by metastasis")]
    public void What_is_denied_benign_or_the_origin_is_no_site(string text) => Sites(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Métastases péritonéales, et une chirurgie a été exclue.", "peritoneum")]
    [InlineData("Métastases hépatiques et osseuses, et une reprise a été écartée.", "liver bone")]
    public void The_verb_of_one_is_that_of_the_last_of_a_list(string text, string sites) => Sites(text).ShouldBe(sites.Split(' '));

    [Theory]
    [InlineData("VIPome pancréatique, métastases hépatiques.", "liver")]
    [InlineData("Lésion rectale, métastases osseuses et hépatiques.", "bone liver")]
    [InlineData("Liver, lung metastases.", "liver lung")]
    [InlineData("A mass of the terminal ileum, four liver metastases.", "liver")]
    public void An_organ_before_the_noun_is_listed_with_it_only_where_the_noun_comes_last(string text, string sites) => Sites(text).ShouldBe(sites.Split(' '), ignoreOrder: true);

    private static IEnumerable<string> Sites(string text) => Told.Facts(text, FactKind.Metastasis).Distinct();

    [Theory]
    [InlineData("Cancer pulmonaire métastatique au foie.", "liver")]
    [InlineData("Sarcome cardiaque métastatique aux poumons.", "lung")]
    [InlineData("Cancer pulmonaire métastatique. Os : une métastase osseuse.", "bone")]
    [InlineData("Nodule pulmonaire métastatique.", "lung")]
    public void A_metastatic_tumour_of_an_organ_is_not_in_that_organ(string text, string site) => Told.Facts(text, FactKind.Metastasis).ShouldBe([site]);

    [Theory]
    [InlineData("Cancer du sein opéré. Progression hépatique et cérébrale.", "liver brain")]
    [InlineData("Cancer du côlon. Rechute au niveau du foie (deux nodules) et des os.", "liver bone")]
    [InlineData("Cancer du côlon. Progression de la maladie au niveau du système nerveux central.", "brain")]
    [InlineData("Stade IV en raison d'une atteinte pleurale.", "pleura")]
    [InlineData("Breast cancer. Disease progression in the liver and adrenal glands.", "liver adrenal")]
    [InlineData("Colon cancer with brain relapse.", "brain")]
    [InlineData("Progression avec apparition d'adénopathies médiastinales.", "lymph-node")]
    [InlineData("Cancer du sein. Apparition de nouvelles lésions osseuses.", "bone")]
    [InlineData("La ponction de l'adénopathie sus-claviculaire est positive pour un adénocarcinome.", "lymph-node")]
    [InlineData("Adénocarcinome du côlon pT3 N2 M0.", "lymph-node")]
    [InlineData("Metastatic bone lesions of T9 and the left ileum.", "bone")]
    [InlineData("Métastases osseuses de D9 et de l'iléon droit.", "bone")]
    public void Where_the_disease_goes_on_it_is(string text, string sites) => Sites(text).ShouldBe(sites.Split(' '), ignoreOrder: true);

    [Theory]
    [InlineData("Cancer du poumon. Progression pulmonaire.")]
    [InlineData("Lung cancer with pulmonary relapse.")]
    [InlineData("Cancer du sein. Pas de progression hépatique.")]
    [InlineData("Dyspnée progressive, pulmonaire.")]
    [InlineData("Atrophie marquée et légère atteinte cérébrale.")]
    [InlineData("Adénocarcinome du côlon pT3 N0 M0.")]
    [InlineData("Nouvelles lésions osseuses d'allure bénigne.")]
    [InlineData("Metastasis of prostate cancer was ruled out.")]
    [InlineData("Tumeur à fort potentiel métastatique de la surrénale.")]
    public void The_tumour_s_own_organ_and_other_diseases_are_not(string text) => Sites(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Adénocarcinome du rectum, stade IV. Nodules pulmonaires évocateurs de métastases.", "lung")]
    [InlineData("Rectal adenocarcinoma with liver metastases. Lung nodules suggestive of metastases.", "liver lung")]
    [InlineData("She had widespread metastatic disease.", "distant")]
    public void A_suspected_site_of_a_metastatic_disease_is_settled(string text, string sites) => Sites(text).ShouldBe(sites.Split(' '), ignoreOrder: true);

    [Theory]
    [InlineData("Adénocarcinome du rectum, stade II. Nodules pulmonaires évocateurs de métastases.")]
    [InlineData("Rectal adenocarcinoma. Lung nodules suggestive of metastases.")]
    [InlineData("Stade IV ? Nodule pulmonaire douteux, évocateur d'une métastase, à exclure.")]
    public void It_is_not_before_that(string text) => Sites(text).ShouldNotContain("lung");

    [Theory]
    [InlineData("Métastases hépatiques multiples, compression urétérale droite.")]
    [InlineData("Liver metastases, mass in the bladder.")]
    public void Another_finding_in_the_list_is_no_metastasis(string text) => Sites(text).ShouldBe(["liver"]);
}
