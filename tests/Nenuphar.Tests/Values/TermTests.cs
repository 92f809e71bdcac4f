using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Values;

/// <summary>Terms that say something else by their neighbours: examinations not done, genes looked for, short names of a history.</summary>
public class TermTests
{
    [Theory]
    [InlineData("Écho-endoscopie : nodule de 8 mm.", "endosonography")]
    [InlineData("MRI: no lesion seen, no nodes.", "mri")]
    [InlineData("Octreoscan no uptake seen.", "octreoscan")]
    [InlineData("Octréoscan : aucune fixation.", "octreoscan")]
    public void An_examination_was_done_whatever_it_showed(string text, string modality) => Told.Facts(text, FactKind.Imaging).ShouldContain(modality);

    [Theory]
    [InlineData("TEP non faite. IRM non réalisée.")]
    [InlineData("PET was not performed, MRI not done.")]
    [InlineData("L'échographie n'a pas été pratiquée.")]
    public void An_examination_that_was_not_done_is_none(string text) => Told.Facts(text, FactKind.Imaging).ShouldBeEmpty();

    [Theory]
    [InlineData("FDG PET: low uptake in the mass.", null)]
    [InlineData("TEP-FDG : faible fixation du nodule.", null)]
    [InlineData("FDG PET: intense uptake in the mass.", "positive")]
    [InlineData("TEP-FDG : aucune fixation.", "negative")]
    public void A_low_uptake_is_neither_positive_nor_negative(string text, string? uptake) => Told.The(text, FactKind.Imaging, "fdg-pet")["uptake"].ShouldBe(uptake);

    [Theory]
    [InlineData("Genetic panel (VHL, SDHD, NF1) requested.")]
    [InlineData("Séquençage des gènes MEN1, VHL et RET en cours.")]
    [InlineData("Critères de risque pour un syndrome de Li-Fraumeni.")]
    [InlineData("Clinicians should search thoroughly for MEN-1.")]
    public void Genes_that_are_looked_for_are_no_disease(string text) => Told.Facts(text, FactKind.Hereditary).ShouldBeEmpty();

    [Theory]
    [InlineData("Genetic testing confirmed NF1.", "nf1")]
    [InlineData("Patiente porteuse d'une maladie de von Hippel-Lindau, VHL connue.", "vhl")]
    [InlineData("Panneau (MEN1, VHL) : MEN1 confirmée.", "men1")]
    public void A_confirmed_one_is(string text, string disease) => Told.Facts(text, FactKind.Hereditary).Distinct().ShouldBe([disease]);

    [Theory]
    [InlineData("ATCD : FA, hypertension.", "atrial-fibrillation|hypertension")]
    [InlineData("The patient was seen. PMH: AF, CKD stage 3.", "atrial-fibrillation|renal-failure")]
    [InlineData("Smoking cessation in 2009.", "ex-smoker")]
    public void A_short_name_in_a_history_is_the_disease(string text, string conditions) => Told.Facts(text, FactKind.Condition).ShouldBe(conditions.Split('|'));

    [Theory]
    [InlineData("Bilan : FA 92 UI/L.")]
    [InlineData("HPB MDT of this week.")]
    [InlineData("Smoking cessation was advised.")]
    [InlineData("Sevrage tabagique conseillé.")]
    [InlineData("Pulmonary oedema on the film.")]
    public void What_is_measured_advised_or_a_team_s_name_is_no_condition(string text) => Told.Facts(text, FactKind.Condition).ShouldBeEmpty();

    [Theory]
    [InlineData("Bouffées de chaleur de la ménopause.", 0)]
    [InlineData("Menopausal hot flushes.", 0)]
    [InlineData("Bouffées de chaleur après les repas.", 1)]
    public void The_flushes_of_the_menopause_are_not_the_tumour_s(string text, int count) => Told.Facts(text, FactKind.Symptom).Count(s => s == "flushing").ShouldBe(count);

    [Theory]
    [InlineData("Scanner dans 2 mois.")]
    [InlineData("Repeat MRI in six weeks.")]
    [InlineData("She will be closely followed with annual examination and screening colonoscopies.")]
    public void An_appointment_is_no_examination(string text) => Told.Facts(text, FactKind.Imaging).ShouldBeEmpty();

    [Theory]
    [InlineData("Le scanner dans les deux mois a montré une tumeur.", "ct")]
    [InlineData("MRI in March showed a mass.", "mri")]
    public void An_examination_that_showed_something_was_done(string text, string modality) => Told.Facts(text, FactKind.Imaging).ShouldBe([modality]);

    [Theory]
    [InlineData("Elle nie des nausées et des vomissements.")]
    [InlineData("La fiche technique décrit la survenue de nausées.")]
    public void What_a_denial_or_a_leaflet_lists_is_not_the_patients(string text) => Told.Facts(text, FactKind.Symptom).ShouldBeEmpty();

    [Theory]
    [InlineData("Homme sans allergie connue, fumeur de 20 cigarettes par jour.", "smoker")]
    [InlineData("Femme sans allergie médicamenteuse et ex-fumeuse depuis 2010.", "ex-smoker")]
    [InlineData("No known drug allergy, smoker of 20 cigarettes a day.", "smoker")]
    [InlineData("Antécédents : péricardite. Hydrosadénite. Thyroïdite auto-immune. Hernie hiatale.", "autoimmune-thyroiditis hernia hidradenitis pericarditis")]
    [InlineData("Patient alcoolo-tabagique.", "alcohol smoker")]
    public void What_a_history_line_tells_is_read(string text, string conditions) => Told.Facts(text, FactKind.Condition).Distinct().Order().ShouldBe(conditions.Split(' '));

