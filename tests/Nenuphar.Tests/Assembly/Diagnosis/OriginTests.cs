using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Assembly.Diagnosis;

/// <summary>Where the tumour comes from, against the organs that were sampled, reached by metastases, free, or ill before.</summary>
public class OriginTests
{
    [Theory]
    [InlineData("TNE du grêle G1 (Ki-67 2 %, ponction du foie).", "C17.9")]
    [InlineData("Rectal NET G2, Ki-67 9 % (liver core biopsy).", "C20.9")]
    [InlineData("TNE de la queue du pancréas G2, Ki-67 11 % sur biopsie osseuse.", "C25.2")]
    [InlineData("Panc tail NET G1, Ki-67 2 % (liver bx).", "C25.2")]
    [InlineData("Bronchial carcinoid, biopsy of an adrenal nodule awaited.", "C34.9")]
    public void The_organ_that_was_sampled_is_not_the_origin(string text, string code) => Origins(text).ShouldBe([code]);

    [Theory]
    [InlineData("TNE de l'iléon. Scanner : plusieurs lésions hépatiques, la plus grande du segment IV mesurant 37 mm.", "C17.2")]
    [InlineData("NET of the appendix. CT: three pulmonary nodules of 4 mm.", "C18.1")]
    [InlineData("Carcinome à petites cellules du poumon. IRM : lésion cérébelleuse droite de 9 mm.", "C34.9")]
    [InlineData("TNE du corps du pancréas. Surrénale gauche : nodule de 11 mm, adénome.", "C25.1")]
    public void Lesions_where_tumours_spread_are_not_the_origin_beside_a_named_one(string text, string code) => Origins(text).ShouldBe([code]);

    [Theory]
    [InlineData("Adénocarcinome du rectum opéré en 2012. En 2016, masse présacrée ; la masse pelvienne mesure 4 cm. Exérèse de la masse pelvienne.", "C20.9")]
    [InlineData("Adenocarcinoma of the caecum resected in 2012. In 2016 an abdominal mass; the abdominal mass measured 4 cm. The abdominal mass was biopsied.", "C18.0")]
    [InlineData("Masse pelvienne de 9 cm, sans autre lésion. Biopsie : tumeur neuroendocrine.", "C76.3")]
    public void A_region_where_it_came_back_yields_to_the_organ_that_is_named_with_the_tumour(string text, string code) => Origins(text).ShouldBe([code]);

