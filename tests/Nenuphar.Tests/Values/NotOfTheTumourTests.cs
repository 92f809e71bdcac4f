using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

/// <summary>Words that look like a symptom, a size, a result or an answer and are of something else.</summary>
public class NotOfTheTumourTests
{
    [Theory]
    [InlineData("Le ptosis s'aggrave après des manœuvres de fatigue.", "asthenia", false)]
    [InlineData("Il consulte pour une fatigue.", "asthenia", true)]
    [InlineData("Polyarthrite diagnostiquée devant des polyarthralgies.", "pain", false)]
    [InlineData("Abdomen souple, douleur diffuse à la palpation.", "pain", false)]
    [InlineData("IRM du bassin : masse cervicale de 4 cm. Carcinome du col utérin.", "neck-mass", false)]
    [InlineData("Il consulte pour une masse cervicale gauche.", "neck-mass", true)]
    [InlineData("Bleeding from the bladder wall was controlled with a suture ligature.", "bleeding", false)]
    [InlineData("He accepts the risks to include bleeding and jaundice.", "jaundice", false)]
    [InlineData("Ingurgitation jugulaire avec reflux hépatojugulaire.", "reflux", false)]
    [InlineData("Il consulte pour un reflux gastro-œsophagien.", "reflux", true)]
    [InlineData("Elle nie avoir eu des céphalées, des nausées et des vomissements.", "vomiting", false)]
    [InlineData("Pas de céphalées, des nausées et des vomissements.", "vomiting", true)]
    public void A_symptom_is_of_the_illness(string text, string symptom, bool told) => Told.Facts(text, FactKind.Symptom).Contains(symptom).ShouldBe(told);

    [Theory]
    [InlineData("Masse surrénalienne de 41 par 12 mm.", "41")]
    [InlineData("Adrenal mass of 41 by 12 mm.", "41")]
    [InlineData("Lésion de la tempe de 4,5/3 cm. Carcinome épidermoïde.", "45")]
    [InlineData("Lésion de la tempe de 3 cm. Carcinome épidermoïde.", "30")]
    public void The_largest_diameter_is_the_size(string text, string size) => Told.Facts(text, FactKind.Size).ShouldBe([size]);

    [Theory]
    [InlineData("Ponction lombaire : liquide trouble avec des neutrophiles (82 %).", false)]
    [InlineData("Lumbar puncture: cloudy fluid with neutrophils 82 %.", false)]
    [InlineData("NFS : neutrophiles 82 %.", true)]
    public void Cells_of_the_spinal_fluid_are_none_of_the_blood(string text, bool told) => Told.Facts(text, FactKind.Lab).Exists(lab => lab.StartsWith("neutrophils", StringComparison.Ordinal)).ShouldBe(told);

    [Theory]
    [InlineData("Le nivolumab est donné. On note une résolution complète du tableau clinique.", null)]
    [InlineData("Le nivolumab est donné. Elle a présenté une réponse complète.", "CR")]
    public void What_the_patient_recovers_from_is_no_answer(string text, string? best) => Told.Treatment(text, "nivolumab")["best"].ShouldBe(best);

    [Theory]
    [InlineData("Les patientes ont été randomisées dans le bras A : nivolumab 3 mg/kg ou le bras B : ipilimumab 10 mg/kg. Elle a un mélanome.", false)]
    [InlineData("Patients were randomised to nivolumab or ipilimumab. She has melanoma.", false)]
    [InlineData("Randomisée, elle est dans le bras nivolumab. Elle a un mélanome.", true)]
    [InlineData("The patient was randomised to nivolumab. She has melanoma.", true)]
    public void The_arms_of_a_study_are_none_of_the_patient(string text, bool told) => Told.Facts(text, FactKind.Treatment).Contains("nivolumab").ShouldBe(told);

    [Theory]
    [InlineData("Dermatofibrosarcome du dos réséqué. Plus tard, un nodule du médiastin de 2 cm.", "C38.3", false)]
    [InlineData("Masse du médiastin de 8 cm. Biopsie : séminome.", "C38.3", true)]
    [InlineData("Squamous cell carcinoma was resected. One year later there was a nodule in the muscle.", "C49.9", false)]
    [InlineData("Mass of 8 cm in the muscle of the thigh. Biopsy: leiomyosarcoma.", "C49.2|C49.9", true)]
    public void A_lesion_told_later_is_no_origin(string text, string codes, bool told) => Told.Facts(text, FactKind.Primary).Exists(code => codes.Split('|', StringSplitOptions.None).Contains(code)).ShouldBe(told);

    [Theory]
    [InlineData("Carcinome du poumon. Une antiagrégation est donnée pendant trois mois, suivie d'une simple surveillance.", false)]
    [InlineData("Carcinome du poumon opéré. La patiente est suivie depuis trois ans, sans récidive.", true)]
    public void What_follows_is_no_follow_up(string text, bool told) => (Told.Facts(text, FactKind.Outcome).Count > 0).ShouldBe(told);

    [Theory]
    [InlineData("Sérologies : VIH (-), syphilis (-).", "hiv", false)]
    [InlineData("Sérologies : VIH (+).", "hiv", true)]
    [InlineData("L'échocardiographie s'est révélée négative pour l'endocardite.", "endocarditis", false)]
    [InlineData("Echocardiography was negative for endocarditis.", "endocarditis", false)]
    [InlineData("Il est admis à l'unité des accidents vasculaires cérébraux.", "stroke", false)]
    [InlineData("He was admitted to the stroke unit.", "stroke", false)]
    [InlineData("Antécédents : accident vasculaire cérébral en 2010.", "stroke", true)]
    public void A_disease_that_is_looked_for_is_not_had(string text, string condition, bool told) => Told.Facts(text, FactKind.Condition).Contains(condition).ShouldBe(told);

    [Theory]
    [InlineData("Son père a eu une thyroïdectomie à 60 ans, qui a montré un carcinome médullaire de la thyroïde pT2.")]
    [InlineData("Un suivi est proposé en raison du risque accru d'autres tumeurs telles que le phéochromocytome.")]
    [InlineData("She is followed because of an increased risk of phaeochromocytoma.")]
    public void A_tumour_of_a_relative_or_one_that_may_come_is_none(string text) => Told.Facts(text, FactKind.Morphology).ShouldBeEmpty();

    [Theory]
    [InlineData("Lésion de 12 cm de la cuisse sans retentissement osseux. Liposarcome.", "C41", false)]
    [InlineData("Lésion de 12 cm de l'os iliaque. Ostéosarcome.", "C41", true)]
    public void What_a_lesion_does_not_touch_is_no_origin(string text, string organ, bool told) => Told.Facts(text, FactKind.Primary).Exists(code => code.StartsWith(organ, StringComparison.Ordinal)).ShouldBe(told);
}
