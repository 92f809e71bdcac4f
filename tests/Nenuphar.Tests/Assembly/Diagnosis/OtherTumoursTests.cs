using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Diagnosis;

/// <summary>What is an earlier cancer's or another disease's, beside a neuroendocrine tumour.</summary>
public class OtherTumoursTests
{
    [Theory]
    [InlineData("Femme de 64 ans. Tumeur neuroendocrine de l'iléon. Cancer du sein opéré en 2008. pT3 N1 M1a.", "pT3 N1 M1a", "C17.2")]
    [InlineData("Woman of 64. Neuroendocrine tumour of the ileum. Breast cancer operated in 2008. pT3 N1 M1a.", "pT3 N1 M1a", "C17.2")]
    [InlineData("Femme de 64 ans. Tumeur neuroendocrine de l'iléon. Cancer du sein opéré en 2008.\n\nClassification : pT3 N1 M1a.", "pT3 N1 M1a", "C17.2")]
    [InlineData("Femme de 64 ans. Tumeur neuroendocrine de l'iléon. Cancer du sein opéré en 2008, pT1 N0.", "", "C17.2")]
    [InlineData("Woman of 64. Neuroendocrine tumour of the ileum. Breast cancer operated in 2008 (pT1 N0 M0).", "", "C17.2")]
    [InlineData("Femme de 64 ans. Tumeur neuroendocrine de l'iléon. Cancer du sein en 2008. Tumorectomie, pT1c N0, radiothérapie.", "", "C17.2")]
    public void Categories_in_a_sentence_of_their_own_are_of_the_tumour_at_issue(string text, string categories, string primary)
    {
        string.Join(' ', Told.Facts(text, FactKind.Tnm)).ShouldBe(categories);
        Told.Facts(text, FactKind.Primary).Distinct().ShouldBe([primary]);
    }

    [Theory]
    [InlineData("67-year-old man. Metastatic PNET, Ki-67 8 %, h/o melanoma.")]
    [InlineData("67-year-old man. PNET G2 with liver metastases, history of melanoma.")]
    [InlineData("Homme de 67 ans, TNE métastatique, primitif inconnu, antécédent de mélanome.")]
    [InlineData("Homme de 67 ans, TNE métastatique. ATCD : mélanome.")]
    public void A_cancer_of_the_history_is_no_rival_of_the_diagnosis(string text)
    {
        Told.Facts(text, FactKind.Morphology).Distinct().ShouldNotContain("8720/3");
        Told.Facts(text, FactKind.Morphology).ShouldNotBeEmpty();
        Told.Facts(text, FactKind.Condition).ShouldContain("prior-cancer");
    }

    [Theory]
    [InlineData("67-year-old man with a history of melanoma. Liver metastases.")]
    [InlineData("Homme de 67 ans, antécédent de mélanome. Métastases hépatiques.")]
    public void Alone_it_stays_the_diagnosis(string text) => (Told.Facts(text, FactKind.Morphology).Count + Told.Facts(text, FactKind.Condition).Count).ShouldBeGreaterThan(0);

    [Theory]
    [InlineData("67-year-old man. PNET, hx of prostate cancer, liver metastases.")]
    [InlineData("55-year-old woman. Nephrectomy for a renal mass in 2012. Well-differentiated neuroendocrine tumor, liver metastases.")]
    [InlineData("Femme de 55 ans. Néphrectomie pour une masse rénale en 2012. TNE bien différenciée, métastases hépatiques.")]
    public void What_another_disease_tells_is_no_origin(string text) => Told.Facts(text, FactKind.Primary).ShouldBeEmpty();

    [Theory]
    [InlineData("55-year-old woman. Nephrectomy for a renal mass in 2012: well-differentiated neuroendocrine tumor.")]
    [InlineData("55-year-old woman. Right nephrectomy for a renal mass in 2012. Histology: well-differentiated neuroendocrine tumor.")]
    [InlineData("Femme de 55 ans. Néphrectomie pour une masse rénale en 2012. L'examen montre une TNE bien différenciée.")]
    public void What_the_operation_found_tells_it(string text) => Told.Facts(text, FactKind.Primary).Distinct().ShouldBe(["C64.9"]);

    [Theory]
    [InlineData("12-year-old boy. PNET of the posterior fossa, brain surgery, Ki-67 40 %.")]
    public void A_short_name_beside_the_brain_is_not_the_pancreas(string text) => Told.Facts(text, FactKind.Morphology).ShouldNotContain("8240/3");
}
