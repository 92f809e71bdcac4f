using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Tests.Guidelines;

/// <summary>Alarms: what comes before a procedure, with other drugs and diseases, and what failed before. Sentences of our own, in both languages.</summary>
public sealed class AdviceAlarmTests
{
    private const string English = "A 63-year-old man has a NET of the ileum G2 with liver metastases. ";
    private const string French = "Un homme de 63 ans a une TNE de l'iléon G2 avec métastases hépatiques. ";

    private static Advice Of(string text) => Advisor.Of(CaseReader.Read([("letter", text)]), new(new DateOnly(2026, 7, 1), "BE"));

    private static Proposal The(Advice advice, string agent) => advice.Proposals.Single(p => p.Agent == agent);

    private static Verdict Ask(string clause, string text) => ClauseReader.Of(clause).Ask(CaseReader.Read([("letter", text)]), new(new DateOnly(2026, 7, 1), "BE")).Verdict;

    [Theory]
    [InlineData(English + "Carcinoid syndrome. Hemihepatectomy is scheduled for September.", true)]
    [InlineData(English + "Carcinoid syndrome. She will undergo chemoembolisation.", true)]
    [InlineData(English + "Carcinoid syndrome. A liver biopsy is planned.", true)]
    [InlineData(French + "Syndrome carcinoïde. Chirurgie programmée en septembre.", true)]
    [InlineData(French + "Syndrome carcinoïde. RIV prévue.", true)]
    [InlineData(French + "Syndrome carcinoïde. La tumeur sera réséquée en septembre.", true)]
    [InlineData(English + "Carcinoid syndrome. No surgery is planned.", false)]
    [InlineData(French + "Syndrome carcinoïde. Opéré en 2019.", false)]
    [InlineData(French + "Syndrome carcinoïde. Chirurgie prévue puis annulée.", false)]
    [InlineData(English + "Surgery is planned.", false)]
    public void Before_a_procedure_the_crisis_is_spoken_of(string text, bool spoken) => Of(text).Treatment.Any(n => n.Precept.Id == "GL-CS-k").ShouldBe(spoken);

    [Theory]
    [InlineData(English + "5-HIAA raised. Resection planned.", true)]
    [InlineData(French + "5-HIAA élevé. Embolisation prévue.", true)]
    [InlineData(English + "5-HIAA normal. Resection planned.", false)]
    [InlineData(French + "5-HIAA élevé.", false)]
    public void Where_only_the_marker_is_raised_it_is_possible(string text, bool spoken) => Of(text).Treatment.Any(n => n.Precept.Id == "CS-08").ShouldBe(spoken);

    [Theory]
    [InlineData(English + "BP 165/95 mmHg.", "cabozantinib", "GL-DRUG-06.b", true)]
    [InlineData(French + "TA 17/10.", "cabozantinib", "GL-DRUG-06.b", true)]
    [InlineData(English + "BP 125/80 mmHg.", "cabozantinib", "GL-DRUG-06.b", false)]
    [InlineData(French + "Hypertension artérielle traitée.", "cabozantinib", "GL-DRUG-06.b", true)]
    [InlineData(English + "Blood pressure 172/101.", "sunitinib", "SUN-03", true)]
    [InlineData(English + "He takes itraconazole.", "everolimus", "GL-DRUG-27", true)]
    [InlineData(French + "Prend de la clarithromycine.", "sunitinib", "GL-DRUG-27", true)]
    [InlineData(French + "Sous rifampicine.", "everolimus", "GL-DRUG-27.b", true)]
    [InlineData(English + "He takes paracetamol.", "everolimus", "GL-DRUG-27", false)]
    [InlineData(English + "Total DPD deficiency.", "captem", "GL-DRUG-09.f", true)]
    [InlineData(French + "Déficit complet en DPD.", "captem", "GL-DRUG-09.f", true)]
    [InlineData(English + "Partial DPD deficiency.", "captem", "GL-DRUG-09.f", false)]
    public void What_is_taken_measured_or_lacking_warns_of_the_drug(string text, string agent, string caution, bool warned) =>
        The(Of(text), agent).Cautions.Any(c => c.Caution.Id == caution).ShouldBe(warned);

    [Fact]
    public void A_complete_deficiency_forbids_and_a_partial_one_asks_for_care()
    {
        The(Of(English + "Complete DPD deficiency."), "captem").IsForbidden.ShouldBeTrue();
        The(Of(English + "Partial DPD deficiency."), "captem").IsForbidden.ShouldBeFalse();
    }

    [Theory]
    [InlineData(English + "Echocardiography: tricuspid regurgitation, retracted tricuspid leaflets.", Verdict.Met)]
    [InlineData(French + "Échographie cardiaque : insuffisance tricuspide, valves épaissies.", Verdict.Met)]
    [InlineData(English + "Echocardiography: mild tricuspid regurgitation.", Verdict.Unknown)]
    [InlineData(French + "Pas de cardiopathie carcinoïde.", Verdict.NotMet)]
    public void Thickened_right_valves_that_leak_are_the_heart_disease(string text, Verdict verdict) => Ask("carcinoid-heart", text).ShouldBe(verdict);

