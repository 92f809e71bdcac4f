using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Tests.Guidelines;

/// <summary>What the words of a letter hand to the options, and what looks like it and does not: sentences of our own, in both languages.</summary>
public sealed class WordedCaseTests
{
    private const string Woman = "A 55-year-old woman has a pancreatic NET G2 with liver metastases. ";
    private const string Femme = "Une femme de 55 ans a une TNE du pancréas G2 avec métastases hépatiques. ";

    private static Answer Ask(string clause, string text)
    {
        ClauseReader.TryRead(clause, out var read, out var reason).ShouldBeTrue(reason.English);
        return read.Ask(CaseReader.Read([("letter", text)]), new Setting(new DateOnly(2026, 6, 1), "BE"));
    }

    private static Verdict Of(string clause, string text) => Ask(clause, text).Verdict;

    [Theory]
    [InlineData("PRRT board, 4 May 2026. " + Woman, "prrt", Verdict.Unknown)]
    [InlineData("Pre-PRRT visit. " + Woman, "prrt", Verdict.Unknown)]
    [InlineData("Seen today at the embolisation clinic. " + Woman, "embolisation", Verdict.Unknown)]
    [InlineData("Liver transplant multidisciplinary meeting. " + Woman, "liver-transplant", Verdict.Unknown)]
    [InlineData("RCP PRRT du 4 mai 2026. " + Femme, "prrt", Verdict.Unknown)]
    [InlineData("Bilan pré-PRRT. " + Femme, "prrt", Verdict.Unknown)]
    [InlineData("Consultation de chimiothérapie. " + Femme, "chemotherapy", Verdict.Unknown)]
    [InlineData("Réunion de transplantation hépatique. " + Femme, "liver-transplant", Verdict.Unknown)]
    [InlineData("Post-PRRT visit. " + Woman, "prrt", Verdict.Met)]
    [InlineData("PRRT clinic. " + Woman + "PRRT, four cycles in 2024.", "prrt", Verdict.Met)]
    [InlineData("Consultation après PRRT. " + Femme, "prrt", Verdict.Met)]
    [InlineData("Consultation de chimiothérapie. " + Femme + "Troisième cure de FOLFOX reçue hier.", "chemotherapy", Verdict.Met)]
    public void The_name_of_a_meeting_or_a_visit_gives_no_treatment(string text, string agent, Verdict verdict) => Of("prior " + agent, text).ShouldBe(verdict);

    [Theory]
    [InlineData("Pancreatic NET G1, 14 mm. No hormonal symptom: non-functioning tumour.", Verdict.NotMet)]
    [InlineData("Pancreatic NET G1, 14 mm. No flushing, no diarrhoea: non-functioning.", Verdict.NotMet)]
    [InlineData("Pancreatic NET G1, no hypoglycaemia, non-functioning tumour.", Verdict.NotMet)]
    [InlineData("TNE du pancréas G1, 14 mm. Aucun symptôme hormonal : tumeur non fonctionnelle.", Verdict.NotMet)]
    [InlineData("TNE du pancréas G1, 14 mm. Pas de flush : tumeur non fonctionnelle.", Verdict.NotMet)]
    [InlineData("TNE du pancréas G1, sans hypoglycémie, non fonctionnelle.", Verdict.NotMet)]
    [InlineData("TNE du pancréas G1, tumeur fonctionnelle.", Verdict.Met)]
    public void A_denied_symptom_before_it_does_not_turn_what_is_told_of_the_tumour(string text, Verdict verdict) => Of("functioning", text).ShouldBe(verdict);

    [Theory]
    [InlineData(Woman + "Octreoscan: absence of uptake.", Verdict.NotMet)]
    [InlineData(Woman + "DOTATATE PET: lack of uptake in all lesions.", Verdict.NotMet)]
    [InlineData(Woman + "DOTATATE PET: faint uptake, lower than the liver.", Verdict.NotMet)]
    [InlineData(Woman + "DOTATATE PET: intense uptake.", Verdict.Met)]
    [InlineData(Femme + "TEP DOTATOC : absence de fixation.", Verdict.NotMet)]
    [InlineData(Femme + "TEP DOTATOC : pas de fixation tumorale.", Verdict.NotMet)]
    [InlineData(Femme + "TEP DOTATOC : absence de fixation (Krenning 0).", Verdict.NotMet)]
    [InlineData(Femme + "TEP DOTATOC : fixation faible, inférieure à celle du foie.", Verdict.NotMet)]
    [InlineData(Femme + "TEP DOTATOC : fixation intense des métastases hépatiques.", Verdict.Met)]
    public void The_absence_of_uptake_is_none(string text, Verdict verdict) => Of("sstr positive", text).ShouldBe(verdict);

