using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Diagnosis;

public class DatedCancersTests
{
    [Theory]
    [InlineData("TNE gastrique. Cancer du sein en 2010.")]
    [InlineData("Prostate cancer in 2010. In 2021 gastric NET, Ki-67 2 %.")]
    [InlineData("Patient with papillary thyroid carcinoma (2009, radioiodine) and gastric NET G1 (2021).")]
    [InlineData("Colon adenocarcinoma in 2015 (right hemicolectomy, FOLFOX). Gastric NET with liver metastases since 2021.")]
    [InlineData("Gastric NET. History of colon adenocarcinoma pT3N1 in 2008.")]
    [InlineData("TNE gastrique. Adénocarcinome du côlon pT3N1 en 2008, métastases hépatiques réséquées.")]
    [InlineData("Mélanome opéré en 2012. TNE gastrique.")]
    public void A_cancer_with_a_year_beside_a_neuroendocrine_tumour_is_an_earlier_one(string text)
    {
        Told.Facts(text, FactKind.Primary).Distinct().ShouldBe(["C16.9"]);
        Told.Facts(text, FactKind.Condition).ShouldContain("prior-cancer");
        Told.Facts(text, FactKind.Morphology).ShouldBe(["8240/3"]);
        Told.Facts(text, FactKind.Treatment).ShouldBeEmpty();
        Told.Facts(text, FactKind.Tnm).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Adénocarcinome du côlon en 2018. En 2020, récidive hépatique.", "8140/3")]
    [InlineData("Colon adenocarcinoma in 2018. Liver recurrence in 2020.", "8140/3")]
    [InlineData("TNE gastrique en 2010. Cancer du sein en 2019.", "8240/3")]
    [InlineData("Gastric NET in 2010. Breast cancer in 2019.", "8240/3")]
    public void A_cancer_alone_or_a_later_one_is_no_earlier_one(string text, string morphology)
    {
        Told.Facts(text, FactKind.Condition).ShouldNotContain("prior-cancer");
        Told.Facts(text, FactKind.Morphology).ShouldContain(morphology);
    }
}
