using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

public class TreatmentReaderTests
{
    [Theory]
    [InlineData("Elle reçoit du lanréotide 90 mg toutes les 4 semaines.", "lanreotide", "90 mg")]
    [InlineData("She takes everolimus 10 mg daily.", "everolimus", "10 mg/d")]
    [InlineData("Sunitinib à 37,5 mg par jour.", "sunitinib", "37.5 mg/d")]
    [InlineData("He received cisplatin 75 mg/m2.", "cisplatin", "75 mg/m2")]
    [InlineData("Il a reçu 80 mg/m2 de cisplatine.", "cisplatin", "80 mg/m2")]
    [InlineData("He received carboplatin AUC 5.", "carboplatin", "AUC 5")]
    [InlineData("Interféron alpha 3 MUI trois fois par semaine.", "interferon-alpha", "3 MU")]
    [InlineData("Radiothérapie du médiastin à la dose totale de 60 Gy, 30 fractions de 2 Gy.", "radiotherapy", "60 Gy")]
    [InlineData("He received 177Lu-DOTATATE, 7.4 GBq per cycle.", "prrt", "7.4 GBq")]
    public void A_dose_is_that_of_one_administration_and_of_a_whole_irradiation(string text, string treatment, string dose) => Told.Treatment(text, treatment)["dose"].ShouldBe(dose);

    [Theory]
    [InlineData("Traitée par RIV en 2023, progression sous RIV.", "2023")]
    [InlineData("A reçu une RIV en 2023.", "2023")]
    public void The_short_french_name_of_radionuclide_therapy_is_read_alone(string text, string start) => Told.Treatment(text, "prrt")["start"].ShouldBe(start);

    [Theory]
    [InlineData("RIV prévue en mars 2026.")]
    [InlineData("Indication de RIV à discuter.")]
    public void What_is_planned_under_its_short_name_was_not_given(string text) => Told.Facts(text, FactKind.Treatment).ShouldBeEmpty();

    [Theory]
    [InlineData("He received doxorubicin 75 mg/m2 and ifosfamide.", "doxorubicin", "75 mg/m2")]
    [InlineData("He received doxorubicin 75 mg/m2 and ifosfamide.", "ifosfamide", null)]
    [InlineData("Cisplatine 75 mg/m2 et étoposide 100 mg/m2.", "cisplatin", "75 mg/m2")]
    [InlineData("Cisplatine 75 mg/m2 et étoposide 100 mg/m2.", "etoposide", "100 mg/m2")]
    public void A_dose_goes_to_its_own_drug(string text, string treatment, string? dose) => Told.Treatment(text, treatment)["dose"].ShouldBe(dose);

    [Theory]
    [InlineData("Évérolimus de mars 2018 à juin 2019.", "everolimus", "2018-03", "2019-06")]
    [InlineData("Everolimus from March 2018 to June 2019.", "everolimus", "2018-03", "2019-06")]
    [InlineData("L'évérolimus a été débuté en mars 2018.", "everolimus", "2018-03", null)]
    [InlineData("Évérolimus débuté fin mars 2018.", "everolimus", "2018-03", null)]
    [InlineData("Everolimus was started on March 3, 2018.", "everolimus", "2018-03-03", null)]
    [InlineData("Second-line everolimus was started in May 2018 and given for three cycles.", "everolimus", "2018-05", null)]
    [InlineData("Everolimus since 2018.", "everolimus", "2018", null)]
    [InlineData("Évérolimus jusqu'en juin 2019.", "everolimus", null, "2019-06")]
    [InlineData("Everolimus was stopped in June 2019.", "everolimus", null, "2019-06")]
    [InlineData("Fin du traitement par évérolimus en juin 2019.", "everolimus", null, "2019-06")]
    [InlineData("Résection iléale le 27/02/2016.", "small-bowel-resection", "2016-02-27", null)]
    [InlineData("Exérèse en août 2021, suivie d'une radiothérapie.", "radiotherapy", null, null)]
    [InlineData("He received doxorubicin, then a resection in June 2018.", "doxorubicin", null, null)]
    [InlineData("Thyroidectomy in June 2018 and radiotherapy.", "radiotherapy", null, null)]
    [InlineData("Trois mois plus tard, il a reçu de l'évérolimus.", "everolimus", null, null)]
    public void Start_and_end_are_told_only_where_the_words_give_the_date_to_the_treatment(string text, string treatment, string? start, string? end)
    {
        var course = Told.Treatment(text, treatment);
        (course["start"], course["end"]).ShouldBe((start, end));
    }

