using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

public class ToxicityTests
{
    [Theory]
    [InlineData("Mucite de grade 2 sous évérolimus.", "mucositis", "due=everolimus;grade=2")]
    [InlineData("Everolimus caused grade 3 pneumonitis.", "pneumonitis", "due=everolimus;grade=3")]
    [InlineData("Grade IV neutropenia occurred.", "neutropenia", "grade=4")]
    [InlineData("Toxicité : thrombopénie de grade 1-2.", "thrombocytopenia", "grade=1-2")]
    [InlineData("La tolérance a été marquée par une asthénie de grade 1.", "asthenia", "grade=1")]
    public void An_unwanted_effect_keeps_its_grade_and_its_cause(string text, string toxicity, string qualifiers) =>
        Told.Qualifiers(Told.The(text, FactKind.Toxicity, toxicity)).ShouldBe(qualifiers);

    [Fact]
    public void With_two_agents_running_the_cause_stays_open() =>
        Told.The("He received cisplatin and etoposide. Grade 3 neutropenia was noted.", FactKind.Toxicity, "neutropenia")["due"].ShouldBeNull();

    [Theory]
    [InlineData("Pas de toxicité hématologique ; aucune neutropénie.")]
    [InlineData("He presented with fatigue and nausea.")]
    public void What_is_denied_or_belongs_to_the_disease_is_no_toxicity(string text) => Told.Facts(text, FactKind.Toxicity).ShouldBeEmpty();

    [Theory]
    [InlineData("Après le deuxième cycle de doxorubicine, asthénie de niveau 2.", "asthenia", "due=doxorubicin;grade=2")]
    [InlineData("Bicytopénie, asthénie et diarrhée secondaires au traitement par sunitinib.", "diarrhoea", "due=sunitinib")]
    [InlineData("Anaemia and diarrhoea due to everolimus.", "diarrhoea", "due=everolimus")]
    [InlineData("Sous nivolumab depuis mars. Toxicité secondaire à la corticothérapie : hyperglycémie.", "hyperglycaemia", "")]
    public void The_level_and_the_agent_that_is_blamed_are_told(string text, string toxicity, string qualifiers) =>
        Told.Qualifiers(Told.The(text, FactKind.Toxicity, toxicity)).ShouldBe(qualifiers);

    [Theory]
    [InlineData("Pancytopénie due à l'envahissement de la moelle par la tumeur.")]
    [InlineData("Pancytopenia due to bone marrow invasion.")]
    [InlineData("Rectovaginal fistula after childbirth.")]
    [InlineData("Fistule rectovaginale depuis son accouchement.")]
    public void What_the_tumour_or_a_birth_did_is_no_toxicity(string text) => Told.Facts(text, FactKind.Toxicity).ShouldBeEmpty();

    [Theory]
    [InlineData("Hypothyroïdie de grade 2 sous nivolumab.", "hypothyroidism", "due=nivolumab;grade=2")]
    [InlineData("Grade 1 hyperthyroidism due to pembrolizumab.", "hyperthyroidism", "due=pembrolizumab;grade=1")]
    public void A_graded_disease_of_the_thyroid_is_an_effect(string text, string toxicity, string qualifiers) => Told.Qualifiers(Told.The(text, FactKind.Toxicity, toxicity)).ShouldBe(qualifiers);

    [Theory]
    [InlineData("Syndrome carcinoïde, diarrhée 7 selles par jour sous lanréotide.", true)]
    [InlineData("Persistance des flushs sous octréotide LAR 30 mg.", true)]
    [InlineData("Diarrhée de grade 2 sous évérolimus.", false)]
    [InlineData("Diarrhée secondaire au lanréotide.", false)]
    public void A_symptom_under_the_drug_against_it_is_the_syndrome_unless_the_drug_is_blamed(string text, bool syndrome)
    {
        (Told.Facts(text, FactKind.Symptom).Count > 0).ShouldBe(syndrome);
        (Told.Facts(text, FactKind.Toxicity).Count > 0).ShouldBe(!syndrome);
    }

    [Theory]
    [InlineData("Pas d'habitudes toxiques, hypercholestérolémie, hypothyroïdie.")]
    [InlineData("No toxic habits; fatigue for a month.")]
    public void Toxic_habits_make_no_effect(string text) => Told.Facts(text, FactKind.Toxicity).ShouldBeEmpty();

