using Nenuphar.Text;

namespace Nenuphar.Tests.Text;

public class FoldTests
{
    [Theory]
    [InlineData("Énucléé", "enuclee")]
    [InlineData("ŒDÈME", "oedeme")]
    [InlineData("cæcum", "caecum")]
    [InlineData("l’iléon", "l'ileon")]
    [InlineData("Ki–67", "ki-67")]
    [InlineData("ﬁbrose", "fibrose")]
    [InlineData("reﬂux", "reflux")]
    [InlineData("Ødegård", "odegard")]
    public void Case_accents_ligatures_quotes_and_dashes_fold(string written, string folded) => Fold.Of(written).ShouldBe(folded);

    [Fact]
    public void Every_character_folds_to_something_and_folding_twice_changes_nothing()
    {
        for (var c = char.MinValue; c < char.MaxValue; c++)
        {
            Fold.First(Fold.First(c)).ShouldBe(Fold.First(c), $"U+{(int)c:X4}");
        }
    }

    [Fact]
    public void Both_micro_signs_are_one() => Fold.First('\u03BC').ShouldBe(Fold.First('\u00B5'));
}
