using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Values;

/// <summary>Sites of metastases in lists, brackets and relapses.</summary>
public class MetastasisTests
{
    [Theory]
    [InlineData("TNE classée cT3 N1 M1c : foie, os et péritoine.", "liver bone peritoneum")]
    [InlineData("Stage IV, T2 N1 M1 (liver, lung/bone).", "liver lung bone")]
    [InlineData("TNE M1 hépatique, T3 N1 M1 hépatique et osseux.", "liver bone")]
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
    public void What_is_denied_benign_or_the_origin_is_no_site(string text) => Sites(text).ShouldBeEmpty();

    private static IEnumerable<string> Sites(string text) => Told.Facts(text, FactKind.Metastasis).Distinct();

    [Theory]
    [InlineData("Cancer pulmonaire métastatique au foie.", "liver")]
    [InlineData("Sarcome cardiaque métastatique aux poumons.", "lung")]
    [InlineData("Cancer pulmonaire métastatique. Os : une métastase osseuse.", "bone")]
    [InlineData("Nodule pulmonaire métastatique.", "lung")]
    public void A_metastatic_tumour_of_an_organ_is_not_in_that_organ(string text, string site) => Told.Facts(text, FactKind.Metastasis).ShouldBe([site]);
}
