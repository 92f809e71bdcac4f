using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>What a neighbouring course, what followed it or what came before it tells is not told of a treatment.</summary>
public class NeighbourTests
{
    [Theory]
    [InlineData("Il a eu 3 cures de cisplatine en adjuvant. Indemne de récidive jusqu'en octobre 2014, date à laquelle l'IRM montre une progression.", "cisplatin", null)]
    [InlineData("She received adjuvant cisplatin for 4 cycles. She was disease-free until May 2017, when a CT scan showed progression.", "cisplatin", null)]
    [InlineData("Le pazopanib a été débuté, avec une toxicité inacceptable sous forme d'une hépatite. Progression trois mois plus tard, du sunitinib est débuté.", "pazopanib", "toxicity")]
    [InlineData("Pazopanib was started, with unacceptable toxicity. Sunitinib was started.", "pazopanib", "toxicity")]
    [InlineData("Sunitinib débuté, jusqu'à progression ou toxicité inacceptable.", "sunitinib", null)]
    [InlineData("Elle a reçu du cisplatine pendant 6 semaines, suivi d'une curiethérapie qui s'est terminée en août 2012.", "cisplatin", null)]
    [InlineData("She received cisplatin for 6 weeks, followed by brachytherapy, which was completed in August 2012.", "cisplatin", null)]
    [InlineData("Elle reçoit du palbociclib. En avril, elle a terminé son 50e cycle de traitement.", "palbociclib", null)]
    [InlineData("She is on palbociclib. In April she completed her 50th cycle of treatment.", "palbociclib", null)]
    public void Why_it_stopped_is_told_of_it_alone(string text, string treatment, string? stop) => Told.Treatment(text, treatment)["stop"].ShouldBe(stop);

    [Theory]
    [InlineData("Traitement adjuvant par létrozole. Une chimiothérapie par carboplatine a été envisagée. Après deux cycles, elle consulte pour une toux.", "letrozole", null)]
    [InlineData("Elle a eu cinq cures d'ifosfamide, en poursuivant par de l'étoposide oral pendant trois mois.", "etoposide", null)]
    [InlineData("He received six cycles of doxorubicin, continuing with oral etoposide for four months.", "etoposide", null)]
    [InlineData("He received six cycles of doxorubicin, continuing with oral etoposide for four months.", "doxorubicin", "6")]
    public void Cycles_of_a_neighbour_are_not_its_own(string text, string treatment, string? cycles) => Told.Treatment(text, treatment)["cycles"].ShouldBe(cycles);

    [Theory]
    [InlineData("Carcinome du sein opéré en août 2013 par tumorectomie et chimiothérapie adjuvante par paclitaxel et cyclophosphamide.", "cyclophosphamide", null)]
    [InlineData("Carcinome du sein opéré en août 2013 par tumorectomie et chimiothérapie adjuvante par paclitaxel.", "lumpectomy", "2013-08")]
    [InlineData("Irradiation (début : 04-02-11/fin : 11-03-11) et hormonothérapie par anastrozole (début : janvier-11).", "anastrozole", "2011-01")]
    [InlineData("Letrozole (started Apr-13).", "letrozole", "2013-04")]
    [InlineData("Après trois cures d'induction par XELOX, une radiothérapie avec capécitabine est faite du 4 mai 2015 au 12 juin 2015.", "xelox", null)]
    public void A_date_of_a_neighbour_is_not_its_own(string text, string treatment, string? start) => Told.Treatment(text, treatment)["start"].ShouldBe(start);

    [Theory]
    [InlineData("Chimioembolisation hépatique. Scanner post-embolisation (16/6/2010) : nécrose.")]
    [InlineData("Liver embolisation. Post-embolisation CT (16/06/2010): necrosis.")]
    public void What_was_looked_at_afterwards_tells_no_date(string text) => Reader.Read(text).Statements.Where(s => s.Kind == FactKind.Treatment).ShouldAllBe(s => s["start"] == null);

