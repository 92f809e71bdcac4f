using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Tests.Rules;

namespace Nenuphar.Tests.Guidelines;

/// <summary>Cautions and contra-indications, rival values, days and what silence means.</summary>
public sealed class AdviceInDoubtTests
{
    private const string Ileal = "primary C17.2; morphology 8240/3; differentiation well; ki67 15; mitoses 3/2mm2; scale krenning=4; metastasis liver";

    private static Advice Of(string given)
    {
        var (subject, setting) = CaseLine.Read(given);
        return Advisor.Of(subject, setting);
    }

    private static Proposal The(Advice advice, string agent) => advice.Proposals.Single(p => p.Agent == agent);

    [Fact]
    public void What_a_source_forbids_in_this_case_stands_last_and_says_which_of_its_reasons_holds()
    {
        var advice = Of(Ileal + "; response PD | on=2025-09; lab creatinine-clearance=22 mL/min");
        var radionuclides = The(advice, "prrt");
        (radionuclides.Standing, radionuclides.IsForbidden).ShouldBe((Standing.Discuss, true));
        advice.At(Standing.Discuss).Last().ShouldBe(radionuclides);
        radionuclides.Cautions[0].Caution.Id.ShouldBe("GL-PRT-e");
        radionuclides.Cautions[0].Reasons.Select(r => r.English).ShouldBe(["creatinine clearance (mL/min) < 30"]);
        The(Of(Ileal + "; response PD | on=2025-09; lab creatinine-clearance=30 mL/min"), "prrt").IsForbidden.ShouldBeFalse("30 is not below 30");
    }

    [Fact]
    public void A_pregnancy_forbids_radionuclides_and_the_drugs_that_harm_the_child_and_no_class_as_a_whole()
    {
        var advice = Of(Ileal.Replace("C17.2", "C25.1", StringComparison.Ordinal) + "; response PD | on=2025-09; sex female; condition pregnancy");
        advice.Proposals.Where(p => p.Standing == Standing.Discuss && p.IsForbidden).Select(p => p.Agent).ShouldBe(["prrt", "captem", "everolimus", "sunitinib", "stz-5fu", "chemotherapy"], ignoreOrder: true);
        The(advice, "chemotherapy").Cautions.Single(c => c.Caution.Id == "GL-DRUG-09.d").Forbids.ShouldBeFalse("what forbids one drug does not forbid its class");
        advice.At(Standing.Discuss).First().IsForbidden.ShouldBeFalse();
        Of(Ileal + "; sex male; condition pregnancy").Proposals.ShouldAllBe(p => !p.IsForbidden, "somebody else's");
    }

    [Theory]
    [InlineData("text A 61-year-old woman. NET of the ileum, liver metastases. She has been on haemodialysis since 2021.")]
    [InlineData("text Femme de 61 ans. TNE de l'iléon, métastases hépatiques. Elle est hémodialysée depuis 2021.")]
    public void Who_is_dialysed_gets_no_radionuclides(string given) => The(Of(given), "prrt").Cautions.Single(c => c.Caution.Id == "GL-PRT-e").Forbids.ShouldBeTrue();