    [Theory]
    [InlineData(Woman + "Progression on octreotide in October 2021. PRRT from January 2022 to August 2022, partial response on CT of November 2022.", Verdict.Conflict)]
    [InlineData(Woman + "Progression on octreotide in October 2021. PRRT from January 2022 to August 2022, partial response on CT of November 2022, CT of May 2026 stable.", Verdict.NotMet)]
    [InlineData(Woman + "Disease progression in March 2020. Everolimus since April 2020. CT of May 2026 stable.", Verdict.NotMet)]
    [InlineData(Femme + "Progression en octobre 2021 sous octréotide. PRRT de janvier à août 2022, réponse partielle au scanner de novembre 2022.", Verdict.Conflict)]
    [InlineData(Femme + "Progression en octobre 2021 sous octréotide. PRRT de janvier à août 2022, réponse partielle. Scanner de mai 2026 stable.", Verdict.NotMet)]
    [InlineData(Femme + "Progression en mars 2020. Évérolimus depuis avril 2020. Scanner de mai 2026 stable.", Verdict.NotMet)]
    [InlineData(Woman + "PRRT in 2022 with partial response. Disease progression in April 2026.", Verdict.Met)]
    [InlineData(Femme + "PRRT en 2022, réponse partielle. Progression en avril 2026.", Verdict.Met)]
    [InlineData(Woman + "Disease progression in October 2021.", Verdict.Met)]
    [InlineData(Femme + "Progression en octobre 2021.", Verdict.Met)]
    public void An_old_progression_is_not_that_of_today_when_an_answer_stands_behind_it(string text, Verdict verdict) => Of("progressive", text).ShouldBe(verdict);

    [Theory]
    [InlineData(Woman + "Chromogranin A progressing but CT stable on lanreotide.", false)]
    [InlineData(Woman + "Biochemical progression on lanreotide, CT stable.", false)]
    [InlineData(Woman + "Progression of the markers on lanreotide.", false)]
    [InlineData(Femme + "CgA en progression sous lanréotide, scanner stable.", false)]
    [InlineData(Femme + "Progression biologique sous lanréotide, stabilité au scanner.", false)]
    [InlineData(Femme + "Progression des marqueurs sous lanréotide.", false)]
    [InlineData(Woman + "Progression on lanreotide with rising chromogranin A.", true)]
    [InlineData(Femme + "Progression hépatique sous lanréotide, CgA en hausse.", true)]
    public void A_marker_that_rises_is_no_progression(string text, bool grows) => (Of("progressive", text) == Verdict.Met).ShouldBe(grows);

    [Theory]
    [InlineData("Pancreatic NET G1, 25 mm. Primary hyperparathyroidism operated in 2018.", false)]
    [InlineData("Pancreatic NET G2, 22 mm. Cerebellar haemangioblastoma, resected in 2020.", false)]
    [InlineData("Pancreatic NET G2, 22 mm. Surgery for a pituitary adenoma in 2009.", false)]
    [InlineData("TNE du pancréas G2, 22 mm. Hémangioblastome cérébelleux opéré en 2020.", false)]
    [InlineData("TNE du pancréas G1, 25 mm. Hyperparathyroïdie primaire opérée en 2018.", false)]
    [InlineData("TNE du pancréas G1, 25 mm. Opérée en 2018 d'une hyperparathyroïdie.", false)]
    [InlineData("TNE du pancréas G1 opérée en 2020.", true)]
    [InlineData("Pancreatic NET G1, operated in 2020. Primary hyperparathyroidism.", true)]
    [InlineData("Hyperparathyroïdie et TNE du pancréas opérée en 2020.", true)]
    public void An_operation_of_another_disease_is_not_that_of_the_tumour(string text, bool done) =>
        CaseReader.Read([("letter", text)]).Treatments.Any(t => t.Agent == "surgery").ShouldBe(done);

