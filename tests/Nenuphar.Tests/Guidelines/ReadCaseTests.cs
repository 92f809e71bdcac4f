using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Tests.Guidelines;

/// <summary>What a clause answers of a case that was read: sentences of our own, in both languages.</summary>
public sealed class ReadCaseTests
{
    private const string English = "A 61-year-old man has a large cell neuroendocrine carcinoma of the rectum. ";
    private const string French = "Un homme de 61 ans a un carcinome neuroendocrine à grandes cellules du rectum. ";

    private static Verdict Of(string clause, string text)
    {
        ClauseReader.TryRead(clause, out var read, out var reason).ShouldBeTrue(reason.English);
        return read.Ask(CaseReader.Read([("letter", text)]), new Setting(new DateOnly(2026, 6, 1), "BE")).Verdict;
    }

    [Theory]
    [InlineData(English + "He was given cisplatin and etoposide.", Verdict.Met)]
    [InlineData(English + "Carboplatin-etoposide, 5 cycles.", Verdict.Met)]
    [InlineData(French + "Carboplatine et étoposide, 4 cures.", Verdict.Met)]
    [InlineData(French + "Cisplatine-étoposide en première ligne.", Verdict.Met)]
    [InlineData(French + "Carboplatine et paclitaxel.", Verdict.Unknown)]
    [InlineData(English + "Cisplatin with radiotherapy in 2012. In 2025 oral etoposide.", Verdict.Unknown)]
    public void A_doublet_without_a_date_was_given_all_the_same(string text, Verdict verdict) => Of("prior platinum-etoposide", text).ShouldBe(verdict);

    [Theory]
    [InlineData(English + "He progressed on carboplatin and etoposide.", Verdict.Met)]
    [InlineData(French + "Progression sous cisplatine-étoposide.", Verdict.Met)]
    public void And_it_failed_if_it_is_told_so(string text, Verdict verdict) => Of("progressed-on platinum-etoposide", text).ShouldBe(verdict);

    private const string Woman = "A 55-year-old woman has a pancreatic NET G2 with liver metastases. ";
    private const string Femme = "Une femme de 55 ans a une TNE du pancréas G2 avec métastases hépatiques. ";

    [Theory]
    [InlineData(Woman + "CT: progressive disease.", Verdict.Met)]
    [InlineData(Woman + "Disease progression on MRI.", Verdict.Met)]
    [InlineData(Woman + "Progressing liver metastases.", Verdict.Met)]
    [InlineData(Femme + "Maladie évolutive au scanner.", Verdict.Met)]
    [InlineData(Femme + "Métastases hépatiques évolutives.", Verdict.Met)]
    [InlineData(Femme + "Maladie en progression au scanner.", Verdict.Met)]
    [InlineData(Femme + "Stable depuis 18 mois.", Verdict.NotMet)]
    [InlineData(Woman + "Stable disease for at least 8 months.", Verdict.NotMet)]
    [InlineData(Woman + "Everolimus in case of progressive disease.", Verdict.Unknown)]
    [InlineData(Woman + "Progressive dyspnoea for two weeks.", Verdict.Unknown)]
    [InlineData(Femme + "Faiblesse progressive des jambes.", Verdict.Unknown)]
    [InlineData(Femme + "Poids stable depuis 6 mois.", Verdict.Unknown)]
    public void A_course_that_no_date_and_no_treatment_tells_is_told(string text, Verdict verdict) => Of("progressive", text).ShouldBe(verdict);

    [Theory]
    [InlineData(Woman + "Progressive on octreotide LAR.", Verdict.Met)]
    [InlineData(Woman + "Progressive disease under lanreotide 120 mg.", Verdict.Met)]
    [InlineData(Femme + "Maladie évolutive sous lanréotide.", Verdict.Met)]
    [InlineData(Femme + "Maladie non évolutive sous lanréotide.", Verdict.Unknown)]
    [InlineData(Woman + "Progressive fatigue on lanreotide.", Verdict.Unknown)]
    public void An_adjective_tells_under_what_the_disease_grew(string text, Verdict verdict) => Of("progressed-on somatostatin-analogue", text).ShouldBe(verdict);

    [Theory]
    [InlineData(Woman + "Stable for 14 months.", "stable-months >= 12", Verdict.Met)]
    [InlineData(Femme + "Stable depuis 2 ans.", "stable-months >= 24", Verdict.Met)]
    [InlineData(Femme + "Maladie stable depuis au moins 6 mois.", "stable-months >= 6", Verdict.Met)]
    [InlineData(Femme + "Maladie stable depuis 4 mois.", "stable-months >= 6", Verdict.NotMet)]
    [InlineData(Woman + "Haemodynamically stable for 2 months.", "stable-months >= 1", Verdict.Unknown)]
    public void The_months_of_stability_are_counted(string text, string clause, Verdict verdict) => Of(clause, text).ShouldBe(verdict);

