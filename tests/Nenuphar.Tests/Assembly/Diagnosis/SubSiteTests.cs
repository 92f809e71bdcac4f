using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Diagnosis;

/// <summary>The part of an organ, the skin of a region, and what is no part of the origin.</summary>
public class SubSiteTests
{
    [Theory]
    [InlineData("Nodule pigmenté de l'avant-bras droit. Biopsie : tumeur cutanée, carcinome épidermoïde.", "C44.6")]
    [InlineData("A skin lesion on the left leg was excised: cutaneous squamous cell carcinoma.", "C44.7")]
    [InlineData("Carcinome épidermoïde cutané. Métastase de la cuisse droite.", "C44.9")]
    [InlineData("Cutaneous squamous cell carcinoma. Lesions of the arm and of the leg were biopsied.", "C44.9")]
    [InlineData("Carcinome épidermoïde de la jambe gauche.", "C44.7")]
    [InlineData("Squamous cell carcinoma of the hand.", "C44.6")]
    [InlineData("Dermatofibrosarcoma protuberans of the back.", "C44.5")]
    [InlineData("Leiomyosarcoma of the inferior vena cava.", "C49.4")]
    [InlineData("Liver biopsy revealed a pulmonary artery sarcoma.", "C49.3")]
    [InlineData("Paragangliome dans la bifurcation carotidienne gauche.", "C75.4")]
    public void The_skin_or_the_vessel_of_a_region(string text, string expected) => Origins(text).ShouldBe(expected);

    [Theory]
    [InlineData("Cancer du sein droit. Nodule de 15 mm du quadrant supéro-externe.", "C50.4")]
    [InlineData("Breast cancer, with a nodule in the upper outer quadrant.", "C50.4")]
    [InlineData("Cancer du sein gauche. Lésion eczémateuse du mamelon. Carcinome du sein.", "C50.9")]
    [InlineData("Bladder cancer. The tumour lies near the ureteral orifice. Urothelial carcinoma of the bladder.", "C67.9")]
    [InlineData("Carcinosarcome du corps utérin. Hystérectomie : utérus de 200 g.", "C54.9")]
    [InlineData("Carcinosarcoma of the corpus uteri; the uterus was removed.", "C54.9")]
    public void The_part_that_is_told_of_the_tumour(string text, string expected) => Origins(text).ShouldBe(expected);

    [Theory]
    [InlineData("Récidive d'un sarcome synovial au niveau de la plèvre.", "C49.9")]
    [InlineData("Sarcome synovial du bras.", "C49.1")]
    [InlineData("LUNG / PLEURA CANCER STAGING SUMMARY. Adenocarcinoma of the stomach.", "C16.9")]
    [InlineData("Adenocarcinoma, intestinal type, of the stomach.", "C16.9")]
    [InlineData("Adénocarcinome de type intestinal de l'estomac.", "C16.9")]
    public void What_came_back_a_form_and_a_type_tell_no_origin(string text, string expected) => Origins(text).ShouldBe(expected);

    private static string Origins(string text) => string.Join('|', Told.Facts(text, FactKind.Primary).Distinct().Order(StringComparer.Ordinal));
}
