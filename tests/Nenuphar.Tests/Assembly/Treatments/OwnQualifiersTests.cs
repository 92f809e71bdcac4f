using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>Days, amounts, counts and ends stay with the course that they are told of.</summary>
public class OwnQualifiersTests
{
    [Theory]
    [InlineData("Une curiethérapie a été réalisée entre le 4 et le 17 mars 2016.", "brachytherapy", "start", "2016-03-04")]
    [InlineData("Une curiethérapie a été réalisée du 4 au 17 mars 2016.", "brachytherapy", "end", "2016-03-17")]
    [InlineData("He received radiotherapy between 4 and 17 March 2016.", "radiotherapy", "start", "2016-03-04")]
    [InlineData("Elle est admise du 3 au 9 juin 2017 pour une diarrhée et l'axitinib est suspendu.", "axitinib", "start", null)]
    [InlineData("Scanner (mars 2016) : remaniements postopératoires de la colectomie droite.", "right-hemicolectomy", "start", null)]
    [InlineData("En mai 2015, un nodule précédemment traité par radiofréquence a augmenté.", "rfa", "start", null)]
    [InlineData("En mai 2015, un nodule a été traité par radiofréquence.", "rfa", "start", "2015-05")]
    [InlineData("L'IRM du foie a été faite le 14/09/2018, six semaines après la seule perfusion de nivolumab.", "nivolumab", "start", null)]
    [InlineData("Au bout de six perfusions de nivolumab, elle s'est présentée à l'hôpital le 10/05/2016 pour une asthénie.", "nivolumab", "start", null)]
    [InlineData("After 8 cycles of nivolumab, the patient presented to the clinic on 10 May 2016 with fatigue.", "nivolumab", "start", null)]
    [InlineData("Elle a reçu de la clofarabine et a subi une splénectomie en novembre 2012.", "clofarabine", "start", null)]
    [InlineData("He underwent gastrectomy following neoadjuvant chemotherapy in January 2015.", "chemotherapy", "start", null)]
    [InlineData("Il a été évalué en consultation le 17/02/2017, indiquant le début de la gemcitabine.", "gemcitabine", "start", null)]
    [InlineData("La gemcitabine a été débutée le 17/02/2017.", "gemcitabine", "start", "2017-02-17")]
    [InlineData("Le lorlatinib a finalement été accepté et débuté en juillet 2017.", "lorlatinib", "end", null)]
    [InlineData("On lui donne du témozolomide avec une irradiation ; la radiothérapie a pris fin en juin 2016.", "temozolomide", "end", null)]
    [InlineData("Pause du sunitinib en août 2015, reprise en septembre avec du dénosumab.", "denosumab", "start", "2015-09")]
    public void A_day_is_of_its_own_course(string text, string treatment, string name, string? told) => Told.Treatment(text, treatment)[name].ShouldBe(told);

    [Fact]
    public void What_closes_a_clause_is_of_the_drug_that_ran()
    {
        var raised = Reader.Read("L'imatinib 400 mg est débuté en 2009, stable jusqu'en avril 2011, lorsque deux nodules sont apparus ; en conséquence, l'imatinib est augmenté à 800 mg.").Statements
            .Where(s => s.Kind == FactKind.Treatment && s["dose"] == "800 mg").ShouldHaveSingleItem();
        raised["end"].ShouldBeNull();
    }

    [Theory]
    [InlineData("Le traitement est repris à une dose de 37,5 mg avec du dénosumab.", "denosumab", null)]
    [InlineData("Le dénosumab 120 mg est donné.", "denosumab", "120 mg")]
    [InlineData("Elle a débuté dabrafénib-tramétinib à des doses de 140 mg et 1,5 mg respectivement.", "trametinib", "1.5 mg")]
    [InlineData("She was given dabrafenib and trametinib at 140 mg and 1.5 mg, respectively.", "dabrafenib", "140 mg")]
    [InlineData("Il a reçu de la doxorubicine et de l'ifosfamide à 60 et 2500 mg/m2, respectivement.", "ifosfamide", null)]
    public void An_amount_is_of_its_own_course(string text, string treatment, string? dose) => Told.Treatment(text, treatment)["dose"].ShouldBe(dose);

    [Theory]
    [InlineData("La radiothérapie du médiastin s'est terminée en mai 2017 (60 Gy en tout), puis radiothérapie holocrânienne en juillet 2017.", null)]
    [InlineData("Radiotherapy of the mediastinum ended in May 2017 (total dose of 60 Gy), and whole-brain radiotherapy was given in July 2017.", null)]
    [InlineData("Elle a reçu une radiothérapie holocrânienne de 30 Gy en juillet 2017.", "30 Gy")]
    public void Gray_in_a_bracket_are_of_the_irradiation_before_it(string text, string? dose) =>
        Reader.Read(text).Statements.Where(s => s.Kind == FactKind.Treatment && s["at"] == "brain").ShouldHaveSingleItem()["dose"].ShouldBe(dose);

