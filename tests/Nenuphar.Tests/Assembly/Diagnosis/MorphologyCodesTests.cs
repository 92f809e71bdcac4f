using Nenuphar.Cases;
using Nenuphar.Tests.House;

namespace Nenuphar.Tests.Assembly.Diagnosis;

/// <summary>Names of tumours become their ICD-O code with its behaviour digit; a finer name silences the general one.</summary>
public class MorphologyCodesTests
{
    [Theory]
    [InlineData("Biopsy of the thyroid nodule: papillary thyroid carcinoma.", "8260/3")]
    [InlineData("La biopsie du nodule thyroïdien conclut à un carcinome papillaire de la thyroïde.", "8260/3")]
    [InlineData("Nephrectomy: chromophobe renal cell carcinoma.", "8317/3")]
    [InlineData("Surrénalectomie gauche : corticosurrénalome malin.", "8370/3")]
    [InlineData("Histology of the pancreatic mass: solid pseudopapillary neoplasm.", "8452/3")]
    [InlineData("L'examen de la masse de la tête du pancréas montre une tumeur pseudopapillaire et solide.", "8452/3")]
    [InlineData("Resection of the pleural mass: solitary fibrous tumour.", "8815/1")]
    [InlineData("Exérèse d'une tumeur fibreuse solitaire maligne de la plèvre.", "8815/3")]
    [InlineData("Biopsie : lymphome à cellules du manteau.", "9673/3")]
    [InlineData("The biopsy of the stomach showed a MALT lymphoma.", "9699/3")]
    [InlineData("Une leucémie lymphoïde chronique est diagnostiquée.", "9823/3")]
    [InlineData("He was diagnosed with chronic myeloid leukaemia.", "9863/3")]
    [InlineData("Exérèse complète : astrocytome pilocytique.", "9421/1")]
    [InlineData("Exérèse d'un esthésioneuroblastome.", "9522/3")]
    [InlineData("Cervicotomie : paragangliome carotidien gauche.", "8692/3")]
    public void A_tumour_s_name_gives_its_code(string text, string code) => Told.Facts(text, FactKind.Morphology).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("Femme de 59 ans suivie pour une tumeur neuroendocrine du sein gauche.", "8240/3", "C50.9")]
    [InlineData("Femme de 59 ans, carcinome neuroendocrine du sein.", "8246/3", "C50.9")]
    [InlineData("A 59-year-old woman with a breast neuroendocrine neoplasm.", "8246/3", "C50.9")]
    [InlineData("Homme de 59 ans, carcinome neuroendocrine à grandes cellules du poumon gauche.", "8013/3", "C34.9")]
    [InlineData("Homme de 59 ans, TNE de l'intestin grêle.", "8240/3", "C17.9")]
    [InlineData("Femme de 59 ans, TNE fonctionnelle du pancréas.", "8240/3", "C25.9")]
    [InlineData("Patiente de 59 ans, adénocarcinome SAI du côlon.", "8140/3", "C18.9")]
    [InlineData("Femme de 59 ans, adénome tubuleux développé au sein d'une muqueuse du côlon. Adénocarcinome du côlon.", "8140/3", "C18.9")]
    public void A_name_that_holds_the_organ_gives_both(string text, string code, string organ)
    {
        Told.Facts(text, FactKind.Morphology).Distinct().ShouldBe([code]);
        Told.Facts(text, FactKind.Primary).Distinct().ShouldBe([organ]);
    }

    [Theory]
    [InlineData("Biopsie : liposarcome. La pièce confirme un liposarcome myxoïde.", "8852/3")]
    [InlineData("Biopsy: lymphoma. The final diagnosis was Burkitt lymphoma.", "9687/3")]
    [InlineData("Carcinome papillaire du lobe droit. La pièce montre un carcinome papillaire de variante folliculaire.", "8340/3")]
    [InlineData("Acute leukaemia was found. The bone marrow showed acute promyelocytic leukaemia.", "9866/3")]
    [InlineData("Masse cervicale. Biopsie : paragangliome. Conclusion : paragangliome vagal.", "8693/3")]
    public void A_finer_name_silences_the_general_one(string text, string code) => Told.Facts(text, FactKind.Morphology).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("Biopsy of the lung: sarcoma. She also has a lipoma of the back.", "8800/3")]
    [InlineData("Mélanome du dos. Un lentigo malin de la joue est retiré.", "8720/3")]
    public void A_benign_or_in_situ_tumour_never_stands_for_the_malignant_one(string text, string code) => Told.Facts(text, FactKind.Morphology).ShouldContain(code);

    [Theory]
    [InlineData("Thyroïdectomie totale : nodule de la thyroïde. Carcinome papillaire de 12 mm.", "8260/3")]
    [InlineData("Nephrectomy for a tumour of the kidney. Histology: papillary carcinoma.", "8260/3")]
    [InlineData("Thyroïdectomie totale. L'examen de la pièce conclut à un carcinome médullaire.", "8345/3")]
    [InlineData("Tumorectomie du sein gauche : carcinome médullaire.", "8510/3")]
    [InlineData("Histology: papillary carcinoma.", "8050/3")]
    public void The_organ_settles_the_code_of_a_name_that_many_organs_share(string text, string code) => Told.Facts(text, FactKind.Morphology).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("The mass looked like a liposarcoma, a leiomyosarcoma or a fibrosarcoma. Resection: leiomyosarcoma.", "8890/3")]
    [InlineData("L'imagerie fait penser à un mélanome ou à un lymphome du manteau. La biopsie conclut à un mélanome.", "8720/3")]
    public void Tumours_between_which_the_writer_has_not_chosen_yield_to_the_one_that_is_kept(string text, string code) => Told.Facts(text, FactKind.Morphology).Distinct().ShouldBe([code]);

    [Fact]
    public void Two_names_of_one_tumour_are_no_choice() => Told.Facts("Biopsie : carcinome ou adénocarcinome du sein.", FactKind.Morphology).Distinct().ShouldBe(["8140/3"]);

    [Theory]
    [InlineData("Il n'y a pas de liposarcome.")]
    [InlineData("There is no evidence of mantle cell lymphoma.")]
    [InlineData("Sa mère a eu une leucémie aiguë.")]
    public void A_denied_or_a_relative_s_tumour_is_none(string text) => Told.Facts(text, FactKind.Morphology).ShouldBeEmpty();

    [Fact]
    public void Every_code_that_a_name_gives_stands_in_the_table_of_codes()
    {
        var codes = KnowledgeTable.Read("codes/morphology.tsv").Rows.Select(row => row.Cells[0]).ToHashSet(StringComparer.Ordinal);
        KnowledgeTable.Read("terms/morphologies.tsv").Rows.Where(row => row.Cells[1] == "morphology" && !codes.Contains(row.Cells[2]))
            .Select(row => $"{row.Line}: {row.Cells[0]} gives {row.Cells[2]}").ShouldBeEmpty();
    }
}
