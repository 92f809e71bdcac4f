using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Tests.Guidelines;

/// <summary>What is no longer offered, and what is due, after what was done: sentences of our own, in both languages.</summary>
public sealed class AdviceAfterTreatmentTests
{
    private static readonly DateOnly Day = new(2026, 7, 1);

    private static Advice Of(string text, DateOnly? asOf = null)
    {
        var subject = CaseReader.Read([("letter", text)]);
        return Advisor.Of(asOf is { } day ? CaseReader.AsOf(subject, day) : subject, new(asOf ?? Day, "BE"));
    }

    private static Proposal The(Advice advice, string agent) => advice.Proposals.Single(p => p.Agent == agent);

    private static string Due(string text, string plan, DateOnly? day = null)
    {
        var visit = Advisor.Of(CaseReader.Read([("letter", text)]), new(day ?? Day, "")).Calendar.SingleOrDefault(v => v.Plan.Id == plan);
        return visit is null ? "" : $"{visit.Answer.Value} {string.Join(' ', visit.Answer.Flags)}";
    }

    [Theory]
    [InlineData("Woman of 58. NET of the rectum, 31 mm, G1. Low anterior resection in May 2026, R0, pT2 N0 M0.", "proctectomy")]
    [InlineData("Femme de 58 ans. TNE du rectum de 31 mm, G1. Amputation abdomino-périnéale en mai 2026, pT2 N0 M0, R0.", "proctectomy")]
    [InlineData("Man of 44. NET of the caecum, 18 mm, G2. Right hemicolectomy in May 2026, pT2 N0 M0, R0.", "colectomy")]
    [InlineData("Homme de 44 ans. TNE du sigmoïde de 18 mm, G2. Sigmoïdectomie en mai 2026, pT2 N0 M0, R0.", "colectomy")]
    [InlineData("Man of 44. NET of the ampulla of Vater, 12 mm, G1. Ampullectomy in May 2026, pT2 N0 M0, R0.", "pancreaticoduodenectomy")]
    [InlineData("Homme de 61 ans. TNE du duodénum de 15 mm, G1. Duodénopancréatectomie céphalique en mai 2026, pT2 N0 M0, R0.", "endoscopic-resection")]
    public void An_operation_that_took_the_organ_is_not_offered_again(string text, string agent) => The(Of(text), agent).Standing.ShouldBe(Standing.NotMet);

    [Theory]
    [InlineData("Man of 59. Small bowel resection and liver metastasectomy in May 2025 for ileal NET G2, Ki-67 5%, pT3 N1 M1. No evidence of disease on CT in May 2026.", true)]
    [InlineData("Homme de 59 ans. TNE de l'iléon G2, Ki-67 5 %, pT3 N1 M1. Résection du grêle et hépatectomie partielle en mai 2025. Aucune maladie résiduelle.", true)]
    [InlineData("Homme de 59 ans. TNE de l'iléon G2, Ki-67 5 %, pT3 N1 M1. Résection du grêle et métastasectomie hépatique en mai 2025. Progression hépatique en juin 2026.", false)]
    [InlineData("Man of 59. Ileal NET G2, Ki-67 5%, liver metastases, pT3 N1 M1. Small bowel resection in May 2025.", false)]
    public void Metastases_that_were_taken_out_with_nothing_left_are_not_treated_again(string text, bool cleared)
    {
        (The(Of(text), "somatostatin-analogue").Standing == Standing.NotMet).ShouldBe(cleared);
        (Due(text, "GL-FU-e.d").Length == 0).ShouldBe(cleared);
    }

    [Theory]
    [InlineData("Man of 61. Right hemicolectomy in May 2023 for ileal NET G2, Ki-67 6%, R0, pT3 N1 M0. Liver metastases in June 2026.")]
    [InlineData("Homme de 61 ans. Hémicolectomie droite en mai 2023 pour TNE de l'iléon G2, Ki-67 6 %, R0, pT3 N1 M0. Récidive hépatique en juin 2026.")]
    public void A_tumour_that_came_back_is_followed_as_advanced_and_no_more_as_resected(string text) => Due(text, "GL-FU-e.c").ShouldBe("");

    [Theory]
    [InlineData("Homme de 61 ans. TNE de l'iléon G1, Ki-67 2 %, métastases hépatiques. Lanréotide 120 mg tous les 14 jours depuis 2022, progression en mars 2026.", false)]
    [InlineData("Man of 61. Ileal NET G1, Ki-67 2%, liver metastases. Lanreotide 120 mg every 14 days since 2022, progression in March 2026.", false)]
    [InlineData("Man of 61. Ileal NET G1, Ki-67 2%, liver metastases. Lanreotide 120 mg every 28 days since 2022, progression in March 2026.", true)]
    public void Injections_that_are_close_already_are_not_brought_closer(string text, bool offered) =>
        (The(Of(text), "somatostatin-analogue").Voices.Single(v => v.Option.Id == "GL-SYS-05.c").Answer.Verdict == Verdict.Met).ShouldBe(offered);

