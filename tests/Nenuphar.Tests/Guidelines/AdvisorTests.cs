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
    public void The_ileal_case_replayed_at_its_own_dates()
    {
        if (Repository.Shared is not { } shared)
        {
            Assert.Skip("../shared is absent: the case can't be replayed");
            return;
        }

        var whole = CaseReader.Read([("case", File.ReadAllText(Directory.EnumerateFiles(Path.Combine(shared, "seeds"), "002_*.txt").Single()))]);
        Advice On(int year, int month, int day) => Advisor.Of(CaseReader.AsOf(whole, new DateOnly(year, month, day)), new Setting(new DateOnly(year, month, day), "BE"));

        var first = On(2014, 12, 20);
        The(first, "somatostatin-analogue").Standing.ShouldBe(Standing.Discuss);
        The(first, "somatostatin-analogue").Trials.Single(t => t.Trial.Id == "CLARINET").Differences.ShouldContain(w => w.Clause.Text == "ki67 < 10");
        var later = On(2015, 10, 1);
        The(later, "prrt").Standing.ShouldBe(Standing.NotYet);
        The(later, "prrt").Trials.Single(t => t.Trial.Id == "NETTER-1").IsPublished.ShouldBeFalse();
        The(On(2017, 2, 1), "prrt").Trials.Single(t => t.Trial.Id == "NETTER-1").IsPublished.ShouldBeTrue();
    }

    [Fact]
    public void The_carcinoma_that_is_no_neuroendocrine_neoplasm_gets_no_option()
    {
        if (Repository.Shared is not { } shared)
        {
            Assert.Skip("../shared is absent: the case can't be read");
            return;
        }

        var subject = CaseReader.Read([("case", File.ReadAllText(Directory.EnumerateFiles(Path.Combine(shared, "seeds"), "003_*.txt").Single()))]);
        var advice = Advisor.Of(subject, new Setting(new DateOnly(2026, 1, 1)));
        advice.Proposals.ShouldBeEmpty();
        advice.Refusal!.Value.English.ShouldContain("not neuroendocrine");
    }
}