    [Theory]
    [InlineData("Risks of bleeding, infection, MI, DVT and PE were discussed.")]
    [InlineData("Les risques d'hémorragie, d'infarctus du myocarde et d'embolie pulmonaire ont été expliqués.")]
    [InlineData("Discrète dépression de la voûte crânienne.")]
    [InlineData("Elle a été admise en chirurgie plastique.")]
    public void What_has_not_happened_is_no_condition(string text) => Told.Facts(text, FactKind.Condition).ShouldBeEmpty();

    [Theory]
    [InlineData("Biopsie liquide : absence de T790M.", "t790m=negative")]
    [InlineData("EGFR T790M négatif.", "t790m=negative")]
    [InlineData("Presence of the T790M mutation.", "t790m=positive")]
    [InlineData("No T790M was found.", "t790m=negative")]
    [InlineData("Analyse de la mutation T790M : positive.", "t790m=positive")]
    public void A_mutation_that_is_the_name_is_there_or_not(string text, string value) => Told.Facts(text, FactKind.Molecular).ShouldContain(value);

    [Theory]
    [InlineData("Homme tabagique pendant 20 ans, sevré il y a 5 ans.", "ex-smoker")]
    [InlineData("Patient alcoolo-tabagique sevré en 2012.", "alcohol ex-smoker")]
    [InlineData("Homme de 50 ans, consommateur de 2 bières par jour.", "alcohol")]
    [InlineData("He drinks two glasses of wine a day.", "alcohol")]
    public void Habits_are_told_by_more_than_one_word(string text, string conditions) => Told.Facts(text, FactKind.Condition).Distinct().Order().ShouldBe(conditions.Split(' '));

    [Theory]
    [InlineData("Fumeur non sevré de 20 cigarettes par jour.", "smoker")]
    [InlineData("A familial history of diabetes was told.", "")]
    [InlineData("Une ablation de verres de contact par jour.", "")]
    public void Near_misses_are_not(string text, string conditions) => string.Join(' ', Told.Facts(text, FactKind.Condition).Distinct()).ShouldBe(conditions);

    [Theory]
    [InlineData("Douleur ancienne. Pas de diminution de la force.")]
    [InlineData("Le rapport anatomopathologique décrit une nécrose et une hémorragie.")]
    [InlineData("Détérioration clinique rapide.")]
    public void A_loss_that_is_denied_and_a_finding_of_the_specimen_are_no_symptoms(string text) => Told.Facts(text, FactKind.Symptom).ShouldNotContain(s => s == "weakness" || s == "bleeding" || s == "asthenia");

    [Theory]
    [InlineData("L'étude de la méthylation du gène MGMT a été demandée, qui était non méthylé.", "mgmt=unmethylated")]
    [InlineData("The study of MGMT promoter methylation showed an unmethylated promoter.", "mgmt=unmethylated")]
    [InlineData("MGMT promoter methylation was present.", "mgmt=methylated")]
    [InlineData("She carried a RET germline mutation.", "ret=mutated")]
    public void A_gene_that_was_looked_for_is_what_was_found(string text, string value) => Told.Facts(text, FactKind.Molecular).Distinct().ShouldBe([value]);

    [Theory]
    [InlineData("Biopsie liquide en vue de déterminer la mutation T790M.")]
    [InlineData("Plasma was sent to search for the T790M mutation.")]
    public void A_mutation_that_is_only_looked_for_is_no_result(string text) => Told.Facts(text, FactKind.Molecular).ShouldBeEmpty();

    [Theory]
    [InlineData("Sérologies du VHB, du VHC et du VIH normales.")]
    [InlineData("Sérologies négatives pour le VIH, le VHB et les autres virus.")]
    [InlineData("Screening for hepatitis B, hepatitis C and HIV was normal.")]
    public void An_infection_that_was_only_looked_for_is_none(string text) => Told.Facts("Homme de 50 ans. " + text, FactKind.Condition).ShouldBeEmpty();

    [Theory]
    [InlineData("Hépatite B chronique, sérologie du VIH négative.", "hepatitis-b")]
    [InlineData("Known hepatitis C; HIV screening was negative.", "hepatitis-c")]
    public void A_known_one_stays_beside_it(string text, string infection) => Told.Facts("Homme de 50 ans. " + text, FactKind.Condition).ShouldContain(infection);

    [Theory]
    [InlineData("Syndrome de Parinaud à l'examen.", "parinaud-syndrome")]
    [InlineData("Examination shows a cavernous sinus syndrome.", "cavernous-sinus-syndrome")]
    [InlineData("Syndrome de l'angle ponto-cérébelleux.", "cerebellopontine-angle-syndrome")]
    public void A_syndrome_of_the_base_of_the_skull_has_its_own_name(string text, string syndrome) => Told.Facts("Homme de 50 ans. " + text, FactKind.Syndrome).ShouldBe([syndrome]);
}
