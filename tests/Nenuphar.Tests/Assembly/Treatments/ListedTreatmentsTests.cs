using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>Treatments of telegrams, forms and tables: each keeps its own dose, dates, cycles and answer.</summary>
public class ListedTreatmentsTests
{
    [Theory]
    [InlineData("Cisplatine 80 mg/m2 et VP16 120 mg/m2.", "etoposide", "120 mg/m2")]
    [InlineData("Étoposide oral (VP-16 50 mg/j).", "etoposide", "50 mg/d")]
    [InlineData("Cisplatin 80 mg/m2 with VP-16 120 mg/m2.", "etoposide", "120 mg/m2")]
    [InlineData("Oral VP-16 50 mg daily.", "etoposide", "50 mg/d")]
    [InlineData("He took capecitabine (1 250 mg/m2).", "capecitabine", "1250 mg/m2")]
    public void A_number_of_the_name_is_no_part_of_the_dose(string text, string drug, string dose) => Told.Treatment(text, drug)["dose"].ShouldBe(dose);

    [Theory]
    [InlineData("Ileum resected in 2018. Reviewed on 12 June 2020, two years after surgery.", "2018")]
    [InlineData("Iléon réséqué en 2015. Consultation du 4 mars 2019, quatre ans après la chirurgie.", "2015")]
    [InlineData("On 7 July 2021 she underwent surgery of the ileum.", "2021-07-07")]
    [InlineData("Opérée le 3 mai 2014 d'une tumeur du grêle.", "2014-05-03")]
    [InlineData("Resected in 2018. Two years after surgery, on 14 October 2022, a lesion was seen.", "2018")]
    public void A_visit_reckoned_from_an_operation_is_no_operation(string text, string days) =>
        string.Join(' ', Reader.Read(text).Statements.Where(s => s.Kind == FactKind.Treatment && s.IsAffirmed).Select(s => s["start"])).ShouldBe(days);

    [Theory]
    [InlineData("Lutathera x4 Jan 2020 - Aug 2020.", "prrt", "2020-01", "2020-08", "4")]
    [InlineData("RIV x4 janvier 2020 - août 2020.", "prrt", "2020-01", "2020-08", "4")]
    [InlineData("PRRT x3, 5 October 2018.", "prrt", "2018-10-05", null, "3")]
    [InlineData("CAPTEM x6 2019: PR.", "captem", "2019", null, "6")]
    [InlineData("Octreotide from 03.2017 to 05.2019.", "octreotide", "2017-03", "2019-05", null)]
    [InlineData("Octréotide de 03.2017 à 05.2019.", "octreotide", "2017-03", "2019-05", null)]
    [InlineData("FOLFOX 3/2017-9/2017 x 12, best resp PR.", "folfox", "2017-03", "2017-09", "12")]
    public void Counts_and_dates_side_by_side_are_told_apart(string text, string treatment, string? start, string? end, string? cycles)
    {
        var told = Told.Treatment(text, treatment);
        (told["start"], told["end"], told["cycles"]).ShouldBe((start, end, cycles));
    }

    [Theory]
    [InlineData("Lanreotide since 2015, everolimus 10 mg 2018-2019 PD, sunitinib 37.5 mg 2020.", "lanreotide 2015 | everolimus 2018-2019 | sunitinib 2020")]
    [InlineData("Lanréotide depuis 2015, évérolimus 10 mg 2018-2019 PD, sunitinib 37,5 mg 2020.", "lanreotide 2015 | everolimus 2018-2019 | sunitinib 2020")]
    [InlineData("Lanreotide 120 mg 01/2018-02/2019 PD\nEverolimus 10 mg 03/2019-09/2019 PD\nCAPTEM x6 10/2019-04/2020 PR", "lanreotide 2018-01-2019-02 | everolimus 2019-03-2019-09 | captem 2019-10-2020-04 x6")]
    [InlineData("Évérolimus 10 mg 03/2019-09/2019 PD\nRIV 3 cures 10/2019 12/2019 02/2020\nOMS 1, vivant 01/2024", "everolimus 2019-03-2019-09 | prrt 2019-10-2020-02 x3")]
    [InlineData("| Évérolimus 10 mg | 03/2018 | 01/2019 | PD |\n| RIV 4 x 7,4 GBq | 02/2019 | 08/2019 | RP |", "everolimus 2018-03-2019-01 | prrt 2019-02-2019-08 x4")]
    [InlineData("Treatment | Start | End\nEverolimus | 03/2018 | 01/2019\nSunitinib | 02/2019 | 08/2019", "everolimus 2018-03-2019-01 | sunitinib 2019-02-2019-08")]
    [InlineData("Carboplatine AUC 5\nÉtoposide 100 mg/m2\n4 cycles de mars à juin 2020.", "carboplatin 2020-03-2020-06 x4 | etoposide 2020-03-2020-06 x4")]
    public void Items_of_a_list_keep_what_is_theirs(string text, string treatments) =>
        string.Join(" | ", Reader.Read(text).Statements.Where(s => s.Kind == FactKind.Treatment && s.IsAffirmed)
            .Select(s => $"{s.Value} {s["start"]}{(s["end"] is { } end ? "-" + end : "")}{(s["cycles"] is { } cycles ? " x" + cycles : "")}")).ShouldBe(treatments);

