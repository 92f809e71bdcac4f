using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>Operations and irradiations that are told in plain words, their field and their day.</summary>
public class GivenOperationTests
{
    [Theory]
    [InlineData("Patient de 50 ans avec un sarcome de la cuisse. Il a été traité par chirurgie.", "surgery")]
    [InlineData("Patient de 50 ans avec un sarcome de la cuisse. Exérèse chirurgicale complète.", "surgery")]
    [InlineData("A man of 50 had a sarcoma of the thigh. Treatment consisted of complete excision.", "surgery")]
    [InlineData("A man of 50 had a sarcoma of the thigh. A resection was done.", "surgery")]
    [InlineData("Patient de 50 ans avec un sarcome de la cuisse. Un traitement par chirurgie est discuté.", "")]
    [InlineData("Patient de 50 ans avec un sarcome de la cuisse. Il est traité sans chirurgie.", "")]
    public void What_the_treatment_was_is_given(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Treatment)).ShouldBe(expected);

    [Theory]
    [InlineData("Le 12 mai 2013, une laparotomie a été pratiquée, montrant une carcinose. Une omentectomie et une cholécystectomie ont ensuite été réalisées.", "omentectomy", "2013-05-12")]
    [InlineData("On 12 May 2013 a laparotomy was performed, which showed peritoneal disease. A splenectomy was carried out.", "splenectomy", "2013-05-12")]
    [InlineData("Le 12 mai 2013, une laparotomie a été pratiquée. Une chimiothérapie hyperthermique intrapéritonéale à base de mitomycine 10 mg/m2 a été administrée.", "mitomycin", "2013-05-12")]
    [InlineData("Elle a été opérée le 12 mai 2013. Une colectomie a ensuite été réalisée.", "colectomy", null)]
    public void What_is_done_through_an_opening_has_its_day(string text, string treatment, string? start) => Told.Treatment(text, treatment)["start"].ShouldBe(start);

    [Theory]
    [InlineData("Le BCG intravésical a été administré.", "bcg", "bladder")]
    [InlineData("He received intravesical gemcitabine.", "gemcitabine", "bladder")]
    [InlineData("Il reçoit de la gemcitabine.", "gemcitabine", null)]
    [InlineData("Une lymphadénectomie médiastinale a été réalisée.", "lymphadenectomy", "mediastinum")]
    [InlineData("Une résection antérieure du rectum a été réalisée.", "anterior-resection", "rectum")]
    [InlineData("Une radiothérapie de 50 Gy sur la paroi thoracique a été donnée.", "radiotherapy", "chest-wall")]
    [InlineData("She received radiotherapy to the chest wall.", "radiotherapy", "chest-wall")]
    [InlineData("Une radiothérapie des aires ganglionnaires a été donnée.", "radiotherapy", "lymph-node")]
    [InlineData("Une radiothérapie antalgique sur le poignet gauche a été donnée.", "radiotherapy", "bone")]
    [InlineData("Radiothérapie stéréotaxique de la métastase surrénalienne gauche.", "stereotactic-radiotherapy", "adrenal")]
    [InlineData("Réirradiation de la masse hilaire droite.", "radiotherapy", "lung")]
    public void A_treatment_has_the_field_that_its_words_tell(string text, string treatment, string? at) => Told.Treatment(text, treatment)["at"].ShouldBe(at);

    [Theory]
    [InlineData("Il reçoit deux cycles de R-ICE puis un R-DHAP.", "r-ice|r-dhap")]
    [InlineData("He received R-GEMOX, then DHAX.", "r-gemox|dhax")]
    [InlineData("Il a reçu une chimiothérapie par GEMOX.", "gemox")]
    public void A_regimen_with_an_antibody_is_another(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Treatment)).ShouldBe(expected);

    [Theory]
    [InlineData("Il reçoit du carboplatine, avec une œsophagite de grade 2.", "oesophagitis", "2")]
    [InlineData("She received nivolumab with grade 3 colitis.", "colitis", "3")]
    [InlineData("Au cinquième cycle de FOLFOX, il présente une diarrhée.", "diarrhoea", null)]
    [InlineData("After the second cycle of FOLFOX she developed vomiting.", "vomiting", null)]
    public void Diseases_with_a_grade_and_what_came_with_a_cycle_are_effects(string text, string effect, string? grade) => Told.The(text, FactKind.Toxicity, effect)["grade"].ShouldBe(grade);

    [Theory]
    [InlineData("Antécédent d'œsophagite peptique de grade 2. Il reçoit du carboplatine.")]
    [InlineData("Œsophagite de grade 2 à l'endoscopie.")]
    [InlineData("Après le deuxième cycle de FOLFOX, la diarrhée a disparu.")]
    public void Of_a_disease_without_a_treatment_nothing_is_blamed(string text) => Told.Facts(text, FactKind.Toxicity).ShouldBeEmpty();
}
