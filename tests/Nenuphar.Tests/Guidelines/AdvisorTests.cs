using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Tests.House;
using Nenuphar.Tests.Rules;

namespace Nenuphar.Tests.Guidelines;

public sealed class AdvisorTests
{
    private const string Ileal = "primary C17.2; morphology 8240/3; differentiation well; ki67 15; mitoses 3/2mm2; scale krenning=4; metastasis liver";

    private static Advice Of(string given)
    {
        var (subject, setting) = CaseLine.Read(given);
        return Advisor.Of(subject, setting);
    }

    private static Proposal The(Advice advice, string agent) => advice.Proposals.Single(p => p.Agent == agent);

    [Fact]
    public void An_option_that_a_source_offers_is_to_be_discussed_with_each_source_and_its_reasons()
    {
        var analogue = The(Of(Ileal), "somatostatin-analogue");
        analogue.Standing.ShouldBe(Standing.Discuss);
        var review = analogue.Voices.Single(v => v.Option.Id == "SSA-04");
        review.For.Select(w => w.Clause.Text).ShouldBe(["net", "grade in (G1, G2)"]);
        review.Since.ShouldBe(new PartialDate(2009, 10));
    }

    [Fact]
    public void Where_sources_differ_both_answers_stand()
    {
        var analogue = The(Of(Ileal.Replace("C17.2", "C25.1", StringComparison.Ordinal)), "somatostatin-analogue");
        analogue.IsDisputed.ShouldBeTrue();
        analogue.Voices.Single(v => v.Option.Id == "GL-SYS-07").Against.Select(w => w.Clause.Text).ShouldBe(["ki67 < 10"]);
    }

    [Fact]
    public void A_patient_outside_the_trial_is_said_to_be()
    {
        var clarinet = The(Of(Ileal), "somatostatin-analogue").Trials.Single(t => t.Trial.Id == "CLARINET");
        clarinet.Differences.Select(w => w.Clause.Text).ShouldBe(["ki67 < 10"]);
        clarinet.Untold.Select(w => w.Clause.Text).ShouldBe(["not functioning"]);
    }

    [Fact]
    public void Before_its_evidence_an_option_is_not_yet_and_never_hidden()
    {
        The(Of(Ileal + "; today 2023-12-31"), "prrt").Standing.ShouldBe(Standing.NotYet);
        The(Of(Ileal + "; today 2025-01-01"), "prrt").Standing.ShouldBe(Standing.Discuss);
    }

    [Fact]
    public void What_is_missing_is_named() => The(Of("primary C17.2; morphology 8240/3; ki67 2; scale krenning=4"), "somatostatin-analogue").Missing.ShouldContain("mitoses");