    [Theory]
    [InlineData("Il a reçu six cures de FOLFOX.", "folfox", "6")]
    [InlineData("He received four cycles of cisplatin.", "cisplatin", "4")]
    [InlineData("Quatre cycles de 177Lu-DOTATATE ont été administrés.", "prrt", "4")]
    [InlineData("FOLFIRI was stopped after 3 cycles.", "folfiri", "3")]
    [InlineData("Il a reçu du FOLFOX ; six cycles étaient prévus.", "folfox", null)]
    public void Cycles_are_those_that_were_given(string text, string treatment, string? cycles) => Told.Treatment(text, treatment)["cycles"].ShouldBe(cycles);

    [Theory]
    [InlineData("Traitement de première ligne par octréotide.", "octreotide", "1")]
    [InlineData("Il a reçu du FOLFOX en deuxième ligne.", "folfox", "2")]
    [InlineData("Third-line sunitinib was given.", "sunitinib", "3")]
    [InlineData("Everolimus as 2nd line.", "everolimus", "2")]
    [InlineData("Everolimus was given.", "everolimus", null)]
    public void A_line_is_the_one_that_is_told(string text, string treatment, string? line) => Told.Treatment(text, treatment)["line"].ShouldBe(line);

    [Theory]
    [InlineData("Octréotide, avec une réponse partielle.", "octreotide", "PR", null)]
    [InlineData("Everolimus with stable disease as best response.", "everolimus", "SD", null)]
    [InlineData("Six cures de R-CHOP ont été administrées, avec une rémission complète.", "r-chop", "CR", null)]
    [InlineData("Quatre cycles de 177Lu-DOTATATE, avec une réponse partielle.", "prrt", "PR", null)]
    [InlineData("Évérolimus arrêté pour progression.", "everolimus", null, "progression")]
    [InlineData("Sunitinib was stopped because of progression.", "sunitinib", null, "progression")]
    [InlineData("Everolimus was stopped because of toxicity.", "everolimus", null, "toxicity")]
    [InlineData("Everolimus was stopped because of grade 3 pneumonitis.", "everolimus", null, "toxicity")]
    [InlineData("L'évérolimus a été interrompu en raison d'une neutropénie de grade 4.", "everolimus", null, "toxicity")]
    public void Best_response_and_reason_to_stop_are_those_that_are_told(string text, string treatment, string? best, string? stop)
    {
        var course = Told.Treatment(text, treatment);
        (course["best"], course["stop"]).ShouldBe((best, stop));
    }

    [Theory]
    [InlineData("Une chimiothérapie est prévue.")]
    [InlineData("Treatment is planned with cisplatin.")]
    [InlineData("Un traitement est prévu par évérolimus.")]
    [InlineData("PRRT is being considered.")]
    [InlineData("Elle n'a pas reçu de chimiothérapie.")]
    [InlineData("She refused everolimus.")]
    public void What_is_planned_or_was_not_given_is_no_treatment(string text) => Told.Facts(text, FactKind.Treatment).ShouldBeEmpty();

    [Fact]
    public void The_named_operation_is_told_without_the_word_surgery() =>
        Told.Facts("Elle a été opérée d'une lésion du pancréas. La pancréatectomie distale avait été réalisée en avril 2016.", FactKind.Treatment).ShouldBe(["distal-pancreatectomy"]);

    [Fact]
    public void An_old_appendicectomy_is_history_and_that_of_the_tumour_is_its_operation()
    {
        Told.Facts("Antécédents : appendicectomie dans l'enfance.").ShouldBe(["condition appendicectomy"]);
        Told.Treatment("Renseignements cliniques : appendicectomie le 11/09/2022.\n\nConclusion : tumeur neuroendocrine de l'appendice.", "appendicectomy")["start"].ShouldBe("2022-09-11");
    }

    [Theory]
    [InlineData("05/2019 -> 08/2020 : lanréotide 120 mg.", "lanreotide", "2019-05", "2020-08")]
    [InlineData("Sunitinib 05/2019 → 08/2020.", "sunitinib", "2019-05", "2020-08")]
    [InlineData("FOLFIRI, 10/2018 - 02/2019, then stopped.", "folfiri", "2018-10", "2019-02")]
    [InlineData("CAPTEM May 2019 to March 2020, nine cycles.", "captem", "2019-05", "2020-03")]
    [InlineData("CAPTEM, de mai à novembre 2019.", "captem", "2019-05", "2019-11")]
    [InlineData("Octreotide (May 2016 to June 2018), then everolimus (July 2018 to March 2019).", "everolimus", "2018-07", "2019-03")]
    [InlineData("Octreotide (May 2016 to June 2018), then everolimus (July 2018 to March 2019).", "octreotide", "2016-05", "2018-06")]
    [InlineData("Entre mars et juin 2017, il a reçu cisplatine et étoposide.", "cisplatin", "2017-03", "2017-06")]
    [InlineData("Carboplatin AUC 5 + etoposide, 2 cycles, 26/04 and 17/05/2021.", "carboplatin", "2021-04-26", null)]
    [InlineData("Sunitinib stable au scanner du 05/2019, sans date.", "sunitinib", null, null)]
    public void A_stretch_of_time_goes_to_the_treatment_that_it_stands_with(string text, string treatment, string? start, string? end)
    {
        var course = Told.Treatment(text, treatment);
        (course["start"], course["end"]).ShouldBe((start, end));
    }

