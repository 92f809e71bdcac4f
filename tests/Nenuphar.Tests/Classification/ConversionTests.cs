using Nenuphar.Cases;
using Nenuphar.Classification.Laboratory;

namespace Nenuphar.Tests.Classification;

public sealed class ConversionTests
{
    [Theory]
    [InlineData("activity", "7.4 GBq", "mCi", 200)]
    [InlineData("5-hiaa", "10 mg/(24.h)", "umol/(24.h)", 52.3)]
    [InlineData("glucose", "180 mg/dL", "mmol/L", 10)]
    [InlineData("platelets", "75000 /mm3", "10*9/L", 75)]
    [InlineData("haemoglobin", "8 g/dL", "mmol/L", 5)]
    public void A_printed_pair_comes_out(string analyte, string told, string unit, double due)
    {
        Quantity.TryParse(told, out var quantity).ShouldBeTrue();
        Conversions.To(analyte, quantity, unit)!.Value.Low.ShouldBe(due, 0.05);
    }

    [Fact]
    public void A_marker_is_never_converted() => Conversions.All.Any(c => c.Analyte == "chromogranin-a").ShouldBeFalse();

    [Fact]
    public void A_remembered_factor_is_told_apart()
    {
        Quantity.TryParse("100 pg/mL", out var gastrin).ShouldBeTrue();
        Conversions.IsVerified("gastrin", gastrin, "pmol/L").ShouldBeFalse();
        Quantity.TryParse("100 mg/dL", out var glucose).ShouldBeTrue();
        Conversions.IsVerified("glucose", glucose, "mmol/L").ShouldBeTrue();
    }
}
