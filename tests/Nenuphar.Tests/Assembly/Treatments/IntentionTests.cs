using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

public class IntentionTests
{
    [Theory]
    [InlineData("Le lanréotide sera débuté après le scanner de mai.", "lanreotide")]
    [InlineData("Évérolimus envisagé en 2e ligne.", "everolimus")]
    [InlineData("PRRT : non en 1re intention.", "prrt")]
    [InlineData("Lanréotide non indiqué pour l'instant.", "lanreotide")]
    [InlineData("FOLFIRI : option 2", "folfiri")]
    [InlineData("Radiothérapie du bassin 30 Gy en 10 fractions, à débuter en juin.", "radiotherapy")]
    [InlineData("Je propose une hépatectomie droite.", "liver-resection")]
    [InlineData("CAPTEM, début prévu le 04/03/2024.", "captem")]
    [InlineData("Sunitinib si progression.", "sunitinib")]
    [InlineData("Debulking to be discussed at the board.", "debulking")]
    [InlineData("We discussed everolimus and surgery.", "everolimus")]
    [InlineData("FOLFIRI (start w/c 31/07).", "folfiri")]
    [InlineData("Sunitinib in reserve.", "sunitinib")]
    [InlineData("Lobectomy, booked for 12 October.", "lobectomy")]
    [InlineData("Adrenalectomy planned for 6 November.", "adrenalectomy")]
    [InlineData("Radiotherapy was not indicated.", "radiotherapy")]
    [InlineData("Everolimus only if progression.", "everolimus")]
    [InlineData("Octreotide LAR planned.", "octreotide")]
    [InlineData("Lanréotide 120 mg prévu.", "lanreotide")]
    [InlineData("Sunitinib proposed.", "sunitinib")]
    [InlineData("Évérolimus proposé.", "everolimus")]
    public void What_is_planned_discussed_or_decided_against_was_not_given(string text, string treatment) => Told.Facts(text, FactKind.Treatment).ShouldNotContain(treatment);

    [Theory]
    [InlineData("Lanréotide débuté en mars 2020, 12 injections prévues.", "lanreotide")]
    [InlineData("Elle a subi une hépatectomie programmée en mai.", "liver-resection")]
    [InlineData("Sous lanréotide, une chirurgie est envisagée.", "lanreotide")]
    [InlineData("FOLFOX, 5 cures sur 12 ; la suite est à discuter.", "folfox")]
    [InlineData("Everolimus was started; surgery to be discussed.", "everolimus")]
    [InlineData("Everolimus since May, six cycles planned.", "everolimus")]
    [InlineData("He received FOLFOX and his case was discussed again.", "folfox")]
    [InlineData("Tamoxifen for five years, no recurrence.", "tamoxifen")]
    [InlineData("Lobectomy was performed as planned.", "lobectomy")]
    [InlineData("Lobectomie réalisée comme prévu.", "lobectomy")]
    public void What_was_given_stays_given_beside_a_plan(string text, string treatment) => Told.Facts(text, FactKind.Treatment).ShouldContain(treatment);

    [Theory]
    [InlineData("L'évérolimus a été refusé par le patient.", "everolimus")]
    [InlineData("PRRT refusée par la patiente en 2021.", "prrt")]
    [InlineData("Lanréotide : refus 05/2021.", "lanreotide")]
    [InlineData("Hépatectomie discutée le 03/02/2020 mais non réalisée.", "liver-resection")]
    [InlineData("Patient opposé à une chimiothérapie par cisplatine.", "cisplatin")]
    [InlineData("L2 : évérolimus (refusé), L3 : PRRT en 2021.", "everolimus")]
    [InlineData("Everolimus was discussed but declined.", "everolimus")]
    [InlineData("Everolimus (refused in 2020).", "everolimus")]
    [InlineData("PRRT was planned for June 2021 but cancelled.", "prrt")]
    [InlineData("The patient did not want chemotherapy with cisplatin.", "cisplatin")]
    public void What_was_refused_or_not_carried_out_is_neither_given_nor_planned(string text, string treatment)
    {
        var entries = CaseReader.EntriesOf("letter", "Homme de 60 ans, tumeur neuroendocrine. " + text).Where(e => e.Kind == FactKind.Treatment && e.Value == treatment).ToList();
        entries.ShouldNotBeEmpty();
        entries.ShouldAllBe(e => e.IsDenied);
    }

    [Theory]
    [InlineData("Lanréotide depuis 2019, refus de chirurgie.", "lanreotide")]
    [InlineData("Sous évérolimus, la chromogranine a décliné.", "everolimus")]
    [InlineData("Il a refusé la PRRT puis a reçu de l'évérolimus.", "everolimus")]
    [InlineData("Under everolimus the marker declined.", "everolimus")]
    [InlineData("He received lanreotide and refused surgery.", "lanreotide")]
    [InlineData("She first refused surgery, then had a right hemicolectomy.", "right-hemicolectomy")]
    public void A_refusal_of_something_else_takes_nothing_away(string text, string treatment) => Told.Facts(text, FactKind.Treatment).ShouldContain(treatment);

    [Theory]
    [InlineData("Scanner et scintigraphie osseuse non indiqués.", "ct,bone-scan", false)]
    [InlineData("J'ai prévu un scanner.", "ct", false)]
    [InlineData("IRM non faite.", "mri", false)]
    [InlineData("MRI not done.", "mri", false)]
    [InlineData("Scanner fait en mai, sans lésion.", "ct", true)]
    [InlineData("MRI done in May, no lesion.", "mri", true)]
    public void An_examination_that_was_not_done_is_none(string text, string modalities, bool done) =>
        Told.Facts(text, FactKind.Imaging).Intersect(modalities.Split(',')).Any().ShouldBe(done);

    [Theory]
    [InlineData("He has fever, no cough.", "fever")]
    [InlineData("Diarrhée, pas de flush.", "diarrhoea")]
    [InlineData("Diarrhea, no flushing.", "diarrhoea")]
    public void A_denial_behind_a_comma_does_not_look_back(string text, string symptom) => Told.Facts(text, FactKind.Symptom).ShouldBe([symptom]);

    [Theory]
    [InlineData("Stapled colectomy margin negative.")]
    [InlineData("Marge de résection saine.")]
    public void A_margin_of_an_operation_is_no_operation(string text) => Told.Facts(text, FactKind.Treatment).ShouldBeEmpty();

    [Theory]
    [InlineData("Un traitement par gemcitabine est proposé à la patiente, mais elle refuse le traitement.", "gemcitabine")]
    [InlineData("A chemotherapy with carboplatin was offered but the patient declined.", "carboplatin")]
    [InlineData("The plan was to clip the vessel followed by resection of the mass in May versus watching.", "surgery")]
    [InlineData("She was referred for an operation of an umbilical hernia in May 2015; the heart holds a tumour.", "surgery")]
    public void What_was_offered_and_refused_or_is_of_something_else_was_not_given(string text, string treatment) => Told.Facts(text, FactKind.Treatment).ShouldNotContain(treatment);

    [Theory]
    [InlineData("Elle refuse la chirurgie et reçoit du lanréotide.", "lanreotide")]
    [InlineData("He was offered surgery, declined, and received octreotide.", "octreotide")]
    public void What_was_given_instead_of_what_was_refused_is_told(string text, string treatment) => Told.Facts(text, FactKind.Treatment).ShouldBe([treatment]);
}
