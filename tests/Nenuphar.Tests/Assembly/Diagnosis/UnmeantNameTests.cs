using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Assembly.Diagnosis;

/// <summary>Names of tumours that are of a first reading, of a test or of other patients.</summary>
public class UnmeantNameTests
{
    [Theory]
    [InlineData("Frozen section: lymphoma. Final diagnosis: small cell carcinoma of the lung.", "8041/3")]
    [InlineData("L'examen extemporané évoque un lymphome ; l'histologie définitive est un carcinome à petites cellules.", "8041/3")]
    [InlineData("Frozen section: small cell carcinoma of the lung.", "8041/3")]
    [InlineData("FISH pour le sarcome d'Ewing demandée. Il s'agit d'un mélanome.", "8720/3")]
    [InlineData("A syndrome that was described with neuroblastoma in children. She has a small cell carcinoma of the lung.", "8041/3")]
    [InlineData("Des mutations de gènes connus dans les paragangliomes ont été cherchées. Il a un insulinome.", "8151/3")]
    [InlineData("A neuroendocrine tumour grade 2 (NET G2)-like area was seen in the leiomyosarcoma.", "8890/3")]
    [InlineData("TNE indifférenciée du poumon.", "8246/3")]
    public void What_was_only_named_is_no_diagnosis(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Morphology).Distinct()).ShouldBe(expected);

    [Theory]
    [InlineData("HER 2 ratio 1.4. Breast carcinoma.", "")]
    [InlineData("MAN: 4411\nBreast carcinoma.", "")]
    [InlineData("The patient is a MAN, 61 years old.", "male")]
    public void A_label_tells_no_sex(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Sex).Distinct()).ShouldBe(expected);

    [Theory]
    [InlineData("Carcinoma of the breast. Lymph node involvement: x", false)]
    [InlineData("Carcinoma of the breast. Lymph nodes involved: 3/12", true)]
    public void A_label_tells_no_nodes(string text, bool told) => Told.Facts(text, FactKind.Metastasis).Contains("lymph-node").ShouldBe(told);
}
