using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

/// <summary>What brought the patient, and what the patient had before.</summary>
public class ComplaintTests
{
    [Theory]
    [InlineData("Il a consulté pour une rétention urinaire.", "urinary-retention")]
    [InlineData("She presented with a tremor of both hands.", "tremor")]
    [InlineData("Elle est adressée en raison d'une perte de mémoire.", "memory-impairment")]
    [InlineData("He complained of nocturia.", "nocturia")]
    [InlineData("Depuis mai elle toussait la nuit.", "cough")]
    [InlineData("L'enfant avait le visage pâle, signalé par sa mère.", "")]
    [InlineData("Après la deuxième cure, elle consulte pour un tremblement.", "")]
    [InlineData("The examination showed a tremor.", "")]
    [InlineData("Tremblement essentiel chez la sœur.", "")]
    public void A_complaint_is_told_by_the_words_that_brought_the_patient(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Symptom).Distinct().Order(StringComparer.Ordinal)).ShouldBe(expected);

    [Theory]
    [InlineData("Douleur du flanc, non associée à une toux, une fièvre ou une perte de poids.")]
    [InlineData("Flank pain, not associated with cough, fever or weight loss.")]
    public void A_denied_company_reaches_over_its_list(string text) => Told.Facts(text, FactKind.Symptom).ShouldNotContain(value => value == "cough" || value == "fever" || value == "weight-loss");

    [Theory]
    [InlineData("Antécédents : sténose du canal lombaire.", "spinal-stenosis")]
    [InlineData("Past medical history: Hirschsprung disease.", "hirschsprung-disease")]
    [InlineData("Ses comorbidités comprennent un syndrome néphrotique et un kyste rénal.", "nephrotic-syndrome|renal-cyst")]
    [InlineData("Comorbidities included cystic fibrosis and acne.", "acne|cystic-fibrosis")]
    [InlineData("Antécédents : diverticule de Meckel.", "meckel-diverticulum")]
    [InlineData("Elle fume 8 cigarettes par jour.", "smoker")]
    [InlineData("Social history: half a pack a day.", "smoker")]
    [InlineData("Social history: a pack a day.", "smoker")]
    [InlineData("Elle n'a jamais fumé ; son mari fume 8 cigarettes par jour.", "")]
    [InlineData("Former smoker, 10 cigarettes per day until 2001.", "ex-smoker")]
    public void What_was_there_before_is_read(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Condition).Distinct().Order(StringComparer.Ordinal)).ShouldBe(expected);
}
