using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>What is told of another medicine, of a meal, of another disease or of a later course is not the course's.</summary>
public class AnotherMedicineTests
{
    [Theory]
    [InlineData("Le nivolumab est arrêté et de la prednisolone 1 mg/kg par jour est prescrite.", "nivolumab", null)]
    [InlineData("Nivolumab was stopped and methylprednisolone 2 mg/kg daily was given.", "nivolumab", null)]
    [InlineData("Après trois doses d'ipilimumab, on donne de l'infliximab (une seule perfusion de 10 mg/kg).", "ipilimumab", null)]
    [InlineData("After two doses of ipilimumab, vedolizumab (single dose of 300 mg) was given.", "ipilimumab", null)]
    [InlineData("Elle reçoit de l'ipilimumab 3 mg/kg et de la prednisone 40 mg.", "ipilimumab", "3 mg/kg")]
    [InlineData("She received ipilimumab (Yervoy) 3 mg/kg and prednisone 40 mg.", "ipilimumab", "3 mg/kg")]
    [InlineData("She had ipilimumab. Colitis came, and a single dose of infliximab 5 mg/kg was given.", "ipilimumab", null)]
    public void An_amount_is_of_its_medicine(string text, string treatment, string? dose) => Told.Treatment(text, treatment)["dose"].ShouldBe(dose);

    [Theory]
    [InlineData("Mélanome traité par imiquimod en crème (une fois par jour) et interleukine-2 en injection (9 MUI par semaine) pendant 5 administrations.", "imiquimod", null)]
    [InlineData("Mélanome traité par imiquimod en crème (une fois par jour) et interleukine-2 en injection (9 MUI par semaine) pendant 5 administrations.", "aldesleukin", "5")]
    [InlineData("Il a reçu cisplatine (75 mg/m2 un jour) et étoposide (100 mg/m2 par jour) pendant 5 cycles.", "cisplatin", "5")]
    public void Injections_are_of_the_nearest(string text, string treatment, string? cycles) => Told.Treatment(text, treatment)["cycles"].ShouldBe(cycles);

    [Theory]
    [InlineData("Elle reçoit de l'ipilimumab en mars 2019. La progression de l'alimentation solide était bonne en juin 2019.")]
    [InlineData("She received ipilimumab in March 2019. She tolerated progression of her diet in June 2019.")]
    [InlineData("She received ipilimumab in March 2019. In June 2019 there was progression of walking.")]
    public void A_meal_that_goes_on_is_no_progression(string text) => Told.Facts(text).ShouldNotContain("response PD");

    [Theory]
    [InlineData("Elle reçoit de l'ipilimumab en mars 2019. Une progression hépatique est vue en juin 2019.")]
    [InlineData("She received ipilimumab in March 2019. In June 2019 progression of the liver lesions was seen.")]
    public void A_tumour_that_grows_is_one(string text) => Told.Facts(text).ShouldContain("response PD");

    [Theory]
    [InlineData("Elle reçoit de l'ipilimumab pour un mélanome. Une maladie stable est observée en mai après la première réponse.", null)]
    [InlineData("She received ipilimumab for melanoma. Stable disease was seen in May after a first response.", null)]
    [InlineData("Elle reçoit de l'ipilimumab pour un mélanome. Une maladie stable est observée en mai.", "SD")]
    [InlineData("She received ipilimumab for melanoma. Stable disease was seen in May.", "SD")]
    public void What_stays_after_an_answer_is_not_the_best(string text, string? best) => Told.Treatment(text, "ipilimumab")["best"].ShouldBe(best);

    [Theory]
    [InlineData("Polyarthrite rhumatoïde traitée par rituximab. Le patient a eu une bonne évolution sur les articulations. Après trois perfusions de rituximab, la rémission est obtenue.")]
    [InlineData("Rheumatoid arthritis was treated with rituximab. The joints became better within a few months. After three courses of rituximab she was well.")]
    public void A_drug_for_the_joints_treats_no_tumour(string text) => Told.Facts(text, FactKind.Treatment).ShouldBeEmpty();

