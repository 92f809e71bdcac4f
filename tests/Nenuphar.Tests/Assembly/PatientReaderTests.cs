using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly;

public class PatientReaderTests
{
    [Theory]
    [InlineData("Un homme de 47 ans.", "47")]
    [InlineData("A 63-year-old woman.", "63")]
    [InlineData("Monsieur B., âgé de 61 ans.", "61")]
    [InlineData("She was a patient aged 58.", null)]
    [InlineData("Age: 54", "54")]
    [InlineData("Un garçon de 18 mois.", "18 mo")]
    [InlineData("Patient suivi depuis 12 ans.", null)]
    [InlineData("Sa mère, âgée de 80 ans, va bien.", null)]
    [InlineData("Un homme âgé de 161 ans.", null)]
    public void The_age_is_that_of_the_patient(string text, string? age) => Told.Facts(text, FactKind.Age).ShouldBe(age is null ? [] : [age]);

    [Theory]
    [InlineData("Une patiente est adressée.", "female")]
    [InlineData("A woman was referred.", "female")]
    [InlineData("Monsieur B. est venu.", "male")]
    [InlineData("Le patient va bien.", "male")]
    [InlineData("He was well. His wife came too.", "male")]
    [InlineData("Tumour of the ileum.", null)]
    public void The_sex_comes_from_words_titles_and_agreement(string text, string? sex) => Told.Facts(text, FactKind.Sex).Distinct().ShouldBe(sex is null ? [] : [sex]);
}
