using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Tests.Rules;

namespace Nenuphar.Tests.Guidelines;

/// <summary>Options of one site, and what a source takes for granted of it: sentences of our own, in both languages, each with what looks like it and is not.</summary>
public sealed class AdviceForSiteTests
{
    private static readonly Setting Setting = new(new DateOnly(2026, 6, 1), "BE");

    private static Advice Of(string text) => Advisor.Of(CaseReader.Read([("letter", text)]), Setting);

    private static Standing The(string text, string agent) => Of(text).Proposals.Single(p => p.Agent == agent).Standing;

    private static Verdict Ask(string clause, string text)
    {
        ClauseReader.TryRead(clause, out var read, out var reason).ShouldBeTrue(reason.English);
        return read.Ask(CaseReader.Read([("letter", text)]), Setting).Verdict;
    }

    private const string Sein = "Patiente de 61 ans. Tumeur neuroendocrine primitive du sein droit, RE 90 %, HER2 négatif, pT1c pN0 M0. Tumorectomie en janvier 2026, marges saines (R0).";
    private const string Breast = "A 59-year-old woman. Primary neuroendocrine tumour of the left breast, ER 80%, HER2 negative, pT2 pN0 M0. Lumpectomy in February 2026, margins clear (R0).";

    [Theory]
    [InlineData(Sein)]
    [InlineData(Breast)]
    public void A_tumour_of_the_breast_is_treated_as_a_carcinoma_of_its_receptors(string text)
    {
        var advice = Of(text);
        advice.Treatment.Select(n => n.Precept.Id).ShouldNotContain("GL-SYS-27", "a source on the small bowel");
        (The(text, "hormone-therapy"), The(text, "radiotherapy"), The(text, "surgery")).ShouldBe((Standing.Discuss, Standing.Discuss, Standing.Open));
        advice.Differences.Select(d => d.Id).ShouldContain("GL-NOW-15");
    }

    [Theory]
    [InlineData("TNE de l'iléon G1, réséquée en janvier 2026, R0, pT2 pN0 M0.")]
    [InlineData("Ileal NET G1, resected in January 2026, R0, pT2 pN0 M0.")]
    public void After_a_whole_resection_of_the_bowel_no_adjuvant_treatment_is_advised(string text)
    {
        Of(text).Treatment.Select(n => n.Precept.Id).ShouldContain("GL-SYS-27");
        Of(text).Differences.Select(d => d.Id).ShouldNotContain("GL-NOW-15");
    }

    [Theory]
    [InlineData("TNE gastrique de type 1, G1, gastrite atrophique, gastrine élevée à 1100 pg/mL.", Verdict.Unknown)]
    [InlineData("Gastric NET G1 in atrophic gastritis, gastrin raised at 1300 pg/mL.", Verdict.Unknown)]
    [InlineData("TNE du duodénum G1, gastrine élevée à 900 pg/mL.", Verdict.Met)]
    [InlineData("Duodenal NET G1, gastrin raised at 900 pg/mL, on omeprazole.", Verdict.Conflict)]
    [InlineData("TNE de l'ovaire G1. 5-HIAA élevé à 70 mg/24 h puis normal.", Verdict.Conflict)]
    [InlineData("Ovarian NET G1. 5-HIAA raised before surgery, normal since.", Verdict.Conflict)]
    [InlineData("Ovarian NET G1. 5-HIAA raised before and after surgery.", Verdict.Met)]
    [InlineData("TNE du pancréas G1, 14 mm.", Verdict.Unknown)]
    public void A_hormone_that_something_else_raises_or_that_is_normal_again_makes_no_functioning_tumour(string text, Verdict verdict) => Ask("functioning", text).ShouldBe(verdict);

    private const string Ileon = "TNE de l'iléon G1, Ki-67 1 %, résection R0 en mars 2021. TEP DOTATOC de contrôle en mai 2021 : négative. ";
    private const string Ileum = "Ileal NET G1, Ki-67 1%, R0 resection in March 2021. Control DOTATATE PET in May 2021: negative. ";

    [Theory]
    [InlineData(Ileon + "Avril 2025 : métastases hépatiques, progression sous octréotide.", Verdict.Unknown)]
    [InlineData(Ileum + "April 2025: liver metastases, progression on octreotide.", Verdict.Unknown)]
    [InlineData(Ileon + "Avril 2025 : métastases hépatiques. TEP DOTATOC : fixation intense des métastases.", Verdict.Met)]
    [InlineData(Ileum + "April 2025: liver metastases. DOTATATE PET: intense uptake in the metastases.", Verdict.Met)]
    [InlineData("TNE de l'iléon G1, métastases hépatiques en avril 2020. Résection R0 de l'iléon en mars 2021. TEP DOTATOC en mai 2021 : négative.", Verdict.NotMet)]
    [InlineData("Ileal NET G1, liver metastases. DOTATATE PET in May 2021: negative.", Verdict.NotMet)]
    public void An_examination_of_whom_nothing_was_left_tells_of_no_receptors(string text, Verdict verdict) => Ask("sstr positive", text).ShouldBe(verdict);

