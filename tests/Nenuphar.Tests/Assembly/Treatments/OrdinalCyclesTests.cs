using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>The number of one cycle tells how many there had been; a pause, amounts and specimens beside.</summary>
public class OrdinalCyclesTests
{
    [Theory]
    [InlineData("Il a reçu le premier cycle de cisplatine et d'étoposide.", "etoposide", "1")]
    [InlineData("She received the first cycle of FOLFIRI.", "folfiri", "1")]
    [InlineData("Une troisième dose de nivolumab a été administrée en juin.", "nivolumab", "3")]
    [InlineData("The second dose of ipilimumab was given in June.", "ipilimumab", "2")]
    [InlineData("Il débute une chimiothérapie par gemcitabine. Après le quatrième cycle de traitement, le scanner montre une maladie stable.", "gemcitabine", "4")]
    [InlineData("After the fifth cycle of gemcitabine CT showed a partial response.", "gemcitabine", "5")]
    public void The_last_cycle_told_counts_them(string text, string drug, string cycles) => Told.Treatment(text, drug)["cycles"].ShouldBe(cycles);

    [Theory]
    [InlineData("Avant le premier cycle de gemcitabine, il a reçu une transfusion.", "gemcitabine")]
    [InlineData("A CT will be done after the third cycle of gemcitabine.", "gemcitabine")]
    [InlineData("La dose de nivolumab a été administrée.", "nivolumab")]
    [InlineData("Réponse partielle après le sixième cycle, passant au bévacizumab d'entretien.", "bevacizumab")]
    public void What_is_not_told_as_given_counts_nothing(string text, string drug) =>
        Reader.Read(text).Statements.Where(s => s.Kind == FactKind.Treatment && s.Value == drug).ShouldAllBe(s => s["cycles"] == null);

    [Theory]
    [InlineData("Pause du lanréotide en mai 2020, puis reprise en juillet.", "lanreotide")]
    [InlineData("Sunitinib was held in May 2020 and resumed in July 2020.", "sunitinib")]
    [InlineData("Interruption of everolimus in March 2019 for pneumonia, then resumed.", "everolimus")]
    public void A_pause_is_no_beginning(string text, string drug) => Told.Treatment(text, drug)["start"].ShouldBeNull();

    [Theory]
    [InlineData("La PRRT a été validée le 2 février 2022 et démarrée le 5 mars 2022.", "prrt", "2022-03-05")]
    [InlineData("Everolimus was accepted in March 2021 and begun in May 2021.", "everolimus", "2021-05")]
    [InlineData("Entre le 1er et le 12 juin 2017, une radiothérapie a été administrée.", "radiotherapy", "2017-06-01")]
    [InlineData("Sunitinib débuté en mai 2020, pause en juillet.", "sunitinib", "2020-05")]
    public void The_beginning_is_where_it_is_said(string text, string treatment, string start) => Told.Treatment(text, treatment)["start"].ShouldBe(start);

    [Theory]
    [InlineData("Elle a reçu une radiothérapie (3 000 cGy).", "radiotherapy", "30 Gy")]
    [InlineData("She received radiotherapy (4500 cGy) to the pelvis.", "radiotherapy", "45 Gy")]
    [InlineData("Radiotherapy with 200 cGy per fraction was given.", "radiotherapy", null)]
    [InlineData("Radiothérapie en 10 séances, avec une dose quotidienne de 3 Gy.", "radiotherapy", null)]
    [InlineData("Il reçoit du carboplatine 5 AUC.", "carboplatin", "AUC 5")]
    [InlineData("Elle a reçu de la bléomycine 30 U par semaine.", "bleomycin", "30 U")]
    [InlineData("She received sorafenib 200 mg twice daily.", "sorafenib", "200 mg")]
    [InlineData("Capécitabine 825 mg/m2 deux fois par jour est donnée.", "capecitabine", "825 mg/m2")]
    [InlineData("She received sorafenib 200 mg daily.", "sorafenib", "200 mg/d")]
    [InlineData("Il est traité par évérolimus, qu'il a reçu à la dose de 7,5 mg par jour.", "everolimus", "7.5 mg/d")]
    [InlineData("She is on sunitinib, which was given at a dose of 25 mg daily.", "sunitinib", "25 mg/d")]
    public void Amounts_are_read_as_they_are_written(string text, string treatment, string? dose) => Told.Treatment(text, treatment)["dose"].ShouldBe(dose);
}
