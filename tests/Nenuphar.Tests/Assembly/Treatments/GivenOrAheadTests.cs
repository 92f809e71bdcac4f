using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>What lies ahead is not given, what words date something from was given, and names of operations and drugs that other words of the sentence tell.</summary>
public class GivenOrAheadTests
{
    [Theory]
    [InlineData("Une radiothérapie, qu'elle doit recevoir la semaine prochaine, a été décidée.", "radiotherapy")]
    [InlineData("A course of radiotherapy, which she is to receive next week, was agreed.", "radiotherapy")]
    [InlineData("Un scanner est demandé afin d'évaluer des traitements locaux tels que la radiofréquence.", "rfa")]
    [InlineData("She was referred to discuss local therapies such as radiofrequency ablation.", "rfa")]
    [InlineData("Après que la chirurgie a été exclue, elle est adressée en oncologie.", "surgery")]
    [InlineData("Depuis mai sans gemcitabine, elle va mieux.", "gemcitabine")]
    [InlineData("Ayant subi en 2001 une hystérectomie totale pour une CIN III, elle a un NET du grêle.", "hysterectomy")]
    [InlineData("The drain was removed on day 5.", "surgery")]
    public void What_lies_ahead_or_was_left_out_is_not_given(string text, string treatment) => Told.Facts(text, FactKind.Treatment).ShouldNotContain(treatment);

    [Theory]
    [InlineData("No evidence of disease was seen after 6 cycles of R-CHOP.", "r-chop")]
    [InlineData("La TEP ne montre pas de récidive après la radiothérapie.", "radiotherapy")]
    [InlineData("Treatment with carboplatin was considered. After two cycles she was admitted.", "carboplatin")]
    [InlineData("Elle a subi une hémicolectomie droite programmée.", "right-hemicolectomy")]
    [InlineData("She underwent a scheduled right hemicolectomy.", "right-hemicolectomy")]
    [InlineData("La radiothérapie, qui doit être poursuivie, est bien tolérée.", "radiotherapy")]
    [InlineData("Une patiente a une masse du grand épiploon. Elle a été complètement réséquée.", "surgery")]
    [InlineData("It was completely excised.", "surgery")]
    [InlineData("La patiente a eu une exérèse complète de la tumeur.", "surgery")]
    [InlineData("Une exérèse tumorale avec curage ganglionnaire a été réalisée.", "surgery")]
    [InlineData("The metastases were removed surgically.", "metastasectomy")]
    [InlineData("The right kidney was removed.", "nephrectomy")]
    [InlineData("La rate a été enlevée.", "splenectomy")]
    [InlineData("Segment VI of the liver was resected.", "liver-resection")]
    [InlineData("Resection of the involved small bowel loop and the draining lymph nodes was done.", "lymphadenectomy")]
    [InlineData("Une duodéno-pancréatectomie céphalique a été faite.", "pancreaticoduodenectomy")]
    [InlineData("Cryosurgical ablation of the prostate was performed.", "cryotherapy")]
    [InlineData("Elle a été traitée par ATO et ATRA.", "arsenic-trioxide")]
    [InlineData("Gemcitabine and S-1 were given.", "s-1")]
    [InlineData("Il a reçu IFO et EPI, puis VNR.", "vinorelbine")]
    [InlineData("Il a reçu le protocole HyperCVAD.", "hyper-cvad")]
    public void What_was_given_is_told(string text, string treatment) => Told.Facts(text, FactKind.Treatment).ShouldContain(treatment);

    [Theory]
    [InlineData("A part of the right kidney was removed.", "nephrectomy")]
    [InlineData("A polyp of the stomach was removed.", "gastrectomy")]
    [InlineData("L'EPI du thorax est normale.", "epirubicin")]
    [InlineData("Le protocole IFO est envoyé.", "ifosfamide")]
    [InlineData("A portion of skin was excised to a depth of 3 mm.", "surgery")]
    public void Near_misses_name_nothing(string text, string treatment) => Told.Facts(text, FactKind.Treatment).ShouldNotContain(treatment);