    [Theory]
    [InlineData(Femme + "DPD : déficit partiel.", Verdict.Met)]
    [InlineData(Femme + "DPYD : variant *2A hétérozygote.", Verdict.Met)]
    [InlineData(Femme + "Phénotype DPD : déficit partiel.", Verdict.Met)]
    [InlineData(Femme + "Pas de déficit en DPD.", Verdict.NotMet)]
    [InlineData(Femme + "DPD : pas de déficit.", Verdict.Unknown)]
    [InlineData(Woman + "DPD: partial deficiency.", Verdict.Met)]
    [InlineData(Woman + "DPYD: heterozygous variant.", Verdict.Met)]
    [InlineData(Woman + "Reduced DPD activity.", Verdict.Met)]
    [InlineData(Woman + "DPD deficiency excluded.", Verdict.NotMet)]
    [InlineData(Woman + "DPD: normal.", Verdict.Unknown)]
    public void A_deficiency_is_read_in_either_order(string text, Verdict verdict) => Of("finding dpd-deficiency", text).ShouldBe(verdict);

    [Theory]
    [InlineData(Woman + "Hepatitis B vaccination.", false)]
    [InlineData(Woman + "Vaccinated against influenza and hepatitis B.", false)]
    [InlineData(Woman + "Chronic hepatitis B.", true)]
    [InlineData(Femme + "Vaccination contre l'hépatite B à jour.", false)]
    [InlineData(Femme + "Vaccinée contre l'hépatite B.", false)]
    [InlineData(Femme + "Hépatite B chronique.", true)]
    public void Who_is_vaccinated_has_no_hepatitis(string text, bool ill) => (Of("condition hepatitis-b", text) == Verdict.Met).ShouldBe(ill);

    [Theory]
    [InlineData(Woman + "7 stools per day.", "symptom diarrhoea", Verdict.Met)]
    [InlineData(Femme + "7 selles par jour.", "symptom diarrhoea", Verdict.Met)]
    [InlineData(Woman + "1 stool per day.", "symptom diarrhoea", Verdict.Unknown)]
    [InlineData(Femme + "2 selles par jour.", "symptom diarrhoea", Verdict.Unknown)]
    [InlineData(Woman + "Carcinoid syndrome with 7 stools per day despite octreotide LAR 30 mg.", "uncontrolled", Verdict.Met)]
    [InlineData(Woman + "Flushing despite lanreotide.", "uncontrolled", Verdict.Met)]
    [InlineData(Woman + "Diarrhoea 6 times a day despite lanreotide.", "finding refractory-diarrhoea", Verdict.Met)]
    [InlineData(Femme + "Diarrhée persistante malgré la somatuline.", "finding refractory-diarrhoea", Verdict.Met)]
    [InlineData(Femme + "Syndrome carcinoïde avec 7 selles par jour malgré l'octréotide.", "uncontrolled", Verdict.Met)]
    [InlineData(Femme + "Flushs quotidiens malgré le lanréotide.", "uncontrolled", Verdict.Met)]
    [InlineData(Woman + "No diarrhoea despite stopping octreotide.", "uncontrolled", Verdict.Unknown)]
    [InlineData(Femme + "Pas de flush malgré l'arrêt de l'octréotide.", "uncontrolled", Verdict.Unknown)]
    [InlineData(Femme + "Syndrome carcinoïde. Progression malgré le lanréotide.", "uncontrolled", Verdict.Unknown)]
    public void Stools_are_counted_and_what_goes_on_under_treatment_is_not_controlled(string text, string clause, Verdict verdict) => Of(clause, text).ShouldBe(verdict);

    [Theory]
    [InlineData(Woman + "No previous treatment.", Verdict.Met)]
    [InlineData(Woman + "Never treated.", Verdict.Met)]
    [InlineData(Woman + "Not treated so far.", Verdict.Met)]
    [InlineData(Femme + "Aucun traitement antérieur.", Verdict.Met)]
    [InlineData(Femme + "Pas de traitement antérieur.", Verdict.Met)]
    [InlineData(Femme + "Jamais traitée.", Verdict.Met)]
    [InlineData(Woman + "Hypertension, never treated.", Verdict.Unknown)]
    [InlineData(Woman + "No previous treatment with PRRT.", Verdict.Unknown)]
    [InlineData(Femme + "Hypertension jamais traitée.", Verdict.Unknown)]
    [InlineData(Femme + "Aucun traitement antérieur par chimiothérapie.", Verdict.Unknown)]
    public void Who_was_never_treated_is_told_in_many_words(string text, Verdict verdict) => Of("first-line", text).ShouldBe(verdict);

