using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>A drug begins with its first dose; a later dose, a recurrence or a longer rhythm neither begins nor ends it.</summary>
public class DoseStepsTests
{
    [Theory]
    [InlineData("TNE du pancréas. Évérolimus 10 mg 03/2021 -> 5 mg 05/2021, arrêté en 01/2022 pour progression.", "everolimus", "2021-03 2022-01 progression")]
    [InlineData("Pancreatic NET. Sunitinib 37.5 mg 02/2019 -> 25 mg 06/2019, stopped 03/2020 for progression.", "sunitinib", "2019-02 2020-03 progression")]
    [InlineData("TNE de l'iléon traitée par lanréotide 120 mg tous les 28 jours, espacé à toutes les 6 semaines en mars 2020.", "lanreotide", "  ")]
    [InlineData("Ileal NET treated with lanreotide 120 mg, increased to 180 mg in March 2020.", "lanreotide", "  ")]
    [InlineData("TNE du pancréas. Récidive en 2022, évérolimus débuté en mars 2022.", "everolimus", "2022-03  ")]
    [InlineData("Pancreatic NET. Relapse in 2021, sunitinib started in May 2021.", "sunitinib", "2021-05  ")]
    [InlineData("Pancreatic NET. Everolimus 04/2022 -> 02/2023.", "everolimus", "2022-04 2023-02 ")]
    public void The_day_of_another_dose_or_of_a_recurrence_is_no_beginning(string text, string drug, string told) => Days(text, drug).ShouldBe(told);

    [Theory]
    [InlineData("TNE de l'iléon. Octréotide LAR 30 mg depuis mars 2018, augmentation à 40 mg en septembre 2020 pour progression.", "octreotide", "2018-03  ")]
    [InlineData("TNE de l'iléon. Lanréotide 120 mg. En mai 2021, progression hépatique : rapprochement des injections à 21 jours.", "lanreotide", "  ")]
    [InlineData("Ileal NET on lanreotide since 2016. Because of progression, the interval was shortened to 14 days in March 2020.", "lanreotide", "2016  ")]
    [InlineData("Ileal NET on octreotide since 2016. Progression was seen in 2020. The dose was increased to 60 mg.", "octreotide", "2016  ")]
    [InlineData("Ileal NET on octreotide since 2016. Progression in May 2020, and octreotide was stopped.", "octreotide", "2016 2020-05 progression")]
    [InlineData("TNE de l'iléon. Octréotide depuis 2016, augmenté à 60 mg en 2018, arrêté en 2020 pour progression.", "octreotide", "2016 2020 progression")]
    public void A_progression_that_raises_the_dose_stops_nothing(string text, string drug, string told) => Days(text, drug).ShouldBe(told);

    [Theory]
    [InlineData("Homme de 60 ans. TNE du pancréas. Évérolimus 10 mg 03/2021 -> 5 mg 05/2021.", "10 mg, 5 mg")]
    [InlineData("A 60-year-old man. Pancreatic NET. Sunitinib 50 mg (01/2018) → 37.5 mg (04/2018).", "50 mg, 37.5 mg")]
    public void An_arrow_leads_to_the_next_dose(string text, string doses) =>
        string.Join(", ", CaseReader.Read([("letter", text)]).Treatments.ShouldHaveSingleItem().Doses).ShouldBe(doses);

    private static string Days(string text, string drug) => Told.Treatment(text, drug) is var told ? $"{told["start"]} {told["end"]} {told["stop"]}" : "";
}