    [Theory]
    [InlineData("Polyarthrite rhumatoïde traitée par rituximab. En 2018, un lymphome est traité par rituximab et bendamustine.", "treatment rituximab")]
    [InlineData("Rheumatoid arthritis was treated with rituximab. In 2018 a lymphoma was treated with rituximab and bendamustine.", "treatment rituximab")]
    public void The_same_drug_for_a_tumour_does(string text, string fact) => Told.Facts(text).ShouldContain(fact);

    [Theory]
    [InlineData("Elle a été diagnostiquée d'un mélanome de l'œil en juin 2013 et traitée par ipilimumab.", null)]
    [InlineData("She was diagnosed with uveal melanoma in June 2013 and treated with ipilimumab.", null)]
    [InlineData("She was treated in June 2013 with ipilimumab.", "2013-06")]
    public void A_diagnosis_is_no_start(string text, string? start) => Told.Treatment(text, "ipilimumab")["start"].ShouldBe(start);

    [Theory]
    [InlineData("Traitement néoadjuvant par épirubicine 90 mg/m2. Mastectomie. Traitement adjuvant par épirubicine (4/9/2015 au 20/11/2015).", 2)]
    [InlineData("Neoadjuvant epirubicin 90 mg/m2. Mastectomy. Adjuvant epirubicin from 4 September 2015 to 20 November 2015.", 2)]
    [InlineData("Traitement adjuvant par épirubicine 90 mg/m2. L'épirubicine a été donnée du 4/9/2015 au 20/11/2015.", 1)]
    public void Before_and_after_the_operation_are_two_courses(string text, int courses) => Told.Facts(text, FactKind.Treatment).Count(value => value == "epirubicin").ShouldBe(courses);

    [Theory]
    [InlineData("Chirurgie de staging (3/5/2019) : exploration sans lésion. Hystérectomie, omentectomie et lymphadénectomie pelvienne.")]
    [InlineData("Staging surgery (3 May 2019): no lesion was seen. Total hysterectomy, omentectomy and pelvic lymphadenectomy were done.")]
    [InlineData("Pelvic lymphadenectomy was done. We then resected the remaining obturator lymph nodes.")]
    public void A_heading_is_no_second_operation(string text) => Told.Facts(text, FactKind.Treatment).ShouldNotContain("surgery");

    [Fact]
    public void An_operation_of_another_day_is_one() => Told.Facts("Chirurgie du poumon le 10/07/2017 : suites simples. Hystérectomie totale le 3/2/2019.", FactKind.Treatment).ShouldContain("surgery");

    [Theory]
    [InlineData("An obstructed biliary stent, with narrowing of the duodenum, was replaced.", "bile-duct")]
    [InlineData("Une prothèse biliaire a été posée à travers le duodénum.", "bile-duct")]
    public void A_stent_is_where_it_was_put(string text, string at) => Told.Treatment(text, "stent")["at"].ShouldBe(at);

    [Theory]
    [InlineData("En mars 2016, après 20 mois sans maladie, une échographie a révélé une tumeur du flanc.")]
    [InlineData("In March 2016, after 20 months free of disease, ultrasound showed a tumour of the flank.")]
    [InlineData("Après un suivi de 30 mois sans signe de récidive, de nouveaux nodules du cou ont été observés.")]
    public void A_time_until_a_finding_is_no_last_status(string text) => Told.Facts(text, FactKind.Outcome).ShouldBeEmpty();

    [Theory]
    [InlineData("Après 14 mois de suivi, elle est vivante sans maladie.")]
    [InlineData("After 14 months of follow-up she is alive without disease.")]
    [InlineData("Après 14 mois de suivi, le scanner n'a pas montré de nouvelle lésion.")]
    [InlineData("After 14 months of follow-up, CT showed no new lesion.")]
    public void The_last_one_is(string text) => Told.Facts(text, FactKind.Outcome).ShouldBe(["alive"]);
}
