using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Details;

/// <summary>The reference that a text prints behind a result makes the number high or normal.</summary>
public class ReferenceTests
{
    [Theory]
    [InlineData("Homme de 63 ans. 5-HIAA 44 mg/24h (N < 9).", Verdict.Met)]
    [InlineData("Homme de 63 ans. 5-HIAA 44 mg/24h (N : 2-9).", Verdict.Met)]
    [InlineData("Homme de 63 ans. 5-HIAA 44 mg/24h (2-9).", Verdict.Met)]
    [InlineData("Man of 63. 5-HIAA 44 mg/24h (normal < 9).", Verdict.Met)]
    [InlineData("Man of 63. 5-HIAA 44 mg/24h, ULN 9.", Verdict.Met)]
    [InlineData("Man of 63. 5-HIAA 6 mg/24h (N < 9).", Verdict.NotMet)]
    [InlineData("Homme de 63 ans. 5-HIAA élevé à 44 mg/24h.", Verdict.Met)]
    [InlineData("Man of 63. 5-HIAA raised at 44 mg/24h.", Verdict.Met)]
    [InlineData("Homme de 63 ans. 5-HIAA 44 mg/24h.", Verdict.Unknown)]
    [InlineData("Homme de 63 ans. 5-HIAA 44 mg/24h (02/2019).", Verdict.Unknown)]
    [InlineData("Homme de 63 ans. 5-HIAA 44 mg/24h (12 kg de perte).", Verdict.Unknown)]
    public void A_result_is_high_by_its_own_reference(string text, Verdict high) => CaseReader.Read([("a", text)]).Labs("5-hiaa").ShouldHaveSingleItem().IsHigh.ShouldBe(high);
}
