using Nenuphar.Board.Searching;

namespace Nenuphar.Board.Tests.Searching;

public class SearchTextTests
{
    [Theory]
    [InlineData("ki67>20", "ki67>20")]
    [InlineData("Ki-67 >= 20", "ki67>=20")]
    [InlineData("ki67≤2,5", "ki67<=2.5")]
    [InlineData("ki67:10-20", "ki67=10-20")]
    [InlineData("ki67=8 %", "ki67=8")]
    [InlineData("site:C17.2", "primary:C17.2")]
    [InlineData("site:iléon", "primary:C17.2")]
    [InlineData("siège:pancréas", "primary:C25*")]
    [InlineData("site: c25", "primary:C25*")]
    [InlineData("metastasis:liver", "metastasis:liver")]
    [InlineData("métastase:foie", "metastasis:liver")]
    [InlineData("meta:\"lymph node\"", "metastasis:lymph-node")]
    [InlineData("traitement:octréotide", "treatment:octreotide")]
    [InlineData("grade:2", "grade:G2")]
    [InlineData("stade:iv", "stage:IV")]
    [InlineData("sexe:femme", "sex:female")]
    [InlineData("CgA>500", "lab:chromogranin-a>500")]
    [InlineData("lab:creatinine<90", "lab:creatinine<90")]
    [InlineData("treatment:*", "treatment:*")]
    [InlineData("diagnostic:insulinome", "morphology:8151/3")]
    [InlineData("ihc:er=positive", "ihc:er=positive")]
    public void A_fact_is_understood_in_either_language_and_written_in_one_way(string written, string expected)
    {
        var read = SearchText.Read(written);
        read.Wrong.ShouldBeEmpty();
        read.Words.Trim('%', ' ').ShouldBeEmpty();
        FactText.Write(read.Facts.ShouldHaveSingleItem()).ShouldBe(expected);
        FactText.Read(expected).Fact.ShouldBe(read.Facts[0], "what is written is read again");
    }

    [Theory]
    [InlineData("carcinoïde iléon")]
    [InlineData("12:30")]
    [InlineData("Conclusion : tumeur")]
    [InlineData("\"flushing and diarrhoea\"")]
    [InlineData("")]
    public void Words_stay_words(string written)
    {
        var read = SearchText.Read(written);
        read.Facts.ShouldBeEmpty();
        read.Wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("colour:blue", "“colour” is no fact")]
    [InlineData("ki67>many", "is followed by a number")]
    [InlineData("metastasis:nowhere", "“nowhere” is no value")]
    [InlineData(">20", "the name of the fact is missing")]
    [InlineData("site:", "the value is missing")]
    public void What_is_wrong_is_said_in_a_sentence(string written, string sentence)
    {
        var read = SearchText.Read(written);
        read.Facts.ShouldBeEmpty();
        read.Wrong.ShouldHaveSingleItem().English.ShouldContain(sentence);
        read.Wrong[0].French.ShouldNotBe(read.Wrong[0].English);
    }

    [Fact]
    public void Words_and_facts_stand_beside_each_other()
    {
        var read = SearchText.Read("flush ki67>20 Vasseur métastase:foie");
        read.Words.ShouldBe("flush Vasseur");
        read.Facts.Select(FactText.Write).ShouldBe(["ki67>20", "metastasis:liver"]);
        SearchText.Folded("Iléon, FLUSH œdème").ShouldBe(["ileon", "flush", "oedeme"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("-ileum", 1)]
    [InlineData("carcinoid −rectum", 1)]
    [InlineData("foregut-derived", 0)]
    [InlineData("-5", 0)]
    public void A_word_that_is_to_be_left_out_is_told(string query, int wrong) => SearchText.Read(query).Wrong.Count.ShouldBe(wrong);
}
