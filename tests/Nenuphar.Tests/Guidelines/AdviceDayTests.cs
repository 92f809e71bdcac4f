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
}
