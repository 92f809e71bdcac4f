using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

public class CourseDetailsTests
{
    [Theory]
    [InlineData("Cette dame reçoit étoposide 100 mg/m2 avec carboplatine AUC-5.", "carboplatin", "AUC 5")]
    [InlineData("Cette dame reçoit étoposide 100 mg/m2 avec carboplatine AUC-5.", "etoposide", "100 mg/m2")]
    [InlineData("She received carboplatin (AUC = 2) weekly.", "carboplatin", "AUC 2")]
    [InlineData("Il reçoit de l'ifosfamide 9-12 g/m2.", "ifosfamide", "9-12 g/m2")]
    [InlineData("He received ifosfamide 12-9 g/m2.", "ifosfamide", "9 g/m2")]
    public void An_area_under_the_curve_is_the_platinums_and_a_range_is_kept(string text, string treatment, string dose) => Told.Treatment(text, treatment)["dose"].ShouldBe(dose);

    [Theory]
    [InlineData("Trametinib débuté à une dose de 2 mg.", "trametinib", null)]
    [InlineData("Trametinib was resumed with a dose of 1 mg after a dose reduction.", "trametinib", null)]
    [InlineData("Dabrafénib repris avec réduction d'une dose.", "dabrafenib", null)]
    [InlineData("Il a reçu deux doses de nivolumab.", "nivolumab", "2")]
    public void The_amount_of_a_dose_is_no_number_of_doses(string text, string treatment, string? cycles) => Told.Treatment(text, treatment)["cycles"].ShouldBe(cycles);

    [Theory]
    [InlineData("FOLFOX débuté en mai 2013. Dernier cycle le 9 octobre 2013.", "2013-10-09")]
    [InlineData("FOLFOX was started in May 2013. The last cycle was given on 9 October 2013.", "2013-10-09")]
    [InlineData("FOLFOX débuté en mai 2013. Un mois après le dernier cycle, le 9 octobre 2013, il va bien.", null)]
    public void The_last_cycle_is_the_end(string text, string? end) => Told.Treatment(text, "folfox")["end"].ShouldBe(end);

    [Theory]
    [InlineData("En mai 2014, une laparotomie est réalisée. Une hystérectomie avec omentectomie a été pratiquée.", "hysterectomy", "2014-05")]
    [InlineData("In May 2014 she was operated on. An omentectomy was performed as well.", "omentectomy", "2014-05")]
    [InlineData("En mai 2014, une laparotomie est réalisée. Une omentectomie a été pratiquée plus tard.", "omentectomy", null)]
    [InlineData("En mai 2014, une opération est prévue. Une omentectomie a été pratiquée.", "omentectomy", null)]
    [InlineData("Scanner en mai 2014. Une omentectomie a été pratiquée.", "omentectomy", null)]
    public void What_was_done_in_a_dated_operation_has_its_date(string text, string treatment, string? start) => Told.Treatment(text, treatment)["start"].ShouldBe(start);

    [Theory]
    [InlineData("R-CHOP (8 cures) commencé le 03/02/2011 : vincristine 1,4 mg/m2, doxorubicine 50 mg/m2 et rituximab 375 mg/m2.", "vincristine", "cycles=8;dose=1.4 mg/m2;start=2011-02-03")]
    [InlineData("She received six cycles of FEC (fluorouracil 500 mg/m2, epirubicin 100 mg/m2).", "epirubicin", "cycles=6;dose=100 mg/m2")]
    public void The_drugs_that_a_regimen_lists_share_its_cycles(string text, string treatment, string qualifiers) => Told.Qualifiers(Told.Treatment(text, treatment)).ShouldBe(qualifiers);

    [Theory]
    [InlineData("Le topotécan a été débuté en raison d'une progression pleurale.", "topotecan", null)]
    [InlineData("Topotecan was started because of progression.", "topotecan", null)]
    [InlineData("Le topotécan a été arrêté en raison d'une progression pleurale.", "topotecan", "progression")]
    [InlineData("Il a reçu du FOLFOX puis du FOLFIRI en raison d'une progression.", "folfox", "progression")]
    [InlineData("Il a reçu du FOLFOX puis du FOLFIRI en raison d'une progression.", "folfiri", null)]
    [InlineData("En raison d'une progression, un traitement par ifosfamide est administré jusqu'en novembre 2001.", "ifosfamide", null)]
    [InlineData("Sunitinib en 2015. Progression de la thrombose portale.", "sunitinib", null)]
    [InlineData("Sunitinib en 2015. Progression de la maladie.", "sunitinib", "progression")]
    [InlineData("Une CHIP par mitomycine est réalisée. Le scanner montre une progression.", "mitomycin", null)]
    public void A_progression_stops_what_was_given_when_it_came(string text, string treatment, string? stop) => Told.Treatment(text, treatment)["stop"].ShouldBe(stop);