    [Theory]
    [InlineData("text NET of the pancreas with liver metastases. DPYD deficiency was found.", "captem", "GL-DRUG-09.b")]
    [InlineData("text TNE du pancréas, métastases hépatiques. Déficit partiel en DPD.", "captem", "GL-DRUG-09.b")]
    [InlineData("text NET of the pancreas with liver metastases. Pneumonitis in 2019, resolved.", "everolimus", "GL-DRUG-04.c")]
    [InlineData("text TNE du pancréas, métastases hépatiques. Pneumopathie interstitielle en 2019.", "everolimus", "GL-DRUG-04.c")]
    [InlineData("text Large cell neuroendocrine carcinoma of the colon, liver metastases. Deafness, with hearing aids.", "platinum-etoposide", "GL-DRUG-13.b")]
    [InlineData("text Carcinome neuroendocrine à grandes cellules du côlon, métastases hépatiques. Surdité de l'oreille gauche.", "platinum-etoposide", "GL-DRUG-13.b")]
    [InlineData("text NET of the ileum with liver metastases. Ciclosporin after a kidney transplant.", "somatostatin-analogue", "GL-DRUG-01.c")]
    [InlineData("text TNE de l'iléon, métastases hépatiques. Ciclosporine depuis une greffe rénale.", "somatostatin-analogue", "GL-DRUG-01.c")]
    [InlineData("text NET of the ileum with liver metastases. Myelodysplastic syndrome since 2024.", "prrt", "GL-PRT-n.b")]
    [InlineData("text TNE de l'iléon, métastases hépatiques. Syndrome myélodysplasique depuis 2024.", "prrt", "GL-PRT-n.b")]
    [InlineData("text NET of the ileum, liver metastases, carcinoid syndrome. Severe depression.", "telotristat", "GL-DRUG-16.b")]
    [InlineData("text TNE de l'iléon, métastases hépatiques, syndrome carcinoïde. Dépression sévère.", "telotristat", "GL-DRUG-16.b")]
    [InlineData("text NET of the pancreas, liver metastases. LVEF 32 %.", "sunitinib", "GL-DRUG-05.b")]
    [InlineData("text TNE du pancréas, métastases hépatiques. FEVG à 32 %.", "sunitinib", "GL-DRUG-05.b")]
    public void What_labels_ask_to_be_watched_is_said_of_who_has_it(string given, string agent, string caution) => The(Of(given), agent).Cautions.Select(c => c.Caution.Id).ShouldContain(caution);

    [Theory]
    [InlineData("text NET of the pancreas with liver metastases. No DPD deficiency.", "captem", "GL-DRUG-09.b")]
    [InlineData("text TNE du pancréas, métastases hépatiques. Pas de déficit en DPD.", "captem", "GL-DRUG-09.b")]
    [InlineData("text NET of the pancreas, liver metastases. LVEF 60 %.", "sunitinib", "GL-DRUG-05.b")]
    public void What_is_denied_or_normal_is_not_watched(string given, string agent, string caution) => The(Of(given), agent).Cautions.Select(c => c.Caution.Id).ShouldNotContain(caution);

    /// <summary>No mitoses are told: neither specimen has a certain grade.</summary>
    private const string Two = "primary C25.1; morphology 8240/3; differentiation well; ki67 2 | specimen=pancreas; ki67 14 | specimen=liver; grade G1; grade G2; metastasis liver; response PD | on=2025-09";

    [Fact]
    public void What_rival_grades_both_fulfil_is_met_and_what_neither_fulfils_is_not()
    {
        var advice = Of(Two);
        The(advice, "everolimus").Voices.Single(v => v.Option.Id == "GL-SYS-09").Answer.Verdict.ShouldBe(Verdict.Met);
        The(advice, "platinum-etoposide").Cautions.Select(c => c.Caution.Id).ShouldNotContain("GL-SYS-20");
        ClauseReader.Of("grade in (G1)").Ask(CaseLine.Read(Two).Case, new(new(2026, 1, 1), "")).Verdict.ShouldBe(Verdict.Conflict);
        ClauseReader.Of("grade in (G1, G2)").Ask(CaseLine.Read(Two.Replace("grade G2", "grade G3", StringComparison.Ordinal)).Case, new(new(2026, 1, 1), "")).Verdict.ShouldBe(Verdict.Conflict);
    }

    [Fact]
    public void What_later_sources_say_is_not_yet_and_what_is_older_than_all_of_them_stands()
    {
        const string Pancreas = "primary C25.1; morphology 8240/3; differentiation well; ki67 8; mitoses 3/2mm2; metastasis liver; scale krenning=3; response PD | on=2010-01";
        var advice = Of(Pancreas + "; today 2010-02-01; country FR");
        The(advice, "prrt").Standing.ShouldBe(Standing.NotYet);
        The(advice, "prrt").Availability.ShouldAllBe(a => a.IsStatedAfter(new(2010, 2, 1)));
        The(advice, "stz-5fu").Standing.ShouldBe(Standing.Discuss, "a trial of 1980");
        The(advice, "embolisation").Standing.ShouldBe(Standing.Discuss, "no drug");
        The(Of(Pancreas + "; today 2021-06-01"), "prrt").Standing.ShouldBe(Standing.Discuss);
    }