    [Theory]
    [InlineData("morphology 8500/3; primary C50.9")]
    [InlineData("morphology 8700/3; primary C74.9")]
    [InlineData("morphology 8345/3; primary C73.9")]
    [InlineData("primary C17.2; ki67 2")]
    public void Another_tumour_or_none_gets_no_list_and_hears_why(string given)
    {
        var advice = Of(given);
        advice.Proposals.ShouldBeEmpty();
        advice.Refusal!.Value.French.ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_trial_that_an_option_names_is_in_the_table() =>
        GuidelineBook.All.OfType<Option>().SelectMany(o => o.Trials).Where(id => !Trials.All.Any(t => t.Id == id)).ShouldBeEmpty();

    [Fact]
    public void Every_agent_of_an_option_has_a_name() =>
        GuidelineBook.All.OfType<Option>().Select(o => o.Agent).Distinct().Where(agent => Agents.ClassOf(agent).Modality == Modality.Unknown && !Phrases.Has(agent)).ShouldBeEmpty();

    [Fact]
    public void An_operation_that_was_done_is_not_offered_again()
    {
        var resected = The(Of(Ileal + "; treatment small-bowel-resection | start=2025-01-10"), "small-bowel-resection");
        (resected.Standing, resected.IsDone).ShouldBe((Standing.NotMet, true));
        The(Of(Ileal + "; finding primary-in-place"), "small-bowel-resection").Standing.ShouldBe(Standing.Discuss);
        The(Of(Ileal), "small-bowel-resection").Standing.ShouldBe(Standing.Open, "nobody tells that the primary is in place");
        The(Of("primary C18.1; morphology 8240/3; size 25 | at=appendix; stage I; treatment appendicectomy"), "right-hemicolectomy").Standing.ShouldBe(Standing.Discuss);
    }

    [Fact]
    public void A_drug_that_was_given_is_said_to_be() => The(Of(Ileal + "; treatment everolimus | start=2025-01-10"), "everolimus").Given.ShouldNotBeEmpty();

    private const string Appendix = "primary C18.1; morphology 8240/3; differentiation well; ki67 1; mitoses 1/2mm2; size 8 | at=appendix; treatment appendicectomy | start=2025-02-20";

    [Theory]
    [InlineData(Appendix + "; finding R0")]
    [InlineData(Appendix + "; stage I")]
    [InlineData(Appendix + "; text Pas de métastase.")]
    [InlineData(Appendix + "; text No distant metastases were found.")]
    public void A_tumour_removed_whole_or_told_to_be_localised_gets_no_drug(string given)
    {
        var advice = Of(given);
        advice.Proposals.Where(p => p.Standing == Standing.Discuss && Agents.ClassOf(p.Agent).Modality is Modality.Systemic or Modality.Radionuclide).Select(p => p.Agent).ShouldBeEmpty();
        The(advice, "everolimus").Standing.ShouldBe(Standing.NotMet);
        The(advice, "somatostatin-analogue").Voices.Single(v => v.Option.Id == "SSA-04").Against.Select(w => w.Clause.Text).ShouldContain("to-treat");
        The(advice, "liver-transplant").Standing.ShouldBe(Standing.NotMet);
    }

    [Fact]
    public void What_sources_say_of_the_treatment_itself_comes_first_and_what_they_disagree_on_is_named()
    {
        var advice = Of(Appendix + "; finding R0");
        advice.Treatment.Select(n => n.Precept.Id).ShouldBe(["GL-LOC-01", "GL-FU-e.e"], ignoreOrder: true);
        advice.Differences.Select(d => d.Id).ShouldContain("GL-NOW-14");
        advice.Calendar.Select(v => v.Plan.Id).ShouldNotContain("GL-FU-e.b", "its source exempts this tumour");
        Of(Appendix.Replace("size 8", "size 12", StringComparison.Ordinal) + "; finding R0").Calendar.Select(v => v.Plan.Id).ShouldContain("GL-FU-e.b");
    }

    [Theory]
    [InlineData("; finding R0; metastasis liver")]
    [InlineData("; finding R0; response recurrence | on=2025-12")]
    [InlineData("; no finding resectable")]
    public void Disease_that_spread_came_back_or_is_unresectable_is_treated(string more) => The(Of(Appendix + more), "somatostatin-analogue").Standing.ShouldBe(Standing.Discuss);

    [Fact]
    public void Where_its_extent_is_not_told_a_drug_waits_for_it()
    {
        var analogue = The(Of("primary C17.2; morphology 8240/3; ki67 2; mitoses 1/2mm2"), "somatostatin-analogue");
        (analogue.Standing, analogue.IsUntold).ShouldBe((Standing.Open, true));
        analogue.Voices.Single(v => v.Option.Id == "SSA-04").Answer.Missing.ShouldContain("advanced-disease");
        The(Of("primary C17.2; morphology 8240/3; ki67 2; mitoses 1/2mm2"), "liver-transplant").IsUntold.ShouldBeTrue();
    }

    [Fact]
    public void A_drug_on_which_the_disease_grew_is_not_offered_as_if_it_were_new()
    {
        var advice = Of(Ileal + "; response PD | on=2025-06; treatment everolimus | start=2024-01-10 | end=2025-06 | stop=progression");
        var everolimus = The(advice, "everolimus");
        (everolimus.Standing, everolimus.Failed.Count).ShouldBe((Standing.NotMet, 1));
        The(advice, "cabozantinib").Standing.ShouldBe(Standing.Discuss);
        var toxic = The(Of(Ileal + "; response PD | on=2025-06; treatment everolimus | start=2024-01-10 | end=2025-06 | stop=toxicity"), "everolimus");
        (toxic.Standing, toxic.Failed.Count, toxic.Given.Count > 0).ShouldBe((Standing.Discuss, 0, true));
    }

    [Fact]
    public void A_first_line_is_no_option_after_another_line_and_a_new_drug_stands_before_one_that_was_given()
    {
        The(Of(Ileal), "prrt").Voices.Single(v => v.Option.Id == "GL-SYS-03").Answer.Verdict.ShouldBe(Verdict.Met);
        var later = Of(Ileal + "; response PD | on=2025-06; treatment everolimus | start=2024-01-10; treatment lanreotide | start=2023-01");
        The(later, "prrt").Voices.Single(v => v.Option.Id == "GL-SYS-03").Answer.Verdict.ShouldBe(Verdict.NotMet);
        The(later, "somatostatin-analogue").Voices.Single(v => v.Option.Id == "SSA-04").Answer.Verdict.ShouldBe(Verdict.NotMet);
        var shown = later.At(Standing.Discuss).Select(p => p.Agent).ToList();
        shown.IndexOf("prrt").ShouldBeLessThan(shown.IndexOf("everolimus"));
    }

    [Fact]
    public void A_carcinoma_that_grew_on_platinum_and_etoposide_has_a_second_line_first()
    {
        var advice = Of("morphology 8013/3; primary C25.9; metastasis liver; treatment cisplatin | start=2024-09 | stop=progression; treatment etoposide | start=2024-09 | stop=progression");
        advice.At(Standing.Discuss).First().Agent.ShouldBe("folfiri");
        (The(advice, "platinum-etoposide").Standing, The(advice, "platinum-etoposide").Failed.Count).ShouldBe((Standing.NotMet, 2));
        The(advice, "ip").Standing.ShouldBe(Standing.NotMet);
    }

    [Fact]
    public void An_analogue_that_runs_stands_before_what_is_new_until_the_disease_grows()
    {
        Of(Ileal + "; treatment octreotide | start=2025-01-10").At(Standing.Discuss).First().Agent.ShouldBe("somatostatin-analogue");
        The(Of(Ileal + "; treatment octreotide | start=2024-01 | end=2025-01"), "somatostatin-analogue").IsRunning.ShouldBeFalse();
        The(Of(Ileal + "; response PD | on=2025-06; treatment octreotide | start=2024-01"), "somatostatin-analogue").IsRunning.ShouldBeFalse();
    }

    [Fact]
    public void An_insulinoma_is_a_functioning_tumour_and_is_operated_before_it_is_treated()
    {
        var advice = Of("morphology 8151/3; primary C25.1; differentiation well; ki67 1; mitoses 1/2mm2; size 12 | at=pancreas; stage I");
        advice.At(Standing.Discuss).Select(p => p.Agent).Take(2).ShouldBe(["surgery", "enucleation"], ignoreOrder: true);
        The(advice, "diazoxide").Standing.ShouldBe(Standing.Discuss);
        The(advice, "somatostatin-analogue").Cautions.Select(c => c.Caution.Id).ShouldContain("GL-SYS-23.c");
    }

    [Fact]
    public void A_functioning_tumour_that_was_removed_whole_needs_nothing_against_its_hormone()
    {
        var cured = Of("morphology 8151/3; primary C25.1; differentiation well; ki67 1; mitoses 1/2mm2; size 12 | at=pancreas; finding R0; treatment enucleation | start=2022-01");
        The(cured, "diazoxide").Standing.ShouldBe(Standing.NotMet);
        The(cured, "somatostatin-analogue").Standing.ShouldBe(Standing.NotMet);
        cured.At(Standing.Discuss).ShouldBeEmpty();
    }

    /// <summary>The margin stands behind the mesoappendix, and is still that of the appendix.</summary>
    [Theory]
    [InlineData("text A 38-year-old man. Well-differentiated neuroendocrine tumour of the appendix, 15 mm, G2, Ki-67 6 %, invading the mesoappendix by 4 mm, lymphovascular invasion present, R0.")]
    [InlineData("text Homme de 38 ans. Tumeur neuroendocrine bien différenciée de l'appendice, 15 mm, G2, Ki-67 6 %, infiltrant le mésoappendice sur 4 mm, embole vasculaire, résection R0.")]
    public void An_appendix_of_15_mm_with_risk_factors_has_both_answers_and_the_cohort_beside(string given)
    {
        var hemicolectomy = The(Of(given), "right-hemicolectomy");
        hemicolectomy.Standing.ShouldBe(Standing.Discuss);
        hemicolectomy.Cautions.Select(c => c.Caution.Id).ShouldContain("GL-LOC-04");
        The(Of(given), "appendicectomy").Voices.Single(v => v.Option.Id == "GL-LOC-03.b").Answer.Verdict.ShouldBe(Verdict.Met);
        The(Of(given), "somatostatin-analogue").Standing.ShouldNotBe(Standing.Discuss);
    }

    [Fact]
    public void The_largest_size_decides()
    {
        const string Tip = "primary C18.1; morphology 8240/3; stage I; size 12 | at=appendix; size 21 | at=appendix";
        The(Of(Tip), "right-hemicolectomy").Voices.Single(v => v.Option.Id == "GL-LOC-02").Answer.Verdict.ShouldBe(Verdict.Met);
        The(Of(Tip), "right-hemicolectomy").Voices.Single(v => v.Option.Id == "GL-LOC-03").Answer.Verdict.ShouldBe(Verdict.NotMet);
    }

    [Fact]
    public void A_progression_after_a_response_is_a_progression()
    {
        The(Of(Ileal + "; response PR | on=2025-03; response PD | on=2025-09"), "everolimus").Standing.ShouldBe(Standing.Discuss);
        The(Of(Ileal + "; response PD | on=2025-03; response SD | on=2025-09"), "everolimus").Standing.ShouldBe(Standing.NotMet, "the later day decides");
        The(Of(Ileal + "; response PD; response SD | on=2025-09"), "everolimus").Standing.ShouldBe(Standing.Open, "rivals: nobody tells which came last");
    }

    [Fact]
    public void What_is_missing_is_told_with_what_it_would_decide()
    {
        var deciding = Of(Ileal).Deciding;
        deciding.Single(d => d.Question.English == "progressive disease").Proposals.Select(p => p.Agent).ShouldContain("everolimus");
        deciding.Select(d => d.Proposals.Count).ShouldBe(deciding.Select(d => d.Proposals.Count).OrderDescending());
    }

    [Theory]
    [InlineData("lab platelets=68 10*9/L", "GL-PRT-h.b")]
    [InlineData("lab creatinine=185 umol/L", "GL-PRT-f.b")]
    public void Blood_counts_and_kidneys_that_speak_against_radionuclides_are_said(string told, string caution) =>
        The(Of(Ileal + "; " + told), "prrt").Cautions.Select(c => c.Caution.Id).ShouldContain(caution);

    [Fact]
    public void Every_premise_is_of_an_option_a_plan_or_a_rule() => Premise.Options.Where(id => GuidelineBook.Find(id) is null).ShouldBeEmpty();

    [Fact]
    public void On_an_earlier_day_what_an_earlier_letter_tells_stays_and_what_nothing_dates_is_named()
    {
        const string First = "Consultation du 12/03/2024\n\nHomme de 60 ans. TNE du grêle. Diarrhée réfractaire.";
        const string Second = "Consultation du 14/06/2025\n\nHomme de 61 ans. TNE du grêle. Flush.";
        var whole = CaseReader.Read([("first", First), ("second", Second)]);
        var then = CaseReader.AsOf(whole, new DateOnly(2024, 6, 1));
        then.Finding("refractory-diarrhoea").IsStated.ShouldBeTrue();
        then.Undated.Select(e => e.Value).ShouldContain("flushing");
        then.Undated.Select(e => e.Value).ShouldNotContain("refractory-diarrhoea");
        whole.Undated.ShouldBeEmpty();
        CaseReader.AsOf(whole, new DateOnly(2023, 6, 1)).Finding("refractory-diarrhoea").IsStated.ShouldBeFalse();
    }

    [Theory]
    [InlineData("US", new[] { "US" })]
    [InlineData("BE", new[] { "EU" })]
    [InlineData("CA", new string[0])]
    [InlineData("", new string[0])]
    public void What_is_told_of_authorisation_is_shown_for_the_country_looked_at(string country, string[] shown) =>
        The(Of(Ileal + "; response PD; treatment everolimus" + (country.Length > 0 ? "; country " + country : "")), "cabozantinib").Availability.Select(a => a.Country).ShouldBe(shown);

    [Theory]
    [InlineData("morphology 8247/3; primary C44.9", "GL-SYS-30")]
    [InlineData("morphology 8041/3; primary C34.1", "GL-SYS-30")]
    [InlineData("morphology 8041/3; primary C61.9", "GL-SYS-30")]
    [InlineData("morphology 8345/3; primary C73.9", "GL-SYS-26")]
    public void A_tumour_of_another_field_is_referred(string given, string rule)
    {
        var advice = Of(given);
        advice.Proposals.ShouldBeEmpty();
        advice.Notices.Select(n => n.Precept.Id).ShouldBe([rule]);
    }

    [Fact]
    public void Limits_that_sources_print_differently_are_noticed_only_where_they_answer_differently()
    {
        bool Shown(int size) => Of($"primary C20.9; morphology 8240/3; size {size} | at=rectum").Notices.Any(n => n.Precept.Id == "GL-LOC-12.d");
        (Shown(9), Shown(10), Shown(11)).ShouldBe((false, true, false));
    }

    /// <summary>A published case as it stood on a day.</summary>
    private static Advice Replayed(string number, DateOnly? day, string country = "")
    {
        if (Repository.Shared is not { } shared)
        {
            Assert.Skip("../shared is absent: the case can't be replayed");
        }

        var whole = CaseReader.Read([("case", File.ReadAllText(Directory.EnumerateFiles(Path.Combine(Repository.Shared!, "seeds"), number + "_*.txt").Single()))]);
        return Advisor.Of(day is { } on ? CaseReader.AsOf(whole, on) : whole, new Setting(day ?? new DateOnly(2026, 1, 1), country));
    }

    [Fact]
    public void The_ileal_case_in_December_2014_has_an_analogue_outside_the_population_of_its_trial()
    {
        var analogue = The(Replayed("002", new DateOnly(2014, 12, 20), "BE"), "somatostatin-analogue");
        analogue.Standing.ShouldBe(Standing.Discuss);
        analogue.Voices.ShouldContain(v => v.Answer.Verdict == Verdict.Met && v.Option.Source.Evidence == "phase 3");
        var clarinet = analogue.Trials.Single(t => t.Trial.Id == "CLARINET");
        clarinet.IsPublished.ShouldBeTrue();
        clarinet.Differences.ShouldContain(w => w.Clause.Text == "ki67 < 10");
        Replayed("002", new DateOnly(2014, 12, 20)).Notices.ShouldNotContain(n => n.Precept.Id == "GL-PRT-b");
    }

    [Fact]
    public void The_ileal_case_in_September_2015_has_everolimus_and_not_yet_PRRT_or_telotristat()
    {
        var advice = Replayed("002", new DateOnly(2015, 9, 30), "BE");
        var everolimus = The(advice, "everolimus");
        everolimus.Standing.ShouldBe(Standing.Discuss);
        everolimus.Trials.Where(t => t.IsPublished).Select(t => t.Trial.Id).ShouldBe(["RADIANT-3", "RADIANT-2"], ignoreOrder: true);
        everolimus.Trials.Single(t => t.Trial.Id == "RADIANT-4").IsPublished.ShouldBeFalse();

        var radionuclides = The(advice, "prrt");
        radionuclides.Standing.ShouldBe(Standing.NotYet);
        radionuclides.Trials.Single(t => t.Trial.Id == "NETTER-1").IsPublished.ShouldBeFalse();
        radionuclides.Availability.ShouldContain(a => a.Country == "BE" && a.Status == "not-reimbursed");
        radionuclides.Cautions.ShouldContain(c => c.Caution.Id == "PRT-13", "the words make the patient man and woman: filtration is in conflict, and asked for");

        var telotristat = The(advice, "telotristat");
        telotristat.Standing.ShouldBe(Standing.NotYet, "its signs show the syndrome that nobody names");
        telotristat.Trials.Single(t => t.Trial.Id == "TELESTAR").IsPublished.ShouldBeFalse();
        telotristat.Availability.Single(a => a.Id == "BEL-05").At(new DateOnly(2015, 9, 30)).ToString().ShouldStartWith("not met not-yet");
        The(Replayed("002", new DateOnly(2018, 1, 1), "BE"), "telotristat").Trials.Single(t => t.Trial.Id == "TELESTAR").IsPublished.ShouldBeTrue();
    }

    [Theory]
    [InlineData("BE", "not-reimbursed")]
    [InlineData("FR", "reimbursed")]
    public void The_ileal_case_in_mid_September_2015_hears_of_its_kidneys_and_of_the_country_before_PRRT(string country, string status)
    {
        var advice = Replayed("002", new DateOnly(2015, 9, 15), country);
        The(advice, "everolimus").Standing.ShouldBe(Standing.Discuss);
        var radionuclides = The(advice, "prrt");
        radionuclides.Standing.ShouldBe(Standing.NotYet);
        radionuclides.Cautions.Select(c => c.Caution.Id).ShouldContain("GL-PRT-f.b", "a creatinine of 2.85 mg/dL is outside the criteria of Rotterdam");
        radionuclides.Availability.Where(a => a.Country == country).Select(a => a.Status).ShouldContain(status);
        radionuclides.Availability.Where(a => a.Country == "EU").ShouldAllBe(a => a.At(new DateOnly(2015, 9, 15)).Verdict == Verdict.NotMet);
        The(advice, "liver-transplant").Standing.ShouldBe(Standing.NotMet);
    }

    [Fact]
    public void The_ileal_case_is_no_candidate_for_transplantation_and_hears_why()
    {
        var transplant = The(Replayed("002", new DateOnly(2015, 9, 30), "BE"), "liver-transplant");
        transplant.Standing.ShouldBe(Standing.NotMet);
        transplant.Voices.SelectMany(v => v.Against).Select(w => w.Clause.Text).ShouldBeSubsetOf(["stable-months >= 6", "ki67 < 5", "ki67 <= 5", "ki67 < 10"]);
        transplant.Voices.Single(v => v.Option.Id == "SUR-12").Answer.Flags.ShouldBe(["fails-stability", "fails-ki67"], ignoreOrder: true);
    }

    [Fact]
    public void The_breast_case_has_options_by_its_receptors_while_its_origin_stays_open()
    {
        var advice = Replayed("000", null);
        var endocrine = The(advice, "hormone-therapy");
        endocrine.Standing.ShouldBe(Standing.Discuss);
        endocrine.Voices.Single(v => v.Option.Id == "GL-SYS-29.b").Answer.Verdict.ShouldBe(Verdict.Met);
        The(advice, "chemotherapy").Voices.Single(v => v.Option.Id == "GL-SYS-29.c").Answer.Verdict.ShouldBe(Verdict.NotMet);
        var whole = CaseReader.Read([("case", File.ReadAllText(Directory.EnumerateFiles(Path.Combine(Repository.Shared!, "seeds"), "000_*.txt").Single()))]);
        var origin = RuleBook.Ask("BPS-13", whole, new Setting(new DateOnly(2026, 1, 1)));
        origin.Verdict.ShouldBe(Verdict.Unknown);
        origin.Missing.ShouldContain("cdx2");
    }

    [Fact]
    public void The_carcinoma_that_is_no_neuroendocrine_neoplasm_gets_no_option_and_hears_why()
    {
        var advice = Replayed("003", null);
        (advice.Proposals.Count, advice.Notices.Count, advice.Figures.Count).ShouldBe((0, 0, 0));
        advice.Refusal!.Value.English.ShouldContain("not neuroendocrine");
        advice.Refusal!.Value.French.ShouldContain("pas neuroendocrine");
    }
}
