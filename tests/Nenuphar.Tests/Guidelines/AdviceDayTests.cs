using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Tests.Rules;

namespace Nenuphar.Tests.Guidelines;

/// <summary>What a letter of years ago tells on the day that is looked at: ages grow, values age, cycles go on.</summary>
public sealed class AdviceDayTests
{
    private static Answer Ask(string clause, string given)
    {
        var (subject, setting) = CaseLine.Read(given);
        return ClauseReader.Of(clause).Ask(subject, setting);
    }

    [Theory]
    [InlineData("age 53 | on=2014-03-12; today 2026-11-22", Verdict.NotMet)]
    [InlineData("age 53 | on=2025-12-12; today 2026-11-22", Verdict.Met)]
    [InlineData("age 53 | on=2025-10-12; today 2026-11-22", Verdict.Unknown)]
    [InlineData("age 53; today 2026-11-22", Verdict.Met)]
    [InlineData("age 53 | on=2025-10-12; today 2020-01-01", Verdict.Met)]
    public void An_age_grows_with_the_years_since_its_letter(string given, Verdict expected) => Ask("age < 55", given).Verdict.ShouldBe(expected, given);

    [Theory]
    [InlineData("lab platelets=200 10*9/L | on=2015-03-03; today 2026-11-22", true)]
    [InlineData("lab platelets=200 10*9/L | on=2026-10-03; today 2026-11-22", false)]
    [InlineData("lab platelets=200 10*9/L; today 2026-11-22", false)]
    [InlineData("lab platelets=200 10*9/L | on=2015-03-03; lab platelets=190 10*9/L | on=2026-11-01; today 2026-11-22", false)]
    public void A_value_of_years_ago_is_to_be_repeated(string given, bool old) => Ask("lab platelets >= 100 10*9/L", given).Flags.Contains("value-to-repeat").ShouldBe(old, given);

    [Fact]
    public void A_hormone_that_was_raised_once_is_not_asked_for_again_by_its_age() =>
        Ask("lab glucagon > 500 pg/mL", "lab glucagon=900 pg/mL | on=2015-03-03; today 2026-11-22").Flags.ShouldBeEmpty();

    [Theory]
    [InlineData("text Ileal NET, liver metastases. 177Lu-DOTATATE 7.4 GBq on 5 January 2026, complicated by grade 2 thrombocytopenia in March 2026. 177Lu-DOTATATE 3.7 GBq on 4 May 2026, complicated by grade 2 thrombocytopenia in June 2026.; today 2026-06-15")]
    [InlineData("text TNE de l'iléon, métastases hépatiques. 177Lu-DOTATATE 7,4 GBq le 5 janvier 2026, compliqué d'une thrombopénie de grade 2 en mars 2026. 177Lu-DOTATATE 3,7 GBq le 4 mai 2026, compliqué d'une thrombopénie de grade 2 en juin 2026.; today 2026-06-15")]
    public void The_same_toxicity_at_two_times_stops_the_treatment(string given)
    {
        var (subject, setting) = CaseLine.Read(given);
        Advisor.Of(subject, setting).Notices.ShouldContain(n => n.Precept.Id == "GL-PRT-j" && n.Answer.Verdict == Verdict.Met);
    }

    [Theory]
    [InlineData("today 2026-06-15", "GL-PRT-i")]
    [InlineData("today 2026-12-15", "GL-PRT-i.b")]
    public void Between_two_cycles_the_blood_is_looked_at_as_between_cycles(string day, string plan)
    {
        var (subject, setting) = CaseLine.Read("text TNE de l'iléon G2, métastases hépatiques. PRRT au 177Lu-DOTATATE : cycle 1 le 05/01/2026, cycle 2 le 02/03/2026, cycle 3 le 04/05/2026. Cycle 4 prévu le 01/07/2026.; " + day);
        Advisor.Of(subject, setting).Calendar.Select(v => v.Plan.Id).Where(id => id.StartsWith("GL-PRT-i", StringComparison.Ordinal)).ShouldBe([plan]);
    }