    [Theory]
    [InlineData("TURBT: small cell neuroendocrine carcinoma of the urinary bladder, Ki-67 90%. CT: no metastases.")]
    [InlineData("Résection transurétrale de vessie : carcinome neuroendocrine à petites cellules de la vessie, Ki-67 90 %. Scanner : pas de métastase.")]
    public void What_is_shaved_off_in_the_bladder_is_no_tumour_removed_whole(string text) => The(Of(text), "surgery").Standing.ShouldBe(Standing.Discuss);

    [Theory]
    [InlineData("Man of 61. Small cell neuroendocrine carcinoma of the colon. Left hemicolectomy in May 2026, pT2 N0 M0, R0.", false)]
    [InlineData("Homme de 61 ans. Carcinome neuroendocrine à petites cellules du côlon. Hémicolectomie gauche en mai 2026, pT2 N0 M0, R0.", false)]
    [InlineData("Man of 61. Small cell neuroendocrine carcinoma of the colon, cT2 N0 M0.", true)]
    public void A_localised_carcinoma_that_was_operated_on_is_not_operated_on_again(string text, bool offered) => (The(Of(text), "surgery").Standing == Standing.Discuss).ShouldBe(offered);

    [Theory]
    [InlineData("Woman of 58. NET of the rectum, 31 mm, G1, cT2 N0 M0. Transanal excision in May 2026, R1.", "proctectomy")]
    [InlineData("Femme de 58 ans. TNE de l'appendice de 26 mm, G1, cT2 N0 M0. Appendicectomie en mai 2026, R0.", "right-hemicolectomy")]
    [InlineData("Man of 44. NET of the ampulla of Vater, 12 mm, G1, cT2 N0 M0. Ampullectomy in May 2026, R1.", "pancreaticoduodenectomy")]
    public void A_smaller_operation_leaves_the_larger_one_to_discuss(string text, string agent) => The(Of(text), agent).Standing.ShouldBe(Standing.Discuss);

    [Theory]
    [InlineData("Femme de 47 ans. Gastrinome du duodénum. Duodénopancréatectomie céphalique en mars 2026, R0 N1 M0. Gastrinémie normale.", "ppi")]
    [InlineData("Woman of 47. Gastrinoma of the duodenum. Whipple procedure in March 2026, R0 N1 M0.", "somatostatin-analogue")]
    [InlineData("Man of 66. Typical carcinoid of the right main bronchus, 14 mm. Sleeve resection in March 2026, pN0 M0, R0. Cushing's syndrome before the operation.", "somatostatin-analogue")]
    public void A_tumour_that_was_removed_whole_needs_no_drug_for_its_hormones(string text, string agent) => The(Of(text), agent).Standing.ShouldBe(Standing.NotMet);

    [Fact]
    public void After_a_removal_in_whole_no_hormone_is_asked_for()
    {
        const string Text = "Man of 66. Typical carcinoid of the right main bronchus, 14 mm. Cushing's syndrome.";
        Of(Text).Notices.Select(n => n.Precept.Id).ShouldContain("GL-FUN-f");
        Of(Text + " Sleeve resection in March 2026, pN0 M0, R0.").Notices.Select(n => n.Precept.Id).ShouldNotContain("GL-FUN-f");
    }

