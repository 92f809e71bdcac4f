using Nenuphar.Cases;

namespace Nenuphar.Tests.Context;

public class AnswersTests
{
    [Theory]
    [InlineData("TNE du rectum\nMétastases osseuses | Non\nMétastases hépatiques | Oui", FactKind.Metastasis, "liver")]
    [InlineData("Rectal NET\nBone metastases\tNo\nLiver metastases\tYes", FactKind.Metastasis, "liver")]
    [InlineData("TNE du rectum\nDiarrhée chronique et nocturne | Absente\nFlush | Présent", FactKind.Symptom, "flushing")]
    [InlineData("Rectal NET\nDiarrhoea or abdominal pain\tnone\nFlushing\tdaily", FactKind.Symptom, "flushing")]
    [InlineData("TNE du rectum\nHTA | NA\nAsthme | oui", FactKind.Condition, "asthma")]
    [InlineData("Rectal NET\nHypertension\tN/A\nAsthma\tyes", FactKind.Condition, "asthma")]
    [InlineData("TNE du rectum\nHTA : inconnu\nAsthme : oui", FactKind.Condition, "asthma")]
    [InlineData("TNE du rectum. Métastases à distance (foie, os) : néant. Métastases péritonéales : oui.", FactKind.Metastasis, "peritoneum")]
    [InlineData("Rectal NET\nMetastases to the liver or the bones: none\nLung metastases: yes", FactKind.Metastasis, "lung")]
    [InlineData("TNE du rectum | HTA | non | Asthme | oui", FactKind.Condition, "asthma")]
    [InlineData("Rectal NET\tHypertension\tno\tAsthma\tyes", FactKind.Condition, "asthma")]
    [InlineData("TNE du rectum\nGrade | 2", FactKind.Grade, "G2")]
    [InlineData("Rectal NET\nGrade\t3", FactKind.Grade, "G3")]
    [InlineData("TNE du rectum\nKi-67\t6 %", FactKind.Ki67, "6")]
    [InlineData("TNE du rectum\nTaille tumorale | 28 mm", FactKind.Size, "28")]
    [InlineData("Rectal NET\nSize\t28 mm", FactKind.Size, "28")]
    [InlineData("Type histologique | TNE du rectum\nGrade OMS | G2", FactKind.Morphology, "8249/3")]
    [InlineData("Type: rectal NET\nGrade: G3", FactKind.Morphology, "8249/3")]
    [InlineData("TNE du rectum\nGanglions | 2/14", FactKind.Metastasis, "lymph-node")]
    public void An_answer_holds_for_its_whole_question(string text, FactKind kind, string value) => Told.Facts(text, kind).ShouldBe([value]);

    [Theory]
    [InlineData("TNE du rectum\nGanglions | 0/12", FactKind.Metastasis)]
    [InlineData("Rectal NET\nNodes\t0/12", FactKind.Metastasis)]
    [InlineData("Rectal NET\nSize of the specimen\t120 mm", FactKind.Size)]
    [InlineData("TNE du rectum\nTaille : 172 cm", FactKind.Size)]
    public void A_row_of_something_else_says_nothing(string text, FactKind kind) => Told.Facts(text, kind).ShouldBeEmpty();

    [Theory]
    [InlineData("Rectal NET. Flushing: no treatment has helped.", "flushing")]
    [InlineData("TNE du rectum. Flush : non contrôlés par l'octréotide.", "flushing")]
    public void Words_that_go_on_are_no_answer(string text, string symptom) => Told.Facts(text, FactKind.Symptom).ShouldContain(symptom);
}