    [Theory]
    [InlineData("Homme de 48 ans, TNE de l'iléon G1, primitif réséqué en 2021, métastases hépatiques.", Verdict.Met)]
    [InlineData("Man of 48. Ileal NET G1, primary tumour resected in 2021, liver metastases.", Verdict.Met)]
    [InlineData("Man of 48. Ileal NET G1, primary not resected, liver metastases.", Verdict.NotMet)]
    [InlineData("Femme de 60 ans, opérée le 12/04/2019 d'une tumeur neuroendocrine de la queue du pancréas, R0.", Verdict.Met)]
    [InlineData("Femme de 60 ans, TNE du pancréas opérée en 2019, R0.", Verdict.Met)]
    [InlineData("A 60-year-old woman operated on for a pancreatic NET in 2019.", Verdict.Met)]
    [InlineData("A 60-year-old woman underwent surgery in 2019 for a neuroendocrine tumour of the rectum.", Verdict.Met)]
    [InlineData("Man of 70 with an ileal NET G1, 12 mm, resected in May 2023 with its nodes.", Verdict.Met)]
    [InlineData("Homme de 60 ans, TNE du pancréas. Opéré d'une hernie inguinale en 2019.", Verdict.Unknown)]
    [InlineData("Homme de 60 ans, TNE du pancréas. Résection du primitif à discuter.", Verdict.Unknown)]
    public void An_operation_told_by_its_tumour_took_out_the_primary(string text, Verdict verdict) => Of("primary-resected", text).ShouldBe(verdict);

    [Theory]
    [InlineData(Woman + "DOTATATE PET: uptake in the liver metastases, bone lesions negative.", Verdict.Met)]
    [InlineData(Femme + "TEP au DOTATOC : fixation des métastases hépatiques, adénopathies non fixantes.", Verdict.Met)]
    [InlineData(Woman + "DOTATATE PET: uptake in the liver metastases, no uptake elsewhere.", Verdict.Unknown)]
    [InlineData(Woman + "DOTATATE PET: intense uptake in all liver metastases.", Verdict.Unknown)]
    public void A_lesion_without_uptake_beside_others_is_told(string text, Verdict verdict) => Of("finding lesion-without-uptake", text).ShouldBe(verdict);

    [Theory]
    [InlineData(Woman + "Non-functioning.", Verdict.NotMet)]
    [InlineData(Femme + "Non fonctionnelle.", Verdict.NotMet)]
    public void A_sentence_of_its_own_says_that_the_tumour_does_not_function(string text, Verdict verdict) => Of("functioning", text).ShouldBe(verdict);

    [Theory]
    [InlineData("Homme de 52 ans. Anatomie pathologique : tumeur neuroendocrine G1 du rectum, sans embole, marges R0.", "R0")]
    [InlineData("Man of 52. Pathology: rectal NET G1, without vascular invasion, R0.", "R0")]
    public void A_margin_behind_a_denial_and_a_comma_is_told(string text, string margin) => Of($"margin {margin}", text).ShouldBe(Verdict.Met);

    [Theory]
    [InlineData(Woman + "On haemodialysis.", Verdict.Met)]
    [InlineData(Femme + "Hémodialyse trois fois par semaine.", Verdict.Met)]
    [InlineData(Femme + "Pas d'hémodialyse.", Verdict.NotMet)]
    public void Dialysis_is_a_condition(string text, Verdict verdict) => Of("condition dialysis", text).ShouldBe(verdict);

    [Theory]
    [InlineData(Woman + "On haemodialysis.", "clearance < 30", Verdict.Met)]
    [InlineData(Femme + "Hémodialyse trois fois par semaine.", "clearance > 50", Verdict.NotMet)]
    [InlineData(Femme + "Clairance de la créatinine 64 mL/min.", "clearance < 30", Verdict.NotMet)]
    public void On_dialysis_the_kidneys_clear_next_to_nothing(string text, string clause, Verdict verdict) => Of(clause, text).ShouldBe(verdict);

    private const string Ages = "Woman of 58, weight 60 kg. The 66-year-old woman has a pancreatic NET. ";
    private const string Deux = "Femme de 58 ans, poids 60 kg. La patiente de 66 ans a une TNE du pancréas. ";