    [Theory]
    [InlineData("Le sunitinib 37,5 mg/j est débuté ; après deux cycles, la dose a dû être réduite.", "sunitinib", "cycles", null)]
    [InlineData("Sunitinib 50 mg was started; after two cycles the dose had to be reduced.", "sunitinib", "cycles", null)]
    [InlineData("Après deux cycles de sunitinib, la masse a diminué.", "sunitinib", "cycles", "2")]
    [InlineData("Un traitement par paclitaxel est instauré, x 6 cycles. Les cycles suivants ont été interrompus.", "paclitaxel", "cycles", null)]
    [InlineData("Six cycles of paclitaxel were started. The remaining cycles were cancelled.", "paclitaxel", "cycles", null)]
    [InlineData("Il débute du cisplatine. Elle a reçu six cures et a débuté ensuite une deuxième ligne par irinotécan.", "irinotecan", "cycles", null)]
    [InlineData("Il débute du cisplatine. Elle a reçu six cures et a débuté ensuite une deuxième ligne par irinotécan.", "cisplatin", "cycles", "6")]
    [InlineData("Carboplatine 5 AUC 640 mg et étoposide.", "carboplatin", "dose", "AUC 5")]
    [InlineData("Carboplatine AUC 5 et étoposide.", "carboplatin", "dose", "AUC 5")]
    [InlineData("Le lenvatinib a été débuté en mai 2019 à une dose quotidienne de 18 mg.", "lenvatinib", "dose", "18 mg")]
    [InlineData("Le lenvatinib a été repris en mai 2019 à une dose réduite de moitié (9 mg).", "lenvatinib", "dose", null)]
    [InlineData("Deux mois plus tard, en juillet 2017, une progression est vue. Du paclitaxel a donc été débuté.", "paclitaxel", "start", "2017-07")]
    [InlineData("Un traitement adjuvant a été débuté en mai 2016. Elle a reçu du cisplatine.", "cisplatin", "start", "2016-05")]
    [InlineData("In April 2009, MRI showed multiple metastases. Hormone therapy was changed to exemestane.", "exemestane", "start", "2009-04")]
    [InlineData("Elle prend de l'exémestane en raison d'une mauvaise tolérance au létrozole.", "letrozole", "stop", "toxicity")]
    [InlineData("Elle prend de l'exémestane en raison d'une mauvaise tolérance au létrozole.", "exemestane", "stop", null)]
    [InlineData("Pas de progression après 6 cycles de FOLFOX.", "folfox", "stop", null)]
    [InlineData("CT showed marked shrinkage of the liver metastases after 3 cycles of CAPTEM.", "captem", "best", "PR")]
    [InlineData("Occlusion de la prothèse biliaire en mai 2014.", "stent", "start", null)]
    [InlineData("Elle a été opérée d'un adénocarcinome ombilical d'origine inconnue.", "surgery", "at", null)]
    [InlineData("Il a reçu du cisplatine et du paclitaxel avec une bonne réponse clinique et radiologique.", "paclitaxel", "best", "PR")]
    [InlineData("FOLFOX was given with a near-complete response.", "folfox", "best", "PR")]
    [InlineData("Une ré-irradiation du médiastin a été faite. Elle a présenté une réponse complète au scanner.", "radiotherapy", "best", "CR")]
    [InlineData("Radiotherapy was completed, with a partial response.", "radiotherapy", "best", "PR")]
    [InlineData("Une radiothérapie antalgique est faite. La TEP a montré une réponse complète.", "radiotherapy", "best", null)]
    [InlineData("A pancreas-preserving duodenectomy was performed.", "duodenectomy", "at", "duodenum")]
    [InlineData("Quatre cycles du schéma IVADo ont été donnés.", "ivado", "cycles", "4")]
    public void A_qualifier_is_its_own(string text, string treatment, string name, string? told) => Told.Treatment(text, treatment)[name].ShouldBe(told);

    [Theory]
    [InlineData("Sous nivolumab, récurrence de la dyspnée en février 2019.", 0)]
    [InlineData("On nivolumab, recurrence of the cough in May 2019.", 0)]
    [InlineData("Elle a été opérée en 2012, avec une réponse axillaire complète en mai 2014.", 0)]
    [InlineData("Elle a été opérée en 2012, sans récidive jusqu'en mai 2014, date à laquelle un nodule est apparu.", 0)]
    [InlineData("She had surgery in 2012, with recurrence of the tumour in May 2014.", 1)]
    public void What_comes_back_is_the_tumour(string text, int responses) => Told.Facts(text, FactKind.Response).Count.ShouldBe(responses);

    [Theory]
    [InlineData("Un scanner réalisé en janvier 2014 a montré une réponse ganglionnaire et osseuse partielle.", "PR", "2014-01")]
    [InlineData("Scanner du thorax (6/5/2014) : pas d'adénopathie. Conclusion : examen montrant une réponse complète.", "CR", "2014-05")]
    public void An_answer_has_the_day_of_its_examination(string text, string value, string on) => Told.The(text, FactKind.Response, value)["on"].ShouldBe(on);

    [Theory]
    [InlineData("Il a présenté une insuffisance surrénale secondaire au nivolumab.", "adrenal-insufficiency", "nivolumab")]
    [InlineData("Uveitis due to dabrafenib was diagnosed.", "uveitis", "dabrafenib")]
    [InlineData("Il a reçu du témozolomide, ne présentant qu'une nausée de grade 1.", "nausea", "temozolomide")]
    public void A_disease_that_a_drug_caused_is_its_effect(string text, string effect, string due) => Told.The(text, FactKind.Toxicity, effect)["due"].ShouldBe(due);

    [Fact]
    public void A_disease_of_its_own_is_no_effect() => Told.Facts("Insuffisance surrénale connue. Il reçoit du nivolumab.", FactKind.Toxicity).ShouldBeEmpty();

    [Fact]
    public void The_head_of_the_pancreas_goes_with_its_neighbours() =>
        Told.Facts("Une masse ampullaire de 2 cm est vue. Une duodéno-pancréatectomie céphalique a été faite : carcinome neuroendocrine.", FactKind.Primary).ShouldNotContain("C25.9");
}