    [Theory]
    [InlineData("Embolisation d'un pseudo-anévrisme de l'artère splénique.")]
    [InlineData("Embolization of a pseudoaneurysm of the splenic artery.")]
    [InlineData("Un traitement par pembrolizumab a été demandé en usage compassionnel.")]
    [InlineData("Pembrolizumab was requested for compassionate use.")]
    [InlineData("La radiothérapie n'a pas été décidée.")]
    [InlineData("Une chimiothérapie par évérolimus n'a pas été possible.")]
    public void What_was_asked_for_or_treats_something_else_was_not_given(string text) => Told.Facts(text, FactKind.Treatment).ShouldBeEmpty();

    [Theory]
    [InlineData("On a demandé un scanner, qui révèle une tuméfaction.", "ct")]
    [InlineData("Une IRM a été demandée et a montré un nodule.", "mri")]
    public void An_examination_that_was_asked_for_and_showed_something_was_done(string text, string modality) => Told.Facts(text, FactKind.Imaging).ShouldBe([modality]);

    [Theory]
    [InlineData("Rechute dans le péritoine, 9 ans après l'opération du primitif.", null)]
    [InlineData("Présentation par une occlusion, quatre ans après résection d'une tumeur du pancréas.", "pancreas")]
    public void What_came_later_is_not_the_field(string text, string? at) =>
        Reader.Read(text).Statements.Where(s => s.Kind == FactKind.Treatment).Select(s => s["at"]).ShouldAllBe(told => told == at);

    [Theory]
    [InlineData("Capécitabine 1.300 mg/m2 administrée.", "capecitabine", "1300 mg/m2")]
    [InlineData("Gemcitabine 1,250 mg/m2 was given.", "gemcitabine", "1250 mg/m2")]
    [InlineData("Vincristine 1.4 mg/m2 was given.", "vincristine", "1.4 mg/m2")]
    [InlineData("Une curiethérapie de 2*7Gy a été réalisée.", "brachytherapy", "14 Gy")]
    [InlineData("Brachytherapy of 3 x 7 Gy was given.", "brachytherapy", "21 Gy")]
    public void Thousands_and_fractions_make_the_dose(string text, string treatment, string dose) => Told.Treatment(text, treatment)["dose"].ShouldBe(dose);

    [Theory]
    [InlineData("Sous capécitabine, mucite, diarrhée et neutropénie de grades 1, 2 et 3.", "diarrhoea", "2")]
    [InlineData("On capecitabine she had mucositis, rash and nausea of grade 1, 2 and 3.", "nausea", "3")]
    [InlineData("Sous capécitabine, neuropathie et diarrhée de grades 1 et 3.", "neurotoxicity", "1")]
    public void Grades_told_in_a_row_are_those_of_the_effects_in_a_row(string text, string effect, string grade) => Told.The(text, FactKind.Toxicity, effect)["grade"].ShouldBe(grade);

    [Theory]
    [InlineData("Sous atézolizumab est apparue une thyroïdite auto-immune provoquée par l'anti-PD-L1.", "immune-endocrinopathy")]
    [InlineData("On nivolumab she had an autoimmune thyroiditis due to the checkpoint inhibitor.", "immune-endocrinopathy")]
    public void What_an_immunotherapy_did_is_no_older_disease(string text, string effect)
    {
        Told.Facts(text, FactKind.Toxicity).ShouldContain(effect);
        Told.Facts(text, FactKind.Condition).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Traitée par paclitaxel. Comme complication chirurgicale, elle a eu un abcès.")]
    [InlineData("Treated with paclitaxel. As a surgical complication she had an abscess.")]
    public void What_the_knife_did_is_due_to_no_drug(string text) => Told.The(text, FactKind.Toxicity, "surgical-complication")["due"].ShouldBeNull();

    [Theory]
    [InlineData("Carcinome opéré en 2001, suivie pendant 12 ans. Cependant, des métastases sont apparues en 2013.")]
    [InlineData("Carcinoma resected in 2001, followed up for 12 years. However, metastases appeared in 2013.")]
    public void What_came_before_however_is_no_last_status(string text) => Told.Facts(text, FactKind.Outcome).ShouldBeEmpty();
}
