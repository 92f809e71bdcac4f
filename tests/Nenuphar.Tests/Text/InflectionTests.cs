using Nenuphar.Text;

namespace Nenuphar.Tests.Text;

public class InflectionTests
{
    [Theory]
    [InlineData("tumour", "tumours")]
    [InlineData("metastasis", "metastases")]
    [InlineData("biopsy", "biopsies")]
    [InlineData("lymphoma", "lymphomata")]
    [InlineData("mass", "masses")]
    [InlineData("ganglionnaire", "ganglionnaires")]
    [InlineData("duodenal", "duodenaux")]
    [InlineData("duodenal", "duodenales")]
    [InlineData("osseux", "osseuses")]
    [InlineData("positif", "positives")]
    [InlineData("peritoneal", "peritoneale")]
    [InlineData("bilobe", "bilobees")]
    [InlineData("tuyau", "tuyaux")]
    public void Regular_plurals_and_agreements_come_from_the_word(string word, string form) => Inflection.Of(word).ShouldContain(form);

    [Theory]
    [InlineData("t")]
    [InlineData("67")]
    [InlineData("os")]
    public void Signs_numbers_and_very_short_words_take_none(string word) => Inflection.Of(word).ShouldBeEmpty();
}
