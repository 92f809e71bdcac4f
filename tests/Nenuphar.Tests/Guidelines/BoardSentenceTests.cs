using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Tests.Guidelines;

/// <summary>Short sentences as a board hears them: what a comma, a day or a preposition leaves of them. Sentences of our own, in both languages, with near misses.</summary>
public sealed class BoardSentenceTests
{
    private const string Ileum = "Well-differentiated ileal NET G2, Ki-67 4 %, liver metastases. ";
    private const string Iléon = "TNE bien différenciée de l'iléon G2, Ki-67 4 %, métastases hépatiques. ";

    private static readonly Setting Day = new(new DateOnly(2026, 3, 1), "FR");

    private static Case Read(string text) => CaseReader.Read([("letter", text)]);

    private static Verdict Of(string clause, string text)
    {
        ClauseReader.TryRead(clause, out var read, out var reason).ShouldBeTrue(reason.English);
        return read.Ask(Read(text), Day).Verdict;
    }

    [Theory]
    [InlineData("NET of the duodenum G1, 12 mm, no metastases, resectable.", Verdict.Met)]
    [InlineData("NET of the duodenum G1, 12 mm, no nodes, no metastases, resectable.", Verdict.Met)]
    [InlineData("TNE du duodénum G1, 12 mm, pas de métastase, résécable.", Verdict.Met)]
    [InlineData("TNE du duodénum G1, 12 mm, sans adénopathie, sans métastase, résécable.", Verdict.Met)]
    [InlineData("NET of the duodenum G1, 12 mm, not resectable.", Verdict.NotMet)]
    [InlineData("TNE du duodénum G1, 12 mm, non résécable.", Verdict.NotMet)]
    public void A_denial_ends_before_a_state_of_the_tumour(string text, Verdict resectable) => Of("resectable", text).ShouldBe(resectable);

    [Theory]
    [InlineData("NET of the appendix G1, 13 mm, no lymphovascular invasion, appendicectomy on 2026-01-12, no metastases.", true)]
    [InlineData("TNE de l'appendice G1, 13 mm, sans embole, appendicectomie le 12/01/2026, pas de métastase.", true)]
    [InlineData("NET of the appendix G1, 13 mm. No colectomy, appendicectomy or hemicolectomy so far.", false)]
    [InlineData("TNE de l'appendice G1, 13 mm. Pas de colectomie, appendicectomie ou hémicolectomie à ce jour.", false)]
    public void A_denial_ends_before_an_operation_with_its_day(string text, bool done) =>
        Read(text).Treatments.Any(t => t.Agent == "appendicectomy" && !t.IsPlanned).ShouldBe(done);

    [Theory]
    [InlineData("Well-differentiated pancreatic NET G1, Ki-67 1 %, 14 mm, non-functioning, no metastases.", Verdict.NotMet)]
    [InlineData("TNE bien différenciée du pancréas G1, Ki-67 1 %, 14 mm, non fonctionnelle, pas de métastase.", Verdict.NotMet)]
    [InlineData("Well-differentiated pancreatic NET G1, Ki-67 1 %, 14 mm. Left kidney small, non-functioning, no stones.", Verdict.Unknown)]
    [InlineData("TNE bien différenciée du pancréas G1, Ki-67 1 %, 14 mm. Rein gauche atrophique, non fonctionnel, sans lithiase.", Verdict.Unknown)]
    public void Non_functioning_is_an_item_of_a_list_about_the_tumour(string text, Verdict verdict) => Of("functioning", text).ShouldBe(verdict);

    [Theory]
    [InlineData(Ileum + "Progressive on MRI of 2026-01-10 on lanreotide since 2025-02-15.", Verdict.Met)]
    [InlineData(Ileum + "Progressive disease on CT of 2026-01-10 under lanreotide.", Verdict.Met)]
    [InlineData(Iléon + "Maladie évolutive au scanner du 10/01/2026 sous lanréotide.", Verdict.Met)]
    [InlineData(Iléon + "Progression à l'IRM du 10/01/2026 sous lanréotide.", Verdict.Met)]
    [InlineData(Ileum + "Not progressive on MRI of 2026-01-10 on lanreotide.", Verdict.Unknown)]
    [InlineData(Ileum + "Progressive dyspnoea, CT of 2026-01-10, on lanreotide.", Verdict.Unknown)]
    [InlineData(Iléon + "Dyspnée progressive, scanner du 10/01/2026, sous lanréotide.", Verdict.Unknown)]
    public void A_progression_that_an_examination_shows_is_of_the_drug_behind_it(string text, Verdict verdict) =>
        (Of("progressed-on somatostatin-analogue", text) == Verdict.Met).ShouldBe(verdict == Verdict.Met);

    [Theory]
    [InlineData(Ileum + "Carcinoid syndrome. Refractory diarrhoea on lanreotide since 2020-01-01.", Verdict.Met)]
    [InlineData(Iléon + "Syndrome carcinoïde. Diarrhée réfractaire sous lanréotide depuis 2020.", Verdict.Met)]
    [InlineData(Ileum + "Disease refractory to lanreotide in theory.", Verdict.Unknown)]
    public void Refractory_on_a_drug_is_taken_with_it(string text, Verdict verdict) => Of("on somatostatin-analogue", text).ShouldBe(verdict);

    [Theory]
    [InlineData(Ileum + "Stable disease for 18 months on lanreotide since 2024-07-01.")]
    [InlineData(Iléon + "Maladie stable depuis 18 mois sous lanréotide en cours.")]
    public void Stable_for_months_on_a_drug_is_its_answer(string text) => Advisor.Of(Read(text), Day).Running.ShouldHaveSingleItem().Response.ShouldBe("SD");

