using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

/// <summary>Shorthand and slips of a scanner: ages, sexes, counts.</summary>
public class ShorthandTests
{
    [Theory]
    [InlineData("Doc. 68 y M, ileal NET G2.", "68 male")]
    [InlineData("Doc. 71 y F, rectal NET.", "71 female")]
    [InlineData("66 a., homme, TNE iléon G1.", "66 male")]
    [InlineData("Enfant de 12 ans, TNE appendiculaire.", "12 ")]
    [InlineData("Un enfant de sexe féminin, âgé de 9 ans, TNE appendiculaire.", "9 female")]
    [InlineData("Doc. 12 M, ileal NET.", " ")]
    public void Age_and_sex_are_read_as_they_are_noted(string text, string told) => $"{Told.Facts(text, FactKind.Age).FirstOrDefault()} {Told.Facts(text, FactKind.Sex).FirstOrDefault()}".ShouldBe(told);

    [Theory]
    [InlineData("Ileal NET, mitoses l/2 mm2, Ki-67 1 %.", "1/2mm2")]
    [InlineData("TNE de l'iléon, index mitotique : l mitose/2 mm².", "1/2mm2")]
    [InlineData("TNE de l'iléon G1, Ki-67 1 %, l/2 mm².", "1/2mm2")]
    [InlineData("TNE du grêle. Mitoses : <l/10 HPF.", "<1/10hpf")]
    [InlineData("TNE du grêle de 2 cm, l'index mitotique manque.", null)]
    public void A_letter_l_before_an_area_is_a_one(string text, string? count) => Told.Facts(text, FactKind.Mitoses).FirstOrDefault().ShouldBe(count);

    [Theory]
    [InlineData("TNE de l'iléon G1, Ki-67 1 %, 3/2 mm².")]
    [InlineData("Ileal NET, 3 mitoses on 2 mm².")]
    public void An_area_is_no_size(string text) => Told.Facts(text, FactKind.Size).ShouldBeEmpty();

    [Theory]
    [InlineData("Cancer médullaire de la thyroïde. Calcitonine préopératoire : 820 pg/mL.", "calcitonin=820 pg/mL")]
    [InlineData("Medullary thyroid carcinoma. Postoperative calcitonin 12 pg/mL.", "calcitonin=12 pg/mL")]
    public void A_result_may_be_told_before_or_after_the_operation(string text, string lab) => Told.Facts(text, FactKind.Lab).ShouldBe([lab]);
}
