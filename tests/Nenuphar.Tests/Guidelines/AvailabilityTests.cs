using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Tests.House;

namespace Nenuphar.Tests.Guidelines;

public class AvailabilityTests
{
    private static readonly Availability Fact = new("x", "telotristat", "BE", "reimbursed", new PartialDate(2019), null, new PartialDate(2020, 6), new("LIEGE-REVIEW", "x", "2020"));

    [Fact]
    public void Every_row_has_a_country_a_date_and_a_source() =>
        AvailabilityTable.All.Where(a => a.Country.Length != 2 || a.StatedOn.Year < 2000 || a.Source.Source.Length == 0 || a.Source.Place.Length == 0).Select(a => a.Id).ShouldBeEmpty();

    [Fact]
    public void Every_agent_and_status_has_words_in_both_languages() =>
        AvailabilityTable.All.Where(a => !Phrases.Has(a.Status) || a.Words.French == a.Words.English).Select(a => a.Id).ShouldBeEmpty();

    [Theory]
    [InlineData("2021-05-31", false)]
    [InlineData("2021-06-01", false)]
    [InlineData("2021-06-02", true)]
    [InlineData("2026-01-01", true)]
    public void Twelve_months_after_it_was_said_a_fact_is_to_be_verified(string day, bool verify) => Fact.NeedsVerifying(Day(day)).ShouldBe(verify);

    [Theory]
    [InlineData("2018-12-31", "not met not-yet")]
    [InlineData("2019-05-01", "met reimbursed; notice day-not-told")]
    [InlineData("2020-01-01", "met reimbursed")]
    [InlineData("2022-01-01", "met reimbursed; notice verify-availability")]
    public void A_fact_holds_from_its_first_day(string day, string expected) => Fact.At(Day(day)).ToString().ShouldBe(expected);

    [Fact]
    public void A_fact_that_ended_no_longer_holds() => (Fact with { To = new PartialDate(2020) }).At(Day("2021-01-01")).ToString().ShouldBe("not met no-longer");

    [Fact]
    public void What_is_said_of_one_country_says_nothing_of_another() => AvailabilityTable.Of("telotristat", "FR").ShouldBeEmpty();

    [Fact]
    public void Words_carry_country_status_and_date() => Fact.Words.English.ShouldBe("telotristat, BE: reimbursed 2019 (stated 2020-06)");

    [Fact]
    public void Each_source_of_the_table_is_listed()
    {
        var known = KnowledgeTable.Read("SOURCES.tsv").Rows.Select(row => row.Cells[0]).ToHashSet(StringComparer.Ordinal);
        AvailabilityTable.All.Where(a => !known.Contains(a.Source.Source)).Select(a => a.Id).ShouldBeEmpty();
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