    [Theory]
    [InlineData("Mrs Hall, aged 70, has an ileal NET G1.", Standing.Open)]
    [InlineData("Ileal NET G1, primary tumour in place.", Standing.Discuss)]
    [InlineData("TNE de l'iléon G2, tumeur primitive en place, métastases hépatiques.", Standing.Discuss)]
    [InlineData("TNE du grêle opérée en 2020 (pT2N0M0, G1).", Standing.NotMet)]
    [InlineData("NET of the ileum G1 resected in May 2021 with lymphadenectomy.", Standing.NotMet)]
    [InlineData("TNE du jéjunum G1 réséquée en mai 2021 avec curage ganglionnaire.", Standing.NotMet)]
    public void The_small_bowel_is_resected_where_the_primary_is_told_to_be_there(string text, Standing standing) => The(text, "small-bowel-resection").ShouldBe(standing);

    [Theory]
    [InlineData("TNE de l'iléon G1, tumeur primitive en place, métastases hépatiques, syndrome carcinoïde contrôlé, cardiopathie carcinoïde, NYHA III. Sous octréotide.")]
    [InlineData("Ileal NET G1, primary tumour in place, liver metastases, carcinoid heart disease, NYHA III. On octreotide.")]
    public void The_heart_comes_before_an_operation_on_the_bowel(string text)
    {
        var discussed = Of(text).At(Standing.Discuss).Select(p => p.Agent).ToList();
        discussed.ShouldContain("small-bowel-resection");
        discussed[0].ShouldNotBe("small-bowel-resection");
    }

    [Theory]
    [InlineData("MiNEN du cæcum, 70 % de carcinome neuroendocrine à grandes cellules et 30 % d'adénocarcinome, métastases hépatiques.", "platinum-etoposide", "folfox")]
    [InlineData("Caecal MiNEN, 70% large cell neuroendocrine carcinoma and 30% adenocarcinoma, liver metastases.", "platinum-etoposide", "folfox")]
    [InlineData("MiNEN du côlon, 40 % de TNE et 60 % d'adénocarcinome, métastases hépatiques.", "folfox", "platinum-etoposide")]
    [InlineData("MiNEN of the colon, 40% NET and 60% adenocarcinoma, liver metastases.", "folfox", "platinum-etoposide")]
    public void A_mixed_neoplasm_is_treated_by_its_more_aggressive_part(string text, string offered, string not)
    {
        The(text, offered).ShouldBe(Standing.Discuss);
        The(text, not).ShouldBe(Standing.NotMet);
    }

    [Theory]
    [InlineData("MiNEN du cæcum, 70 % de carcinome neuroendocrine à grandes cellules et 30 % d'adénocarcinome, métastases hépatiques. Progression après cisplatine-étoposide.", Standing.Discuss)]
    [InlineData("Caecal MiNEN, 70% large cell neuroendocrine carcinoma and 30% adenocarcinoma, liver metastases. Progression after carboplatin and etoposide.", Standing.Discuss)]
    [InlineData("Caecal MiNEN, 70% large cell neuroendocrine carcinoma and 30% adenocarcinoma, liver metastases.", Standing.Open)]
    public void After_platinum_a_mixed_neoplasm_has_the_second_line_of_its_carcinoma(string text, Standing standing) => The(text, "folfiri").ShouldBe(standing);

    [Theory]
    [InlineData("TNE du pancréas G1, Ki-67 1 %, métastases hépatiques, maladie stable en mars 2026.", false)]
    [InlineData("Pancreatic NET G1, Ki-67 1%, liver metastases, stable disease in March 2026.", false)]
    [InlineData("TNE du pancréas G1, Ki-67 2 %, métastases hépatiques, progression en mars 2026.", true)]
    [InlineData("Pancreatic NET G3, Ki-67 30%, liver metastases.", true)]
    public void Chemotherapy_is_for_disease_that_grows_or_is_of_high_grade(string text, bool offered) =>
        (The(text, "chemotherapy") == Standing.Discuss, The(text, "stz-5fu") == Standing.Discuss).ShouldBe((offered, offered));

    [Theory]
    [InlineData("TNE du pancréas bien différenciée, métastases hépatiques.\nBiopsie hépatique du 02/02/2022 : TNE G2, Ki-67 9 %.\nBiopsie hépatique du 06/05/2025 : TNE G3, Ki-67 27 %.", Verdict.Met)]
    [InlineData("Well differentiated pancreatic NET, liver metastases. Liver biopsy of 2 February 2022: grade 2, Ki-67 9%. Liver biopsy of 6 May 2025: grade 3, Ki-67 27%.", Verdict.Met)]
    [InlineData("Well differentiated pancreatic NET, grade 2, grade 3, liver metastases.", Verdict.Conflict)]
    public void Of_grades_of_different_days_the_last_is_that_of_today(string text, Verdict verdict) => Ask("grade in (G3)", text).ShouldBe(verdict);

