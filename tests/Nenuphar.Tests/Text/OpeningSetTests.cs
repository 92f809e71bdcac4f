using Nenuphar.Text;

namespace Nenuphar.Tests.Text;

public class OpeningSetTests
{
    private const string Text = "Le 12 mars 2020, la patiente est revue. Elle pèse 61 kg, se sent bien, et la tumeur du grêle mesure encore 3 cm de long au scanner.";

    [Fact]
    public void Numbers_are_found_in_short_and_in_long_stretches()
    {
        Found(OpeningSet.Numbers, 0, int.MaxValue).ShouldBe(["12", "2020", "61", "3"]);
        Found(OpeningSet.Numbers, 2, 8).ShouldBe(["2020"]);
    }

    [Fact]
    public void Words_are_found_by_their_first_two_letters_whatever_their_accents() => Found(OpeningSet.Of("grele", "pese"), 0, int.MaxValue).ShouldBe(["pèse", "grêle"]);

    [Fact]
    public void Two_sets_together_find_what_each_of_them_finds() => Found(OpeningSet.Of("mars").And(OpeningSet.Numbers), 0, 8).ShouldBe(["12", "mars", "2020"]);

    [Theory]
    [InlineData("T")]
    [InlineData("à")]
    public void A_letter_alone_is_neither_a_sign_nor_a_number(string letter)
    {
        var narrative = Cut.Narrative($"12, {letter}");
        OpeningSet.Of("t").Next(narrative, 0).ShouldBe(2);
    }

    private static List<string> Found(OpeningSet openings, int from, int to)
    {
        var narrative = Cut.Narrative(Text);
        var found = new List<string>();
        for (var i = openings.Next(narrative, from, to); i >= 0; i = openings.Next(narrative, i + 1, to))
        {
            found.Add(narrative.WordsOf(i, i + 1).ToString());
        }

        return found;
    }
}