    [Theory]
    [InlineData("She underwent surgery. She is well.", true)]
    [InlineData("Une exérèse large a été réalisée.", true)]
    [InlineData("Surgical tumor resection followed.", true)]
    [InlineData("The surgery was refused.", false)]
    [InlineData("She was seen at surgery clinic.", false)]
    public void An_operation_without_name_place_and_date_counts_where_it_is_told_as_done(string text, bool told) => Told.Facts(text, FactKind.Treatment).Contains("surgery").ShouldBe(told);

    [Theory]
    [InlineData("Procedure: #3 1. Partial nephrectomy 2. Ureterectomy 3. Radical nephrectomy", "nephrectomy")]
    [InlineData("Procedures performed: 1. Low anterior resection 2. Cholecystectomy", "low-anterior-resection,cholecystectomy")]
    public void Printed_options_are_not_done(string text, string treatments) => Told.Facts(text, FactKind.Treatment).Distinct().ShouldBe(treatments.Split(','));

    [Theory]
    [InlineData("She received chemotherapy along with radiation.", true)]
    [InlineData("La tumeur a été irradiée.", true)]
    [InlineData("Douleur avec irradiation dans le bras.", false)]
    [InlineData("She was seen by radiation oncology.", false)]
    public void Radiation_is_a_treatment_where_its_words_stand(string text, bool told) => Told.Facts(text, FactKind.Treatment).Contains("radiotherapy").ShouldBe(told);

    [Theory]
    [InlineData("Données relatives à la progression : FOLFOX a été administré.", "folfox")]
    [InlineData("TS-1 was administered.", "s-1")]
    [InlineData("She underwent a low anterior resection.", "low-anterior-resection")]
    public void Treatments_have_the_names_of_the_public_list(string text, string treatment) => Told.Facts(text, FactKind.Treatment).ShouldBe([treatment]);

    [Fact]
    public void A_grade_behind_one_effect_is_not_that_of_the_next()
    {
        Told.The("Neutropénie de grade 3 et une fièvre sous évérolimus.", FactKind.Toxicity, "fever")["grade"].ShouldBeNull();
        Told.The("Toxicité de grade 3 : mucite sous évérolimus.", FactKind.Toxicity, "mucositis")["grade"].ShouldBe("3");
    }

    [Theory]
    [InlineData("0 ganglion atteint sur 25 réséqués.")]
    [InlineData("None of the 12 lymph nodes resected was involved.")]
    public void Nodes_that_are_counted_are_no_operation(string text) => Told.Facts(text, FactKind.Treatment).ShouldBeEmpty();

    [Theory]
    [InlineData("Antécédent de réaction allergique à la pénicilline.", false)]
    [InlineData("Réaction allergique pendant la perfusion de paclitaxel.", true)]
    [InlineData("An allergic reaction to iodine was known.", false)]
    [InlineData("She had an allergic reaction to oxaliplatin.", true)]
    public void An_allergy_is_a_toxicity_beside_the_treatment_alone(string text, bool told) => Told.Facts(text, FactKind.Toxicity).Contains("hypersensitivity").ShouldBe(told);

    [Theory]
    [InlineData("Docétaxel 75 mg/m2 jour 1 cycle 1, puis tous les 21 jours pendant 6 cycles.", "docetaxel", "6")]
    [InlineData("Vinorelbine is given. After two cycles of dexamethasone she was well.", "vinorelbine", null)]
    [InlineData("Il reçoit du FOLFOX. Après avoir terminé le 30e cycle, il est opéré.", "folfox", "30")]
    [InlineData("Épirubicine 90 mg/m2 x 3 cures + acide zolédronique chaque mois.", "zoledronic-acid", null)]
    public void Cycles_are_those_of_the_drug_that_is_counted(string text, string treatment, string? cycles) => Told.Treatment(text, treatment)["cycles"].ShouldBe(cycles);

    [Theory]
    [InlineData("Létrozole durant quatorze mois, jusqu'à une progression du foie en mars 2014.", "letrozole", null, "2014-03")]
    [InlineData("On compare au scanner du 3 mars 2017 (avant le début du dénosumab).", "denosumab", null, null)]
    [InlineData("Melanoma diagnosed in April 2011 and treated with ipilimumab.", "ipilimumab", null, null)]
    [InlineData("Melanoma treated with ipilimumab in April 2011.", "ipilimumab", "2011-04", null)]
    [InlineData("Capécitabine (dernier cycle en 06-2008) avec excision ultérieure (en 08-2008).", "surgery", "2008-08", null)]
    public void A_date_of_something_else_is_no_start(string text, string treatment, string? start, string? end)
    {
        var course = Told.Treatment(text, treatment);
        (course["start"], course["end"]).ShouldBe((start, end));
    }

