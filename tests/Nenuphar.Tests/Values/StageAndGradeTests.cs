using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

public class StageAndGradeTests
{
    [Theory]
    [InlineData("Le métabolisme est faible (les tumeurs bien différenciées telles que les carcinoïdes captent peu le glucose).")]
    [InlineData("Uptake was low (well differentiated tumours such as carcinoids take up little glucose).")]
    public void The_differentiation_of_a_kind_of_tumours_is_nobodys(string text) => Told.Facts(text, FactKind.Differentiation).ShouldBeEmpty();

    [Theory]
    [InlineData("Sigmoidectomy for stage I (T2N0 M0) colon cancer.", "I")]
    [InlineData("Splénectomie, puis stade IV à l'examen de la pièce de gastrectomie pour adénocarcinome.", "IV")]
    [InlineData("Adénocarcinome pulmonaire EIII-A (T3N2M0).", "IIIA")]
    [InlineData("Adénocarcinome du côlon, EIV.", "IV")]
    [InlineData("Le diagnostic de mésothéliome de stade III a été discuté en comité.", "III")]
    public void A_stage_is_read_behind_an_operation_in_a_discussion_and_glued_to_its_letter(string text, string stage) => Told.Facts(text, FactKind.Stage).ShouldBe([stage]);

    [Theory]
    [InlineData("Insuffisance rénale chronique stade 3.")]
    [InlineData("COPD stage II.")]
    [InlineData("EVA 3, EI 2.")]
    public void A_stage_of_another_disease_is_none(string text) => Told.Facts(text, FactKind.Stage).ShouldBeEmpty();

    [Theory]
    [InlineData("Renal cell carcinoma, Fuhrman nuclear grade 3.", "G3")]
    [InlineData("Carcinome à cellules claires. Grade II de Fuhrman.", "G2")]
    [InlineData("Carcinome canalaire infiltrant, grade histologique (GH) II.", "G2")]
    [InlineData("Adenocarcinoma of the stomach (no node involved, no metastases, grade 3).", "G3")]
    [InlineData("Adénocarcinome (ni ganglion envahi, ni métastase, grade 2).", "G2")]
    public void A_nuclear_grade_one_with_its_letters_and_one_behind_a_denial_are_grades(string text, string grade) => Told.Facts(text, FactKind.Grade).ShouldBe([grade]);

    [Theory]
    [InlineData("Diarrhée de grade 2 sous traitement du carcinome.")]
    [InlineData("Renal cell carcinoma, Fuhrman nuclear grade 4.")]
    [InlineData("Mélanome superficiel, grade III de Clark.")]
    [InlineData("Melanoma, Clark grade III.")]
    [InlineData("Métastase d'adénocarcinome, avec une régression tumorale de grade 3.")]
    [InlineData("Adenocarcinoma with tumour regression grade 3.")]
    public void A_grade_of_toxicity_or_beyond_three_is_none(string text) => Told.Facts(text, FactKind.Grade).ShouldBeEmpty();
}
