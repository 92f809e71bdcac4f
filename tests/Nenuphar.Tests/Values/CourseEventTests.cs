using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

/// <summary>What came with the course, an operation or a drug for something else is no complaint of the tumour.</summary>
public class CourseEventTests
{
    [Theory]
    [InlineData("Carcinoïde de l'iléon. Aucune autre complication n'est apparue, telle qu'une fièvre ou un ictère.")]
    [InlineData("Ileal carcinoid. There were further complications, including jaundice and fever.")]
    [InlineData("L'évolution postopératoire a été marquée par une fièvre.")]
    [InlineData("Postoperatively she developed a fever.")]
    [InlineData("During the operation a bradycardia was noticed.")]
    [InlineData("Elle a une diarrhée secondaire à la nutrition entérale.")]
    [InlineData("He had vertigo that resolved with withdrawal of morphine.")]
    [InlineData("La biopsie est arrêtée par un saignement pendant la procédure.")]
    [InlineData("Cet aspect prête à confusion avec un lymphome.")]
    [InlineData("Abdomen globuleux, souple.")]
    [InlineData("Faiblesse résiduelle du bras gauche après un AVC.")]
    [InlineData("Une grossesse de 30 semaines d'aménorrhée est suivie.")]
    [InlineData("She was seen at 28 weeks of amenorrhea.")]
    public void What_came_with_the_course_is_no_symptom(string text) => Told.Facts(text, FactKind.Symptom).ShouldBeEmpty();

    [Theory]
    [InlineData("Elle a une diarrhée qui ne s'est pas améliorée malgré l'arrêt de la metformine.", "diarrhoea")]
    [InlineData("Sans complication connue, il consulte pour une fièvre.", "fever")]
    [InlineData("Six months after the operation, with a recurrence in the liver, she had fever.", "fever")]
    [InlineData("Elle consulte pour une aménorrhée depuis six mois.", "amenorrhoea")]
    public void What_brought_the_patient_is_one(string text, string expected) => Told.Facts(text, FactKind.Symptom).ShouldContain(expected);

    [Theory]
    [InlineData("Elle reçoit du sunitinib. Au jour 9 du deuxième cycle, elle consulte pour une diarrhée.", "diarrhoea")]
    [InlineData("Elle reçoit du nivolumab. Les symptômes du traitement comprennent une asthénie.", "asthenia")]
    [InlineData("He was given sunitinib. The fever recurred the day after rechallenge.", "fever")]
    public void What_a_drug_did_is_an_effect(string text, string expected)
    {
        Told.Facts(text, FactKind.Toxicity).ShouldContain(expected);
        Told.Facts(text, FactKind.Symptom).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Les complications ont été une embolie pulmonaire et un ictère.", "")]
    [InlineData("Hypertension artérielle, avec une embolie pulmonaire en 2011.", "hypertension|pulmonary-embolism")]
    [InlineData("La prostate, hypertrophiée, est dure au toucher rectal ; hypertrophie de la prostate.", "")]
    public void A_complication_is_no_disease_of_before(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Condition).Distinct().Order(StringComparer.Ordinal)).ShouldBe(expected);
}