    [Theory]
    [InlineData("Ipilimumab was given as second line after progression with dacarbazine.", "ipilimumab", null)]
    [InlineData("Ipilimumab was given as second line after progression with dacarbazine.", "dacarbazine", "progression")]
    [InlineData("Il reçoit du cisplatine. Le suivi jusqu'à la progression est décidé.", "cisplatin", null)]
    [InlineData("Le tamoxifène a été remplacé par l'anastrozole en raison d'une intolérance.", "tamoxifen", "toxicity")]
    [InlineData("Le tamoxifène a été remplacé par l'anastrozole en raison d'une intolérance.", "anastrozole", null)]
    [InlineData("Docetaxel was replaced by paclitaxel because of a grade 3 mucositis.", "docetaxel", "toxicity")]
    [InlineData("Il reçoit du tamoxifène. Après avoir terminé le bilan, il est opéré.", "tamoxifen", null)]
    [InlineData("She receives FOLFOX. She completed the third cycle.", "folfox", null)]
    [InlineData("She receives FOLFOX. She completed treatment.", "folfox", "completed")]
    public void What_ended_is_told_of_the_treatment_that_ended(string text, string treatment, string? stop) => Told.Treatment(text, treatment)["stop"].ShouldBe(stop);

    [Theory]
    [InlineData("Il reçoit du FOLFOX. L'oxaliplatine a été arrêté. Il a reçu 11 cycles au total.")]
    [InlineData("He receives FOLFOX. Oxaliplatin was stopped because of neuropathy. He received 11 cycles.")]
    public void When_one_drug_is_left_out_the_regimen_goes_on(string text)
    {
        Told.Treatment(text, "folfox")["cycles"].ShouldBe("11");
        Told.Treatment(text, "oxaliplatin")["cycles"].ShouldBeNull();
    }

    [Theory]
    [InlineData("Le nivolumab a été demandé et débuté. L'administration a débuté à raison de 240 mg.", "240 mg")]
    [InlineData("Nivolumab was started. It was given at a dose of 240 mg.", "240 mg")]
    [InlineData("Nivolumab was started. Prednisone was given at a dose of 50 mg.", null)]
    public void The_dose_may_stand_in_the_next_sentence(string text, string? dose) => Told.Treatment(text, "nivolumab")["dose"].ShouldBe(dose);

    [Theory]
    [InlineData("Radiodermite de grade 2 à la fin.", "dermatitis")]
    [InlineData("Radiation pneumonitis developed.", "pneumonitis")]
    public void Some_effects_tell_that_rays_are_the_cause(string text, string toxicity) => Told.The(text, FactKind.Toxicity, toxicity)["due"].ShouldBe("radiotherapy");

    [Theory]
    [InlineData("Après un intervalle sans maladie de 4 ans, une récidive est apparue.", false)]
    [InlineData("After a follow-up of 24 months he is free of disease.", true)]
    [InlineData("During the follow-up of 24 months a liver recurrence was found.", false)]
    public void The_time_until_a_recurrence_is_no_last_status(string text, bool told) => Told.Facts(text, FactKind.Outcome).Contains("alive").ShouldBe(told);

    [Fact]
    public void Gray_that_stand_with_one_irradiation_are_not_those_of_the_next() =>
        Told.Treatment("Radiothérapie holocrânienne de 30 Gy + radiothérapie stéréotaxique sur la lésion.", "stereotactic-radiotherapy")["dose"].ShouldBeNull();

    [Theory]
    [InlineData("A man with an ileal NET received PRRT x4 7.4 GBq.", "prrt", "7.4 GBq")]
    [InlineData("TNE iléale. Sandostatine x 3 100 µg.", "octreotide", "100 ug")]
    [InlineData("TNE iléale. Capécitabine 1 250 mg/m2.", "capecitabine", "1250 mg/m2")]
    [InlineData("Ileal NET. Capecitabine 1 250 mg/m2.", "capecitabine", "1250 mg/m2")]
    public void How_often_is_no_part_of_how_much(string text, string treatment, string dose) => Told.Treatment(text, treatment)["dose"].ShouldBe(dose);

    [Theory]
    [InlineData("TNE iléale. Sunitinib en 2021. Évérolimus en 2022 : progression.", "sunitinib", "2021")]
    [InlineData("TNE iléale. Sunitinib en 2021. Évérolimus en 2022 : progression.", "everolimus", "2022")]
    [InlineData("Ileal NET. Sunitinib in 2018, then PRRT in 2021.", "sunitinib", "2018")]
    [InlineData("TNE iléale. PRRT 2020. Sunitinib 2021 : progression.", "sunitinib", "2021")]
    [InlineData("TNE iléale. Évérolimus 2017-2018, arrêt pour pneumopathie.", "everolimus", "2017")]
    [InlineData("Cancer du sein : chimiothérapie (épirubicine et cyclophosphamide) et hormonothérapie (tamoxifène 1997-1999).", "cyclophosphamide", null)]
    [InlineData("Cancer du sein : chimiothérapie (épirubicine et cyclophosphamide) et hormonothérapie (tamoxifène 1997-1999).", "tamoxifen", "1997")]
    [InlineData("Ileal NET. Sunitinib in 2018 was badly tolerated.", "sunitinib", null)]
    [InlineData("TNE iléale. Sous sunitinib en 2018, la maladie est stable.", "sunitinib", null)]
    public void A_year_alone_behind_a_treatment_that_opens_its_item_is_the_beginning(string text, string treatment, string? start) => Told.Treatment(text, treatment)["start"].ShouldBe(start);
}
