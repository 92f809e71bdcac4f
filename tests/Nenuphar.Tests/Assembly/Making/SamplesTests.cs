using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Making;

/// <summary>Which indices are of one specimen.</summary>
public class SamplesTests
{
    [Theory]
    [InlineData("Woman of 61 with an ileal NET.\nLiver biopsy | Ki-67 15 %\nIleum resection | Ki-67 4 %", "ileum 4 | liver 15")]
    [InlineData("Woman of 61 with an ileal NET.\n\n| Specimen | Result |\n|---|---|\n| Liver biopsy | Ki-67 15 % |\n| Ileum resection | Ki-67 4 % |", "ileum 4 | liver 15")]
    [InlineData("Femme de 61 ans, TNE de l'iléon.\nBiopsie du foie\tKi-67 15 %\nRésection de l'iléon\tKi-67 4 %", "ileum 4 | liver 15")]
    public void Rows_of_a_table_are_specimens_of_their_own(string text, string specimens) => Of(text).ShouldBe(specimens);

    [Theory]
    [InlineData("Femme de 58 ans, TNE du pancréas. Ki-67 8 % sur la pièce, 5 % sur la biopsie.", "5 | 8")]
    [InlineData("Femme de 58 ans, TNE du pancréas. Ki-67 : 5 % sur la biopsie et 8 % sur la pièce opératoire.", "5 | 8")]
    [InlineData("Woman of 58 with a pancreatic NET. Ki-67 8% on the resection specimen, 5% on the biopsy.", "5 | 8")]
    [InlineData("Woman of 58 with a pancreatic NET. Ki-67 5% (biopsy), 8% (surgical specimen).", "5 | 8")]
    [InlineData("Femme de 58 ans, TNE du pancréas. Biopsie : Ki-67 5 %. Pièce de pancréatectomie : Ki-67 8 %.", "5 | 8")]
    public void A_biopsy_and_an_operation_on_one_organ_are_two_specimens(string text, string specimens) => Of(text).ShouldBe(specimens);

    [Theory]
    [InlineData("Femme de 58 ans, TNE du pancréas. Ki-67 8 % sur la pièce, nécrose 5 % sur la biopsie.", "8")]
    [InlineData("Woman of 58 with a pancreatic NET. Ki-67 8% on the biopsy, 5% of the patients relapse.", "8")]
    public void Another_percentage_is_no_second_index(string text, string specimens) => Of(text).ShouldBe(specimens);

    [Theory]
    [InlineData("Woman of 58 with a pancreatic NET. Ki-67 8 %. In 2010, resection of the tumour (Ki-67 2 %).", "8 | 2 2010")]
    [InlineData("Femme de 58 ans, TNE du pancréas, Ki-67 8 %. En 2010, tumeur réséquée (Ki-67 2 %).", "8 | 2 2010")]
    [InlineData("Woman of 58 with a pancreatic NET. Ki-67 8 %. Second reading in 2010 of the resection: Ki-67 8 %.", "8 2010")]
    public void An_index_of_an_earlier_day_is_no_rival_of_that_of_today(string text, string specimens) => Of(text).ShouldBe(specimens);

    [Fact]
    public void Days_whose_order_is_open_are_two_samplings() =>
        Of("Woman of 60, pancreatic NET. Biopsy 04/03/2021: Ki-67 8 %. Biopsy 12/04/2021: Ki-67 18 %.").ShouldBe("8 2021 | 18 2021");

    [Fact]
    public void Of_an_earlier_cancer_nothing_is_sampled_today() =>
        Of("Femme de 64 ans, TNE de l'iléon. Antécédents : cancer du sein en 2008.\nAnatomopathologie : Ki-67 2 %.").ShouldBe("ileum 2");

    /// <summary>Site, index and day; the pancreas, which the words may leave open, is not written.</summary>
    private static string Of(string text) => string.Join(" | ", CaseReader.Read([("text", text)]).Specimens.Where(s => !s.Ki67.IsMissing)
        .Select(s => string.Join(' ', new[] { s.Site == "pancreas" ? "" : s.Site, s.Ki67.TryGet(out var ki67) ? ki67.ToString() : "?", s.On.TryGet(out var on) ? on.ToString() : "" }.Where(part => part.Length > 0))));
}
