using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>Cycles that are numbered and were not given, and operations that only date something else.</summary>
public class CyclesNotGivenTests
{
    [Theory]
    [InlineData("Man of 60, midgut NET. PRRT: C1 14/01/2022, C2 15/03/2022; C3 and C4 were not given.", "2")]
    [InlineData("Homme de 60 ans, TNE de l'iléon. RIV : C1 le 14/01/2022, C2 le 15/03/2022 ; C3 et C4 non réalisés.", "2")]
    [InlineData("Homme de 60 ans, TNE de l'iléon. RIV : C1 le 14/01/2022, C2 le 15/03/2022, C3 annulé.", "2")]
    [InlineData("Homme de 60 ans, TNE de l'iléon. RIV : C1 le 14/01/2022, C2 le 15/03/2022 (retard de C3).", null)]
    [InlineData("Man of 60, midgut NET. PRRT: C1 14/01/2022, C2 15/03/2022, C3 17/05/2022.", "3")]
    public void A_cycle_that_is_named_as_not_given_is_not_counted_and_hides_none(string text, string? cycles) => Told.Treatment(text, "prrt")["cycles"].ShouldBe(cycles);

    [Theory]
    [InlineData("Homme de 60 ans. TNE iléale opérée en mars 2015. Récidive en mars 2019, 2 ans après l'opération.", "2015-03")]
    [InlineData("Man of 60. Ileal NET resected in March 2015. Recurrence in March 2019, two years after the operation.", "2015-03")]
    [InlineData("Man of 60. Fatigue began six months after the resection of an ileal NET in 2011.", "2011")]
    public void A_length_of_time_before_an_operation_dates_something_else(string text, string start) =>
        Reader.Read(text).Statements.Where(s => s.IsAffirmed && s.Kind == FactKind.Treatment).Select(s => s["start"]).OfType<string>().Distinct().ShouldBe([start]);

    [Theory]
    [InlineData("Woman of 58 with a pancreatic NET. CT: liver lesion 40 mm.")]
    public void A_lesion_on_CT_is_no_calcitonin(string text) => Told.Facts(text).ShouldNotContain(f => f.Contains("calcitonin", StringComparison.Ordinal));

    [Theory]
    [InlineData("TNE de l'iléon. RIV au 177Lu : 3 cycles entre janvier et juillet 2021, le 4e cycle n'a pas été administré en raison d'une thrombopénie de grade 3.", "3", "toxicity")]
    [InlineData("Ileal NET. PRRT with 177Lu-DOTATATE; the fourth cycle was withheld for thrombocytopenia.", "3", "toxicity")]
    [InlineData("TNE de l'iléon. RIV en 2021. Le quatrième cycle a été annulé pour thrombopénie persistante.", "3", "toxicity")]
    [InlineData("Ileal NET. PRRT was given in 2021, the third cycle being withheld at the patient's request.", "2", "choice")]
    [InlineData("TNE de l'iléon. PRRT débutée en janvier 2021, 4 cycles prévus ; C4 non réalisé pour thrombopénie.", "3", "toxicity")]
    [InlineData("TNE de l'iléon. PRRT au 177Lu : C1 7,4 GBq le 12/01/2021, C2 7,2 GBq le 10/03/2021, C3 3,7 GBq le 12/05/2021 ; C4 non administré (thrombopénie).", "3", "toxicity")]
    [InlineData("TNE de l'iléon. RIV en 2021. Le quatrième cycle a été reporté de deux mois pour thrombopénie puis administré en août 2021.", null, null)]
    [InlineData("Ileal NET. PRRT, 4 cycles. The day 8 dose of the second and third cycles was not given because of neutropenia.", "4", null)]
    public void A_cycle_that_was_left_out_ends_the_course_with_the_one_before_it(string text, string? cycles, string? stop)
    {
        var prrt = Told.Treatment(text, "prrt");
        (prrt["cycles"], prrt["stop"]).ShouldBe((cycles, stop));
    }

    [Fact]
    public void What_a_cycle_gave_is_no_complement() =>
        Told.Facts("TNE de l'iléon. PRRT : C1 7,4 GBq le 12/01/2021, C2 7,2 GBq le 10/03/2021, C3 3,7 GBq le 12/05/2021.", FactKind.Lab).ShouldBeEmpty();

    [Theory]
    [InlineData("TNE de l'iléon. PRRT en 2021 (C1 en janvier, C2 en mars [thrombopénie], C3 en mai).", "3 2021-01 2021-05")]
    [InlineData("Ileal NET. PRRT in 2021 (cycle 1 in January, cycle 2 in March, cycle 3 in May).", "3 2021-01 2021-05")]
    public void Cycles_in_a_bracket_behind_the_year_are_counted(string text, string told) => (Told.Treatment(text, "prrt") is var prrt ? $"{prrt["cycles"]} {prrt["start"]} {prrt["end"]}" : "").ShouldBe(told);
}
