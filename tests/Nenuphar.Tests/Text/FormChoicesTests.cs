using Nenuphar.Cases;

namespace Nenuphar.Tests.Text;

public class FormChoicesTests
{
    [Theory]
    [InlineData("Jejunal NET. Grade: [ ] G1 [ ] G2 [x] G3", FactKind.Grade, "G3")]
    [InlineData("TNE du jéjunum. Grade : ☐ G1 ☑ G2 ☐ G3", FactKind.Grade, "G2")]
    [InlineData("TNE du jéjunum. Grade : G1 ☐ G2 ☐ G3 ☒", FactKind.Grade, "G3")]
    [InlineData("Gastric NET. Ki-67 index: ☐ <3% ☐ 3-20% ☒ >20%", FactKind.Ki67, ">20")]
    [InlineData("Gastric NET. Ki-67: ( ) <3% (X) 3-20% ( ) >20%", FactKind.Ki67, "3-20")]
    [InlineData("TNE gastrique. Métastases : ☐ foie ☒ os ☐ cerveau", FactKind.Metastasis, "bone")]
    [InlineData("TNE gastrique\nSexe : ☐ M ☒ F", FactKind.Sex, "female")]
    [InlineData("Gastric NET\nSex: M / **F**", FactKind.Sex, "female")]
    [InlineData("___ pT1 _X_ pT2 ___ pT3\nGastric NET", FactKind.Tnm, "pT2")]
    [InlineData("Gastric NET\n___ pT1 tumour of 2 cm___ pT2 tumour of 4 cm X  pT3 tumour of 6 cm\n___ pT4", FactKind.Tnm, "pT3")]
    [InlineData("TNE gastrique\nAntécédents :\n☒ HTA\n☐ Diabète\n☐ Tabac", FactKind.Condition, "hypertension")]
    [InlineData("Gastric NET\nDiarrhoea [x]\nFlushing [ ]", FactKind.Symptom, "diarrhoea")]
    [InlineData("TNE gastrique. HTA : oui ☐ non ☒. Diabète : oui ☒ non ☐.", FactKind.Condition, "diabetes")]
    [InlineData("Gastric NET. Hypertension: [ ] yes [x] no. Asthma: [x] yes [ ] no.", FactKind.Condition, "asthma")]
    [InlineData("Gastric NET\nLiver metastases ( ) yes (x) no\nBone metastases (x) yes ( ) no", FactKind.Metastasis, "bone")]
    [InlineData("TNE gastrique | HTA | [ ] oui [x] non | Asthme | [x] oui [ ] non", FactKind.Condition, "asthma")]
    [InlineData("Gastric NET. Hypertension ✗ no ✓ yes", FactKind.Condition, "hypertension")]
    public void Only_what_is_ticked_is_said(string text, FactKind kind, string value) => Told.Facts(text, kind).ShouldBe([value]);

    [Theory]
    [InlineData("TNE gastrique. Diarrhée : [ ] oui [ ] non", FactKind.Symptom)]
    [InlineData("TNE gastrique. Diarrhée : oui ☐ non ☐", FactKind.Symptom)]
    [InlineData("Gastric NET\nLiver metastases:\n[ ] yes\n[ ] no", FactKind.Metastasis)]
    [InlineData("Gastric NET. Hypertension: yes / no", FactKind.Condition)]
    [InlineData("TNE gastrique. HTA : oui / non", FactKind.Condition)]
    [InlineData("Gastric NET\nSex: M / F", FactKind.Sex)]
    [InlineData("TNE gastrique. Sexe : H / F", FactKind.Sex)]
    [InlineData("Gastric NET. Grade: G1 / G2 / G3", FactKind.Grade)]
    public void A_question_without_a_mark_says_nothing(string text, FactKind kind) => Told.Facts(text, kind).ShouldBeEmpty();

    [Theory]
    [InlineData("Others wrote of it [ ]. Gastric NET with flushing.", "flushing")]
    [InlineData("The letter (x) was lost. Gastric NET ( ) with flushing.", "flushing")]
    [InlineData("● Gastric NET\n● Flushing", "flushing")]
    [InlineData("Gastric NET. Signature: ____________ Flushing.", "flushing")]
    [InlineData("Gastric NET. Flushing (yes / no answers were allowed): daily.", "flushing")]
    public void Signs_that_are_no_boxes_take_nothing_away(string text, string symptom) => Told.Facts(text, FactKind.Symptom).ShouldBe([symptom]);

    [Fact]
    public void What_is_said_is_quoted_from_the_text_as_it_was_given()
    {
        const string text = "Gastric NET. Grade: [ ] G1 [x] G2";
        Told.The(text, FactKind.Grade, "G2").Span.Of(text).ToString().ShouldEndWith("G2");
    }

    [Fact]
    public void A_row_that_is_dropped_leaves_its_line_end() => Cut.Sentences("TNE du rectum.\n\n☐ HTA\n\nFlush").Count.ShouldBe(2);
}