    [Fact]
    public void A_trial_whose_date_is_not_told_is_known_when_the_source_that_reports_it_is()
    {
        const string Pancreas = "primary C25.1; morphology 8240/3; differentiation well; ki67 8; mitoses 3/2mm2; metastasis liver; response PD | on=2021-01";
        The(Of(Pancreas), "stz-5fu").Trials.Single(t => t.Trial.Id == "SEQTOR").IsPublished.ShouldBeTrue();
        The(Of(Pancreas + "; today 2021-06-01"), "stz-5fu").Trials.Single(t => t.Trial.Id == "SEQTOR").IsPublished.ShouldBeFalse();
    }

    [Theory]
    [InlineData("text A 58-year-old woman. NET of the ileum, liver metastases, carcinoid syndrome. Hepatic resection planned on 20 May 2026.; today 2026-04-02")]
    [InlineData("text Femme de 58 ans. TNE de l'iléon, métastases hépatiques, syndrome carcinoïde. Hépatectomie prévue le 20/05/2026.; today 2026-04-02")]
    [InlineData("text A 58-year-old woman. NET of the ileum, liver metastases, carcinoid syndrome. A liver biopsy is planned.; today 2026-04-02")]
    [InlineData("text Femme de 58 ans. TNE de l'iléon, métastases hépatiques, syndrome carcinoïde. Biopsie hépatique programmée.; today 2026-04-02")]
    public void Before_a_procedure_in_a_carcinoid_syndrome_octreotide_is_spoken_of_first(string given)
    {
        var (subject, setting) = CaseLine.Read(given);
        Advisor.Of(CaseReader.AsOf(subject, setting.Today), setting).Treatment.Select(n => n.Precept.Id).ShouldContain("GL-CS-k");
    }

    [Fact]
    public void A_plan_that_a_later_letter_tells_was_not_known_before_it()
    {
        var (subject, _) = CaseLine.Read("text Consultation du 12/05/2026\n\nFemme de 58 ans. TNE de l'iléon, métastases hépatiques, syndrome carcinoïde. Hépatectomie prévue le 20/05/2026.".Replace("\\n", "\n", StringComparison.Ordinal));
        CaseReader.AsOf(subject, new(2026, 4, 2)).Treatments.ShouldBeEmpty();
        CaseReader.AsOf(subject, new(2026, 5, 14)).Treatments.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("primary C34.3; morphology 8240/3 | named=typical-carcinoid", "typical-carcinoid", Verdict.Met)]
    [InlineData("primary C34.3; morphology 8249/3 | named=atypical-carcinoid", "atypical-carcinoid", Verdict.Met)]
    [InlineData("primary C34.3; morphology 8249/3 | named=atypical-carcinoid", "typical-carcinoid", Verdict.NotMet)]
    [InlineData("primary C34.3; morphology 8240/3 | named=typical-carcinoid; mitoses 5/2mm2; finding necrosis; size 20 | at=lung", "typical-carcinoid", Verdict.Conflict)]
    [InlineData("primary C34.3; morphology 8240/3", "typical-carcinoid", Verdict.Unknown)]
    public void The_class_that_the_pathologist_names_counts_where_the_criteria_are_not_told(string given, string name, Verdict expected)
    {
        var (subject, setting) = CaseLine.Read(given);
        ClauseReader.Of("thoracic-class " + name).Ask(subject, setting).Verdict.ShouldBe(expected);
    }

    private const string Small = "primary C25.2; morphology 8240/3; differentiation well; size 14 | at=pancreas; stage I; no finding functioning";

    [Fact]
    public void A_small_silent_tumour_of_the_pancreas_may_be_observed_and_has_its_next_look()
    {
        var advice = Of(Small + "; imaging mri | on=2025-10-01");
        The(advice, "watch-and-wait").Standing.ShouldBe(Standing.Discuss);
        advice.Calendar.Select(v => v.Plan.Id).ShouldContain("GL-LOC-08");
        The(Of(Small + "; finding symptomatic-mass"), "watch-and-wait").Voices.Single(v => v.Option.Id == "GL-LOC-06").Answer.Verdict.ShouldBe(Verdict.NotMet);
        The(Of(Small + "; hereditary men1"), "watch-and-wait").Voices.Single(v => v.Option.Id == "GL-LOC-06").Answer.Verdict.ShouldBe(Verdict.NotMet);
        Of(Small + "; imaging mri | on=2025-10-01; treatment distal-pancreatectomy").Calendar.Select(v => v.Plan.Id).ShouldNotContain("GL-LOC-08");
    }

