using Nenuphar.Text;

namespace Nenuphar.Tests.Text;

public class SpanTests
{
    [Fact]
    public void A_span_counts_utf16_units_of_the_original_text() =>
        new Span(6, 11).Of("L’œil énuclé").ToString().ShouldBe("énucl");

    [Fact]
    public void Two_spans_make_the_smallest_one_that_holds_both() => new Span(4, 6).To(new Span(1, 2)).ShouldBe(new Span(1, 6));

    [Fact]
    public void Neighbours_do_not_overlap()
    {
        new Span(0, 4).Overlaps(new Span(4, 8)).ShouldBeFalse();
        new Span(0, 5).Overlaps(new Span(4, 8)).ShouldBeTrue();
    }
}
