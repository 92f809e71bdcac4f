using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Values;

/// <summary>The hours of a collection stand between the analyte and its value, and are neither.</summary>
public class CollectedUrineTests
{
    [Theory]
    [InlineData("TNE iléale. 5-HIAA urinaire des 24 h : 71 µmol/24 h (N < 50).", "5-hiaa=71 umol/(24.h)")]
    [InlineData("TNE iléale. 5-HIAA urinaires de 24 h : 41 mg.", "5-hiaa=41 mg/(24.h)")]
    [InlineData("Ileal NET. 24-hour urinary 5-HIAA 41 mg/24 h.", "5-hiaa=41 mg/(24.h)")]
    [InlineData("Ileal NET. 5-HIAA in 24-h urine: 41 mg.", "5-hiaa=41 mg/(24.h)")]
    public void The_value_stands_behind_the_hours(string text, string value) => Told.Facts(text, FactKind.Lab).ShouldBe([value]);

    [Theory]
    [InlineData("TNE iléale. 5-HIAA urinaire des 24 h à doser.")]
    [InlineData("Ileal NET. 5-HIAA in 24-h urine is awaited.")]
    public void The_hours_alone_are_no_value(string text) => Told.Facts(text, FactKind.Lab).ShouldBeEmpty();

    [Theory]
    [InlineData("TNE iléale. Créatinine 0,9 g/L.", true)]
    [InlineData("Ileal NET. Creatinine 1.1 g/L.", true)]
    [InlineData("TNE iléale. Créatinine 9 mg/L.", false)]
    [InlineData("Ileal NET. Creatinine 78 µmol/L.", false)]
    [InlineData("TNE iléale. Glycémie 1,1 g/L.", false)]
    public void A_unit_that_is_off_by_a_thousand_is_alarmed(string text, bool alarmed) => CaseReader.Read([("a", text)]).Contradictions.Any(c => c.Code == "implausible-value").ShouldBe(alarmed);

    [Theory]
    [InlineData("Ileal NET. Platelets 160, eGFR 52.")]
    [InlineData("TNE iléale. Plaquettes 160.")]
    public void A_unit_that_is_missing_is_asked_for(string text) => CaseReader.Read([("a", text)]).Contradictions.ShouldContain(c => c.Code == "unit-missing" && c.Severity == Severity.Question);
}
