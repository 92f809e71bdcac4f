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
}
