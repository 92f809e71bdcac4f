using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>What is asked, proposed or waited for was not given; what was offered and begun was.</summary>
public class QuestionsTests
{
    [Theory]
    [InlineData("TNE de l'iléon. Question pour la RCP : troisième ligne : sunitinib, RIV ou FOLFOX ?")]
    [InlineData("TNE de l'iléon. Discussion : chimioembolisation, RIV, sunitinib ?")]
    [InlineData("TNE de l'iléon. RIV, sunitinib ou CAPTEM ?")]
    [InlineData("TNE de l'iléon. Quelle place pour le sunitinib ou la RIV ?")]
    [InlineData("TNE de l'iléon. Avis sollicité sur le sunitinib.")]
    [InlineData("TNE de l'iléon. Sunitinib si contre-indication à la RIV.")]
    [InlineData("Ileal NET. To discuss: sunitinib vs PRRT vs cabozantinib?")]
    [InlineData("Ileal NET. Query: next line: PRRT, sunitinib, FOLFOX?")]
    [InlineData("Ileal NET. Sunitinib or PRRT or FOLFOX?")]
    [InlineData("Ileal NET. Advice sought on PRRT.")]
    [InlineData("Ileal NET. Sunitinib if unfit for PRRT.")]
    public void What_is_asked_was_not_given(string text) => Told.Facts(text, FactKind.Treatment).ShouldBeEmpty();

    [Theory]
    [InlineData("TNE de l'iléon. Lanréotide depuis 2021. Question : sunitinib ou RIV ?", "lanreotide")]
    [InlineData("TNE de l'iléon. Question : poursuite du lanréotide, ajout de sunitinib, RIV ?", "lanreotide")]
    [InlineData("TNE de l'iléon. Lanréotide depuis 2021, sunitinib si contre-indication à la RIV.", "lanreotide")]
    [InlineData("Ileal NET. On lanreotide since 2021. To discuss: PRRT, sunitinib?", "lanreotide")]
    [InlineData("Ileal NET. Lanreotide was started in 2021. Is the scan stable?", "lanreotide")]
    [InlineData("Ileal NET. Lanreotide since 2021, sunitinib if unfit for PRRT.", "lanreotide")]
    public void What_runs_is_given_whatever_is_asked(string text, string given) => Told.Facts(text, FactKind.Treatment).ShouldBe([given]);

    [Theory]
    [InlineData("TNE de l'iléon. Le staff régional conseille le sunitinib.")]
    [InlineData("TNE de l'iléon. Votre équipe suggère une RIV. Le patient sera revu en mars.")]
    [InlineData("Ileal NET. Our unit suggests sunitinib.")]
    [InlineData("Ileal NET. The panel favours PRRT. She will be seen in March.")]
    public void What_somebody_proposes_was_not_given(string text) => Told.Facts(text, FactKind.Treatment).ShouldBeEmpty();

    [Theory]
    [InlineData("TNE de l'iléon. Le staff conseille le sunitinib. Après deux cycles, réponse partielle.", "sunitinib", "2")]
    [InlineData("TNE de l'iléon. L'équipe préconise le sunitinib, débuté en avril 2022.", "sunitinib", null)]
    [InlineData("TNE de l'iléon. La RCP recommande une RIV. Trois cycles ont été administrés.", "prrt", "3")]
    [InlineData("TNE de l'iléon. Lanréotide depuis 2019. La RCP préconise une RIV. Trois cycles ont été réalisés.", "prrt", "3")]
    [InlineData("Ileal NET. The board recommended PRRT. Three cycles were given.", "prrt", "3")]
    [InlineData("Ileal NET. Our unit advises sunitinib. It was begun in April 2022.", "sunitinib", null)]
    [InlineData("Ileal NET. Sunitinib was offered and started in April 2022.", "sunitinib", null)]
    [InlineData("Ileal NET. A treatment with sunitinib was recommended and then initiated in April 2022.", "sunitinib", null)]
    public void What_was_proposed_and_begun_was_given(string text, string treatment, string? cycles) => Told.Treatment(text, treatment)["cycles"].ShouldBe(cycles);

    [Theory]
    [InlineData("TNE de l'iléon. Lanréotide depuis 2019. La RCP préconise une RIV. Trois cycles ont été réalisés.")]
    public void Cycles_of_what_was_proposed_are_none_of_what_ran(string text) => Told.Treatment(text, "lanreotide")["cycles"].ShouldBeNull();

    [Theory]
    [InlineData("Ileal NET. Sunitinib was offered and declined.")]
    [InlineData("Ileal NET. Sunitinib was offered and not started.")]
    [InlineData("Ileal NET. Sunitinib was discussed and will be started in May.")]
    [InlineData("TNE de l'iléon. Le sunitinib a été proposé puis refusé.")]
    public void What_was_offered_and_not_begun_was_not_given(string text) => Told.Facts(text, FactKind.Treatment).ShouldBeEmpty();

    [Theory]
    [InlineData("TNE de l'iléon. Il attend une chimioembolisation le 4 décembre 2027.")]
    [InlineData("TNE de l'iléon. Elle doit avoir une hépatectomie droite le 4 décembre 2027.")]
    [InlineData("Ileal NET. He is due for chemoembolisation on 4 December 2027.")]
    [InlineData("Ileal NET. She is due to start sunitinib.")]
    public void What_is_waited_for_was_not_done(string text) => Told.Facts(text, FactKind.Treatment).ShouldBeEmpty();

    [Theory]
    [InlineData("TNE de l'iléon. Le comité propose la poursuite du lanréotide.", "lanreotide")]
    [InlineData("TNE de l'iléon. Le comité propose une RIV après échec du lanréotide.", "lanreotide")]
    [InlineData("Ileal NET. The board recommends continuing lanreotide.", "lanreotide")]
    public void What_is_to_go_on_or_was_given_before_is_given(string text, string treatment) => Told.Facts(text, FactKind.Treatment).ShouldBe([treatment]);

    [Theory]
    [InlineData("TNE de l'iléon. Il attendait une hépatectomie droite, qui a été faite en mai 2021.", "liver-resection")]
    [InlineData("Ileal NET. Diarrhoea due to sunitinib, started in May 2021.", "sunitinib")]
    [InlineData("TNE de l'iléon. Il attendait ce jour ; sunitinib débuté en mai 2021.", "sunitinib")]
    public void Other_words_of_that_sound_plan_nothing(string text, string treatment) => Told.Treatment(text, treatment)["start"].ShouldBe("2021-05");
}
