using Nenuphar.Text;

namespace Nenuphar.Tests.Text;

public class TokenizerTests
{
    [Fact]
    public void Offsets_count_in_the_text_as_it_was_given_accents_and_all()
    {
        const string text = "À l’échographie : nodule hépatique.";
        var hepatic = Cut.Read(text).Single(token => token.Span.Of(text).SequenceEqual("hépatique"));
        hepatic.Begin.ShouldBe(25);
        hepatic.End.ShouldBe(34);
    }

    [Fact]
    public void Letters_with_combining_accents_are_one_word()
    {
        const string text = "me\u0301tastase he\u0301patique";
        Cut.Tokens(text).ShouldBe(["me\u0301tastase", "he\u0301patique"]);
        Cut.Read(text, "métastase")[0].Word.ShouldNotBe(0);
    }

    [Fact]
    public void Each_of_many_words_is_known_or_not_by_itself()
    {
        var words = Enumerable.Range(0, 100).Select(i => i % 3 == 0 ? "nodule" : i % 3 == 1 ? "inconnu" : "foie").ToList();
        var tokens = Cut.Read(string.Join(' ', words), "nodule", "foie");
        tokens.Select(token => token.Word > 0).ShouldBe(words.Select(word => word != "inconnu"));
        tokens.Select(token => token.Word).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void Letters_and_digits_part_company() => Cut.Tokens("CD56+ pT3N1").ShouldBe(["CD", "56", "+", "pT", "3", "N", "1"]);

    [Theory]
    [InlineData("3,5", "3,5")]
    [InlineData("20.10.2014", "20.10.2014")]
    [InlineData("12,300", "12,300")]
    public void A_number_keeps_its_inner_points_and_commas(string text, string token) => Cut.Tokens(text).ShouldBe([token]);

    [Fact]
    public void The_point_after_a_number_is_not_part_of_it() => Cut.Tokens("Ki-67 à 3.").ShouldBe(["Ki", "-", "67", "à", "3", "."]);

    [Fact]
    public void A_word_broken_over_a_line_end_is_one_token_when_the_whole_is_a_word()
    {
        const string text = "une origine proba-\nble";
        var tokens = Cut.Read(text, "probable");
        tokens.Count.ShouldBe(3);
        tokens[2].Span.ShouldBe(new Span(12, 22));
        tokens[2].Word.ShouldNotBe(0);
    }

    [Theory]
    [InlineData("proba-\r\nble")]
    [InlineData("proba- \n   ble")]
    [InlineData("proba\u2010\nble")]
    [InlineData("proba\u00ADble")]
    [InlineData("proba\u00AD\nble")]
    public void Soft_hyphens_and_windows_line_ends_break_words_too(string text) => Cut.Tokens(text, "probable").ShouldBe([text]);

    [Fact]
    public void A_hyphen_at_a_line_end_stays_a_hyphen_when_the_whole_is_no_word() =>
        Cut.Tokens("gastro-\nduodénal", "gastro", "duodénal").ShouldBe(["gastro", "-", "duodénal"]);

    [Fact]
    public void An_empty_line_breaks_no_word() => Cut.Tokens("proba-\n\nble", "probable").Count.ShouldBe(3);

    [Theory]
    [InlineData("ﬁbrose", "fibrose")]
    [InlineData("FIBROSE", "fibrose")]
    [InlineData("œdème", "oedème")]
    [InlineData("OEDEME", "œdème")]
    [InlineData("cœliaque", "coeliaque")]
    public void Ligatures_capitals_and_lost_accents_read_as_the_word(string written, string known)
    {
        var token = Cut.Read(written, known).ShouldHaveSingleItem();
        token.Word.ShouldNotBe(0);
        token.Span.ShouldBe(new Span(0, written.Length));
    }

    [Fact]
    public void Marks_tell_what_stands_before()
    {
        var tokens = Cut.Read("Un DEUX trois\nquatre\n\ncinq,six");
        tokens[0].Marks.ShouldBe(TokenMarks.SpaceBefore | TokenMarks.LineBefore | TokenMarks.ParagraphBefore | TokenMarks.Capital);
        tokens[1].Marks.ShouldBe(TokenMarks.SpaceBefore | TokenMarks.Capital | TokenMarks.Upper);
        tokens[2].Marks.ShouldBe(TokenMarks.SpaceBefore);
        tokens[3].Marks.ShouldBe(TokenMarks.SpaceBefore | TokenMarks.LineBefore);
        tokens[4].Marks.ShouldBe(TokenMarks.SpaceBefore | TokenMarks.LineBefore | TokenMarks.ParagraphBefore);
        tokens[6].Marks.ShouldBe(TokenMarks.None);
    }

    [Fact]
    public void A_windows_line_end_is_one_line_end()
    {
        var tokens = Cut.Read("un\r\ndeux\r\n\r\ntrois");
        tokens[1].Is(TokenMarks.ParagraphBefore).ShouldBeFalse();
        tokens[2].Is(TokenMarks.ParagraphBefore).ShouldBeTrue();
    }

    [Fact]
    public void A_pair_of_surrogates_is_one_sign_and_a_lone_one_is_survived()
    {
        Cut.Tokens("a😀b").ShouldBe(["a", "😀", "b"]);
        Cut.Tokens("a\uD83Db\uDE00").Count.ShouldBe(4);
    }

    [Fact]
    public void A_run_longer_than_any_token_is_cut_and_nothing_is_lost()
    {
        var text = new string('a', 200_000) + " " + new string('7', 200_000);
        Cut.Read(text).Sum(token => token.Span.Length).ShouldBe(400_000);
    }

    [Fact]
    public void Every_character_that_is_no_space_is_in_exactly_one_token()
    {
        const string text = "Mme Œ., 63 ans : Ki-67 < 3 % (n° 4), « NET » G1;\tpT3 N1b – R0 ?";
        var covered = new int[text.Length];
        foreach (var token in Cut.Read(text))
        {
            for (var i = token.Begin; i < token.End; i++)
            {
                covered[i]++;
            }
        }

        for (var i = 0; i < text.Length; i++)
        {
            covered[i].ShouldBe(char.IsWhiteSpace(text[i]) ? 0 : 1, $"at {i}");
        }
    }
}
