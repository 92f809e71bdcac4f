using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Persons;

/// <summary>A pregnancy that goes on forbids treatments; one of the past, of a relative or of women in general is none.</summary>
public sealed class PregnancyTests
{
    private static List<string> Conditions(string text) => Told.Facts(text, FactKind.Condition);

    [Theory]
    [InlineData("Femme de 36 ans, enceinte de 16 SA. TNE de l'iléon.", "pregnancy")]
    [InlineData("Patiente de 28 ans, grossesse en cours (11 SA), TNE de l'appendice.", "pregnancy")]
    [InlineData("Patiente de 28 ans, TNE de l'appendice découverte au troisième trimestre de la grossesse.", "pregnancy")]
    [InlineData("Femme de 36 ans, TNE du pancréas G1, enceinte : traitement à discuter après l'accouchement.", "pregnancy")]
    [InlineData("A 29-year-old woman with an ileal NET. She is 20 weeks pregnant.", "pregnancy")]
    [InlineData("Pregnant woman of 29 with a NET of the pancreas.", "pregnancy")]
    [InlineData("A 29-year-old woman with a rectal NET. The pregnancy test is positive.", "pregnancy")]
    [InlineData("Woman of 33 at 22 weeks of gestation, appendiceal NET.", "pregnancy")]
    [InlineData("A 30-year-old woman with a bronchial carcinoid, still breast-feeding.", "breast-feeding")]
    [InlineData("Femme de 30 ans, TNE du rectum. Elle allaite son fils.", "breast-feeding")]
    [InlineData("Femme de 30 ans, TNE du rectum. Allaitement maternel en cours.", "breast-feeding")]
    public void A_pregnancy_and_a_child_at_the_breast_are_read(string text, string condition) => Conditions(text).ShouldBe([condition]);

    [Theory]
    [InlineData("Femme de 36 ans, TNE du pancréas. Grossesse exclue (bêta-hCG négatives).")]
    [InlineData("Femme de 36 ans, TNE du pancréas. La grossesse a été écartée.")]
    [InlineData("A 36-year-old woman with an ileal NET. Pregnancy has been ruled out.")]
    [InlineData("A 36-year-old woman with an ileal NET. Pregnancy excluded.")]
    public void A_pregnancy_that_was_excluded_is_denied(string text) => Reader.Read(text).Statements.Where(s => s is { Kind: FactKind.Condition, Value: "pregnancy" }).ShouldHaveSingleItem().Circumstance.ShouldBe(Circumstance.Negated);

    [Theory]
    [InlineData("Femme de 36 ans, TNE du pancréas. Test de grossesse demandé.")]
    [InlineData("Femme de 36 ans, TNE du pancréas. Retard de règles de 8 jours.")]
    [InlineData("Femme de 36 ans, TNE du pancréas. Grossesse à exclure avant le traitement.")]
    [InlineData("Femme de 36 ans, TNE du pancréas. Une grossesse ne peut être exclue.")]
    [InlineData("A 36-year-old woman with an ileal NET. Pregnancy test pending.")]
    [InlineData("A 36-year-old woman with an ileal NET. Her period is late.")]
    [InlineData("A 36-year-old woman with an ileal NET. Pregnancy not excluded.")]
    public void A_pregnancy_that_is_not_excluded_yet_is_possible(string text) => Reader.Read(text).Statements.Where(s => s is { Kind: FactKind.Condition, Value: "pregnancy" }).ShouldHaveSingleItem().Circumstance.ShouldBe(Circumstance.Possible);

    [Theory]
    [InlineData("Patiente de 58 ans, TNE. Trois grossesses, première grossesse à 24 ans, allaitement 4 mois.")]
    [InlineData("A 52-year-old woman with a NET. She breastfed for a year. Two pregnancies.")]
    [InlineData("A 44-year-old man with a NET. His wife is pregnant.")]
    [InlineData("Une femme de 44 ans, TNE. Sa fille est enceinte.")]
    [InlineData("Femme de 33 ans, TNE. La scintigraphie est contre-indiquée chez la femme enceinte.")]
    [InlineData("Woman of 33, NET. She hopes to become pregnant.")]
    [InlineData("Femme de 33 ans, TNE. Projet de grossesse.")]
    [InlineData("Femme de 33 ans, TNE, adressée par un médecin extérieur à l'enceinte de l'hôpital.")]
    [InlineData("A 31-year-old woman gave birth 3 months ago; the pregnancy was uneventful. NET of the appendix.")]
    [InlineData("Patiente de 37 ans. En 2014, enceinte de 18 SA, appendicectomie. En mai 2025, TNE du pancréas.")]
    [InlineData("Woman of 37 with an ileal NET found in 2024. She became pregnant in 2013 and delivered twins.")]
    public void Past_pregnancies_relatives_and_wishes_are_none(string text) => Conditions(text).ShouldNotContain(c => c == "pregnancy" || c == "breast-feeding");

    [Theory]
    [InlineData("Femme de 33 ans, TNE. Test de grossesse négatif.", Circumstance.Negated)]
    [InlineData("Woman of 33, NET. Not pregnant.", Circumstance.Negated)]
    [InlineData("Femme de 33 ans, TNE. Une grossesse n'est pas exclue.", Circumstance.Possible)]
    [InlineData("Woman of 33, NET. A pregnancy cannot be excluded.", Circumstance.Possible)]
    public void A_negative_test_denies_it_and_what_is_not_excluded_is_possible(string text, Circumstance circumstance) =>
        Reader.Read(text).Statements.Where(s => s.Kind == FactKind.Condition && s.Value == "pregnancy").ShouldHaveSingleItem().Circumstance.ShouldBe(circumstance);
}
