using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>What is told of one treatment stays with it: counts, doses, days, lines.</summary>
public class NeighboursTests
{
    [Theory]
    [InlineData("PRRT 4 cycles 2021, sunitinib 2022.", "prrt", "4")]
    [InlineData("PRRT 4 cycles 2021, sunitinib 2022.", "sunitinib", null)]
    [InlineData("Sunitinib (2019), PRRT (3 cycles), lanréotide, interféron.", "lanreotide", null)]
    [InlineData("Lanreotide for progression, then 4 cycles of Lutathera.", "lanreotide", null)]
    [InlineData("Cisplatin and etoposide, 4 cycles, then FOLFIRI 6 cycles.", "etoposide", "4")]
    [InlineData("Cisplatin and etoposide, 4 cycles, then FOLFIRI 6 cycles.", "folfiri", "6")]
    public void A_count_stands_with_the_treatment_before_it(string text, string treatment, string? cycles) => Told.Treatment(text, treatment)["cycles"].ShouldBe(cycles);

    [Theory]
    [InlineData("Ileal NET. PRRT x4 Oct 2018 - May 2019.", "2018-10", "4")]
    [InlineData("TNE iléale. PRRT cycle 1 janvier 2023, cycle 2 mars 2023.", "2023-01", "2")]
    [InlineData("Ileal NET. PRRT on 4 October 2018.", "2018-10-04", null)]
    public void A_count_before_a_month_is_no_day(string text, string start, string? cycles)
    {
        var prrt = Told.Treatment(text, "prrt");
        (prrt["start"], prrt["cycles"]).ShouldBe((start, cycles));
    }

    [Theory]
    [InlineData("Ileal NET. Lanreotide 120 mg from 03.2019 to 07.2021.", "2019-03 2021-07")]
    [InlineData("TNE iléale. Lanréotide 120 mg de 03.2019 à 07.2021.", "2019-03 2021-07")]
    public void A_month_may_be_written_with_a_point(string text, string dates) => (Told.Treatment(text, "lanreotide") is var told ? $"{told["start"]} {told["end"]}" : "").ShouldBe(dates);

    [Theory]
    [InlineData("SCLC. Carboplatin AUC 5 + VP-16 100 mg/m2 in 2021.")]
    [InlineData("CPC. Carboplatine AUC 5 + VP16 100 mg/m² en 2021.")]
    public void The_number_of_a_name_is_no_part_of_the_dose(string text) => Told.Treatment(text, "etoposide")["dose"].ShouldBe("100 mg/m2");

    [Theory]
    [InlineData("Ileal NET resected in 2020. Seen on 14 October 2022, two years after surgery.")]
    [InlineData("TNE iléale réséquée en 2020. Vue le 14 octobre 2022, deux ans après la chirurgie.")]
    public void The_day_of_a_visit_is_not_that_of_the_operation_before_it(string text) =>
        Told.Facts(text, FactKind.Treatment).Count.ShouldBe(1);

    [Theory]
    [InlineData("Homme de 60 ans. TNE du pancréas sous évérolimus 10 mg. Réduction à 5 mg puis reprise à 10 mg en mai 2021.", "10 mg, 5 mg, 10 mg")]
    [InlineData("A 60-year-old man. Ileal NET on sunitinib 37.5 mg. The dose was reduced to 25 mg in June 2020.", "37.5 mg, 25 mg")]
    [InlineData("A 60-year-old man. Ileal NET on sunitinib 37.5 mg. A reduction to 25 mg was not needed.", "37.5 mg")]
    public void A_dose_that_is_changed_is_told_with_the_first(string text, string doses) => string.Join(", ", Case(text).Treatments.ShouldHaveSingleItem().Doses).ShouldBe(doses);

    [Theory]
    [InlineData("Femme de 60 ans. TNE du pancréas. 1re ligne : lanréotide. Maintenance par capécitabine. 2e ligne : FOLFOX.", "lanreotide 1, capecitabine 1, folfox 2")]
    [InlineData("Femme de 60 ans. TNE du pancréas et cancer du sein. Le cancer du sein a été traité par tamoxifène. La TNE par octréotide.", "octreotide 1")]
    [InlineData("A 60-year-old man. Ileal NET. Lanreotide 120 mg every 28 days. Octreotide s.c. 100 mcg tds as rescue.", "lanreotide 1")]
    public void Lines_bear_the_numbers_that_are_told(string text, string lines) =>
        string.Join(", ", Case(text).Lines.SelectMany(l => l.Treatments.Select(t => $"{t.Agent} {l.Number}"))).ShouldBe(lines);

    [Theory]
    [InlineData("TNE du grêle. 5HIAA U 312 µmol/24h.")]
    [InlineData("Ileal NET. 5-HIAA U 312 µmol/24h.")]
    public void A_u_behind_5_HIAA_is_no_urea(string text) => Told.Facts(text, FactKind.Lab).ShouldBe(["5-hiaa=312 umol/(24.h)"]);

    private static Case Case(string text) => CaseReader.Read([("letter", text)]);
}
