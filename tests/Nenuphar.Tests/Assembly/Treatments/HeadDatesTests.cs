using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>The day at the head of a sentence holds for what the next one begins or finds, until another time is told.</summary>
public class HeadDatesTests
{
    [Theory]
    [InlineData("En mars 2018, le foie progresse. Une deuxième ligne par évérolimus a été débutée.", "everolimus", "2018-03")]
    [InlineData("En mars 2018, le foie progresse. Vu ces résultats, on commence un traitement par évérolimus.", "everolimus", "2018-03")]
    [InlineData("In March 2018, CT showed progression. Second-line everolimus was started.", "everolimus", "2018-03")]
    [InlineData("En mars 2018, le foie progresse. Une ligne par évérolimus a été mise en place.", "everolimus", "2018-03")]
    [InlineData("In March 2018 he was seen for pain. Treatment with sunitinib was then begun.", "sunitinib", "2018-03")]
    [InlineData("En mai 2014, devant une récidive, on décide de débuter du lanréotide.", "lanreotide", "2014-05")]
    [InlineData("Stable jusqu'en mai 2014, date à laquelle une progression a conduit à l'instauration du lanréotide.", "lanreotide", "2014-05")]
    [InlineData("Le 14 mai 2014, une progression est vue, de sorte que du sunitinib a été débuté.", "sunitinib", "2014-05")]
    [InlineData("In May 2014 the disease progressed and second-line sunitinib was started.", "sunitinib", "2014-05")]
    public void What_is_begun_has_the_day_of_the_story(string text, string drug, string start) => Told.Treatment(text, drug)["start"].ShouldBe(start);

    [Theory]
    [InlineData("En mars 2018, le foie progresse. Trois mois plus tard, une ligne par évérolimus a été débutée.", "everolimus")]
    [InlineData("In March 2018, CT showed progression. Some weeks later everolimus was started.", "everolimus")]
    [InlineData("En mars 2018, une hémicolectomie est pratiquée. Un traitement par évérolimus a été débuté.", "everolimus")]
    [InlineData("En mars 2018, le foie progresse. L'évérolimus est bien toléré.", "everolimus")]
    [InlineData("Un foie en progression depuis mars 2018. Un traitement par évérolimus a été débuté.", "everolimus")]
    [InlineData("En mars 2018, le foie progresse. L'évérolimus a été arrêté et un anticoagulant débuté.", "everolimus")]
    [InlineData("En mars 2018, le foie progresse.\n\nUn traitement par évérolimus a été débuté.", "everolimus")]
    public void Another_time_or_no_beginning_leaves_it_open(string text, string drug) => Told.Treatment(text, drug)["start"].ShouldBeNull();

    [Theory]
    [InlineData("En mai 2012, il est admis pour une dyspnée. Une progression tumorale a été observée.", "PD", "2012-05")]
    [InlineData("In May 2012 she was admitted for jaundice. Disease progression was found.", "PD", "2012-05")]
    [InlineData("Après le paclitaxel, une progression est apparue au scanner d'avril 2016.", "PD", "2016-04")]
    [InlineData("Lors du scanner de juin 2016, après deux cycles, la maladie s'est stabilisée.", "SD", "2016-06")]
    [InlineData("En juin 2016, sept mois après la dernière cure, le scanner confirme une maladie stable.", "SD", "2016-06")]
    public void An_answer_has_the_day_of_the_story(string text, string response, string on) => Told.The(text, FactKind.Response, response)["on"].ShouldBe(on);

    [Theory]
    [InlineData("En mai 2012, il est admis pour une dyspnée. Deux ans plus tard, une progression tumorale a été observée.")]
    [InlineData("In May 2012 she was admitted for jaundice. One year later disease progression was found.")]
    public void Another_time_dates_no_answer(string text) => Told.Facts(text, FactKind.Response).ShouldBeEmpty();
}
