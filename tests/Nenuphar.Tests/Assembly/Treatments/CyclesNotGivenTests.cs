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
        Reader.Read(text).Statements.Where(s => s.IsAffirmed && s.Kind == Nenuphar.Cases.FactKind.Treatment).Select(s => s["start"]).OfType<string>().Distinct().ShouldBe([start]);

    [Theory]
    [InlineData("Woman of 58 with a pancreatic NET. CT: liver lesion 40 mm.")]
    public void A_lesion_on_CT_is_no_calcitonin(string text) => Told.Facts(text).ShouldNotContain(f => f.Contains("calcitonin", StringComparison.Ordinal));
}