    [Theory]
    [InlineData(Ages, Verdict.Unknown)]
    [InlineData(Deux, Verdict.Unknown)]
    [InlineData(Ages + "Creatinine 1.2 mg/dL.", Verdict.NotMet)]
    [InlineData(Deux + "Créatinine 1,2 mg/dL.", Verdict.NotMet)]
    [InlineData(Ages + "Creatinine 1.85 mg/dL.", Verdict.Conflict)]
    [InlineData(Deux + "Créatinine 1,85 mg/dL.", Verdict.Conflict)]
    [InlineData(Ages + "Creatinine 4 mg/dL.", Verdict.Met)]
    public void Without_creatinine_two_ages_contradict_nothing_and_with_it_only_where_they_answer_otherwise(string text, Verdict verdict) => Of("clearance < 30", text).ShouldBe(verdict);

    [Theory]
    [InlineData("Woman, 55. Carcinoid of the ovary in a mature teratoma.")]
    [InlineData("Femme de 55 ans, tumeur neuroendocrine de l'ovaire développée sur un tératome.")]
    public void What_a_tumour_grew_in_leaves_it_the_diagnosis(string text) => Of("net", text).ShouldBe(Verdict.Met);

    [Theory]
    [InlineData(Femme + "DOTATOC positif.", Verdict.Met)]
    [InlineData(Woman + "DOTATATE: intense uptake.", Verdict.Met)]
    [InlineData(Femme + "DOTATOC négatif.", Verdict.NotMet)]
    public void The_tracer_stands_for_its_examination(string text, Verdict verdict) => Of("sstr positive", text).ShouldBe(verdict);

    [Fact]
    public void Two_tumours_are_told_apart()
    {
        var subject = CaseReader.Read([("letter", "A 71-year-old man. Ileal NET G1, liver metastases. Second tumour: adenocarcinoma of the rectum, resected in 2023.")]);
        subject.Tumour.Site.TryGet(out var site).ShouldBeTrue();
        site.ShouldBe("C17.2");
    }

    [Theory]
    [InlineData(Woman + "DOTATATE PET: uptake of the bone lesions is below that of the liver.", Verdict.NotMet)]
    [InlineData(Woman + "DOTATOC PET: lesions less intense than the liver (Krenning 1).", Verdict.NotMet)]
    [InlineData(Woman + "Octreoscan: all foci show uptake lower than liver.", Verdict.NotMet)]
    [InlineData(Femme + "TEP au DOTATATE : fixation moindre que celle du foie.", Verdict.NotMet)]
    [InlineData(Femme + "TEP au DOTATOC : fixation en dessous du foie pour toutes les cibles.", Verdict.NotMet)]
    [InlineData(Woman + "DOTATATE PET: uptake in 2 of 7 metastases.", Verdict.Conflict)]
    [InlineData(Femme + "TEP au DOTATATE : fixation d'une partie des lésions seulement.", Verdict.Conflict)]
    [InlineData(Femme + "TEP au DOTATATE : fixation très faible.", Verdict.Conflict)]
    [InlineData(Woman + "DOTATATE PET: uptake below the liver. Krenning 4.", Verdict.Conflict)]
    [InlineData(Woman + "DOTATATE PET: uptake not lower than the liver.", Verdict.Met)]
    [InlineData(Woman + "DOTATATE PET: uptake in all 7 of 7 metastases.", Verdict.Met)]
    [InlineData(Woman + "DOTATATE PET: uptake higher than the liver and lower than the spleen.", Verdict.Met)]
    [InlineData(Woman + "DOTATATE PET: lower uptake in the liver metastases than in 2024.", Verdict.Met)]
    [InlineData(Femme + "TEP au DOTATATE : fixation supérieure à celle du foie, moindre que la rate.", Verdict.Met)]
    [InlineData(Woman + "Octreoscan of 3 March 2019: negative. DOTATATE PET of 4 May 2026: Krenning 4.", Verdict.Met)]
    [InlineData(Femme + "Octréoscan du 03/03/2019 négatif. TEP au DOTATATE du 04/05/2026 : Krenning 4.", Verdict.Met)]
    [InlineData(Woman + "Octreoscan negative. DOTATATE PET: Krenning 4.", Verdict.Conflict)]
    public void Uptake_that_is_compared_with_the_liver_is_not_just_positive(string text, Verdict verdict) => Of("sstr positive", text).ShouldBe(verdict);

    [Theory]
    [InlineData(Woman + "PET: two FDG-positive lesions without SSTR expression.", Verdict.Met)]
    [InlineData(Woman + "NETPET score P5.", Verdict.Met)]
    [InlineData(Femme + "Lésions osseuses fixant le FDG, sans récepteur de la somatostatine.", Verdict.Met)]
    [InlineData(Woman + "FDG PET: no FDG-avid lesion.", Verdict.Unknown)]
    [InlineData(Femme + "Lésions hépatiques fixant le FDG et le DOTATOC.", Verdict.Unknown)]
    public void Lesions_with_glucose_and_without_receptors_are_told(string text, Verdict verdict) => Of("finding fdg-without-receptors", text).ShouldBe(verdict);

