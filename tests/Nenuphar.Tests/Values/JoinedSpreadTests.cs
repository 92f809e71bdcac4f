using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

/// <summary>Metastases told by a share of nodes, beside other new lesions, and adjectives that tell none.</summary>
public class JoinedSpreadTests
{
    [Theory]
    [InlineData("Cancer du sein polymétastatique.", "C50.9")]
    [InlineData("Cancer du poumon oligo-métastatique.", "C34.9")]
    [InlineData("Cancer du rectum multimétastatique.", "C20.9")]
    public void A_cancer_of_several_metastases_is_none_of_its_own_organ(string text, string code)
    {
        Told.Facts(text, FactKind.Metastasis).ShouldBeEmpty();
        Told.Facts(text, FactKind.Primary).ShouldBe([code]);
    }

    [Theory]
    [InlineData("Adénocarcinome infiltrant du rectum.", "C20.9")]
    [InlineData("Adénocarcinome peu différencié et infiltrant du côlon.", "C18.9")]
    [InlineData("Adénocarcinome invasif de l'estomac.", "C16.9")]
    [InlineData("Carcinome épidermoïde infiltrant du larynx.", "C32.9")]
    [InlineData("Carcinome urothélial infiltrant de la vessie.", "C67.9")]
    public void A_tumour_that_is_called_infiltrating_has_its_organ(string text, string code) => Told.Facts(text, FactKind.Primary).ShouldBe([code]);

    [Theory]
    [InlineData("Adénocarcinome infiltrant le rectum.")]
    [InlineData("Adénocarcinome infiltrant de façon diffuse le rectum.")]
    [InlineData("Adenocarcinoma infiltrating the rectum.")]
    public void An_organ_that_is_grown_into_is_no_origin(string text) => Told.Facts(text, FactKind.Primary).ShouldBeEmpty();

    [Theory]
    [InlineData("Adénocarcinome du côlon. Trois ganglions sur 21 étaient envahis.")]
    [InlineData("Adénocarcinome du côlon. Quatre ganglions parmi les 21 prélevés sont envahis.")]
    public void Nodes_of_so_many_that_were_reached_are_metastases(string text) => Told.Facts(text, FactKind.Metastasis).Distinct().ShouldBe(["lymph-node"]);

    [Theory]
    [InlineData("Adénocarcinome du côlon. Aucun ganglion sur 21 n'était envahi.")]
    [InlineData("Adénocarcinome du côlon. Les 21 ganglions étaient indemnes.")]
    [InlineData("Adénocarcinome du côlon. Zéro ganglion sur 21 envahi.")]
    public void None_of_so_many_is_no_metastasis(string text) => Told.Facts(text, FactKind.Metastasis).ShouldBeEmpty();

    [Theory]
    [InlineData("Cancer du rectum. Apparition de nodules pulmonaires et de lésions hépatiques.", new[] { "lung", "liver" })]
    [InlineData("Rectal cancer. New pulmonary nodules and liver lesions appeared.", new[] { "lung", "liver" })]
    [InlineData("Rectal cancer. New pulmonary nodules and a renal cyst appeared.", new string[0])]
    [InlineData("Rectal cancer. New pulmonary nodules and night sweats appeared.", new[] { "lung" })]
    public void New_lesions_of_two_organs_are_both_told(string text, string[] organs) => Told.Facts(text, FactKind.Metastasis).Distinct().ShouldBe(organs);
}
