using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>Where one drug takes the place of another, one ends and the other begins on that day.</summary>
public class HandoverTests
{
    [Theory]
    [InlineData("TNE du pancréas. Octréotide LAR débuté en 2018, remplacé en juin 2020 par lanréotide.", "octreotide 2018 2020-06", "lanreotide 2020-06 ")]
    [InlineData("TNE du pancréas. L'octréotide, reçu pendant des années, a été remplacé en juin 2020 par du lanréotide.", "octreotide  2020-06", "lanreotide 2020-06 ")]
    [InlineData("TNE du pancréas. Évérolimus depuis mars 2019, relayé en juin 2020 par sunitinib 37,5 mg.", "everolimus 2019-03 2020-06", "sunitinib 2020-06 ")]
    [InlineData("Pancreatic NET. In June 2020 everolimus was replaced by sunitinib because of pneumonitis.", "everolimus  2020-06", "sunitinib 2020-06 ")]
    [InlineData("Pancreatic NET. Everolimus from March 2019, switched to sunitinib in June 2020.", "everolimus 2019-03 2020-06", "sunitinib 2020-06 ")]
    [InlineData("Pancreatic NET. Octreotide was started in 2018. It was replaced in June 2020 by lanreotide.", "octreotide 2018 2020-06", "lanreotide 2020-06 ")]
    public void The_day_of_the_turn_ends_one_and_begins_the_other(string text, string one, string other) => (Days(text, one), Days(text, other)).ShouldBe((one, other));

    [Theory]
    [InlineData("Pancreatic NET. Everolimus was started in 2019 and will be replaced by sunitinib in June 2020.", "everolimus 2019 ")]
    [InlineData("TNE du pancréas. Évérolimus débuté en 2019 ; un remplacement par sunitinib en juin 2020 n'a pas été retenu.", "everolimus 2019 ")]
    [InlineData("Pancreatic NET. Octreotide was replaced by lanreotide, stopped in June 2020.", "octreotide  ")]
    public void A_turn_that_was_not_made_has_no_day(string text, string one) => Days(text, one).ShouldBe(one);

    [Theory]
    [InlineData("Pancreatic NET. CAPTEM from March 2021 to October 2021, followed by everolimus in December 2021.", "captem 2021-03 2021-10", "everolimus 2021-12 ")]
    [InlineData("TNE du pancréas. CAPTEM de mars à octobre 2021, lanréotide débuté en juillet.", "captem 2021-03 2021-10", "lanreotide 2021-07 ")]
    [InlineData("Pancreatic NET. CAPTEM from March to October 2021, lanreotide started in November.", "captem 2021-03 2021-10", "lanreotide 2021-11 ")]
    public void What_follows_has_a_day_of_its_own(string text, string one, string other) => (Days(text, one), Days(text, other)).ShouldBe((one, other));

    private static string Days(string text, string expected) => expected.Split(' ')[0] is var drug && Told.Treatment(text, drug) is var told ? $"{drug} {told["start"]} {told["end"]}" : "";
}
