using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Assembly.Persons;

/// <summary>Ages that are written in words, in both languages.</summary>
public class SpokenAgeTests
{
    [Theory]
    [InlineData("A sixty-five-year-old man with an ileal NET.", "65")]
    [InlineData("A woman, thirty one years old, had flushing.", "31")]
    [InlineData("An eleven-year-old girl.", "11")]
    [InlineData("Thirty-one years old female with a tumour.", "31")]
    [InlineData("A forty year old woman presented with fever.", "40")]
    [InlineData("A woman nineteen years of age presented with fever.", "19")]
    [InlineData("Une patiente de soixante-douze ans est adressée.", "72")]
    [InlineData("Homme âgé de quatre-vingt-dix-sept ans.", "97")]
    [InlineData("Femme de trente et un ans.", "31")]
    [InlineData("Patient de soixante et onze ans.", "71")]
    [InlineData("Monsieur, âgé de quatre-vingts ans.", "80")]
    public void An_age_is_read_from_its_words(string text, string age) => Told.Facts(text, FactKind.Age).ShouldBe([age]);

    [Theory]
    [InlineData("Suivi pendant vingt ans pour une TNE.")]
    [InlineData("Opérée il y a trente ans.")]
    [InlineData("She was followed for twenty years.")]
    [InlineData("Ten years after surgery she was well.")]
    [InlineData("He stopped smoking forty years ago.")]
    public void A_span_of_years_is_no_age(string text) => Told.Facts(text, FactKind.Age).ShouldBeEmpty();
}
