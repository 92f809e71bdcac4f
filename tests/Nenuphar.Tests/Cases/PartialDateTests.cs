using Nenuphar.Cases;

namespace Nenuphar.Tests.Cases;

public class PartialDateTests
{
    [Fact]
    public void Calendar_months_are_added_and_never_thirty_days()
    {
        new PartialDate(2015, 1, 31).PlusMonths(1).ShouldBe(new PartialDate(2015, 2, 28));
        new PartialDate(2015, 11).PlusMonths(3).ShouldBe(new PartialDate(2016, 2));
        new PartialDate(2015).PlusMonths(24).ShouldBe(new PartialDate(2017));
    }

    [Fact]
    public void What_a_date_does_not_know_it_does_not_learn_by_adding()
    {
        new PartialDate(2015).PlusMonths(3).ShouldBe(default);
        new PartialDate(2015, 3).PlusDays(10).ShouldBe(default);
    }

    [Theory]
    [InlineData("2015", 2015, 0, 0)]
    [InlineData("2015-03", 2015, 3, 0)]
    [InlineData("2016-02-29", 2016, 2, 29)]
    public void What_is_written_is_read_again(string written, int year, int month, int day)
    {
        PartialDate.TryParse(written, out var date).ShouldBeTrue();
        date.ShouldBe(new PartialDate(year, month, day));
        date.ToString().ShouldBe(written);
    }

    [Theory]
    [InlineData("2015-02-29")]
    [InlineData("2015-13")]
    [InlineData("2015-3")]
    [InlineData("15-03-2015")]
    [InlineData("")]
    [InlineData(null)]
    public void What_no_calendar_holds_is_no_date(string? written) => PartialDate.TryParse(written, out _).ShouldBeFalse();

    [Fact]
    public void Days_between_two_partial_dates_are_an_interval()
    {
        var days = new PartialDate(2015, 3).DaysTo(new PartialDate(2015, 4));
        (days.Low, days.High).ShouldBe((1, 60));
    }
}