    [Theory]
    [InlineData("C1 carboplatine AUC 5 le 14/12/2023, C2 le 04/01.", "carboplatin", "2023-12-14")]
    [InlineData("Atezolizumab added from C2 (23/01/2025).", "atezolizumab", "2025-01-23")]
    [InlineData("Étoposide, C2 le 14/12/2023.", "etoposide", null)]
    [InlineData("21/06/2016 : sunitinib 50 mg.", "sunitinib", "2016-06-21")]
    [InlineData("Leuprorelin 11.25 mg 25/07/2023.", "leuprorelin", "2023-07-25")]
    [InlineData("En octobre 2014, une progression est constatée et l'évérolimus est débuté.", "everolimus", "2014-10")]
    [InlineData("Sous évérolimus, scanner du 12/10/2014 stable.", "everolimus", null)]
    [InlineData("La LDH était haute au diagnostic (16/04/2018), puis basse sous traitement par pembrolizumab.", "pembrolizumab", null)]
    [InlineData("Radiothérapie L3 : 20 Gy / 5 f, 03/2019.", "radiotherapy", "2019-03")]
    public void A_date_that_stands_with_a_first_cycle_or_right_behind_the_name_is_the_start(string text, string treatment, string? start) => Told.Treatment(text, treatment)["start"].ShouldBe(start);

    [Theory]
    [InlineData("Il a reçu du sunitinib. Le traitement a été arrêté en mai 2018.", "2018-05")]
    [InlineData("He received sunitinib. Treatment was stopped in May 2018.", "2018-05")]
    [InlineData("Il a reçu du sunitinib. Le scanner de mai 2018 était stable.", null)]
    public void A_later_sentence_may_tell_the_end(string text, string? end) => Told.Treatment(text, "sunitinib")["end"].ShouldBe(end);

    [Theory]
    [InlineData("1L carbo-etop x2, 2L CAPTEM x11 PR then PD, 3L Lu-DOTATATE x4: SD.", "captem", "11", "2", "PR", "progression")]
    [InlineData("1L carbo-etop x2, 2L CAPTEM x11 PR then PD, 3L Lu-DOTATATE x4: SD.", "prrt", "4", "3", "SD", null)]
    [InlineData("1L carbo-etop x2, 2L CAPTEM x11 PR then PD, 3L Lu-DOTATATE x4: SD.", "carboplatin", "2", "1", null, null)]
    [InlineData("L1 : lanréotide. MS puis PD hépatique.", "lanreotide", null, "1", "SD", "progression")]
    [InlineData("2e : FOLFIRI, C1 à C6. RP (-42 %). Arrêt programmé.", "folfiri", "6", "2", "PR", "completed")]
    [InlineData("Lanréotide. Stabilité pendant 20 mois.", "lanreotide", null, null, "SD", null)]
    [InlineData("Avelumab (4 perfusions), bien toléré.", "avelumab", "4", null, null, null)]
    [InlineData("Évérolimus 10 mg x 2/j. Récepteurs : RP 80 %.", "everolimus", null, null, null, null)]
    [InlineData("Radiothérapie L2 puis évérolimus, stabilité de la lésion mais apparition d'une lésion osseuse.", "everolimus", null, null, null, null)]
    [InlineData("Télotristat débuté. Maladie stable au scanner.", "telotristat", null, null, null, null)]
    public void Each_line_of_a_board_note_keeps_its_own_cycles_number_and_verdict(string text, string treatment, string? cycles, string? line, string? best, string? stop)
    {
        var course = Told.Treatment(text, treatment);
        (course["cycles"], course["line"], course["best"], course["stop"]).ShouldBe((cycles, line, best, stop));
    }

    [Theory]
    [InlineData("HIST0L0GY of the liver.")]
    [InlineData("Méthotrexate pour une polyarthrite rhumatoïde.")]
    [InlineData("Methotrexate for rheumatoid arthritis.")]
    [InlineData("The EMR was reviewed.")]
    [InlineData("Scintigraphie 131I-MIBG normale.")]
    public void Misread_letters_and_drugs_for_other_diseases_are_no_treatment(string text) => Told.Facts(text, FactKind.Treatment).ShouldBeEmpty();