    [Theory]
    [InlineData("text Pancreatic NET. TEP DOTATOC : absence de fixation.", Verdict.NotMet)]
    [InlineData("text TNE du pancréas. TEP DOTATOC : pas de fixation tumorale.", Verdict.NotMet)]
    [InlineData("text Pancreatic NET. Octreoscan: absence of uptake.", Verdict.NotMet)]
    [InlineData("text Pancreatic NET. DOTATATE PET: no significant uptake.", Verdict.NotMet)]
    [InlineData("text TNE du pancréas. TEP DOTATOC : fixation intense du foie.", Verdict.Met)]
    [InlineData("text Pancreatic NET. No ascites. DOTATATE PET: intense uptake.", Verdict.Met)]
    [InlineData("text TNE du pancréas. Pas d'ascite. TEP DOTATOC : fixation hépatique intense.", Verdict.Met)]
    public void No_uptake_is_none_whichever_words_deny_it(string given, Verdict expected) => Ask("sstr positive", given).Verdict.ShouldBe(expected, given);

    [Theory]
    [InlineData("text Ileal NET, liver metastases. Chromogranin A progressing but CT stable on lanreotide.", false)]
    [InlineData("text TNE de l'iléon. Progression biologique sous lanréotide.", false)]
    [InlineData("text Ileal NET, liver metastases. Biochemical progression on lanreotide.", false)]
    [InlineData("text Ileal NET, liver metastases. Progression on lanreotide.", true)]
    [InlineData("text TNE de l'iléon. Progression hépatique sous lanréotide.", true)]
    public void A_marker_that_rises_is_no_growth(string given, bool grew) => (Ask("progressed-on lanreotide", given).Verdict == Verdict.Met).ShouldBe(grew, given);

    [Theory]
    [InlineData("text Ileal NET G2, liver metastases. Ki-67 5% in 2019, Ki-67 12% in 2026.", Verdict.Met)]
    [InlineData("primary C17.2; morphology 8240/3; differentiation well; grade G2; ki67 5; ki67 12", Verdict.Met)]
    [InlineData("primary C17.2; morphology 8240/3; differentiation well; grade G2; ki67 2; ki67 12", Verdict.Conflict)]
    [InlineData("primary C17.2; morphology 8240/3; differentiation well; grade G2; ki67 12; ki67 30", Verdict.Conflict)]
    public void Rival_indices_of_one_grade_leave_the_stated_one(string given, Verdict expected) => Ask("grade in (G1, G2)", given).Verdict.ShouldBe(expected, given);

    [Theory]
    [InlineData("measure stools-per-day=7", Verdict.Met)]
    [InlineData("measure stools-per-day=3", Verdict.Unknown)]
    [InlineData("no symptom diarrhoea; measure stools-per-day=7", Verdict.NotMet)]
    public void Many_stools_a_day_are_diarrhoea(string given, Verdict expected) => Ask("symptom diarrhoea", given).Verdict.ShouldBe(expected, given);

    [Theory]
    [InlineData("text Ileal NET with liver metastases. No previous treatment.")]
    [InlineData("text Ileal NET with liver metastases, never treated.")]
    [InlineData("text TNE de l'iléon, métastases hépatiques. Aucun traitement antérieur.")]
    [InlineData("text TNE de l'iléon métastatique, jamais traitée.")]
    public void Who_was_never_treated_begins_a_first_line(string given) => Ask("first-line", given).Verdict.ShouldBe(Verdict.Met, given);

    [Fact]
    public void A_tumour_of_the_duodenum_that_has_spread_is_not_taken_out_by_endoscopy()
    {
        var (subject, setting) = CaseLine.Read("primary C17.0; morphology 8240/3; differentiation well; size 12 | at=duodenum; metastasis liver");
        Advisor.Of(subject, setting).At(Standing.Discuss).Select(p => p.Agent).ShouldNotContain("endoscopic-resection");
    }

    [Fact]
    public void What_is_only_debated_stands_behind_what_is_advised()
    {
        var (subject, setting) = CaseLine.Read("primary C17.2; morphology 8240/3; differentiation well; ki67 1; mitoses 1/2mm2; metastasis liver; scale krenning=4; response PD");
        var discuss = Advisor.Of(subject, setting).At(Standing.Discuss).ToList();
        discuss.FindIndex(p => p.Agent == "chemotherapy").ShouldBe(discuss.Count - 1);
    }
}