    [Theory]
    [InlineData("Pancreatic NET G1, Ki-67 7%, liver metastases.")]
    [InlineData("TNE du pancréas G1, Ki-67 6 %, métastases hépatiques.")]
    public void What_neither_of_two_rivals_tells_raises_no_caution(string text) => Of(text).Proposals.SelectMany(p => p.Cautions).ShouldAllBe(c => c.Caution.Id != "GL-SYS-20");

    [Theory]
    [InlineData("Metastatic midgut NET G2, Ki-67 6%, progression on octreotide, Krenning 3.", "midgut", Verdict.Met)]
    [InlineData("TNE de l'intestin moyen G2, Ki-67 6 %, métastases hépatiques.", "midgut", Verdict.Met)]
    [InlineData("TNE de l'intestin moyen G2, Ki-67 6 %, métastases hépatiques.", "pancreas", Verdict.NotMet)]
    [InlineData("TNE de l'intestin moyen G2, Ki-67 6 %, métastases hépatiques.", "ileum", Verdict.Unknown)]
    [InlineData("Metastatic NET G2. A trial of midgut carcinoids is open.", "pancreas", Verdict.Unknown)]
    [InlineData("Midgut NET G2 of the appendix.", "appendix", Verdict.Met)]
    public void A_part_of_the_gut_that_is_told_is_a_site(string text, string site, Verdict verdict) => Ask($"site in ({site})", text).ShouldBe(verdict);

    [Theory]
    [InlineData("Metastatic midgut NET G2, Ki-67 6%, progression on octreotide, Krenning 3.")]
    [InlineData("TNE de l'intestin moyen G2, Ki-67 6 %, métastases hépatiques, progression sous octréotide, Krenning 3.")]
    public void The_patient_of_the_trial_is_offered_its_treatment(string text) => The(text, "prrt").ShouldBe(Standing.Discuss);

    [Theory]
    [InlineData("TNE de l'iléon G2, métastases hépatiques. Bouffées vasomotrices, 7 selles par jour malgré le lanréotide. 5-HIAA 85 mg/24 h.")]
    [InlineData("Ileal NET G2, liver metastases. Flushing and 7 stools a day despite lanreotide. 5-HIAA 85 mg/24 h.")]
    public void A_syndrome_that_its_signs_show_has_the_drug_of_its_trial_before_the_last_resort(string text)
    {
        var discussed = Of(text).At(Standing.Discuss).Select(p => p.Agent).ToList();
        discussed.ShouldContain("telotristat");
        discussed.IndexOf("interferon-alpha").ShouldNotBeInRange(0, discussed.IndexOf("telotristat"));
    }

    [Theory]
    [InlineData("VIPome du pancréas, métastases hépatiques, diarrhée, sous lanréotide.")]
    [InlineData("Pancreatic VIPoma, liver metastases, diarrhoea, on lanreotide.")]
    public void A_tumour_of_another_hormone_is_not_asked_for_the_carcinoid_syndrome(string text) => The(text, "telotristat").ShouldBe(Standing.NotMet);

    [Theory]
    [InlineData("TNE du pancréas G3, Ki-67 30 %, métastases hépatiques.", false)]
    [InlineData("Pancreatic NET G1, 12 mm, no metastases.", true)]
    public void Watching_is_not_asked_for_where_the_disease_has_spread(string text, bool open) =>
        Of(text).Deciding.SelectMany(d => d.Proposals).Any(p => p.Agent == "watch-and-wait").ShouldBe(open);

    [Theory]
    [InlineData("DOTATATE PET with 3 FDG-avid/SSTR-negative lesions in the liver.", Verdict.Met)]
    [InlineData("TEP : lésions fixant le FDG sans récepteurs de la somatostatine.", Verdict.Met)]
    [InlineData("FDG-avid lesions, all SSTR-positive.", Verdict.Unknown)]
    public void Lesions_with_glucose_and_without_receptors_warn_of_radionuclides(string words, Verdict verdict) =>
        Ask("finding fdg-without-receptors", "Pancreatic NET G2, liver metastases. " + words).ShouldBe(verdict);

    [Theory]
    [InlineData("Pancreatic NET G2, liver metastases. First line FAC, three cycles, partial response.", Standing.Discuss, false)]
    [InlineData("TNE du pancréas G2, métastases hépatiques. CAPTEM en 2024, puis progression en mars 2026.", Standing.Discuss, true)]
    public void A_second_line_waits_for_growth(string text, Standing standing, bool offered) =>
        (The(text, "oxaliplatin-or-irinotecan-doublet") == standing).ShouldBe(offered);
}
