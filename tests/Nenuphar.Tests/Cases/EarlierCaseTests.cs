using Nenuphar.Tests.Rules;

namespace Nenuphar.Tests.Cases;

public sealed class EarlierCaseTests
{
    private static readonly DateOnly Day = new(2015, 10, 1);

    private static string[] Given(string line) => [.. CaseReader.AsOf(CaseLine.Read(line).Case, Day).Treatments.Select(t => t.Agent)];

    [Fact]
    public void A_cycle_that_is_dated_later_is_left_out() => Given("treatment prrt | cycle-on=2016-01-04").ShouldBeEmpty();

    [Fact]
    public void An_undated_mention_of_a_treatment_that_began_later_goes_with_it() => Given("treatment prrt; treatment prrt | start=2016-01").ShouldBeEmpty();

    [Fact]
    public void An_undated_mention_stays_where_the_treatment_had_begun() => Given("treatment octreotide; treatment octreotide | start=2014-12").ShouldBe(["octreotide"]);

    [Fact]
    public void A_treatment_without_any_date_stays() => Given("treatment octreotide; treatment prrt | start=2016-01").ShouldBe(["octreotide"]);
}
