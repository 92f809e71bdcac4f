using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>Grades told once for several effects, agents right behind the effect, complaints that are none, and the last status with its time.</summary>
public class EffectsAndOutcomesTests
{
    [Theory]
    [InlineData("Sous sunitinib, nausées et asthénie de grade 1.", "nausea", "1")]
    [InlineData("Vomiting and neutropenia of grade 3 under trabectedin.", "vomiting", "3")]
    [InlineData("Une asthénie, une mucite et une anémie, toutes trois de grade II.", "asthenia", "2")]
    [InlineData("Asthenia, nausea and neurotoxicity, all grade 1.", "asthenia", "1")]
    [InlineData("Sous sunitinib, neutropénie, mucite et diarrhée de grade 2.", "neutropenia", "2")]
    [InlineData("On pazopanib she had nausea, mucositis and diarrhoea of grade 1.", "nausea", "1")]
    [InlineData("Sous sunitinib, neutropénie, puis mucite de grade 2.", "neutropenia", null)]
    [InlineData("Diarrhée de grade 2 et asthénie de grade 1.", "diarrhoea", "2")]
    [InlineData("Nausées GII sous cisplatine.", "nausea", "2")]
    public void A_grade_may_be_shared(string text, string effect, string? grade) => Told.The(text, FactKind.Toxicity, effect)["grade"].ShouldBe(grade);

    [Theory]
    [InlineData("Elle a présenté une réaction allergique sévère au paclitaxel.", "hypersensitivity", "paclitaxel")]
    [InlineData("She had hypersensitivity to carboplatin.", "hypersensitivity", "carboplatin")]
    [InlineData("Pneumopathie interstitielle par toxicité de l'immunothérapie.", "pneumonitis", "immunotherapy")]
    [InlineData("Interstitial pneumonitis from toxicity of immunotherapy.", "pneumonitis", "immunotherapy")]
    [InlineData("Il a des vomissements radio-induits de grade 2.", "vomiting", "radiotherapy")]
    [InlineData("Encéphalopathie de grade 3 au deuxième jour, secondaire à l'ifosfamide.", "encephalopathy", "ifosfamide")]
    public void The_agent_stands_behind_its_effect(string text, string effect, string due) => Told.The(text, FactKind.Toxicity, effect)["due"].ShouldBe(due);

    [Theory]
    [InlineData("She received cisplatin in 2010. In 2015 a dental abscess was drained.")]
    [InlineData("Un syndrome grippal récent, puis du cisplatine.")]
    [InlineData("Électromyographie : polyneuropathie axonale. Un traitement par carboplatine est débuté.")]
    [InlineData("L'hémolyse s'est poursuivie avant le cisplatine.")]
    public void What_is_common_is_no_effect_by_itself(string text) => Told.Facts(text, FactKind.Toxicity).ShouldBeEmpty();

    [Theory]
    [InlineData("There was no evidence of recurrence over a follow-up of 12 months.", "12 mo")]
    [InlineData("No sign of tumour recurrence was seen during the following six months.", "6 mo")]
    [InlineData("La surveillance à un an ne montre pas de signe de récidive.", "12 mo")]
    [InlineData("She is still healthy 19 months after the operation.", "19 mo")]
    [InlineData("Ten years after the operation, she is free of complaints.", "120 mo")]
    [InlineData("No recurrence was seen for 5 years and 8 months since surgery.", "68 mo")]
    [InlineData("Elle est en rémission complète 5 ans après le traitement.", "60 mo")]
    public void The_last_status_has_its_time(string text, string after) => Told.The(text, FactKind.Outcome, "alive")["after"].ShouldBe(after);

    [Theory]
    [InlineData("At 18 months follow-up we detected a carcinoma of the mesentery.")]
    [InlineData("Two years later, follow-up demonstrated a tumor of the larynx.")]
    [InlineData("Pas de signe de récidive à un an. En 2015, des métastases hépatiques sont vues.")]
    public void The_time_of_a_finding_is_no_last_status(string text) => Told.Facts(text, FactKind.Outcome).ShouldBeEmpty();

    [Theory]
    [InlineData("Ancien buveur depuis 35 ans, il a commencé un suivi en médecine interne.")]
    [InlineData("Il a pris un traitement anticoagulant durant trois mois.")]
    [InlineData("Patiente vivant en Belgique depuis l'âge de 7 ans.")]
    [InlineData("On l'a suivi, avec un intervalle sans maladie de 3 ans.")]
    [InlineData("Woman living in Belgium for 7 years.")]
    [InlineData("She was followed, with a disease-free interval of 2 years.")]
    public void What_began_or_lasted_until_something_else_is_no_last_status(string text) => Told.Facts(text, FactKind.Outcome).ShouldBeEmpty();

    [Fact]
    public void How_long_a_drug_helped_is_not_when_the_patient_died() => Told.The("Although pazopanib helped for 10 months, she died.", FactKind.Outcome, "dead")["after"].ShouldBeNull();
}
