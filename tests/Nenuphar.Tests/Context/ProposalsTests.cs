using Nenuphar.Cases;

namespace Nenuphar.Tests.Context;

/// <summary>What is proposed in the present tense is meant; where the words behind it tell that it was done, it is done.</summary>
public class ProposalsTests
{
    [Theory]
    [InlineData("Progression hépatique. Une irradiation par CyberKnife et du sunitinib sont proposés.")]
    [InlineData("Devant cette évolution, un traitement par sunitinib lui est donc proposé en mars 2022.")]
    [InlineData("Sunitinib proposé ; scanner dans trois mois.")]
    [InlineData("Sunitinib proposé, IRM hépatique à prévoir.")]
    [InlineData("Le sunitinib est proposé au patient. Il réfléchit.")]
    [InlineData("Une chimiothérapie par CAPTEM est proposée. La première cure sera faite la semaine prochaine.")]
    [InlineData("Une hépatectomie gauche est proposée.")]
    public void What_is_proposed_was_not_done(string text) => Told.Facts(text).ShouldNotContain(fact => fact.StartsWith("treatment", StringComparison.Ordinal));

    [Theory]
    [InlineData("Une chimiothérapie par CAPTEM est proposée. Après quatre cures, les lésions diminuent.", "captem")]
    [InlineData("Une chimiothérapie par CAPTEM est proposée et débutée en mai 2021.", "captem")]
    [InlineData("Du sunitinib est proposé. Il l'a bien toléré.", "sunitinib")]
    [InlineData("Un traitement par sunitinib a été proposé en mars 2022.", "sunitinib")]
    [InlineData("Elle a reçu du sunitinib ; une radiothérapie est proposée.", "sunitinib")]
    [InlineData("Sous lanréotide depuis 2019. Une embolisation est proposée.", "lanreotide")]
    [InlineData("Après échec du FOLFOX, une deuxième ligne par sunitinib est proposée.", "folfox")]
    public void What_the_words_behind_tell_as_done_is_done(string text, string treatment) => Told.Facts(text).ShouldContain(fact => fact.StartsWith("treatment " + treatment, StringComparison.Ordinal) || fact.StartsWith("treatment\t" + treatment, StringComparison.Ordinal));

    [Theory]
    [InlineData("PRRT proposée en RCP le 12/03/2021, débutée le 02/05/2021.", "prrt", "2021-05-02")]
    [InlineData("Le sunitinib a été validé en avril 2020 et commencé en juin 2020.", "sunitinib", "2020-06")]
    [InlineData("Le sunitinib a été commencé en juin 2020.", "sunitinib", "2020-06")]
    public void The_day_of_an_offer_is_no_beginning(string text, string treatment, string start) => Told.Treatment(text, treatment)["start"].ShouldBe(start);
}
