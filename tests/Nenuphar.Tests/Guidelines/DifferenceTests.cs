using Nenuphar.Guidelines;
using Nenuphar.Tests.Rules;

namespace Nenuphar.Tests.Guidelines;

public sealed class DifferenceTests
{
    private const string Midgut = "primary C17.2; morphology 8240/3; differentiation well; ki67 15; mitoses 3/2mm2; scale krenning=4; metastasis liver";

    private static Advice Of(string given)
    {
        var (subject, setting) = CaseLine.Read(given);
        return Advisor.Of(subject, setting);
    }

    [Fact]
    public void Each_names_precepts_that_exist() =>
        Difference.All.SelectMany(d => d.Precepts).Where(id => Precepts.Find(id) is null).ShouldBeEmpty();

    [Fact]
    public void The_scope_of_the_analogue_is_named_where_it_is_offered() => Of(Midgut).Differences.Select(d => d.Id).ShouldContain("GL-NOW-03");

    [Fact]
    public void A_difference_about_another_organ_is_not_named() => Of(Midgut).Differences.Select(d => d.Id).ShouldNotContain("GL-NOW-08");

    [Fact]
    public void A_studied_dose_stands_beside_the_option_and_is_called_so() =>
        Of(Midgut).Proposals.Single(p => p.Agent == "somatostatin-analogue").Doses.Select(d => d.Dose.English).ShouldAllBe(dose => dose.Contains("studied dose", StringComparison.Ordinal));

    [Fact]
    public void What_is_told_of_a_country_stands_beside_the_option_in_that_country_only()
    {
        Of(Midgut + "; country BE").Proposals.Single(p => p.Agent == "prrt").Availability.Select(a => a.Id).ShouldBe(["BEL-04", "GL-PRT-q", "GL-PRT-r"], ignoreOrder: true);
        Of(Midgut).Proposals.ShouldAllBe(p => p.Availability.Count == 0);
    }

    [Fact]
    public void Due_dates_come_from_the_dates_of_the_case_and_a_missing_one_is_named()
    {
        var dated = Of(Midgut + "; grade G2; imaging ct | on=2025-06-10").Calendar.Single(v => v.Plan.Id == "GL-FU-e.d");
        (dated.From, dated.To).ShouldBe((new DateOnly(2025, 9, 10), new DateOnly(2025, 12, 10)));
        Of(Midgut + "; grade G2; imaging ct").Calendar.Single(v => v.Plan.Id == "GL-FU-e.d").Answer.Missing.ShouldBe(["examination-date"]);
    }
}