    [Theory]
    [InlineData("Octreotide 30 mg since 2017, then 4 cycles of Lutathera in 2019.", "octreotide", null)]
    [InlineData("Octréotide 30 mg depuis 2017, puis 4 cures de Lutathera en 2019.", "octreotide", null)]
    [InlineData("Four cycles of carboplatin and etoposide.", "etoposide", "4")]
    public void Cycles_of_the_next_are_not_those_of_the_one_before(string text, string treatment, string? cycles) => Told.Treatment(text, treatment)["cycles"].ShouldBe(cycles);

    [Theory]
    [InlineData("PRRT was given on 3 March 2021, 28 April 2021 and 23 June 2021.", "2021-03-03", "2021-06-23", "3")]
    [InlineData("RIV réalisée le 3 mars 2021, le 28 avril 2021 et le 23 juin 2021.", "2021-03-03", "2021-06-23", "3")]
    [InlineData("177Lu-DOTATATE #1 01/2020, #2 03/2020, #3 05/2020.", "2020-01", "2020-05", "3")]
    [InlineData("PRRT: cycle 1 Jan 2023 (7.4GBq), cycle 2 Mar 2023, cycle 3 May 2023.", "2023-01", "2023-05", "3")]
    [InlineData("PRRT C1 janvier 2023, C2 mars 2023, C3 mai 2023.", "2023-01", "2023-05", "3")]
    [InlineData("PRRT 3 c. (01/22, 03/22, 05/22).", "2022-01", "2022-05", "3")]
    [InlineData("PRRT C1 le 10/01/2022, C2 le 07/03/2022 (retard de C3 pour anémie : 20/07/2022), C4 le 14/09/2022.", "2022-01-10", "2022-09-14", "4")]
    [InlineData("PRRT 4 cures 05/2020 07/2020 09/2020 11/2020, stable.", "2020-05", "2020-11", "4")]
    [InlineData("PRRT cycles on 10 January 2023, 7 March 2023, 2 May 2023 and 27 June 2022.", "2023-01-10", null, "4")]
    [InlineData("PRRT in May 2019 and in June 2021.", null, null, null)]
    [InlineData("PRRT on 3 March 2021, 28 April 2021 CT showed stable disease.", "2021-03-03", null, null)]
    public void Days_of_a_radionuclide_are_its_cycles(string text, string? start, string? end, string? cycles)
    {
        var told = Told.Treatment(text, "prrt");
        (told["start"], told["end"], told["cycles"]).ShouldBe((start, end, cycles));
    }

    [Theory]
    [InlineData("PMH: cholecystectomy 2004, breast carcinoma 2011 treated by lumpectomy.", "2011")]
    [InlineData("ATCD : appendicectomie 1998, carcinome du sein droit 2009 opéré par tumorectomie.", "2009")]
    [InlineData("Cholecystectomy 2004, lumpectomy.", null)]
    public void The_year_of_the_operation_before_is_not_that_of_the_next(string text, string? start) => Told.Treatment(text, "lumpectomy")["start"].ShouldBe(start);

    [Theory]
    [InlineData("He fears the gastrectomy that his mother had.", false)]
    [InlineData("Elle parle de la gastrectomie que son père a eue.", false)]
    [InlineData("She had a gastrectomy; her father had a stroke.", true)]
    [InlineData("Elle a eu une gastrectomie ; son père a eu un infarctus.", true)]
    public void What_a_relative_had_is_the_relatives(string text, bool own) => Told.Facts(text, FactKind.Treatment).Contains("gastrectomy").ShouldBe(own);

    [Theory]
    [InlineData("1re ligne : cisplatine + étoposide, 6 cycles, puis durvalumab en entretien. 2e ligne : lurbinectédine.", "durvalumab", "1")]
    [InlineData("First line: carboplatin + etoposide, then atezolizumab maintenance until May 2022. Second line: topotecan.", "atezolizumab", "1")]
    [InlineData("Ligne 1 : lanréotide. Ligne 2 : évérolimus 10 mg 2020.", "everolimus", "2")]
    [InlineData("Line 1: lanreotide. Line 2: everolimus 10 mg 2020.", "everolimus", "2")]
    [InlineData("First line octreotide Jan 2019.", "octreotide", "1")]
    public void Lines_are_numbered_as_they_are_written(string text, string treatment, string line) => Told.Treatment(text, treatment)["line"].ShouldBe(line);
}
