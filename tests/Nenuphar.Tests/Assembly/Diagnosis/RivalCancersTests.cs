using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Diagnosis;

/// <summary>A cancer of another kind and organ, beside a neuroendocrine tumour, keeps its clause and takes neither diagnosis nor origin.</summary>
public class RivalCancersTests
{
    [Theory]
    [InlineData("Man of 66. Metastatic NET to the liver, Ki-67 6%. Right nephrectomy in 2009 for clear cell renal carcinoma.", "")]
    [InlineData("Homme de 66 ans. TNE métastatique au foie, Ki-67 6 %. Néphrectomie droite en 2009 pour un carcinome rénal à cellules claires.", "")]
    [InlineData("Clinical: colon carcinoma pT2 N1b M0 removed in 2007. Pancreatic NET G2, pT3 N0.", "C25.9")]
    [InlineData("Homme de 70 ans. Adénocarcinome prostatique pT2a N0 M0 traité par prostatectomie en 2011. Résection iléale : TNE, Ki-67 3 %, pT3 N0.", "C17.2")]
    [InlineData("Woman of 66. History of right breast cancer pT2 N0 M0 in 2008, lumpectomy, tamoxifen 2008-2013. Gastric type 1 NET G1, Ki-67 2%, pT3 N0.", "C16.9")]
    public void The_neuroendocrine_tumour_keeps_its_diagnosis_and_its_origin(string text, string primary)
    {
        Told.Facts(text, FactKind.Morphology).ShouldAllBe(code => code.StartsWith("824", StringComparison.Ordinal));
        Told.Facts(text, FactKind.Morphology).ShouldNotBeEmpty();
        string.Join(' ', Told.Facts(text, FactKind.Primary).Distinct()).ShouldBe(primary);
        Told.Facts(text, FactKind.Condition).ShouldContain("prior-cancer");
        Told.Facts(text, FactKind.Tnm).ShouldNotContain("M0");
    }

    [Theory]
    [InlineData("Femme, 51 ans. TNE du pancréas G1. Métastases hépatiques d'un carcinome mammaire en 2018.")]
    [InlineData("Woman, 51. Pancreatic NET G1. Liver metastases of a breast carcinoma in 2018.")]
    public void Metastases_of_the_other_cancer_are_its_own(string text) => Told.Facts(text, FactKind.Metastasis).ShouldBeEmpty();

    [Theory]
    [InlineData("Femme, 51 ans. TNE du pancréas G1 avec métastases hépatiques. Carcinome mammaire en 2018.")]
    [InlineData("Woman, 51. Pancreatic NET G1 with liver metastases. Breast carcinoma in 2018.")]
    public void Those_of_the_neuroendocrine_tumour_stay(string text) => Told.Facts(text, FactKind.Metastasis).ShouldBe(["liver"]);

    [Theory]
    [InlineData("Homme de 61 ans. TNE de l'iléon G1. En 2006, lymphome B diffus à grandes cellules traité par R-CHOP.", "r-chop")]
    [InlineData("Man of 61. Ileal NET G1. In 2006, diffuse large B-cell lymphoma treated with R-CHOP.", "r-chop")]
    [InlineData("Homme de 71 ans. Antécédents : adénocarcinome colique pT3 N2 M0 (hémicolectomie droite en 2015, FOLFOX 12 cures). TNE du pancréas, Ki-67 9 %.", "folfox")]
    public void Its_drugs_are_no_line_of_the_neuroendocrine_tumour(string text, string drug) => Told.Facts(text, FactKind.Treatment).ShouldNotContain(drug);

    [Theory]
    [InlineData("Woman, 59. Ileal NET G1, Ki-67 1%. Her mother had breast cancer pT3 N1 M0.")]
    [InlineData("Femme, 59 ans. TNE de l'iléon G1, Ki-67 1 %. Sa mère a eu un cancer du sein pT3 N1 M0.")]
    public void Categories_of_a_relative_are_not_the_patients(string text) => Told.Facts(text, FactKind.Tnm).ShouldBeEmpty();

    [Theory]
    [InlineData("Woman, 59. Her mother had breast cancer; ileal NET pT3 N1.")]
    [InlineData("Femme, 59 ans. Sa mère a eu un cancer du sein. TNE de l'iléon pT3 N1.")]
    public void The_patients_own_stay(string text) => Told.Facts(text, FactKind.Tnm).ShouldBe(["pT3", "N1"]);

    [Theory]
    [InlineData("Homme de 60 ans. Hémicolectomie droite pour tumeur de l'iléon. TNE bien différenciée.", "C17.2")]
    [InlineData("Man of 60. Right hemicolectomy for a tumour of the ileum. Well-differentiated NET.", "C17.2")]
    [InlineData("Homme de 60 ans. Hémicolectomie droite pour tumeur du côlon. TNE bien différenciée.", "C18")]
    public void What_the_operation_was_for_is_the_origin(string text, string code) => Told.Facts(text, FactKind.Primary).ShouldAllBe(told => told.StartsWith(code, StringComparison.Ordinal));

    [Theory]
    [InlineData("Carcinoid syndrome without bone metastases: flushing, diarrhoea.", true)]
    [InlineData("Syndrome carcinoïde sans métastase osseuse : flush, diarrhée.", true)]
    [InlineData("Patient without these signs: flushing, diarrhoea.", false)]
    [InlineData("Patient sans symptômes : flush, diarrhée.", false)]
    public void A_colon_ends_what_without_denies(string text, bool affirmed) => Told.Facts(text, FactKind.Symptom).Contains("flushing").ShouldBe(affirmed);

    [Theory]
    [InlineData("TNE de l'iléon. RCP du 12/03/2022 : PRRT.", false)]
    [InlineData("Ileal NET. MDT 12/03/2022: PRRT.", false)]
    [InlineData("TNE de l'iléon. RCP du 12/03/2022 : patient sous lanréotide.", true)]
    public void A_board_plans(string text, bool given) => Reader.Read(text).Statements.Any(s => s.Kind == FactKind.Treatment && s.IsAffirmed).ShouldBe(given);

    [Fact]
    public void Two_documents_on_two_cancers_are_two_tumours()
    {
        var read = CaseReader.Read([("a", "Pathology 05/05/2021. Woman, 60. Right upper lobectomy: typical carcinoid, 1 mitosis/2 mm2, pT1b pN0. Ki-67 3%."), ("b", "Pathology 10/10/2014. Woman, 53. Adenocarcinoma of the sigmoid colon, pT3 pN1a M0.")]);
        read.Tumours.Count.ShouldBe(2);
        read.Tumour.Tnm.Select(t => t.Value).ShouldNotContain("pT3");
    }

    [Fact]
    public void Two_documents_on_one_tumour_are_one() =>
        CaseReader.Read([("a", "Woman, 60. Ileal NET, Ki-67 3%."), ("b", "Woman, 60. Ileal carcinoid, pT3 N1.")]).Tumours.Count.ShouldBe(1);
}
