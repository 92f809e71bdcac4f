using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Values;

/// <summary>Complaints in plain words, and what is none.</summary>
public class PlainComplaintTests
{
    [Theory]
    [InlineData("Elle consulte pour des douleurs et une toux.", "cough|pain")]
    [InlineData("The man presented with pain and fever.", "fever|pain")]
    [InlineData("Elle consulte pour des douleurs au niveau de l'abdomen.", "abdominal-pain")]
    [InlineData("Douleur à la palpation de la cuisse.", "")]
    [InlineData("Pas de douleur.", "")]
    [InlineData("La dysphagie est précisée par un test de dysphagie.", "dysphagia")]
    [InlineData("Un méléna dû à la gastrostomie est survenu.", "")]
    [InlineData("Melaena due to the feeding tube was noted.", "")]
    public void A_pain_without_a_place_counts_where_it_brought_the_patient(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Symptom).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)).ShouldBe(expected);

    [Theory]
    [InlineData("Cancer du sein triple négatif.", "er=negative|her2=negative|pr=negative")]
    [InlineData("Triple-negative breast cancer.", "er=negative|her2=negative|pr=negative")]
    [InlineData("Carcinome du sein : HER2 non amplifié.", "her2=negative")]
    [InlineData("Carcinome du sein, HER2 non surexprimé.", "her2=negative")]
    [InlineData("Breast carcinoma: ER 0%, PR 0%, HER2 2+ with negative FISH.", "er=negative|her2=negative|pr=negative")]
    [InlineData("Carcinome du sein HER2 2+ (FISH amplifiée).", "her2=positive")]
    [InlineData("Triple therapy was negative for effect.", "")]
    public void Receptors_are_told_in_several_ways(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Ihc).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)).ShouldBe(expected);

    [Theory]
    [InlineData("Métastase oculaire gauche.", "eye")]
    [InlineData("Choroidal metastases were found.", "eye")]
    [InlineData("Orbital metastases were found.", "orbit")]
    public void The_eye_is_not_its_orbit(string text, string site) => Told.Facts(text, FactKind.Metastasis).ShouldBe([site]);

    [Theory]
    [InlineData("Histology showed a pleomorphous sarcoma of the thigh.", "8802/3")]
    [InlineData("L'histologie montre un sarcome polymorphe de la cuisse.", "8802/3")]
    public void Old_names_of_sarcomas_have_their_code(string text, string code) => Told.Facts(text, FactKind.Morphology).ShouldBe([code]);

    [Theory]
    [InlineData("A carcinoma of the upper and outer quadrant of the left breast.", "C50.4")]
    [InlineData("Carcinome du quadrant inférieur et interne du sein.", "C50.3")]
    public void A_quadrant_is_told_by_both_its_sides(string text, string code) => Told.Facts(text, FactKind.Primary).ShouldBe([code]);
}
