using Nenuphar.Board.Cases;
using Nenuphar.Text;

namespace Nenuphar.Board.Tests.Cases;

public class NarrativeTextTests
{
    [Theory]
    [InlineData("one\ntwo\nthree")]
    [InlineData("one\r\ntwo\r\n")]
    [InlineData("\n\n  a\n")]
    [InlineData("")]
    [InlineData("first page\n\fsecond page\n\f")]
    public void Every_piece_stands_where_it_says_and_no_letter_is_lost(string text)
    {
        var shown = NarrativeText.Of(text, [], []);
        foreach (var piece in shown.Lines.SelectMany(l => l.Pieces))
        {
            text.Substring(piece.At, piece.Text.Length).ShouldBe(piece.Text);
        }

        string.Concat(shown.Lines.SelectMany(l => l.Pieces).Select(p => p.Text)).ShouldBe(string.Concat(text.Where(c => c is not ('\n' or '\r' or '\f'))));
    }

    [Fact]
    public void Overlapping_spans_split_the_marks_where_they_begin_and_end()
    {
        var shown = NarrativeText.Of("Ki-67 of 8 % in the liver", [At("a", 0, 12), At("b", 6, 25), At("c", 9, 12)], [new Span(20, 25)]);
        shown.Lines.Single().Pieces.Select(p => (p.Text, string.Join('+', p.Facts.Select(f => f.Id)), p.IsDoubted)).ShouldBe(
        [
            ("Ki-67 ", "a", false), ("of ", "a+b", false), ("8 %", "a+b+c", false), (" in the ", "b", false), ("liver", "b", true),
        ]);
    }

    [Fact]
    public void A_span_over_a_line_end_marks_both_lines()
    {
        var shown = NarrativeText.Of("left\nlobe.", [At("a", 0, 9)], []);
        shown.Lines.Select(l => l.Pieces[0].Text).ShouldBe(["left", "lobe"]);
        shown.Lines.ShouldAllBe(l => l.Pieces[0].Facts.Count == 1);
    }

    [Fact]
    public void Pages_are_counted_where_they_begin()
    {
        NarrativeText.Of("one\n\ftwo\n\f", [], []).Lines.Select(l => (l.Number, l.Page)).ShouldBe([(1, 0), (2, 2)]);
    }

    [Fact]
    public void A_piece_begins_at_a_place_that_is_asked_for()
    {
        NarrativeText.Of("one two", [], [], at: 4).Lines.Single().Pieces.Select(p => (p.At, p.Text)).ShouldBe([(0, "one "), (4, "two")]);
        NarrativeText.Of("one two", [], [], at: 99).Lines.Single().Pieces.Count.ShouldBe(1);
    }

    private static RecordFact At(string id, int begin, int end) => new(id, new(FactKind.Ki67, "8", new Evidence.Words("1", new(begin, end), "")), Mark.Read);
}