    [Theory]
    [InlineData(English + "Carcinoid heart disease, RV dilated.")]
    [InlineData(French + "Cardiopathie carcinoïde, le VD est dilaté.")]
    public void A_dilated_ventricle_is_told_in_short_too(string text) => Ask("finding right-ventricle-dilatation", text).ShouldBe(Verdict.Met);

    [Theory]
    [InlineData("Small cell neuroendocrine carcinoma of the colon, liver metastases. Woman of 66. FOLFIRI from January 2026 to May 2026, stopped for progression.")]
    [InlineData("Carcinome neuroendocrine à petites cellules du côlon, métastases hépatiques. Femme de 66 ans. FOLFIRI de janvier 2026 à mai 2026, arrêté pour progression.")]
    public void A_class_is_offered_with_the_regimen_that_failed(string text) =>
        The(Of(text), "oxaliplatin-or-irinotecan-doublet").FailedParts.Select(t => t.Agent).ShouldBe(["folfiri"]);

    [Theory]
    [InlineData(English + "Carcinoid syndrome. Everolimus from 2024 to May 2026, stopped for progression.")]
    [InlineData(French + "Syndrome carcinoïde. Évérolimus de 2024 à mai 2026, arrêté pour progression.")]
    public void A_drug_against_growth_that_failed_is_not_offered_for_the_hormones(string text) => The(Of(text), "everolimus").Standing.ShouldBe(Standing.NotMet);

    [Theory]
    [InlineData("Insulinome du pancréas G2, métastases hépatiques, hypoglycémies réfractaires sous diazoxide. Homme de 52 ans.")]
    [InlineData("Insulinoma of the pancreas G2, liver metastases, hypoglycaemia despite diazoxide. Man of 52.")]
    public void What_is_borne_in_vain_was_given(string text) => The(Of(text), "diazoxide").Given.ShouldNotBeEmpty();

    [Theory]
    [InlineData("Insulinoma of the pancreas, liver metastases. SSTR2 negative. Man of 52.", "GL-SYS-23.d")]
    [InlineData("Insulinome du pancréas, métastases hépatiques. Homme de 52 ans.", "GL-SYS-23.c")]
    public void Receptors_that_are_known_to_lack_are_not_to_be_checked_first(string text, string caution) =>
        The(Of(text), "somatostatin-analogue").Cautions.Where(c => c.Caution.Id.StartsWith("GL-SYS-23", StringComparison.Ordinal)).Select(c => c.Caution.Id).ShouldBe([caution]);

    [Theory]
    [InlineData("NET of the ileum, resected in 2017, Ki-67 2 %. Liver biopsy of 4 March 2026: NET, Ki-67 28 %. Man of 60.", "ki67 > 20", Verdict.Met)]
    [InlineData("NET of the ileum, resected in 2017, Ki-67 28 %. Liver biopsy of 4 March 2026: NET, Ki-67 2 %. Man of 60.", "ki67 > 20", Verdict.Conflict)]
    [InlineData("TNE de l'iléon réséquée en 2017, Ki-67 2 %. Biopsie hépatique du 04/03/2026 : TNE, Ki-67 28 %. Homme de 60 ans.", "ki67 > 20", Verdict.Met)]
    public void The_last_specimen_with_the_highest_index_speaks_for_today(string text, string clause, Verdict verdict) => Ask(clause, text).ShouldBe(verdict);

    [Theory]
    [InlineData("MiNEN of the caecum: adenocarcinoma 70 %, large cell neuroendocrine carcinoma 30 %. Right hemicolectomy on 3 February 2026, pT3 N1 M0, R0. Man of 59.")]
    [InlineData("MiNEN du caecum : adénocarcinome 70 %, carcinome neuroendocrine à grandes cellules 30 %. Hémicolectomie droite le 3 février 2026, pT3 N1 M0, R0. Homme de 59 ans.")]
    public void A_mixed_tumour_that_was_resected_is_treated_and_followed_by_its_carcinoma(string text)
    {
        var advice = Of(text);
        The(advice, "platinum-etoposide").Standing.ShouldBe(Standing.Discuss);
        advice.Calendar.Select(v => v.Plan.Id).ShouldContain("GL-FU-e.f");
    }

    [Theory]
    [InlineData("Large cell neuroendocrine carcinoma of the pancreas, liver metastases, MSI-high. Progression after carboplatin-etoposide. Man of 60.", "GL-SYS-18.b")]
    [InlineData("Carcinome neuroendocrine à grandes cellules du pancréas, métastases hépatiques. Progression après carboplatine-étoposide. Homme de 60 ans.", "GL-SYS-18")]
    public void A_biomarker_that_is_told_is_not_asked_for(string text, string option) =>
        The(Of(text), "immunotherapy").Voices.Where(v => v.Answer.Verdict == Verdict.Met).Select(v => v.Option.Id).ShouldBe([option]);
}