    [Theory]
    [InlineData(Woman + "eGFR 24 mL/min.", Verdict.Met)]
    [InlineData(Woman + "GFR 24 mL/min/1.73 m2.", Verdict.Met)]
    [InlineData(Femme + "DFG estimé à 24.", Verdict.Met)]
    [InlineData(Woman + "Chronic kidney disease stage 4.", Verdict.Met)]
    [InlineData(Femme + "Insuffisance rénale chronique de stade 5.", Verdict.Met)]
    [InlineData(Woman + "eGFR 30 mL/min.", Verdict.NotMet)]
    [InlineData(Femme + "DFG 88 mL/min/1,73 m².", Verdict.NotMet)]
    [InlineData(Woman + "Chronic kidney disease stage 2.", Verdict.Unknown)]
    [InlineData(Woman + "eGFR 24 mL/min. Creatinine clearance 52 mL/min.", Verdict.Conflict)]
    public void A_filtration_that_the_laboratory_estimates_counts_as_clearance(string text, Verdict verdict) => Of("clearance < 30", text).ShouldBe(verdict);

    private const string Young = "A 29-year-old woman has a pancreatic NET G2 with liver metastases. ";
    private const string Jeune = "Une femme de 29 ans a une TNE du pancréas G2 avec métastases hépatiques. ";

    [Theory]
    [InlineData(Young + "Pregnancy cannot be excluded.", Verdict.Met)]
    [InlineData(Young + "A pregnancy is suspected.", Verdict.Met)]
    [InlineData(Young + "She might be pregnant.", Verdict.Met)]
    [InlineData(Young + "Beta-hCG positive.", Verdict.Met)]
    [InlineData(Jeune + "Grossesse possible.", Verdict.Met)]
    [InlineData(Jeune + "La patiente pourrait être enceinte.", Verdict.Met)]
    [InlineData(Jeune + "Bêta-HCG positifs.", Verdict.Met)]
    [InlineData(Young + "Pregnancy test negative.", Verdict.NotMet)]
    [InlineData(Jeune + "Pas de grossesse en cours.", Verdict.NotMet)]
    [InlineData(Young + "Pregnancy in 2019.", Verdict.Unknown)]
    [InlineData(Woman + "Beta-hCG positive.", Verdict.Met)]
    [InlineData("A 68-year-old woman has a pancreatic NET. Beta-hCG positive.", Verdict.NotMet)]
    public void For_what_harms_the_child_a_doubt_counts_as_pregnancy(string text, Verdict verdict) => Of("pregnancy", text).ShouldBe(verdict);

    [Theory]
    [InlineData(Woman + "Hypersensitivity to lanreotide.", "lanreotide", Verdict.Met)]
    [InlineData(Woman + "Anaphylactic shock after carboplatin in 2023.", "carboplatin", Verdict.Met)]
    [InlineData(Woman + "Allergies: sunitinib, penicillin.", "sunitinib", Verdict.Met)]
    [InlineData(Femme + "Allergie connue au lanréotide.", "somatostatin-analogue", Verdict.Met)]
    [InlineData(Femme + "Choc anaphylactique au Lutathera.", "prrt", Verdict.Met)]
    [InlineData(Femme + "Allergie à la pénicilline. Lanréotide depuis 2024.", "lanreotide", Verdict.Unknown)]
    [InlineData(Woman + "No allergy to lanreotide.", "lanreotide", Verdict.NotMet)]
    [InlineData(Woman + "Allergic to penicillin, treated with octreotide.", "octreotide", Verdict.Unknown)]
    public void A_hypersensitivity_is_told_of_its_drug(string text, string agent, Verdict verdict) => Of("hypersensitivity " + agent, text).ShouldBe(verdict);

    [Theory]
    [InlineData("Metastatic NET of the ileum G2. Man of 57.", Verdict.Met)]
    [InlineData("Man of 57. Neuroendocrine carcinoma of the colon, Ki-67 70 %, metastatic.", Verdict.Met)]
    [InlineData("Homme de 57 ans. TNE du pancréas G2 métastatique.", Verdict.Met)]
    [InlineData("Homme de 57 ans. TNE du pancréas G2 non métastatique.", Verdict.NotMet)]
    [InlineData("Man of 57. NET of the pancreas G2 with metastatic lymph nodes.", Verdict.Unknown)]
    [InlineData("Man of 57. NET of the caecum G2. Right hemicolectomy, R0, M0.", Verdict.NotMet)]
    [InlineData("Homme de 57 ans. TNE du caecum G2. Hémicolectomie droite, R0, M0.", Verdict.NotMet)]
    public void A_bare_adjective_or_category_tells_of_metastases(string text, Verdict verdict) => Of("metastatic", text).ShouldBe(verdict);
}