    [Theory]
    [InlineData("Il a reçu de l'étoposide 1 200 mg/m2 divisé en 4 doses.", "etoposide", null)]
    [InlineData("Etoposide 1200 mg/m2 split into 4 doses was given.", "etoposide", null)]
    [InlineData("Elle a reçu jusqu'à cinq cycles de paclitaxel.", "paclitaxel", "5")]
    [InlineData("Il est prévu du cisplatine pour 1 à 2 cycles. Le carboplatine est donné.", "carboplatin", null)]
    [InlineData("Elle a reçu 8 cycles de carboplatine-bévacizumab et 3 cycles de gemcitabine.", "bevacizumab", "8")]
    [InlineData("Elle a reçu du paclitaxel 80 mg/m2 pendant 12 cycles, avec du trastuzumab 600 mg hebdomadaire pendant 18 cycles.", "trastuzumab", "18")]
    [InlineData("She had paclitaxel 80 mg/m2 for 12 cycles, with trastuzumab 600 mg for 18 cycles.", "trastuzumab", "18")]
    public void A_count_is_of_its_own_course(string text, string treatment, string? cycles) => Told.Treatment(text, treatment)["cycles"].ShouldBe(cycles);

    [Theory]
    [InlineData("Elle a débuté létrozole et ribociclib en mai 2018. Comme la patiente souhaite arrêter le blocage hormonal, une ovariectomie est faite.", "ribociclib", null)]
    [InlineData("Elle a débuté létrozole et ribociclib en mai 2018. Comme la patiente souhaite arrêter le blocage hormonal, une ovariectomie est faite.", "letrozole", "choice")]
    [InlineData("Il a débuté le nivolumab. La corticothérapie a été arrêtée en raison d'une intolérance.", "nivolumab", null)]
    [InlineData("He was given nivolumab. The steroids were stopped because of intolerance.", "nivolumab", null)]
    [InlineData("Il a débuté le nivolumab. Le traitement a été arrêté en raison d'une intolérance.", "nivolumab", "toxicity")]
    [InlineData("Il a débuté le pazopanib. Il termine 3 cycles.", "pazopanib", null)]
    [InlineData("Il a débuté le docétaxel. Il a terminé 6 cycles.", "docetaxel", "completed")]
    [InlineData("La carcinose a été traitée par CHIP avec mitomycine. En juillet, progression. Du FOLFOX est débuté.", "mitomycin", null)]
    public void What_is_stopped_is_named_by_its_class(string text, string treatment, string? stop) => Told.Treatment(text, treatment)["stop"].ShouldBe(stop);

    [Fact]
    public void A_drug_behind_other_lines_is_another_course()
    {
        const string Text = "Première ligne : gemcitabine. Deuxième ligne : docétaxel. Troisième ligne : erlotinib. En avril 2017, elle a débuté de la gemcitabine.";
        var both = Reader.Read(Text).Statements.Where(s => s.Kind == FactKind.Treatment && s.Value == "gemcitabine").ToList();
        both.Count.ShouldBe(2);
        both[0]["start"].ShouldBeNull();
        both[1]["start"].ShouldBe("2017-04");
    }

    [Fact]
    public void A_course_that_is_named_again_is_one() =>
        Told.Treatment("Un traitement par gemcitabine est décidé. Il a débuté la gemcitabine en avril 2017.", "gemcitabine")["start"].ShouldBe("2017-04");

    [Theory]
    [InlineData("Une exentération pelvienne avec urétérostomie cutanée a été faite en mai 2012.", "exenteration", "skin")]
    [InlineData("A pelvic exenteration with cutaneous ureterostomy was done in May 2012.", "exenteration", "skin")]
    [InlineData("Résection de l'os mastoïdien avec craniotomie.", "neurosurgery", "brain")]
    public void What_is_made_is_no_place_of_the_operation(string text, string treatment, string place) =>
        Reader.Read(text).Statements.Where(s => s.Kind == FactKind.Treatment && s.Value == treatment).ShouldAllBe(s => s["at"] != place);

    [Theory]
    [InlineData("Un nodule adjacent à la zone de résection a disparu en mai 2013.", false)]
    [InlineData("A nodule in the resection bed was gone in May 2013.", false)]
    [InlineData("Une résection de la tumeur a été faite en mai 2013.", true)]
    public void A_place_of_an_operation_is_none(string text, bool told) => Told.Facts(text, FactKind.Treatment).Contains("surgery").ShouldBe(told);

    [Theory]
    [InlineData("Antécédents : cholécystectomie et herniorraphie à 25 ans. Adénocarcinome du côlon.", "cholecystectomy", false)]
    [InlineData("Une tumorectomie périnéale a été faite.", "lumpectomy", false)]
    [InlineData("Une tumorectomie du sein a été faite.", "lumpectomy", true)]
    [InlineData("Granulomatose de Wegener traitée par cyclophosphamide.", "cyclophosphamide", false)]
    public void Operations_and_drugs_of_something_else_are_none(string text, string treatment, bool told) => Told.Facts(text, FactKind.Treatment).Contains(treatment).ShouldBe(told);
}
