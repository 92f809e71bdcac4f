using Nenuphar.Cases;

namespace Nenuphar.Tests.Cases;

public class IntervalTests
{
    [Theory]
    [InlineData("15", "15")]
    [InlineData("<3", "<3")]
    [InlineData(">=20", ">=20")]
    [InlineData("<=20", "<=20")]
    [InlineData(">70", ">70")]
    [InlineData("10-15", "10-15")]
    [InlineData("~20", "~20")]
    [InlineData("0.15", "0.15")]
    [InlineData("-1", "-1")]
    public void A_quantity_is_read_and_written_alike(string text, string shown)
    {
        Interval.TryParse(text, out var interval).ShouldBeTrue();
        interval.ToString().ShouldBe(shown);
    }

    [Theory]
    [InlineData("")]
    [InlineData("high")]
    [InlineData("15-10")]
    [InlineData("1,5")]
    [InlineData("<")]
    [InlineData("1e5")]
    public void What_is_no_quantity_is_refused(string text) => Interval.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("2.9", 3, Verdict.Met)]
    [InlineData("3", 3, Verdict.NotMet)]
    [InlineData("<3", 3, Verdict.Met)]
    [InlineData("<=3", 3, Verdict.Unknown)]
    [InlineData("<5", 3, Verdict.Unknown)]
    [InlineData("2-3", 3, Verdict.Unknown)]
    [InlineData("3-20", 3, Verdict.NotMet)]
    [InlineData(">3", 3, Verdict.NotMet)]
    [InlineData("~3", 3, Verdict.Unknown)]
    public void Below_is_answered_only_if_the_whole_lies_on_one_side(string text, double limit, Verdict verdict) => Of(text).Below(limit).ShouldBe(verdict);

    [Theory]
    [InlineData("20", 20, Verdict.NotMet)]
    [InlineData("20.1", 20, Verdict.Met)]
    [InlineData(">20", 20, Verdict.Met)]
    [InlineData(">=20", 20, Verdict.Unknown)]
    [InlineData("<20", 20, Verdict.NotMet)]
    [InlineData("15-25", 20, Verdict.Unknown)]
    public void Above_is_answered_only_if_the_whole_lies_on_one_side(string text, double limit, Verdict verdict) => Of(text).Above(limit).ShouldBe(verdict);

    [Theory]
    [InlineData("<3", ">3", false)]
    [InlineData("<3", "3", false)]
    [InlineData("<=3", "3", true)]
    [InlineData("10-15", "15-20", true)]
    [InlineData("10-15", ">15", false)]
    public void Two_quantities_meet_if_they_may_be_the_same(string one, string other, bool meet)
    {
        Of(one).Meets(Of(other)).ShouldBe(meet);
        Of(other).Meets(Of(one)).ShouldBe(meet);
    }

    private static Interval Of(string text) => Interval.TryParse(text, out var interval) ? interval : throw new FormatException(text);
}
