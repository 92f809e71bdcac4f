using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Sheets;
using Nenuphar.Tests.Rules;

namespace Nenuphar.Tests.Guidelines;

/// <summary>For which tumour options are, since when they are known, and what is done already.</summary>
public sealed class AdviceScopeTests
{
    private const string Ileal = "primary C17.2; morphology 8240/3; differentiation well; ki67 6; mitoses 3/2mm2";

    private static Advice Of(string given)
    {
        var (subject, setting) = CaseLine.Read(given);
        return Advisor.Of(subject, setting);
    }

    [Theory]
    [InlineData("text Ileal NET G1, resected. Independent primary: lung adenocarcinoma in the right upper lobe.", "Several primary tumours are told; the options are for this one: neuroendocrine tumour")]
    [InlineData("text NET of the rectum G1 and a second primary, a NET of the ileum G2.", "Several primary tumours are told; the options are for this one:")]
    [InlineData("text Ileal NET G1 with liver metastases.", null)]
    public void Of_several_tumours_the_sheet_says_which_one_its_options_are_for(string given, string? said)
    {
        var (subject, setting) = CaseLine.Read(given);
        var scope = Summary.Scope(Advisor.Of(subject, setting), french: false);
        (subject.Tumours.Count > 1).ShouldBe(said is not null, given);
        if (said is null)
        {
            scope.ShouldBeNull();
        }
        else
        {
            scope.ShouldNotBeNull().ShouldStartWith(said);
        }
    }

    [Fact]
    public void A_date_of_practice_is_remembered_and_says_so()
    {
        var voices = Of(Ileal + "; metastasis liver; finding functioning; today 2015-01-01").Proposals.SelectMany(p => p.Voices).ToList();
        voices.Single(v => v.Option.Id == "SSA-02").IsSinceRemembered.ShouldBeTrue();
        Summary.Since(voices.Single(v => v.Option.Id == "SSA-02"), french: false).ShouldBe("1986 [to be verified in the source]");
        voices.Single(v => v.Option.Id == "GL-SYS-02").IsSinceRemembered.ShouldBeFalse("a trial has its date of publication");
    }

    [Theory]
    [InlineData("imaging fdg-pet | on=2026-01-01", false)]
    [InlineData("planned imaging fdg-pet", true)]
    [InlineData("imaging ct", true)]
    public void An_FDG_PET_that_was_done_is_not_asked_for(string exam, bool asked) =>
        Of(Ileal.Replace("ki67 6", "ki67 18", StringComparison.Ordinal) + "; " + exam).Notices.Any(n => n.Precept.Id == "GL-IMG-f").ShouldBe(asked);

    [Theory]
    [InlineData("scale ecog=1", Verdict.Met)]
    [InlineData("scale ecog=0", Verdict.Met)]
    [InlineData("scale ecog=2", Verdict.Unknown)]
    [InlineData("scale ecog=4", Verdict.NotMet)]
    [InlineData("scale karnofsky=60; scale ecog=2", Verdict.Met)]
    [InlineData("scale karnofsky=40; scale ecog=1", Verdict.Conflict)]
    public void Each_of_Karnofsky_and_ECOG_answers_for_the_other_as_far_as_the_maps_agree(string told, Verdict expected)
    {
        var (subject, setting) = CaseLine.Read(told);
        ClauseReader.Of("scale karnofsky >= 60").Ask(subject, setting).Verdict.ShouldBe(expected);
    }

    [Theory]
    [InlineData("scale karnofsky=80", Verdict.Met)]
    [InlineData("scale karnofsky=70", Verdict.Unknown)]
    [InlineData("scale karnofsky=50", Verdict.NotMet)]
    public void An_ECOG_limit_is_held_against_a_told_Karnofsky(string told, Verdict expected)
    {
        var (subject, setting) = CaseLine.Read(told);
        ClauseReader.Of("scale ecog <= 1").Ask(subject, setting).Verdict.ShouldBe(expected);
    }

    [Theory]
    [InlineData("finding RX", "margin in (R1, R2, RX)", Verdict.Met)]
    [InlineData("finding RX", "margin R0", Verdict.Unknown)]
    [InlineData("finding RX", "margin in (R1, R2)", Verdict.Unknown)]
    [InlineData("text NET of the rectum, 8 mm, excised, margins cannot be assessed.", "margin RX", Verdict.Met)]
    [InlineData("text Rectal NET excised endoscopically, Rx resection.", "margin RX", Verdict.Met)]
    [InlineData("text TNE du rectum réséquée par endoscopie, marges non évaluables.", "margin RX", Verdict.Met)]
    [InlineData("text TNE de l'appendice, 14 mm, exérèse Rx.", "margin RX", Verdict.Met)]
    [InlineData("text TNE de l'appendice. Rx thorax sans particularité.", "margin RX", Verdict.Unknown)]
    public void A_margin_that_nobody_could_judge_is_neither_free_nor_involved(string told, string clause, Verdict expected)
    {
        var (subject, setting) = CaseLine.Read(told.StartsWith("text", StringComparison.Ordinal) ? told : "primary C20.9; " + told);
        ClauseReader.Of(clause).Ask(subject, setting).Verdict.ShouldBe(expected);
    }

    [Fact]
    public void After_metastases_were_taken_out_with_nothing_left_the_years_count_from_that_operation()
    {
        const string Cleared = Ileal + "; treatment small-bowel-resection | start=2019-03-01; finding R0; metastasis liver; treatment liver-resection | start=2024-05-02; finding no-residual-disease";
        var visits = Of(Cleared).Calendar.Select(v => v.Plan.Id).ToList();
        visits.ShouldContain("GL-FU-e.b", "within five years of the last operation");
        visits.ShouldNotContain("GL-FU-e.c", "five years have not gone by since");
        visits.ShouldNotContain("GL-FU-e.d", "no disease is left");
    }

    [Theory]
    [InlineData("primary C25.9; morphology 8151/3; differentiation well; syndrome insulinoma-syndrome; imaging sstr-pet | uptake=negative", "GL-SYS-23.e")]
    [InlineData("primary C25.9; morphology 8151/3; differentiation well; syndrome insulinoma-syndrome; ihc sstr2=negative", "GL-SYS-23.d")]
    [InlineData("primary C25.9; morphology 8151/3; differentiation well; syndrome insulinoma-syndrome", "GL-SYS-23.c")]
    public void An_insulinoma_without_receptors_says_so_once(string given, string caution) =>
        Of(given).Proposals.Single(p => p.Agent == "somatostatin-analogue").Cautions.Select(c => c.Caution.Id).Where(id => id.StartsWith("GL-SYS-23", StringComparison.Ordinal)).ShouldBe([caution]);

    [Theory]
    [InlineData("text NET of the pancreas with liver metastases. Perforated appendicitis in 2012.", "cabozantinib", "GL-DRUG-06.c")]
    [InlineData("text TNE du pancréas, métastases hépatiques. Perforation gastrique en 2020.", "cabozantinib", "GL-DRUG-06.c")]
    [InlineData("text NET of the pancreas with liver metastases. DPYD *2A, heterozygous.", "captem", "GL-DRUG-09.b")]
    [InlineData("text TNE du pancréas, métastases hépatiques. Variante DPYD*2A.", "captem", "GL-DRUG-09.b")]
    public void More_words_tell_a_perforation_and_a_variant_of_DPYD(string given, string agent, string caution) =>
        Of(given).Proposals.Single(p => p.Agent == agent).Cautions.Select(c => c.Caution.Id).ShouldContain(caution);
}
