using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>Cycles told with their days, and dates that belong to another clause.</summary>
public class CycleDatesTests
{
    [Theory]
    [InlineData("3 cycles of 177Lu-DOTATATE (02/2021, 04/2021, 07/2021).", "cycles=3;end=2021-07;start=2021-02")]
    [InlineData("PRRT 3 cycles (January 2021, March 2021, June 2021).", "cycles=3;end=2021-06;start=2021-01")]
    [InlineData("PRRT : C1 le 30/10/2021, C2 le 10/01/2022, C3 le 07/03/2022.", "cycles=3;end=2022-03-07;start=2021-10-30")]
    [InlineData("PRRT : 1re cure le 13/09/2021, 2e le 15/11/2021, 3e le 20/01/2022.", "cycles=3;end=2022-01-20;start=2021-09-13")]
    [InlineData("PRRT cycle 1 on 13 Sept 2021, cycle 2 on 14 Nov 2021.", "cycles=2;end=2021-11-14;start=2021-09-13")]
    [InlineData("177Lu-DOTATATE x 4 (02-08/2021).", "cycles=4;end=2021-08;start=2021-02")]
    [InlineData("RIV 4 cures de 7,4 GBq entre 03/2018 et 09/2018.", "cycles=4;dose=7.4 GBq;end=2018-09;start=2018-03")]
    [InlineData("Elle a reçu 2 cures de PRRT sur 4 prévues.", "cycles=2")]
    [InlineData("PRRT 4 cycles, 02/2021, scanner 04/2021.", "cycles=4")]
    public void The_first_and_the_last_cycle_are_start_and_end(string text, string told) => Told.Qualifiers(Told.Treatment(text, "prrt")).ShouldBe(told);

    [Fact]
    public void A_drug_ends_with_the_last_cycle_only_if_all_are_told() =>
        Told.Qualifiers(Told.Treatment("CAPTEM : C1 le 02/03/2021, C2 le 30/03/2021.", "captem")).ShouldBe("cycles=2;start=2021-03-02");

    [Theory]
    [InlineData("Octreotide and sunitinib were started in 2017 and 2020, respectively.", "octreotide", "2017")]
    [InlineData("Octreotide and sunitinib were started in 2017 and 2020, respectively.", "sunitinib", "2020")]
    [InlineData("Lanréotide et évérolimus débutés respectivement en 2016 et 2019.", "everolimus", "2019")]
    [InlineData("Ileal NET diagnosed in 2014, operated in 2016.", "surgery", "2016")]
    [InlineData("TNE iléale diagnostiquée en 2014, opérée en 2016.", "surgery", "2016")]
    [InlineData("Sunitinib de 2016 à 2018.", "sunitinib", "2016")]
    public void A_date_stays_in_its_clause(string text, string treatment, string start) => Told.Treatment(text, treatment)["start"].ShouldBe(start);

    [Theory]
    [InlineData("Under sunitinib started in January 2019, no complete response was obtained but a partial response in May 2019.", "sunitinib")]
    public void A_complete_response_is_no_end(string text, string treatment) => Told.Treatment(text, treatment)["end"].ShouldBeNull();

    [Theory]
    [InlineData("Everolimus: partial response in March 2019 then progression in May 2020.", "PR 2019-03|PD 2020-05")]
    [InlineData("Sous sunitinib, RP en mai 2019, puis PD en juin 2020.", "PR 2019-05|PD 2020-06")]
    [InlineData("PR in 05/2019 and PD in 06/2020 under sunitinib.", "PR 2019-05|PD 2020-06")]
    public void Each_answer_has_its_own_date(string text, string expected) =>
        string.Join('|', Reader.Read(text).Statements.Where(s => s.Kind == FactKind.Response).Select(s => $"{s.Value} {s["on"]}")).ShouldBe(expected);
}