    [Theory]
    [InlineData("Deux nouvelles lésions hépatiques au scanner.")]
    [InlineData("Multiple liver lesions on ultrasound.")]
    [InlineData("Pancréas et poumons sans primitif décelable.")]
    [InlineData("Lungs without any primary.")]
    public void An_organ_that_is_free_or_holds_several_lesions_is_no_origin_by_itself(string text) => Origins(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Antécédents : cancer du sein gauche en 2011 (mastectomie).\nScanner : masse de la queue du pancréas de 40 mm. Biopsie : tumeur neuroendocrine.", "C25.2")]
    [InlineData("PMH: prostate cancer 2014, radical prostatectomy.\nIleal NET found at colonoscopy.", "C17.2")]
    [InlineData("ATCD de carcinome rénal opéré en 2015.\nMasse du lobe moyen de 25 mm, biopsie : carcinoïde typique.", "C34.2")]
    public void A_tumour_of_the_history_yields_to_that_of_the_present(string text, string code) => Origins(text).ShouldBe([code]);

    [Theory]
    [InlineData("Antécédents : cancer du sein gauche en 2011. Métastases osseuses en 2020.", "C50.9")]
    [InlineData("PMH: ileal NET resected in 2012.\nNow two liver lesions, biopsy: NET G2.", "C17.2")]
    [InlineData("Homme sans antécédents particuliers, diagnostiqué en 2011 avec un carcinome du côlon sigmoïde.", "C18.7")]
    public void The_only_tumour_is_the_one_at_issue_wherever_it_is_told(string text, string code) => Origins(text).ShouldBe([code]);

    [Theory]
    [InlineData("Carcinome hépatocellulaire du segment VI.", "C22.0")]
    [InlineData("Masse unique du foie ; biopsie du foie : tumeur neuroendocrine hépatique primitive.", "C22.0")]
    [InlineData("Impression: pNET of the head, G1.", "C25.9")]
    [InlineData("Nodule pulmonaire de 18 mm du lobe inférieur droit, carcinoïde typique.", "C34.3")]
    public void A_named_origin_is_kept(string text, string code) => Origins(text).ShouldBe([code]);

    private static IEnumerable<string> Origins(string text) => Told.Facts(text, FactKind.Primary).Distinct();

    [Theory]
    [InlineData("Carcinome rénal à cellules claires.\nMétastases pulmonaires.\nMasse pulmonaire du LII de 4 cm. Nouvelle masse du LII. Masse du LII de 5 cm.", "C64.9")]
    [InlineData("Carcinoma of the ileum. Lung metastases. A mass of the right lower lobe. The mass of the right lower lobe grew. Mass of the right lower lobe.", "C17.2")]
    public void An_organ_with_metastases_is_no_origin_beside_one_that_is_named(string text, string code) => Told.Facts(text, FactKind.Primary).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("Mélanome du pied gauche.", "C44.7")]
    [InlineData("Melanoma of the left arm.", "C44.6")]
    [InlineData("Liposarcome de la cuisse droite.", "C49.2")]
    [InlineData("Synovial sarcoma of the right thigh.", "C49.2")]
    [InlineData("Ostéosarcome du genou.", "C40.2")]
    [InlineData("Léiomyosarcome rétropéritonéal.", "C48.0")]
    [InlineData("Abdominal paraganglioma of 4 cm.", "C75.5")]
    [InlineData("Paragangliome abdominal de 4 cm.", "C75.5")]
    public void A_region_with_the_tumour_s_name_tells_the_tissue(string text, string code) => Told.Facts(text, FactKind.Primary).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("Adénocarcinome de la cuisse ?")]
    [InlineData("Mélanome connu. Douleur de la jambe.")]
    public void A_region_alone_does_not(string text) => Told.Facts(text, FactKind.Primary).ShouldNotContain(code => code.StartsWith("C44.7") || code.StartsWith("C49"));

    [Theory]
    [InlineData("Phéochromocytome de la surrénale gauche et carcinome médullaire de la thyroïde.", "C73.9 C74.1")]
    [InlineData("Pheochromocytoma of the left adrenal and medullary carcinoma of the thyroid.", "C73.9 C74.1")]
    [InlineData("Carcinome médullaire de la thyroïde. Soupçon de phéochromocytome.", "C73.9")]
    public void Two_tumours_of_one_syndrome_have_two_origins(string text, string codes) => Told.Facts(text, FactKind.Primary).Select(code => code == "C74.9" ? "C74.1" : code).Distinct().Order().ShouldBe(codes.Split(' '));

    [Theory]
    [InlineData("Surrénalectomie gauche pour une tumeur de 8 cm.", "adrenal")]
    [InlineData("Left nephrectomy for a tumor of 8 cm.", "kidney")]
    public void A_tumour_that_an_operation_took_is_in_its_organ(string text, string organ) => Told.The(text, FactKind.Size, "80")["at"].ShouldBe(organ);

    [Theory]
    [InlineData("Appendicectomie : TNE G1 de 6 mm, R0.", "C18.1")]
    [InlineData("NET G1 of 6 mm found at appendectomy, R0.", "C18.1")]
    [InlineData("Appendicectomie en 1990. Tumeur neuroendocrine G2, métastases hépatiques.", "")]
    [InlineData("Right colectomy and appendectomy for a NET of the caecum.", "C18.0")]
    public void The_appendix_is_the_origin_where_the_tumour_is_named_beside_its_removal(string text, string origin) => string.Join(' ', Told.Facts(text, FactKind.Primary)).ShouldBe(origin);

    [Theory]
    [InlineData("Breast cancer of his mother. Ileal NET G1 resected in 2020.")]
    [InlineData("Cancer du sein de sa sœur. TNE de l'iléon G1, opérée en 2020.")]
    public void A_cancer_of_a_relative_is_no_origin(string text) => Told.Facts(text, FactKind.Primary).ShouldBe(["C17.2"]);

    [Theory]
    [InlineData("Métastase pulmonaire d'une TNE du pancréas : wedge du poumon, Ki-67 7 %.", "C25.9")]
    [InlineData("Lung metastasis of a pancreatic NET: wedge of the lung, Ki-67 7 %.", "C25.9")]
    [InlineData("Wedge resection of the left lung, woman 47. Atypical carcinoid, Ki-67 7 %.", "C34.9")]
    [InlineData("Segmentectomie pulmonaire chez un homme de 61 ans : carcinoïde typique.", "C34.9")]
    public void A_piece_of_the_lung_tells_the_origin_of_a_carcinoid_alone(string text, string code) => Origins(text).ShouldBe([code]);

    [Theory]
    [InlineData("Adénocarcinome de l'estomac. Mastectomie bilatérale prophylactique en 2020.", "C16.9")]
    [InlineData("Adenocarcinoma of the stomach. Prophylactic mastectomy in 2020.", "C16.9")]
    [InlineData("Gastric adenocarcinoma. Risk-reducing mastectomy in 2020.", "C16.9")]
    [InlineData("Hypochondre gauche : masse retirée par tumorectomie ; histologie : paragangliome.", "")]
    [InlineData("Carcinome canalaire infiltrant, tumorectomie ; mammographie normale à droite.", "C50.9")]
    public void An_operation_tells_the_origin_where_it_took_the_tumour_of_that_organ(string text, string origin) => string.Join(' ', Origins(text)).ShouldBe(origin);

    [Theory]
    [InlineData("Bilan à la recherche de l'origine de l'altération hépatique.")]
    [InlineData("The origin of the pain in the liver was not found.")]
    [InlineData("Tumeur comprimant le duodénum.")]
    [InlineData("A mass near the anus.")]
    [InlineData("Paragangliome extra-surrénalien.")]
    [InlineData("Lésion de la fenêtre aorto-pulmonaire.")]
    public void What_lies_beside_or_causes_something_else_is_no_origin(string text) => Origins(text).ShouldNotContain(code => code.StartsWith("C22") || code.StartsWith("C17") || code.StartsWith("C21") || code.StartsWith("C74") || code.StartsWith("C34"));

    [Theory]
    [InlineData("Carcinome rénal à cellules claires.")]
    [InlineData("Clear cell renal cell carcinoma.")]
    public void The_organ_inside_a_name_is_told_once(string text) => Told.Facts(text, FactKind.Primary).ShouldBe(["C64.9"]);

    [Theory]
    [InlineData("Mélanome opéré. Colite d'origine indéterminée.", false)]
    [InlineData("Melanoma. Fever of unknown origin.", false)]
    [InlineData("Métastases hépatiques d'origine inconnue.", true)]
    [InlineData("Metastatic carcinoma of unknown origin.", true)]
    [InlineData("Adenocarcinoma, unknown primary.", true)]
    public void An_origin_that_is_unknown_is_that_of_a_tumour(string text, bool unknown) => Told.Facts(text, FactKind.Primary).Contains("C80.9").ShouldBe(unknown);
}