    [Theory]
    [InlineData("Typical lung carcinoid, slow growth.", Verdict.Met)]
    [InlineData("Typical lung carcinoid, slowly progressive.", Verdict.Met)]
    [InlineData("Lung carcinoid. Slow-growing, on CT.", Verdict.Met)]
    [InlineData("Carcinoïde typique du poumon, lentement évolutif.", Verdict.Met)]
    [InlineData("Carcinoïde typique du poumon, progression lente.", Verdict.Met)]
    [InlineData("Carcinoïde du poumon, peu évolutif.", Verdict.Met)]
    [InlineData("Typical lung carcinoid. Slowly progressive dyspnoea.", Verdict.Unknown)]
    [InlineData("Carcinoïde typique du poumon. Dyspnée lentement progressive.", Verdict.Unknown)]
    public void A_slow_course_is_told_in_many_words(string text, Verdict verdict) => Of("slow", text).ShouldBe(verdict);

    [Theory]
    [InlineData("Neuroendocrine carcinoma of the left breast, small cell type, liver metastases.", "8041/3")]
    [InlineData("Neuroendocrine carcinoma of the rectum, large cell type.", "8013/3")]
    [InlineData("Carcinome neuroendocrine du sein gauche, de type petites cellules.", "8041/3")]
    [InlineData("Small cell neuroendocrine carcinoma of the prostate after adenocarcinoma.", "8041/3")]
    [InlineData("Carcinome neuroendocrine à petites cellules de la prostate après adénocarcinome.", "8041/3")]
    [InlineData("Neuroendocrine carcinoma of the left breast. Small vessels, large cell nests elsewhere.", "8246/3")]
    public void A_cell_type_behind_the_organ_and_a_tumour_before_it_are_told_apart(string text, string morphology) =>
        (CaseReader.Read([("letter", text)]).Tumour.Morphology.TryGet(out var code) ? code : "none").ShouldBe(morphology);

    [Theory]
    [InlineData("NET of the duodenum, 9 mm, submucosal.", true)]
    [InlineData("NET of the rectum, 8 mm (submucosal).", true)]
    [InlineData("TNE du duodénum de 9 mm, sous-muqueuse.", true)]
    [InlineData("NET of the rectum, 8 mm, removed by endoscopic submucosal dissection.", false)]
    [InlineData("TNE du rectum de 8 mm, dissection sous-muqueuse.", false)]
    public void A_submucosal_tumour_tells_its_depth(string text, bool told) => CaseReader.Read([("letter", text)]).Finding("depth-submucosa").IsStated.ShouldBe(told);

    [Theory]
    [InlineData("NET of the ileum, liver metastases, progressive (CT April 2026).", Verdict.Met)]
    [InlineData("TNE de l'iléon, métastases hépatiques, progressive.", Verdict.Met)]
    [InlineData("NET of the ileum, liver metastases, dyspnoea, progressive.", Verdict.Unknown)]
    [InlineData("TNE de l'iléon, métastases hépatiques, dyspnée, progressive.", Verdict.Unknown)]
    public void A_word_in_a_list_tells_the_course(string text, Verdict verdict) => Of("progressive", text).ShouldBe(verdict);

    [Theory]
    [InlineData(Woman + "Creatinine 210 µmol/L on 2 October 2025, 85 µmol/L on 14 October 2025.", Verdict.Met)]
    [InlineData(Femme + "Créatinine 210 µmol/L le 2 octobre 2025, 85 µmol/L le 14 octobre 2025.", Verdict.Met)]
    [InlineData(Woman + "Creatinine 85 µmol/L on 2 October 2025, 210 µmol/L on 14 October 2025.", Verdict.NotMet)]
    public void Of_dated_results_the_last_one_speaks(string text, Verdict verdict) => Of("lab creatinine <= 150 umol/L", text).ShouldBe(verdict);

    [Theory]
    [InlineData("Diabète insulino-requérant.", "diabetes")]
    [InlineData("Insulin-requiring diabetes.", "diabetes")]
    [InlineData("Diabète de type 2 insulino-requérant.", "diabetes-type-2")]
    public void A_diabetes_under_insulin_has_the_type_that_is_told(string text, string value) => Told.Facts(text, FactKind.Condition).ShouldBe([value]);
}
