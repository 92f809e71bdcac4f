using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Diagnosis;

public class RefinedNameTests
{
    [Theory]
    [InlineData("Final diagnosis: RENAL CELL CARCINOMA, CONVENTIONAL (CLEAR) CELL TYPE.", "8310/3")]
    [InlineData("Renal cell carcinoma. Not of clear cell type.", "8312/3")]
    [InlineData("Diagnostic : paragangliome rétropéritonéal.", "8680/3")]
    [InlineData("Diagnostic : paragangliome de l’organe de Zuckerkandl.", "8693/3")]
    [InlineData("Diagnosis: conventional (clear cell) renal cell carcinoma.", "8310/3")]
    [InlineData("Kidney: conventional (granular and clear cell) renal cell carcinoma.", "8310/3")]
    [InlineData("Pièce : tumeur carcinoïde à cellules gobétiques.", "8243/3")]
    [InlineData("Ovarian biopsy: LMS.", "8890/3")]
    [InlineData("Diagnosis: extra-adrenal paraganglioma of the bladder.", "8693/3")]
    [InlineData("Diagnostic : paragangliome.", "8680/3")]
    [InlineData("Biopsie cutanée : néoplasme blastique des cellules dendritiques plasmacytoïdes.", "9727/3")]
    [InlineData("Skin biopsy: blastic plasmacytoid dendritic cell neoplasm.", "9727/3")]
    [InlineData("Biopsie de la masse du mésentère : fibromatose.", "8821/1")]
    [InlineData("Mesenteric mass biopsy: invasive fibromatosis.", "8821/1")]
    [InlineData("Diagnostic anatomopathologique : ostéoblastome.", "9200/0")]
    public void A_tumour_is_coded_by_all_the_words_of_its_name(string text, string code) => Told.Facts(text, FactKind.Morphology).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("Operated for a duodenal gastrointestinal stromal tumour in May.", "C17.0")]
    [InlineData("Opéré d'une tumeur stromale gastro-intestinale de l'estomac en mai.", "C16.9")]
    public void The_digestive_tract_in_the_name_of_a_tumour_is_no_organ(string text, string code) => Told.Facts(text, FactKind.Primary).Distinct().ShouldBe([code]);
}
