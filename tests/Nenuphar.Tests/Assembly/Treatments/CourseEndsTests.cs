using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>Why a course ended and when, and what only looks like an end, a beginning or a field.</summary>
public class CourseEndsTests
{
    [Theory]
    [InlineData("Tamoxifène débuté, dans l'intention de terminer cinq ans.", "tamoxifen", null)]
    [InlineData("Elle reçoit du paclitaxel, avec l'idée de terminer les cycles en ambulatoire.", "paclitaxel", null)]
    [InlineData("He is on paclitaxel and plans to finish it as an outpatient.", "paclitaxel", null)]
    [InlineData("Il a reçu du sunitinib. Après avoir terminé le traitement par immunoglobulines, il va mieux.", "sunitinib", null)]
    [InlineData("He received sunitinib. He then completed a course of antibiotics.", "sunitinib", null)]
    [InlineData("Elle a reçu du paclitaxel et l'a terminé sans incident.", "paclitaxel", "completed")]
    [InlineData("She received paclitaxel and completed it without incident.", "paclitaxel", "completed")]
    public void What_was_to_end_or_ended_beside_it_has_not_ended(string text, string treatment, string? stop) => Told.Treatment(text, treatment)["stop"].ShouldBe(stop);

    [Theory]
    [InlineData("Sous fulvestrant le foie a progressé, si bien que le fulvestrant est interrompu et la vinorelbine commencée, avec une neutropénie de grade 2.", "fulvestrant", "progression")]
    [InlineData("On exemestane the disease progressed, so exemestane was stopped and capecitabine was started, with grade 1 mucositis.", "exemestane", "progression")]
    [InlineData("L'exémestane a été arrêté en raison d'une mucite et de la capécitabine débutée.", "exemestane", "toxicity")]
    public void An_effect_of_the_next_drug_did_not_stop_the_one_before(string text, string treatment, string stop) => Told.Treatment(text, treatment)["stop"].ShouldBe(stop);

    [Theory]
    [InlineData("GEMOX en deuxième ligne. Traitement suspendu à cause d'une dyspnée due à une sténose trachéale.", "dyspnoea")]
    [InlineData("GEMOX as second line. Treatment was stopped because of dyspnea due to a tracheal stenosis.", "dyspnoea")]
    public void What_another_thing_caused_is_no_effect(string text, string effect) => Told.Facts(text, FactKind.Toxicity).ShouldNotContain(effect);

    [Theory]
    [InlineData("Après 3 cycles de capécitabine, un traitement par paclitaxel a été débuté. Elle a terminé 7 cycles.", "capecitabine", "3")]
    [InlineData("After 3 cycles of capecitabine, paclitaxel was started. She completed 7 cycles.", "capecitabine", "3")]
    [InlineData("After 3 cycles of capecitabine, paclitaxel was started. She completed 7 cycles.", "paclitaxel", "7")]
    public void What_was_left_behind_is_not_counted_on(string text, string treatment, string cycles) => Told.Treatment(text, treatment)["cycles"].ShouldBe(cycles);

    [Fact]
    public void A_remission_before_a_treatment_is_no_answer_to_it() =>
        Told.Treatment("En rémission complète, il a pris du létrozole jusqu'en 2006 et a tenu tous ses rendez-vous.", "letrozole")["best"].ShouldBeNull();

    [Theory]
    [InlineData("Il a terminé cinq mois de traitement en août 2015 avec neuf cycles de FOLFOX.", "folfox", null, "2015-08")]
    [InlineData("He completed five months of treatment in August 2015 with nine cycles of FOLFOX.", "folfox", null, "2015-08")]
    [InlineData("En mai 2019, après 9 mois de traitement par enzalutamide, son état est bon.", "enzalutamide", null, null)]
    [InlineData("In September 2017, after 14 months of treatment with enzalutamide, he is well.", "enzalutamide", null, null)]
    [InlineData("En mai 2017, après 6 cycles de FOLFOX, du FOLFIRI a été débuté.", "folfiri", "2017-05", null)]
    [InlineData("Sous dénosumab depuis février 2014 (réaction à l'acide zolédronique).", "zoledronic-acid", null, null)]
    [InlineData("BEP (bléomycine 30 mg J2-9-16) commencé en avril 2011.", "bep", "2011-04", null)]
    public void A_date_into_the_course_is_not_its_beginning(string text, string treatment, string? start, string? end)
    {
        var told = Told.Treatment(text, treatment);
        told["start"].ShouldBe(start);
        told["end"].ShouldBe(end);
    }

    [Theory]
    [InlineData("Appendicectomie (1998), neurinome de l'acoustique (2006), néphrectomie pour un carcinome.", "nephrectomy", null)]
    [InlineData("Sciatic schwannoma (2009), hysterectomy for a carcinoma.", "hysterectomy", null)]
    [InlineData("Initialement (26/05/2015), une mastectomie a été réalisée.", "mastectomy", "2015-05-26")]
    [InlineData("Mastectomie (2009), puis tamoxifène.", "mastectomy", "2009")]
    public void A_bracketed_date_is_of_the_words_before_it(string text, string treatment, string? start) => Told.Treatment(text, treatment)["start"].ShouldBe(start);

    [Theory]
    [InlineData("Résection du nodule hépatique, cholécystectomie et appendicectomie en mai 2013.", "cholecystectomy", "gallbladder")]
    [InlineData("A lip margin, then a neck dissection was performed.", "lymphadenectomy", null)]
    [InlineData("Robotic resection of the rectum for a renal mass; parotidectomy of the skin.", "parotidectomy", "parotid")]
    [InlineData("Une lymphadénectomie pelvienne a été réalisée.", "lymphadenectomy", "pelvis")]
    public void The_organ_beside_is_not_the_field_of_an_operation_that_tells_its_own(string text, string treatment, string? at) => Told.Treatment(text, treatment)["at"].ShouldBe(at);

    [Theory]
    [InlineData("Mutation G1202R avec résistance au crizotinib, au brigatinib et à l'alectinib.", "alectinib")]
    [InlineData("A G1202R mutation resistant to crizotinib, brigatinib and alectinib.", "brigatinib")]
    [InlineData("Premier cycle de carboplatine, en évitant le cisplatine.", "cisplatin")]
    [InlineData("He received carboplatin, avoiding cisplatin.", "cisplatin")]
    [InlineData("L'approbation a été demandée pour du rituximab, mais il n'a pas été initié.", "rituximab")]
    [InlineData("Approval was asked for rituximab, but it was not initiated.", "rituximab")]
    [InlineData("Infliximab et méthotrexate pour une colite.", "methotrexate")]
    [InlineData("Le scanner montre une image d'amputation de la bronche lobaire.", "amputation")]
    [InlineData("Opération du ménisque du genou.", "surgery")]
    [InlineData("Une consultation est prise afin d'évaluer le traitement par chimiothérapie.", "chemotherapy")]
    public void What_is_only_named_was_not_given(string text, string treatment) => Told.Facts(text, FactKind.Treatment).ShouldNotContain(treatment);
}
