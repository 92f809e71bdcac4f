using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly;

public class OpeningTests
{
    [Theory]
    [InlineData("72-year-old woman, gastric NET.", "72")]
    [InlineData("54-year-old man. Gastric NET.", "54")]
    [InlineData("Woman, 47, with a gastric NET.", "47")]
    [InlineData("Homme, 61. TNE gastrique.", "61")]
    [InlineData("H 54 ans. TNE gastrique.", "54")]
    [InlineData("Femme 45 ans. TNE gastrique.", "45")]
    [InlineData("67 ans, femme. TNE gastrique.", "67")]
    [InlineData("Mme Aubry, 45 ans, TNE gastrique.", "45")]
    [InlineData("12 ans de suivi. TNE gastrique.", null)]
    [InlineData("3-year follow-up of a gastric NET.", null)]
    [InlineData("Man, 12 mm, resected.", null)]
    public void The_age_may_open_the_text(string text, string? age) => Told.Facts(text, FactKind.Age).ShouldBe(age is null ? [] : [age]);

    [Theory]
    [InlineData("TNE gastrique. Il n'y a plus de diarrhée.", null)]
    [InlineData("TNE gastrique. Il existe une masse.", null)]
    [InlineData("TNE gastrique. Il est décidé une surveillance. Il a été proposé une chirurgie.", null)]
    [InlineData("TNE gastrique. Il s'agit d'une récidive. Il persiste une douleur.", null)]
    [InlineData("TNE gastrique. Il a mal.", "male")]
    [InlineData("TNE gastrique\nSexe : F. Poids : 61 kg.", "female")]
    public void An_impersonal_il_is_nobody(string text, string? sex) => Told.Facts(text, FactKind.Sex).ShouldBe(sex is null ? [] : [sex]);

    [Theory]
    [InlineData("Gastric NET. The donor, a 25-year-old man with hypertension, died in 2019.")]
    [InlineData("TNE gastrique. Le donneur, un homme de 25 ans hypertendu, est décédé en 2019.")]
    [InlineData("Gastric NET. Her 12-year-old son has asthma and her partner smokes.")]
    [InlineData("TNE gastrique. Son enfant a de l'asthme.")]
    public void A_donor_or_a_child_is_not_the_patient(string text) =>
        Reader.Read(text).Statements.Where(s => s.IsAffirmed && (s.Kind is FactKind.Age or FactKind.Condition or FactKind.Outcome)).ShouldBeEmpty();
}
