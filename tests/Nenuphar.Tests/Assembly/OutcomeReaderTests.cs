using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly;

public class OutcomeReaderTests
{
    [Theory]
    [InlineData("Le patient est décédé en mai 2019.", "dead", "on=2019-05")]
    [InlineData("She died 14 months later.", "dead", "after=14 mo")]
    [InlineData("The patient died in October 2018, 13 months after diagnosis.", "dead", "after=13 mo;on=2018-10")]
    [InlineData("Elle est en vie, sans récidive, avec un recul de 36 mois.", "alive", "after=36 mo")]
    [InlineData("She is alive 2 years after diagnosis.", "alive", "after=24 mo")]
    [InlineData("He was lost to follow-up.", "lost", "")]
    public void The_last_status_keeps_its_time(string text, string outcome, string qualifiers) => Told.Qualifiers(Told.The(text, FactKind.Outcome, outcome)).ShouldBe(qualifiers);

    [Theory]
    [InlineData("Son père est décédé d'un cancer.")]
    [InlineData("Her mother died at 60.")]
    [InlineData("Elle va bien.")]
    [InlineData("Elle est suivie pour une TNE de l'iléon depuis l'âge de 31 ans.")]
    [InlineData("Il est suivi pour une TNE du pancréas depuis ses 31 ans.")]
    [InlineData("He has been followed for a pancreatic NET since the age of 31 years.")]
    [InlineData("Un contrôle tous les 6 mois est prévu.")]
    public void Another_s_death_and_a_state_without_a_time_are_none(string text) => Told.Facts(text, FactKind.Outcome).ShouldBeEmpty();
}