    [Theory]
    [InlineData("Homme de 71 ans. Carcinome neuroendocrine de la prostate, métastases osseuses.")]
    [InlineData("Homme de 71 ans. Carcinome à petites cellules de la prostate métastatique.")]
    [InlineData("Man of 71. Small cell neuroendocrine carcinoma of the prostate with liver metastases.")]
    public void A_carcinoma_with_a_guideline_of_its_own_gets_no_list(string text)
    {
        var advice = Of(text);
        advice.Refusal.ShouldNotBeNull().English.ShouldContain("guideline of its own");
        advice.Proposals.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Homme de 71 ans. Carcinome neuroendocrine du côlon, métastases osseuses.")]
    [InlineData("Man of 71. Neuroendocrine carcinoma of the colon, bone metastases.")]
    public void Where_a_tumour_comes_from_is_no_place_that_it_spread_to(string text)
    {
        var subject = CaseReader.Read([("letter", text)]);
        subject.Of(FactKind.Metastasis).Select(e => e.Value).ShouldBe(["bone"]);
        subject.Tumour.Site.TryGet(out var site).ShouldBeTrue();
        site.ShouldBe("C18.9");
    }

    [Theory]
    [InlineData("Man of 51. NET of the ileum G1. Small bowel resection on 4 February 2026, pT2 N0 M0, R0. CT of 20 February 2026 normal.", "2026-05 → 2027-02 due-now")]
    [InlineData("Homme de 51 ans. TNE de l'iléon G1. Résection du grêle le 04/02/2026, pT2 N0 M0, R0. Scanner du 20/02/2026 normal.", "2026-05 → 2027-02 due-now")]
    [InlineData("Man of 51. NET of the ileum G1. Small bowel resection on 4 February 2026, pT2 N0 M0, R0. CT of 20 June 2026 normal.", "")]
    [InlineData("Homme de 51 ans. TNE de l'iléon G1. Résection du grêle le 04/02/2026, pT2 N0 M0, R0. Scanner du 20/06/2026 normal.", "")]
    public void The_first_control_is_counted_from_the_operation_and_closed_by_a_scan_in_its_window(string text, string due) => Due(text, "GL-FU-c").ShouldBe(due);

    private const string Treated = "Man of 51. NET of the ileum G2 with liver metastases. PRRT from May 2019 to January 2020. ";

    [Theory]
    [InlineData(Treated + "Platelets 210 G/L.", "2026-01 overdue")]
    [InlineData(Treated, "2026-01 overdue")]
    [InlineData(Treated + "Platelets 210 G/L on 12 February 2026.", "2027-02 due-later")]
    public void Years_after_the_last_cycle_the_blood_is_due_this_year(string text, string due) => Due(text, "GL-PRT-i.b").ShouldBe(due);

    [Theory]
    [InlineData("Man of 51. NET of the ileum G2 with liver metastases. PRRT, 4 cycles, last cycle on 10 May 2026.", "", "2026-06 overdue")]
    [InlineData("Homme de 51 ans. TNE de l'iléon G2, métastases hépatiques. RIV, 4 cures, dernière cure le 10/05/2026.", "", "2026-06 overdue")]
    public void A_course_of_four_cycles_is_not_under_way(string text, string running, string ended)
    {
        Due(text, "GL-PRT-i").ShouldBe(running);
        Due(text, "GL-PRT-i.b").ShouldBe(ended);
    }

    [Theory]
    [InlineData("Man of 55. NET of the ileum G2, liver metastases. He progressed on octreotide LAR in April 2026.")]
    [InlineData("Homme de 55 ans. TNE de l'iléon G2, métastases hépatiques. Progression sous lanréotide en avril 2026.")]
    public void Looked_at_on_a_later_day_than_all_that_is_told_nothing_is_forgotten(string text) =>
        The(Of(text, Day), "prrt").Voices.Single(v => v.Option.Id == "GL-SYS-05").Clauses.Single(w => w.Clause.Text == "progressed-on somatostatin-analogue").Answer.Verdict.ShouldBe(Verdict.Met);

    [Fact]
    public void What_no_date_tells_is_still_not_told_of_a_day_before_the_last()
    {
        var early = Of("Man of 55. NET of the ileum G2, liver metastases. He progressed on octreotide LAR in April 2026.", new DateOnly(2025, 1, 1));
        The(early, "prrt").Voices.Single(v => v.Option.Id == "GL-SYS-05").Clauses.Single(w => w.Clause.Text == "progressed-on somatostatin-analogue").Answer.Verdict.ShouldBe(Verdict.Unknown);
    }

    [Theory]
    [InlineData("Consultation du 6 juin 2026. Diarrhée sous lanréotide.", Verdict.Met)]
    [InlineData("Consultation du 6 juin 2026. Diarrhée.", Verdict.Unknown)]
    [InlineData("Consultation du 6 juin 2025. Diarrhée sous lanréotide.", Verdict.Unknown)]
    public void Several_letters_together_tell_that_the_disease_grew_under_a_drug(string last, Verdict verdict)
    {
        var subject = CaseReader.Read([("a", "Consultation du 5 mai 2024. Homme de 58 ans, TNE de l'iléon G2, métastases hépatiques. Début du lanréotide 120 mg le 10/05/2024."), ("b", "Scanner du 8 mai 2026 : progression hépatique."), ("c", last)]);
        ClauseReader.Of("progressed-on somatostatin-analogue").Ask(subject, new(Day, "")).Verdict.ShouldBe(verdict);
    }
}
