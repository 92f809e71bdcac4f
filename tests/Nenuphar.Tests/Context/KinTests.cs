using Nenuphar.Cases;

namespace Nenuphar.Tests.Context;

/// <summary>Who "he", "she" and "it" are behind a sentence on a relative.</summary>
public class KinTests
{
    [Theory]
    [InlineData("Homme de 61 ans, TNE iléale. Son oncle avait une TNE du rectum. Elle était G3 avec un Ki-67 de 35 %. Il est décédé en 2011.")]
    [InlineData("Femme de 61 ans, TNE iléale. Son frère a eu une TNE du rectum ; elle était G3, Ki-67 35 %. Il est mort en 2011.")]
    [InlineData("Homme de 61 ans, TNE iléale. Sa sœur avait une TNE du rectum. Elle a été opérée en 2011, Ki-67 35 %.")]
    [InlineData("A 61-year-old man with an ileal NET. His aunt had a rectal NET; it was G3 with a Ki-67 of 35%. She died in 2011.")]
    [InlineData("A 61-year-old man with an ileal NET. The mother of the patient had a NET. She was 70. Her NET was G3, Ki-67 35%.")]
    public void What_goes_on_about_a_relative_is_not_the_patient_s(string text)
    {
        var told = Told.Facts(text);
        told.ShouldNotContain(fact => fact.StartsWith("grade", StringComparison.Ordinal) || fact.StartsWith("ki67", StringComparison.Ordinal) || fact.StartsWith("outcome", StringComparison.Ordinal) || fact.StartsWith("treatment", StringComparison.Ordinal));
        told.ShouldContain("primary C17.2");
    }

    [Theory]
    [InlineData("Patiente de 61 ans, TNE iléale. Sa mère avait une TNE du rectum. Elle a reçu du lanréotide.")]
    [InlineData("Patient de 61 ans, TNE iléale. Son père avait une TNE du rectum. Le patient a reçu du lanréotide. Il est suivi.")]
    [InlineData("A 61-year-old woman with an ileal NET. Her sister had breast cancer. She received lanreotide.")]
    [InlineData("A 61-year-old man with an ileal NET. His mother had a NET. He received lanreotide.")]
    public void A_pronoun_that_may_be_the_patient_s_is(string text) => Told.Facts(text, FactKind.Treatment).ShouldBe(["lanreotide"]);

    [Theory]
    [InlineData("A 61-year-old woman. Her sister had a pancreatic NET. She died in 2015. The patient was operated on: right hemicolectomy, Ki-67 4%.")]
    [InlineData("Femme de 61 ans. Sa sœur avait une TNE du pancréas. Elle est décédée en 2015. La patiente a été opérée : hémicolectomie droite, Ki-67 4 %.")]
    public void The_organ_of_a_relative_s_tumour_is_no_specimen(string text) => Told.The(text, FactKind.Ki67, "4")["specimen"].ShouldBeNull();
}
