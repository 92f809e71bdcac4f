using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

/// <summary>Where a tumour went, and nodes that were counted and found free.</summary>
public class SpreadTests
{
    [Theory]
    [InlineData("0 ganglion métastatique sur 17.")]
    [InlineData("0 of 17 lymph nodes metastatic.")]
    [InlineData("0/17 lymph nodes positive.")]
    [InlineData("0 of the 17 lymph nodes was metastatic.")]
    [InlineData("Ganglions métastatiques : 0/17.")]
    [InlineData("Zero of five lymph nodes positive.")]
    [InlineData("Zéro ganglion positif sur douze.")]
    public void None_of_so_many_is_no_metastasis(string text) => Told.Facts("A 58-year-old woman. " + text, FactKind.Metastasis).ShouldBeEmpty();

    [Theory]
    [InlineData("Homme de 61 ans. TNE du grêle, marqueur nucléaire conservé. Récidive osseuse en 2021.", "bone")]
    [InlineData("Homme de 61 ans. Biopsie hépatique : métastase de la TNE connue.", "liver")]
    [InlineData("A 61-year-old man. A biopsy of the liver showed a metastasis of the known ileal NET.", "liver")]
    public void A_recurrence_or_a_biopsy_tells_where_the_tumour_went(string text, string organ) => Told.Facts(text, FactKind.Metastasis).ShouldBe([organ]);

    [Theory]
    [InlineData("2 ganglions métastatiques sur 17.")]
    [InlineData("10 of 17 lymph nodes metastatic.")]
    [InlineData("Eleven of twelve lymph nodes positive.")]
    [InlineData("Trois ganglions métastatiques sur quatorze.")]
    public void Some_of_so_many_is_one(string text) => Told.Facts("A 58-year-old woman. " + text, FactKind.Metastasis).Distinct().ShouldBe(["lymph-node"]);

    [Theory]
    [InlineData("Curage : 0/18 N+. TNE de l'iléon.", false)]
    [InlineData("Lymphadenectomy: 3/18 N+. Ileal NET.", true)]
    [InlineData("Curage : 0/18. TNE de l'iléon.", false)]
    public void A_count_of_nodes_out_of_those_examined_is_told_and_the_operation_was_done(string text, bool positive)
    {
        (Told.Facts(text, FactKind.Metastasis).Count > 0).ShouldBe(positive);
        Told.Facts(text, FactKind.Treatment).ShouldBe(["lymphadenectomy"]);
    }

    [Theory]
    [InlineData("LYMPH NODE NEGATIVE FOR METASTATIC DISEASE. Ileal NET.")]
    [InlineData("Three lymph nodes negative for metastasis. Ileal NET.")]
    [InlineData("TNE de l'iléon. L'échographie du cœur met en évidence une fuite.")]
    public void What_is_negative_or_only_shown_is_no_metastasis(string text) => Told.Facts(text, FactKind.Metastasis).ShouldBeEmpty();

    [Theory]
    [InlineData("Node positive for metastatic disease. Ileal NET.")]
    [InlineData("Ileal NET with lymph node mets.")]
    public void A_positive_node_still_is_one(string text) => Told.Facts(text, FactKind.Metastasis).ShouldContain("lymph-node");

    [Theory]
    [InlineData("Grossesse de 32 semaines d'aménorrhée.", false)]
    [InlineData("A faint but definite focal uptake of the tracer.", false)]
    [InlineData("Aménorrhée depuis un an.", true)]
    [InlineData("She felt faint and fell.", true)]
    public void A_term_of_pregnancy_and_a_faint_image_are_no_symptoms(string text, bool symptom) => (Told.Facts(text, FactKind.Symptom).Count > 0).ShouldBe(symptom);

    [Theory]
    [InlineData("Cancer de la prostate. Évolution d'une maladie métastatique de la prostate.", "prostate")]
    [InlineData("Adenocarcinoma of the colon. Metastatic adenocarcinoma of the colon.", "colon")]
    [InlineData("Cancer du poumon. Métastases cérébrales de son néoplasme pulmonaire.", "lung")]
    [InlineData("Carcinome du rectum. Dissémination de la tumeur primaire rectale connue.", "rectum")]
    [InlineData("Cancer of the kidney. Brain metastases of a metastatic renal cell carcinoma.", "kidney")]
    [InlineData("Adénocarcinome du poumon. Adénopathie de la fenêtre aorto-pulmonaire, suspecte de métastase.", "lung")]
    [InlineData("Morte d'un carcinoïde métastatique de l'intestin grêle.", "small-bowel")]
    [InlineData("She died of a neuroendocrine tumour metastatic of the pancreas.", "pancreas")]
    public void The_organ_of_the_tumour_is_no_place_that_it_went_to(string text, string organ) => Told.Facts("A 58-year-old woman. " + text, FactKind.Metastasis).ShouldNotContain(organ);

    [Theory]
    [InlineData("TNE du grêle. Le scanner met en évidence un kyste.")]
    [InlineData("TNE du grêle. L'examen met bien en évidence un kyste.")]
    [InlineData("Ileal NET. She met the criteria of the trial.")]
    [InlineData("Urothelial carcinoma of the bladder.\nDistant metastasis (pM): pMX")]
    [InlineData("Carcinome de la vessie.\nMétastases à distance : inconnues")]
    public void An_open_field_and_a_verb_are_no_metastasis(string text) => Told.Facts("A 58-year-old woman. " + text, FactKind.Metastasis).ShouldBeEmpty();

    [Theory]
    [InlineData("Cancer du poumon avec métastases pulmonaires bilatérales.", "lung")]
    [InlineData("Lung adenocarcinoma with metastases in both lungs.", "lung")]
    [InlineData("Carcinome du rein droit. Métastase dans le rein controlatéral.", "kidney")]
    [InlineData("TNE du grêle. Lésions hépatiques, une IRM a révélé des métastases.", "liver")]
    [InlineData("Cancer du sein. Opacité du poumon gauche, et un scanner osseux a révélé des métastases osseuses.", "bone")]
    public void Spread_within_the_organ_or_to_the_other_side_is_one(string text, string organ) => Told.Facts("A 58-year-old woman. " + text, FactKind.Metastasis).Distinct().ShouldBe([organ]);

    [Theory]
    [InlineData("Biopsie de la muqueuse de la joue : métastase d'un adénocarcinome d'origine pulmonaire.", "lung")]
    [InlineData("Biopsy of the cheek: metastasis of an adenocarcinoma of the lung.", "lung")]
    public void The_organ_behind_the_name_is_where_it_comes_from(string text, string organ) => Told.Facts("A 58-year-old woman. " + text, FactKind.Metastasis).ShouldNotContain(organ);
}
