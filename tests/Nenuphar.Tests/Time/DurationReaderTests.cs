using Nenuphar.Context;
using Nenuphar.Time;

namespace Nenuphar.Tests.Time;

public class DurationReaderTests
{
    private static List<Duration> Durations(string text) => DurationReader.Read(Draft.Of(text, Steps.ToPage).Page, Knowledge.Current.Calendar);

    [Theory]
    [InlineData("Un recul de six mois.", 6, 6, 'm')]
    [InlineData("A follow-up of 2 years.", 2, 2, 'y')]
    [InlineData("Pendant 3 semaines.", 3, 3, 'w')]
    [InlineData("For ten days.", 10, 10, 'd')]
    [InlineData("A 6-month course.", 6, 6, 'm')]
    [InlineData("Pendant 2 à 3 mois.", 2, 3, 'm')]
    [InlineData("For 12-15 months.", 12, 15, 'm')]
    [InlineData("For twenty-seven months.", 27, 27, 'm')]
    [InlineData("Pendant 2 ans et demi.", 2.5, 2.5, 'y')]
    public void A_length_keeps_its_number_its_interval_and_its_unit(string text, double low, double high, char unit)
    {
        var duration = Durations(text).ShouldHaveSingleItem();
        (duration.Low, duration.High, duration.Unit).ShouldBe((low, high, unit));
    }

    [Theory]
    [InlineData("Trois mois plus tard, il allait bien.", DurationUse.Later)]
    [InlineData("Three months later he was well.", DurationUse.Later)]
    [InlineData("After two years he was well.", DurationUse.Later)]
    [InlineData("Il allait bien deux ans avant.", DurationUse.Before)]
    [InlineData("Two years ago he was well.", DurationUse.Before)]
    [InlineData("Il a été traité pendant deux ans.", DurationUse.Plain)]
    public void The_words_around_it_place_it(string text, DurationUse use) => Durations(text).ShouldHaveSingleItem().Use.ShouldBe(use);

    [Fact]
    public void Weeks_and_days_are_no_number_of_months()
    {
        Durations("For six weeks.").ShouldHaveSingleItem().Months.ShouldBeNull();
        Durations("For 90 days.").ShouldHaveSingleItem().Months.ShouldBeNull();
        Durations("For two years.").ShouldHaveSingleItem().Months.ShouldBe(24);
    }
}
