using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Details;

/// <summary>What has to be reckoned or is told by another name: how long, from when, until when, which vertebra, which drug.</summary>
public class ReckonedDetailsTests
{
    private static Case Case(string text) => CaseReader.Read([("letter", text)]);

    private static string? Told(string text, FactKind kind, string value, string qualifier) => Case(text).Of(kind).FirstOrDefault(e => e.IsAffirmed && e.Value.StartsWith(value, StringComparison.Ordinal))?[qualifier];

    private static string Duration(string text) => string.Join(", ", Case(text).Of(FactKind.Measure).Where(e => e.IsAffirmed && e.Name == "symptom-duration").Select(e => $"{e["of"]} {e.Amount}"));

    [Theory]
    [InlineData("Homme de 62 ans. Diarrhée depuis huit mois.", "diarrhoea 8 mo")]
    [InlineData("Man of 62 with flushing for two years.", "flushing 2 y")]
    [InlineData("Man of 62 with flushing, relieved for two years.", "")]
    [InlineData("Homme de 62 ans. Diarrhée. Lanréotide depuis huit mois.", "")]
    [InlineData("Homme de 62 ans. Diarrhée traitée pendant trois semaines.", "")]
    public void How_long_a_symptom_had_lasted(string text, string duration) => Duration(text).ShouldBe(duration);

    [Theory]
    [InlineData("Femme de 62 ans. IRM du rachis : lésion du corps vertébral de D7.", "T7")]
    [InlineData("Woman of 62. MRI of the spine: metastasis of the vertebra L3.", "L3")]
    [InlineData("Woman of 62. Tumour of the second part of the duodenum (D2).", null)]
    [InlineData("Femme de 62 ans. Rachis : arthrose en L4.", null)]
    public void A_vertebra_has_its_own_name(string text, string? level)
    {
        Told(text, FactKind.Finding, "vertebral-lesion", "segment").ShouldBe(level);
        Case(text).Of(FactKind.Tnm).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Homme de 62 ans. Résection de l'iléon le 10/03/2021. Il est sorti 6 jours après l'intervention.", "2021-03-16")]
    [InlineData("Man of 62. Resection of the ileum on 10 March 2021. He was discharged 6 days after the operation.", "2021-03-16")]
    [InlineData("Man of 62. Resection of the ileum in March 2021. He was discharged 6 days after the operation.", null)]
    [InlineData("Homme de 62 ans. Résection de l'iléon le 10/03/2021. Fièvre 6 jours après la sortie.", null)]
    public void A_discharge_is_reckoned_from_the_day_before_it(string text, string? day) => Told(text, FactKind.Finding, "discharge", "on").ShouldBe(day);

    [Theory]
    [InlineData("Femme de 62 ans, cancer du sein. Létrozole 2,5 mg/j. En mars 2020, 5 mois après le début du traitement, progression hépatique, le traitement hormonal est arrêté.", "2019-10")]
    [InlineData("Woman of 62, breast cancer. Letrozole 2.5 mg/d. In March 2020, 5 months after the start of treatment, liver progression was seen and the hormonal treatment was stopped.", "2019-10")]
    [InlineData("Femme de 62 ans, cancer du sein. Létrozole depuis mai 2019. En mars 2020, 5 mois après le début des douleurs, progression hépatique.", "2019-05")]
    public void A_start_is_reckoned_back_from_the_end(string text, string start)
    {
        Case(text).Treatments.Single(t => t.Agent == "letrozole").Start.TryGet(out var told).ShouldBeTrue();
        told.ToString().ShouldBe(start);
    }

    [Theory]
    [InlineData("Femme de 62 ans, diabète insulino-requérant.", true)]
    [InlineData("Woman of 62 with insulin-requiring diabetes.", true)]
    [InlineData("Femme de 62 ans, diabète de type 2 non insulino-dépendant.", false)]
    [InlineData("Woman of 62 with type 2 diabetes.", false)]
    public void A_disease_may_tell_its_drug(string text, bool insulin) => Case(text).Of(FactKind.Medication).Any(e => e.Value == "insulin" && e.IsAffirmed).ShouldBe(insulin);

    [Theory]
    [InlineData("Homme de 62 ans. Lanréotide 120 mg par mois.", "1 mo")]
    [InlineData("Man of 62. Octreotide LAR 30 mg monthly.", "1 mo")]
    [InlineData("Man of 62. Docetaxel 35 mg weekly.", "1 wk")]
    [InlineData("Homme de 62 ans. Interféron trois fois par semaine.", null)]
    [InlineData("Homme de 62 ans. Évérolimus 10 mg, contrôle une fois par mois.", null)]
    public void How_often_a_drug_is_given(string text, string? every) => Case(text).Of(FactKind.Treatment).First(e => e.IsAffirmed)["every"].ShouldBe(every);
}