    [Theory]
    [InlineData(Ileum + "CT 2025-06-15: progression. CT 2026-01-10: stable disease.", Verdict.NotMet)]
    [InlineData(Iléon + "Scanner du 15/06/2025 : progression. Scanner du 10/01/2026 : maladie stable.", Verdict.NotMet)]
    [InlineData(Ileum + "CT 2025-06-15: stable disease. CT 2026-01-10: progression.", Verdict.Met)]
    [InlineData(Iléon + "Scanner du 15/06/2025 : maladie stable. Scanner du 10/01/2026 : progression.", Verdict.Met)]
    public void Of_two_dated_answers_the_later_decides(string text, Verdict verdict) => Of("progressive", text).ShouldBe(verdict);

    [Theory]
    [InlineData("Homme de 68 ans, 72 kg. " + Iléon, Verdict.Met)]
    [InlineData("Woman, 68 years old, 72 kg. " + Ileum, Verdict.Met)]
    [InlineData("Homme de 68 ans, 40 kg perdus en un an. " + Iléon, Verdict.NotMet)]
    [InlineData("Woman, 68 years old, lost 51 kg. " + Ileum, Verdict.Unknown)]
    public void A_weight_stands_beside_the_age(string text, Verdict verdict) => (Of("measure weight >= 50", text) == Verdict.Met).ShouldBe(verdict == Verdict.Met);

    [Theory]
    [InlineData(Ileum + "Non-functioning.", "carcinoid-syndrome", Verdict.NotMet)]
    [InlineData(Iléon + "Non fonctionnelle.", "carcinoid-syndrome", Verdict.NotMet)]
    [InlineData(Ileum + "Non-functioning.", "syndrome insulinoma-syndrome", Verdict.NotMet)]
    [InlineData(Ileum + "Non-functioning tumour. Functioning tumour.", "carcinoid-syndrome", Verdict.Conflict)]
    [InlineData(Iléon + "Syndrome carcinoïde. Tumeur non fonctionnelle.", "carcinoid-syndrome", Verdict.Conflict)]
    [InlineData(Ileum, "carcinoid-syndrome", Verdict.Unknown)]
    [InlineData(Ileum + "Carcinoid syndrome.", "carcinoid-syndrome", Verdict.Met)]
    public void What_does_not_function_has_no_hormonal_syndrome(string text, string clause, Verdict verdict) => Of(clause, text).ShouldBe(verdict);

    [Theory]
    [InlineData("NEC of the colon, liver metastases. Cisplatin-etoposide from 2025-02-01 to 2025-06-01.", Verdict.Met)]
    [InlineData("NEC du côlon, métastases hépatiques. Cisplatine-étoposide de février à juin 2025, puis FOLFIRI en juillet 2025.", Verdict.NotMet)]
    public void The_drugs_of_a_doublet_are_the_doublet(string text, Verdict verdict) => (Of("not prior systemic except platinum-etoposide", text) == Verdict.NotMet).ShouldBe(verdict == Verdict.NotMet);

    [Theory]
    [InlineData(Ileum + "Liver failure with encephalopathy.", Verdict.Met)]
    [InlineData(Iléon + "Insuffisance hépatique sévère.", Verdict.Met)]
    [InlineData(Ileum + "No liver failure.", Verdict.NotMet)]
    [InlineData(Iléon + "Pas d'insuffisance hépatique.", Verdict.NotMet)]
    public void Liver_failure_is_heard(string text, Verdict verdict) => Of("condition liver-failure", text).ShouldBe(verdict);

    [Theory]
    [InlineData("Date of diagnosis: 2025-11-10. Pancreatic NET G2, liver metastases.", Verdict.Met)]
    [InlineData("Pancreatic NET G2, diagnosed in November 2025.", Verdict.Met)]
    [InlineData("TNE du pancréas G2. Diagnostic le 10/11/2025.", Verdict.Met)]
    [InlineData("TNE du pancréas G2, diagnostiquée en mars 2021.", Verdict.NotMet)]
    [InlineData("Pancreatic NET G2. Diabetes diagnosed in November 2025.", Verdict.Unknown)]
    [InlineData("TNE du pancréas G2. Métastases diagnostiquées en novembre 2025.", Verdict.Unknown)]
    public void The_day_of_the_diagnosis_is_told_by_its_word(string text, Verdict verdict) => Of("diagnosed within 6 months", text).ShouldBe(verdict);

    [Fact]
    public void Nothing_is_diagnosed_within_less_than_a_month() => ClauseReader.TryRead("diagnosed within -3 months", out _, out _).ShouldBeFalse();

    [Theory]
    [InlineData("Atypical carcinoid of the lung, liver metastases, non-functioning. Octreotide LAR. DOTATATE PET: several metastases without uptake, others intense.")]
    [InlineData("Carcinoïde atypique du poumon, métastases hépatiques. Octréotide LAR. TEP DOTATOC : plusieurs métastases sans fixation, les autres intenses.")]
    public void A_conflict_about_receptors_makes_no_insulinoma(string text) =>
        Advisor.Of(Read(text), Day).Proposals.SelectMany(p => p.Cautions).ShouldAllBe(c => !c.Caution.Id.StartsWith("GL-SYS-23", StringComparison.Ordinal));

    [Theory]
    [InlineData("Ileal NET G2, unresectable liver metastases. Primary resected R0 in 2023.", false)]
    [InlineData("TNE de l'iléon G2, métastases hépatiques non résécables. Primitif réséqué R0 en 2023.", false)]
    [InlineData("Ileal NET G2. Primary resected R0 in 2023. No metastases.", true)]
    public void A_primary_taken_out_beside_metastases_is_no_curative_resection(string text, bool due) =>
        (Precepts.Find("SUR-04")!.Ask(Read(text), Day).Verdict == Verdict.Met).ShouldBe(due);
}