    [Theory]
    [InlineData("The polyp was removed by EMR at endoscopy.", "endoscopic-resection")]
    [InlineData("Total thyroidectomy with left lateral neck dissection (levels II-V).", "lymphadenectomy")]
    [InlineData("131I-MIBG, deux cures (7,4 GBq).", "mibg-therapy")]
    [InlineData("Methotrexate for a choriocarcinoma.", "methotrexate")]
    public void Abbreviated_treatments_are_read_where_their_words_stand(string text, string treatment) => Told.Facts(text, FactKind.Treatment).ShouldContain(treatment);

    [Theory]
    [InlineData("Tumour resected in July 2018, pleural relapse.", "surgery", null)]
    [InlineData("Resection in July 2018 of a pleural nodule.", "surgery", "pleura")]
    [InlineData("Radiothérapie antalgique T9, 30 Gy.", "radiotherapy", "bone")]
    public void The_organ_of_a_relapse_is_no_field(string text, string treatment, string? at) => Told.Treatment(text, treatment)["at"].ShouldBe(at);

    [Theory]
    [InlineData("Ni fièvre ni métastase, et une prostatectomie a donc été faite en mars 2009.", "prostatectomy", "at=prostate;start=2009-03")]
    [InlineData("He had no fever and he underwent a right hemicolectomy in May 2012.", "right-hemicolectomy", "at=colon;start=2012-05")]
    [InlineData("Après avoir envisagé diverses options, un traitement par FOLFOX a été administré.", "folfox", "")]
    [InlineData("Il reçoit du nivolumab, 14e cycle administré le 19/09/2016.", "nivolumab", "")]
    [InlineData("Nivolumab was continued, the 9th cycle given on 12 May 2016.", "nivolumab", "")]
    [InlineData("Enzalutamide instauré ; au bout de trois mois de traitement, en juin 2015, son état est bon.", "enzalutamide", "")]
    [InlineData("En juin 2015, au bout de neuf mois d'enzalutamide, il va bien.", "enzalutamide", "")]
    [InlineData("Docétaxel débuté. Le dénosumab est aussi administré. Il a reçu 6 cycles.", "docetaxel", "cycles=6")]
    [InlineData("Elle reçoit de l'évérolimus. Une mucite selon les critères terminologiques communs est notée.", "everolimus", "")]
    [InlineData("He receives everolimus. The terminal ileum is normal.", "everolimus", "")]
    [InlineData("Irradiation adjuvante en mai. Au total, 44 Gy ont été administrés sur le sein et 30 Gy sur les aires.", "radiotherapy", "at=breast;dose=44 Gy")]
    public void A_later_cycle_another_verdict_or_a_list_of_options_does_not_mislead(string text, string treatment, string qualifiers) =>
        Told.Qualifiers(Told.Treatment(text, treatment)).ShouldBe(qualifiers);

    [Theory]
    [InlineData("Pazopanib débuté le 02/03/2011. IRM : masse de 5 cm. Le traitement s'est achevé le 17/11/2011.", "pazopanib", "2011-11-17")]
    [InlineData("Everolimus was started on 5 May 2014. CT: stable. MRI: normal. Bone scan: normal. MRI: normal. End of treatment on 23 July 2015.", "everolimus", "2015-07-23")]
    [InlineData("Carboplatine débutée en mars 2011. Diarrhée six semaines après la fin du traitement, en janvier 2012.", "carboplatin", null)]
    public void The_end_is_told_whatever_stands_between(string text, string treatment, string? end) => Told.Treatment(text, treatment)["end"].ShouldBe(end);

    [Theory]
    [InlineData("Elle a commencé la chimiothérapie le 14/06/2016 selon le schéma capécitabine.", "capecitabine", "start=2016-06-14")]
    [InlineData("She started chemotherapy on 5 May 2015 with capecitabine.", "capecitabine", "start=2015-05-05")]
    [InlineData("Un traitement palliatif par FOLFOX a été administré, dès le 13/8/2013, dont elle a reçu en tout et sans interruption notable 11 cycles, à partir du cycle 7 sans oxaliplatine.", "folfox", "cycles=11;start=2013-08-13")]
    [InlineData("Une chimiothérapie est proposée, selon le schéma paclitaxel. À ce jour, il a reçu 7 doses.", "paclitaxel", "cycles=7")]
    [InlineData("Paclitaxel en 2015. Après 3 cycles, il présentait une maladie hépatique stable.", "paclitaxel", "best=SD;cycles=3;start=2015")]
    public void The_class_the_offer_and_the_later_sentence_tell_of_the_drug(string text, string treatment, string qualifiers) => Told.Qualifiers(Told.Treatment(text, treatment)).ShouldBe(qualifiers);

    [Fact]
    public void An_offer_that_nothing_follows_was_not_given() => Told.Facts("Une chimiothérapie est proposée, selon le schéma paclitaxel. Il va bien.", FactKind.Treatment).ShouldNotContain("paclitaxel");
}