    [Theory]
    [InlineData("grade G1", "ki67 > 20", Verdict.NotMet)]
    [InlineData("grade G2", "ki67 > 20", Verdict.NotMet)]
    [InlineData("grade G2", "ki67 < 10", Verdict.Unknown)]
    [InlineData("grade G3", "ki67 > 20", Verdict.Unknown)]
    [InlineData("grade G1; ki67 34", "ki67 > 20", Verdict.Conflict)]
    [InlineData("grade G1 | on=2018; ki67 34", "ki67 > 20", Verdict.Met)]
    public void A_stated_grade_has_its_limits_of_ki67(string told, string clause, Verdict expected)
    {
        var (subject, setting) = CaseLine.Read("primary C17.2; morphology 8240/3; differentiation well; " + told);
        ClauseReader.Of(clause).Ask(subject, setting).Verdict.ShouldBe(expected);
    }

    [Fact]
    public void Who_was_never_treated_was_given_no_drug_and_of_operations_nothing_is_said()
    {
        var (subject, setting) = CaseLine.Read("primary C17.2; morphology 8240/3; finding treatment-naive");
        ClauseReader.Of("not prior prrt").Ask(subject, setting).Verdict.ShouldBe(Verdict.Met);
        ClauseReader.Of("not prior everolimus").Ask(subject, setting).Verdict.ShouldBe(Verdict.Met);
        ClauseReader.Of("not prior watch-and-wait").Ask(subject, setting).Verdict.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void A_tumour_without_disease_to_treat_hears_nothing_of_chemotherapy()
    {
        var advice = Of(Small);
        advice.Notices.Select(n => n.Precept.Id).ShouldNotContain("CHT-06");
        advice.Differences.Select(d => d.Id).ShouldNotContain("GL-NOW-06");
    }

    [Fact]
    public void What_is_asked_does_not_read_as_its_opposite_and_what_is_told_in_two_ways_is_no_gap()
    {
        ClauseReader.Of("functioning").Question.ShouldBe(ClauseReader.Of("functioning").Words);
        ClauseReader.Of("not functioning").Question.ShouldBe(new("tumeur fonctionnelle (à exclure)", "functioning tumour (to be ruled out)"));
        ClauseReader.Of("not not functioning").Question.ShouldBe(ClauseReader.Of("functioning").Words);
        ClauseReader.Of("not functioning").Words.ShouldNotBe(ClauseReader.Of("functioning").Words);
        var deciding = Of("primary C25.1; morphology 8240/3; differentiation well; ki67 4; mitoses 1/2mm2; metastasis liver; scale krenning=0; scale krenning=4; response PD | on=2025-11").Deciding;
        deciding.Single(d => d.Question == ClauseReader.Of("sstr positive").Words).IsConflict.ShouldBeTrue();
    }

    [Theory]
    [InlineData("text A 58-year-old man. NET of the ileum G2, liver metastases, progressive disease, Krenning 4. Hypersensitivity to lutetium oxodotreotide.", "prrt", true)]
    [InlineData("text Homme de 58 ans. TNE du pancréas G2, métastases hépatiques, en progression. Allergie grave à l'évérolimus.", "everolimus", true)]
    [InlineData("text Homme de 58 ans. TNE de l'iléon G2, métastases hépatiques. Choc anaphylactique à l'octréotide.", "somatostatin-analogue", false)]
    [InlineData("text A 58-year-old man. NET of the ileum G2, liver metastases. Anaphylaxis to octreotide.", "lanreotide", false)]
    public void Who_does_not_bear_a_drug_is_not_offered_it_and_warned_of_its_relatives(string given, string agent, bool forbidden)
    {
        var proposal = The(Of(given), agent);
        proposal.Cautions.Single(c => c.Caution.Id == "GL-DRUG-26").Forbids.ShouldBe(forbidden);
        proposal.Given.ShouldBeEmpty("an allergy tells no treatment");
        The(Of(given), "temozolomide").Cautions.ShouldNotContain(c => c.Caution.Id == "GL-DRUG-26");
    }
}
