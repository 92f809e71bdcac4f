using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>Amounts, dates and counts beside a treatment that belong to another, or to nothing that was given.</summary>
public class NotItsOwnTests
{
    [Theory]
    [InlineData("Il a reçu capécitabine + 130 mg/m2 d'oxaliplatine.", "capecitabine", null)]
    [InlineData("Il a reçu capécitabine + 130 mg/m2 d'oxaliplatine.", "oxaliplatin", "130 mg/m2")]
    [InlineData("She had capecitabine plus 130 mg/m2 of oxaliplatin.", "capecitabine", null)]
    [InlineData("She had gemcitabine 1000 mg/m2 and oxaliplatin 100 mg/m2.", "gemcitabine", "1000 mg/m2")]
    [InlineData("Elle a reçu une PRRT et 60 mg de lanréotide par mois.", "prrt", null)]
    [InlineData("She received PRRT of 7.4 GBq with lanreotide 90 mg.", "prrt", "7.4 GBq")]
    [InlineData("Il a reçu une dose cumulée d'épirubicine de 480 mg/m2.", "epirubicin", null)]
    [InlineData("The cumulative epirubicin dose was 480 mg/m2.", "epirubicin", null)]
    [InlineData("Il a reçu de l'épirubicine à la dose de 90 mg/m2.", "epirubicin", "90 mg/m2")]
    public void An_amount_belongs_to_its_drug(string text, string treatment, string? dose) => Told.Treatment(text, treatment)["dose"].ShouldBe(dose);

    [Theory]
    [InlineData("La nodulectomie a été faite le 4/02/2012, et il a ensuite reçu de la gemcitabine.", "gemcitabine", "start", null)]
    [InlineData("Il a commencé la gemcitabine le 4/02/2012, ensuite une surveillance.", "gemcitabine", "start", "2012-02-04")]
    [InlineData("Elle a eu docétaxel + épirubicine x 6 (dernier en 03-2011) avec mastectomie secondaire (en 05-2011).", "docetaxel", "start", null)]
    [InlineData("Elle a été incluse dans une étude ouverte en juin 2014 pour évaluer l'évérolimus.", "everolimus", "start", null)]
    [InlineData("She was enrolled in a study opened in June 2014 of everolimus.", "everolimus", "start", null)]
    [InlineData("En mai 2013, deux mois après la fin de la radiothérapie, il consulte pour une toux.", "radiotherapy", "end", null)]
    [InlineData("En mai 2013, fin de la radiothérapie.", "radiotherapy", "end", "2013-05")]
    [InlineData("Le carboplatine a été repris en raison de l'échec antérieur de l'irinotécan, jusqu'en mars 2018.", "irinotecan", "end", null)]
    [InlineData("Le carboplatine a été repris en raison de l'échec antérieur de l'irinotécan, jusqu'en mars 2018.", "carboplatin", "end", "2018-03")]
    [InlineData("Carboplatin was resumed because of the prior failure of irinotecan, until March 2018.", "irinotecan", "end", null)]
    public void A_date_belongs_to_its_treatment(string text, string treatment, string name, string? told) => Told.Treatment(text, treatment)[name].ShouldBe(told);

    [Theory]
    [InlineData("Il a débuté le cisplatine. Quatre cycles et un scanner ont été proposés.", null)]
    [InlineData("Cisplatin was begun. Four cycles and a scan were proposed.", null)]
    [InlineData("Il a débuté le cisplatine. Quatre cycles ont été administrés.", "4")]
    public void What_is_offered_is_not_counted(string text, string? cycles) => Told.Treatment(text, "cisplatin")["cycles"].ShouldBe(cycles);

    [Theory]
    [InlineData("Sunitinib succeeded in controlling tumor growth.", null)]
    [InlineData("Sunitinib was given. The scan showed tumor growth.", "progression")]
    [InlineData("Le sunitinib a freiné la croissance tumorale.", null)]
    public void Growth_that_is_held_is_no_progression(string text, string? stop) => Told.Treatment(text, "sunitinib")["stop"].ShouldBe(stop);

    [Theory]
    [InlineData("Infarctus du myocarde avec pose de deux stents.", "stent", false)]
    [InlineData("A stent was placed in the left coronary artery.", "stent", false)]
    [InlineData("Un stent biliaire a été posé pour l'ictère.", "stent", true)]
    [InlineData("I-131 MIBG scintigraphy was normal.", "radioiodine", false)]
    [InlineData("Elle a eu une thyroïdectomie puis de l'iode 131.", "radioiodine", true)]
    [InlineData("Il est prévu qu'elle reçoive trois nouveaux cycles de gemcitabine.", "gemcitabine", false)]
    [InlineData("Il est prévu de débuter une association de carboplatine et de pemetrexed.", "pemetrexed", false)]
    [InlineData("He was planned to be treated with gemcitabine.", "gemcitabine", false)]
    [InlineData("Si la fonction rénale s'améliore, elle pourrait être traitée par gemcitabine.", "gemcitabine", false)]
    [InlineData("She could be treated with gemcitabine later on.", "gemcitabine", false)]
    [InlineData("La poussée a guéri sans nécessiter de chirurgie.", "surgery", false)]
    [InlineData("It healed without requiring radiotherapy.", "radiotherapy", false)]
    [InlineData("Une lobectomie a été proposée, ce que le patient n'a pas accepté.", "lobectomy", false)]
    [InlineData("Une lobectomie a été proposée et acceptée, elle est faite en mai.", "lobectomy", true)]
    public void What_was_not_given_is_no_treatment(string text, string treatment, bool told) => Told.Facts(text, FactKind.Treatment).Contains(treatment).ShouldBe(told);

    [Theory]
    [InlineData("Une laminectomie de D5 a été réalisée.", "spine")]
    [InlineData("A craniotomy was performed for the tumour.", "brain")]
    public void The_name_of_an_operation_tells_its_place(string text, string at) => Told.Treatment(text, "neurosurgery")["at"].ShouldBe(at);
}