    [Theory]
    [InlineData("TNE de l'iléon. Thrombopénie à la prise de sang.", false)]
    [InlineData("Ileal NET. Leukopenia on the blood count.", false)]
    [InlineData("TNE de l'iléon traitée par témozolomide. Thrombopénie à la prise de sang.", true)]
    [InlineData("Thrombopénie à l'admission. TNE de l'iléon traitée ensuite par témozolomide.", false)]
    [InlineData("Thrombopénie de grade 3.", true)]
    public void A_low_count_is_an_effect_only_where_something_was_given(string text, bool effect) => (Told.Facts(text, FactKind.Toxicity).Count > 0).ShouldBe(effect);

    [Theory]
    [InlineData("Lithiasique, angiocholite avec infection biliaire ; la TNE de l'iléon est traitée par lanréotide depuis 2016.", "infection")]
    [InlineData("He took everolimus for a pancreatic NET. Serology shows a past infection.", "infection")]
    [InlineData("Antécédent de dermatite atopique. TNE de l'iléon traitée ensuite par évérolimus.", "dermatitis")]
    [InlineData("Hepatic cytolysis at diagnosis. Everolimus was then started.", "hepatotoxicity")]
    [InlineData("Coagulation intravasculaire disséminée révélant le cancer, traité par carboplatine.", "disseminated-intravascular-coagulation")]
    [InlineData("Treated with denosumab and everolimus. Lytic lesion of the mandible (osteonecrosis vs metastasis).", "osteonecrosis")]
    public void What_has_many_causes_is_no_effect_without_one(string text, string effect) => Told.Facts(text, FactKind.Toxicity).ShouldNotContain(effect);

    [Theory]
    [InlineData("Sous évérolimus, infection de grade 3.", "infection")]
    [InlineData("Infection due to everolimus.", "infection")]
    [InlineData("Il a reçu de l'évérolimus. Une cytolyse est apparue à un mois.", "hepatotoxicity")]
    [InlineData("She had radiodermatitis of the neck.", "dermatitis")]
    [InlineData("Hépatite immuno-induite à la biopsie.", "hepatotoxicity")]
    public void With_a_grade_or_a_cause_or_behind_a_treatment_it_is_one(string text, string effect) => Told.Facts(text, FactKind.Toxicity).ShouldContain(effect);

    [Theory]
    [InlineData("Sous sunitinib, disparition de la toux et des douleurs thoraciques, sans toxicité.")]
    [InlineData("On sunitinib, no toxicity was seen, with improvement of fatigue and weight gain.")]
    [InlineData("Effets secondaires rares sous sunitinib, amélioration de la dyspnée.")]
    public void What_got_better_or_came_without_toxicity_is_no_effect(string text) => Told.Facts(text, FactKind.Toxicity).ShouldBeEmpty();

    [Theory]
    [InlineData("Sans toxicité sous sunitinib, à l'exception d'une asthénie.", "asthenia")]
    [InlineData("No toxicity on sunitinib except fatigue.", "asthenia")]
    public void But_what_is_excepted_is_one(string text, string effect) => Told.Facts(text, FactKind.Toxicity).ShouldContain(effect);

    [Theory]
    [InlineData("Toxicité : pancytopénie (neutropénie G4, anémie G2).", "pancytopenia", null)]
    [InlineData("Toxicity: grade 4 vomiting, fever.", "fever", null)]
    [InlineData("Toxicity: grade 2 nausea and fatigue.", "asthenia", "2")]
    public void A_grade_is_of_the_effect_it_stands_at(string text, string effect, string? grade) => Told.The(text, FactKind.Toxicity, effect)["grade"].ShouldBe(grade);

    [Theory]
    [InlineData("Il reçoit de la capécitabine, après une neuropathie de grade 2 à la suite d'un traitement par oxaliplatine.", "neurotoxicity", "oxaliplatin")]
    [InlineData("Sous cétuximab, toxicité : paresthésie de grade 1 à l'oxaliplatine.", "paraesthesia", "oxaliplatin")]
    [InlineData("Il reçoit de l'acide zolédronique. Neutropénie de grade 2.", "neutropenia", null)]
    [InlineData("He is on zoledronic acid. Osteonecrosis of the jaw, grade 2.", "osteonecrosis", "zoledronic-acid")]
    [InlineData("He received sunitinib. Grade 2 diarrhea secondary to Clostridium difficile.", "diarrhoea", null)]
    [InlineData("He received sunitinib. Grade 2 diarrhea secondary to treatment.", "diarrhoea", "sunitinib")]
    public void The_agent_is_the_one_that_the_words_blame(string text, string effect, string? due) => Told.The(text, FactKind.Toxicity, effect)["due"].ShouldBe(due);
}
