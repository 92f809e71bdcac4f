namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>Answers told by what the tumour did, or before the name of the drug; reasons to stop.</summary>
public class AnswerWordsTests
{
    [Theory]
    [InlineData("He achieved complete response with nivolumab for lung cancer.", "nivolumab", "CR")]
    [InlineData("After a partial response to irinotecan, surgery was performed.", "irinotecan", "PR")]
    [InlineData("Réponse complète après 2 ans de traitement par pembrolizumab.", "pembrolizumab", "CR")]
    [InlineData("Il a reçu deux cycles de doxorubicine. Au scanner de contrôle, la taille du nodule n'a pas montré de variation.", "doxorubicin", "SD")]
    [InlineData("Sunitinib was started. CT showed no change in the size of the lesions.", "sunitinib", "SD")]
    [InlineData("Everolimus was given. Follow-up imaging revealed that all nodules shrank by at least 50%.", "everolimus", "PR")]
    [InlineData("Elle a reçu du docétaxel. Après la fin de la chimiothérapie, la lésion mammaire avait diminué de 60 %.", "docetaxel", "PR")]
    [InlineData("Elle a reçu du docétaxel. L'IRM de contrôle montre une réduction de 10 % de la lésion.", "docetaxel", "SD")]
    [InlineData("Elle a reçu du cisplatine. L'IRM montre une régression totale de la tumeur.", "cisplatin", "CR")]
    [InlineData("Cisplatin was given. After 3 cycles of this chemotherapy, both liver metastases had enlarged.", "cisplatin", "PD")]
    [InlineData("Elle a débuté du sunitinib. Le scanner montre une réponse radiologique et métabolique complète.", "sunitinib", "CR")]
    [InlineData("She received doxorubicin. Imaging confirmed stable disease after chemotherapy completion.", "doxorubicin", "SD")]
    [InlineData("Il a débuté gemcitabine. En septembre 2012, un scanner montre une maladie radiologiquement stable.", "gemcitabine", "SD")]
    [InlineData("Elle a reçu du docétaxel. Le taux de marqueurs tumoraux avait diminué de 60 %.", "docetaxel", null)]
    [InlineData("Docetaxel was given. CT showed a decrease in the pain and a smaller effusion.", "docetaxel", null)]
    [InlineData("Elle a reçu du docétaxel. Le scanner montre une diminution de 60 % de la masse mais de nouvelles métastases.", "docetaxel", null)]
    public void What_the_tumour_did_is_an_answer(string text, string treatment, string? best) => Told.Treatment(text, treatment)["best"].ShouldBe(best);

    [Theory]
    [InlineData("Du cisplatine est donné avec une radiothérapie concomitante ; la réponse est complète.", "CR")]
    [InlineData("She received carboplatin with concurrent radiotherapy, with a complete response.", "CR")]
    [InlineData("Il a eu une radiothérapie, puis du carboplatine, avec une réponse complète.", null)]
    public void Rays_given_with_a_drug_share_its_answer(string text, string? best) => Told.Treatment(text, "radiotherapy")["best"].ShouldBe(best);

    [Theory]
    [InlineData("Une ostéonécrose a fait interrompre le zolédronate en octobre 2014.", "zoledronic-acid", "toxicity")]
    [InlineData("Une toxicité digestive secondaire au sunitinib est vue. Le traitement par sunitinib a été interrompu.", "sunitinib", "toxicity")]
    [InlineData("A digestive toxicity of sunitinib was seen. Sunitinib was discontinued.", "sunitinib", "toxicity")]
    [InlineData("She received vincristine. No recurrence was found 15 months after completing chemotherapy.", "vincristine", "completed")]
    [InlineData("Pazopanib was begun three weeks after she had completed radiotherapy.", "pazopanib", null)]
    [InlineData("He received gemcitabine. He selected best supportive care after this.", "gemcitabine", "choice")]
    [InlineData("Elle a reçu un traitement adjuvant par FEC. En février 2015, un scanner a montré une progression hépatique.", "fec", null)]
    [InlineData("Il a reçu du sunitinib. Aucun arrêt du traitement pour toxicité n'a été nécessaire.", "sunitinib", null)]
    [InlineData("Elle a eu du carboplatine et du paclitaxel. Une réaction allergique au paclitaxel l'a fait remplacer par du nab-paclitaxel.", "paclitaxel", "toxicity")]
    public void A_stop_has_its_reason(string text, string treatment, string? stop) => Told.Treatment(text, treatment)["stop"].ShouldBe(stop);

    [Theory]
    [InlineData("Elle a reçu paclitaxel et carboplatine. Elle a présenté une allergie au paclitaxel, remplacé par le nab-paclitaxel. Le scanner montre une réponse partielle.", "carboplatin")]
    [InlineData("She received paclitaxel and carboplatin. Because of an allergy to it paclitaxel was replaced by nab-paclitaxel. CT showed a partial response.", "carboplatin")]
    public void Where_one_drug_is_replaced_the_others_go_on(string text, string treatment) => Told.Treatment(text, treatment)["best"].ShouldBe("PR");

    [Theory]
    [InlineData("Une chimiothérapie par le schéma BEP, avec 4 cycles. P : cisplatine 20 mg/m2. E : étoposide 100 mg/m2. B : bléomycine 30 mg.", "bleomycin", "4")]
    [InlineData("Capecitabine and oxaliplatin (XELOX) were given. The lesions shrank after six courses of XELOX.", "oxaliplatin", "6")]
    [InlineData("Il a reçu 12 cycles de FOLFOX. Par la suite il a reçu du 5-FU, en raison de la neurotoxicité de l'oxaliplatine.", "fluorouracil", null)]
    [InlineData("Il a débuté le nivolumab. L'approche consistait à administrer 6 cycles. Après le cinquième cycle, progression.", "nivolumab", "5")]
    [InlineData("Il a reçu carboplatine. Il a eu une radiothérapie après le quatrième cycle de chimiothérapie.", "carboplatin", "4")]
    [InlineData("Elle a reçu un traitement par FEC pendant trois cycles et du létrozole.", "letrozole", null)]
    public void Cycles_belong_to_what_was_given(string text, string treatment, string? cycles) => Told.Treatment(text, treatment)["cycles"].ShouldBe(cycles);

    [Theory]
    [InlineData("En juin 2014, le bicalutamide a été retiré.", "bicalutamide", "2014-06")]
    [InlineData("In June 2014, bicalutamide was discontinued.", "bicalutamide", "2014-06")]
    public void A_date_before_a_stop_is_the_end(string text, string treatment, string end) => Told.Treatment(text, treatment)["end"].ShouldBe(end);
}
