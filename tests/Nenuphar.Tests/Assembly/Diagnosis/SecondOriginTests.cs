using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Assembly.Diagnosis;

/// <summary>Origins of two tumours, of a part of a report, of a region of the body, and of what is planned about a tumour.</summary>
public class SecondOriginTests
{
    [Theory]
    [InlineData("Transitional cell carcinoma of the bladder. An acinar adenocarcinoma of the prostate was an incidental finding.", "C67.9 C61.9")]
    [InlineData("Carcinome urothélial de la vessie. Adénocarcinome de la prostate de découverte fortuite.", "C67.9 C61.9")]
    [InlineData("Adenocarcinoma of the stomach and a carcinoid tumour of the ileum.", "C16.9 C17.2")]
    [InlineData("She had a gastric NET and a lung adenocarcinoma.", "C16.9 C34.9")]
    [InlineData("Elle a une TNE du pancréas et un adénocarcinome de l'estomac.", "C25.9 C16.9")]
    [InlineData("Adenocarcinoma of the stomach. The adenocarcinoma had grown into the pancreas.", "C16.9")]
    [InlineData("Adénocarcinome gastrique. Métastase hépatique de l'adénocarcinome.", "C16.9")]
    [InlineData("Carcinome épidermoïde de la langue étendu au plancher de la bouche.", "C02.9")]
    public void A_second_tumour_has_its_own_origin(string text, string codes) => Origins(text).ShouldBe(codes.Split(' '), ignoreOrder: true);

    [Theory]
    [InlineData("KIDNEY, LEFT, NEPHRECTOMY:\nUROTHELIAL CARCINOMA OF LOW GRADE.", "C64.9")]
    [InlineData("URINARY BLADDER, BIOPSY: LOW GRADE UROTHELIAL CARCINOMA.", "C67.9")]
    [InlineData("Vessie :\nCarcinome urothélial de bas grade.", "C67.9")]
    [InlineData("STOMACH:\nPOORLY DIFFERENTIATED ADENOCARCINOMA.", "C16.9")]
    public void The_organ_that_heads_a_part_of_a_report_is_the_origin(string text, string code) => Origins(text).ShouldBe([code]);

    [Theory]
    [InlineData("LIVER, BIOPSY:\nMETASTATIC ADENOCARCINOMA.")]
    [InlineData("Foie, biopsie :\nAdénocarcinome.")]
    public void A_part_of_a_report_on_where_tumours_spread_tells_no_origin(string text) => Origins(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Masse de la jambe gauche de 6 cm. La biopsie montre un liposarcome.", "C49.2")]
    [InlineData("A mass of the left arm was seen. Biopsy: leiomyosarcoma.", "C49.1")]
    [InlineData("Lésion de la cuisse droite : carcinome à cellules de Merkel.", "C44.7")]
    [InlineData("Paraganglioma of the neck.", "C75.5")]
    [InlineData("Paragangliome de la bifurcation carotidienne droite.", "C75.4")]
    public void The_name_of_a_tumour_tells_the_tissue_of_the_region_where_its_mass_lies(string text, string code) => Origins(text).ShouldBe([code]);

    [Theory]
    [InlineData("Masse de l'aisselle gauche. Biopsie : mélanome.")]
    [InlineData("Masse axillaire gauche. Biopsie : leiomyosarcome.")]
    public void A_mass_of_nodes_tells_no_tissue_of_its_region(string text) => Origins(text).ShouldNotContain(code => code.StartsWith("C49", StringComparison.Ordinal) || code == "C44.5");

    [Theory]
    [InlineData("A 52-year-old man with acute myeloid leukemia.", "C42.1")]
    [InlineData("Myélome multiple. Lésion lytique de la clavicule.", "C42.1")]
    [InlineData("Adénocarcinome du côlon. Leucémie lymphoïde chronique.", "C18.9")]
    public void A_leukaemia_begins_in_the_bone_marrow_beside_no_other_tumour(string text, string code) => Origins(text).ShouldBe([code]);

    [Theory]
    [InlineData("A woman with cervical cancer was irradiated.", "C53.9")]
    [InlineData("The cervical biopsy of this woman showed a squamous cell carcinoma.", "C53.9")]
    [InlineData("A woman with a gastric carcinoid was scheduled to undergo resection.", "C16.9")]
    public void Words_around_the_name_do_not_hide_its_origin(string text, string code) => Origins(text).ShouldBe([code]);

    [Theory]
    [InlineData("Cervical mass of 3 cm in a man.", "C53.9")]
    [InlineData("Masse de 7 cm située au-dessus de la vessie. Biopsie : sarcome.", "C67.9")]
    [InlineData("Mass of 7 cm lying behind the stomach. Biopsy: sarcoma.", "C16.9")]
    [InlineData("Specimen C: pancreatic duct margin, free. Adenocarcinoma.", "C25.3")]
    public void A_neighbour_or_a_margin_is_no_origin(string text, string code) => Origins(text).ShouldNotContain(code);

    [Theory]
    [InlineData("A tumour was found on abdominal contrast-enhanced CT. Biopsy: adenocarcinoma.", "")]
    [InlineData("Lésion de l'avant-bras droit. La biopsie a montré un carcinome à cellules de Merkel.", "C44.6")]
    [InlineData("Melanoma located on the left forearm.", "C44.6")]
    [InlineData("Mélanome situé sur le gros orteil droit.", "C44.7")]
    [InlineData("Carcinome à cellules de Merkel. Masse inguinale.", "C44.9")]
    [InlineData("Sarcoma of the tensor fasciae latae.", "C49.2")]
    public void The_part_of_the_skin_or_of_the_muscles_is_told_and_the_field_of_a_scan_is_none(string text, string code) => string.Join('|', Origins(text).Distinct()).ShouldBe(code);

    private static IEnumerable<string> Origins(string text) => Told.Facts(text, FactKind.Primary).Distinct();
}
