namespace Nenuphar.Tests.Assembly.Making;

/// <summary>Systemic treatments in lines, from sentences of our own.</summary>
public class TreatmentLinesTests
{
    [Theory]
    [InlineData("A 60-year-old man received cisplatin 75 mg/m2 and etoposide 100 mg/m2 for 4 cycles, then everolimus.", "1 cisplatin + etoposide | 2 everolimus")]
    [InlineData("Un homme de 60 ans a reçu du cisplatine et de l'étoposide, puis du FOLFIRI.", "1 cisplatin + etoposide | 2 folfiri")]
    [InlineData("She was treated with lanreotide from May 2015 to June 2016, followed by everolimus from July 2016. She is 50 years old.", "1 lanreotide | 2 everolimus")]
    [InlineData("Patiente de 40 ans. Capécitabine associée au témozolomide en première ligne. Sunitinib en deuxième ligne.", "1 capecitabine + temozolomide | 2 sunitinib")]
    [InlineData("Man of 74. Leuprorelin from June 2023, darolutamide from July 2023, docetaxel from August 2023.", "1 leuprorelin + darolutamide + docetaxel")]
    [InlineData("Man of 74. Leuprorelin from June 2015, enzalutamide from July 2018.", "1 leuprorelin | 2 enzalutamide")]
    [InlineData("Homme de 60 ans. Cabergoline depuis 2012. Évérolimus depuis mai 2018.", "1 everolimus")]
    [InlineData("A 33-year-old woman underwent hemicolectomy and then radiotherapy.", "")]
    [InlineData("Homme de 60 ans, TNE du pancréas. Traitements : sunitinib (2019), PRRT (3 cycles), lanréotide, interféron.", "1 sunitinib | 2 prrt | 3 lanreotide + interferon-alpha")]
    [InlineData("Man of 60, pancreatic NET. Treatments: sunitinib (2019), PRRT (3 cycles), lanreotide.", "1 sunitinib | 2 prrt | 3 lanreotide")]
    [InlineData("Man of 60, pancreatic NET. Treatments: sunitinib, lanreotide, then PRRT (3 cycles).", "1 sunitinib + lanreotide | 2 prrt")]
    [InlineData("Man of 60, midgut NET. PRRT x4 2019. PRRT retreatment x2 Mar 2023, May 2023.", "1 prrt | 2 prrt")]
    [InlineData("Homme de 60 ans, TNE de l'iléon. RIV x4 en 2019. Retraitement par RIV x2 en mars 2023 et mai 2023.", "1 prrt | 2 prrt")]
    public void Drugs_given_together_are_one_line_and_the_next_one_begun_is_the_next(string text, string lines) => Lines(("letter", text)).ShouldBe(lines);

    [Fact]
    public void Lines_of_two_documents_are_one_course_whatever_the_order_of_the_documents()
    {
        var first = ("a", "Homme de 50 ans. Octréotide de janvier 2014 à mars 2015.");
        var second = ("b", "Homme de 51 ans. Évérolimus depuis avril 2015.");
        Lines(first, second).ShouldBe("1 octreotide | 2 everolimus");
        Lines(second, first).ShouldBe("1 octreotide | 2 everolimus");
    }

    [Theory]
    [InlineData("Woman of 63. PRRT: first 177Lu-DOTATATE on 22 August 2022. PRRT on 17 October 2022.", "Woman of 64. Lu-DOTATATE x4 from August 2022 to March 2023.", "1 prrt")]
    [InlineData("Femme de 63 ans. RIV le 17 octobre 2022.", "Femme de 64 ans. RIV, 4 cures d'août 2022 à mars 2023.", "1 prrt")]
    [InlineData("Woman of 63. PRRT on 17 October 2024.", "Woman of 64. Lu-DOTATATE x4 from August 2022 to March 2023.", "1 prrt | 2 prrt")]
    public void A_cycle_told_alone_belongs_to_the_course_around_it(string one, string other, string lines)
    {
        Lines(("a", one), ("b", other)).ShouldBe(lines);
        Lines(("b", one), ("a", other)).ShouldBe(lines);
    }

    [Theory]
    [InlineData("Femme de 62 ans, cancer du sein.\nTraitement :\n- Létrozole 2,5 mg/j.\n- Leuproréline 3,75 mg par mois.\nEn mars 2020, progression : le traitement hormonal est arrêté, début du paclitaxel.", "1 letrozole + leuprorelin | 2 paclitaxel")]
    [InlineData("Woman of 62, breast cancer.\nTreatment:\n- Letrozole 2.5 mg/d.\n- Leuprorelin 3.75 mg monthly.\nIn March 2020 there was progression: the hormonal treatment was stopped and paclitaxel was started.", "1 letrozole + leuprorelin | 2 paclitaxel")]
    [InlineData("Femme de 62 ans, cancer du sein. Tamoxifène jusqu'en mai 2018. Létrozole jusqu'en mars 2020, arrêté pour progression.", "1 tamoxifen | 2 letrozole")]
    public void Items_of_a_list_that_end_by_the_same_words_are_one_line(string text, string lines) => Lines(("letter", text)).ShouldBe(lines);

    [Theory]
    [InlineData("Femme de 62 ans, cancer du sein opéré. Traitement adjuvant par docétaxel avec radiothérapie du sein.\nTraitement :\n- Radiothérapie antalgique de 20 Gy.", "breast  adjuvant |  20 Gy palliative")]
    [InlineData("Woman of 62, breast cancer. Adjuvant radiotherapy to the breast. In 2022 palliative radiotherapy, 20 Gy.", "breast  adjuvant |  20 Gy palliative")]
    [InlineData("Femme de 62 ans, cancer du sein opéré. Radiothérapie adjuvante du sein. La radiothérapie (50 Gy) a été bien tolérée.", "breast 50 Gy adjuvant")]
    public void An_irradiation_against_pain_is_not_that_behind_the_operation(string text, string courses) =>
        string.Join(" | ", CaseReader.Read([("letter", text)]).Treatments.Where(t => t.Agent == "radiotherapy").Select(t => $"{(t.At.TryGet(out var at) ? at : "")} {string.Join(",", t.Doses)} {t.Entries.Select(e => e["intent"]).FirstOrDefault(i => i is not null)}")).ShouldBe(courses);

    [Theory]
    [InlineData("Woman of 62, breast cancer. Docetaxel is planned, after three cycles the patient reports less pain.", false, "3")]
    [InlineData("Femme de 62 ans, cancer du sein. Un traitement par docétaxel est prévu ; après trois cycles, les douleurs ont disparu.", false, "3")]
    [InlineData("Woman of 62, breast cancer. Docetaxel is planned, with a CT after three cycles.", true, "")]
    [InlineData("Femme de 62 ans, cancer du sein. Un traitement par docétaxel est prévu ; après trois cycles, un scanner sera fait pour montrer la réponse.", true, "")]
    public void What_was_proposed_is_given_once_its_cycles_have_worked(string text, bool planned, string cycles)
    {
        var course = CaseReader.Read([("letter", text)]).Treatments.Single(t => t.Agent == "docetaxel");
        course.IsPlanned.ShouldBe(planned);
        if (cycles.Length > 0)
        {
            course.Cycles.TryGet(out var count).ShouldBeTrue();
            count.ToString().ShouldBe(cycles);
        }
    }

    [Theory]
    [InlineData("Woman of 62, breast cancer. She received two cycles of docetaxel. A CT scan will be done after the fourth cycle of chemotherapy.")]
    [InlineData("Femme de 62 ans, cancer du sein. Elle a reçu deux cycles de docétaxel. Un scanner sera réalisé après le quatrième cycle de chimiothérapie.")]
    public void A_cycle_that_is_to_come_is_not_counted(string text)
    {
        CaseReader.Read([("letter", text)]).Treatments.Single(t => t.Agent == "docetaxel").Cycles.TryGet(out var count).ShouldBeTrue();
        count.ToString().ShouldBe("2");
    }

    [Theory]
    [InlineData("Man of 60. Lanreotide 120 mg monthly. Octreotide 50 mcg s.c. as needed.", "1 lanreotide 120 mg")]
    [InlineData("Homme de 60 ans. Lanréotide 120 mg par mois. Octréotide 50 µg s.c. si besoin.", "1 lanreotide 120 mg")]
    [InlineData("Man of 60. Octreotide LAR 20 mg then 30 mg. Octreotide 100 mcg s.c. before surgery.", "1 octreotide 20 mg, 30 mg")]
    [InlineData("Homme de 60 ans. Octréotide LP 20 mg puis 30 mg. Octréotide 100 µg s.c. avant la chirurgie.", "1 octreotide 20 mg, 30 mg")]
    [InlineData("Man of 60. Everolimus 10 mg, reduced to 5 mg because of stomatitis.", "1 everolimus 10 mg, 5 mg")]
    [InlineData("Homme de 60 ans. Évérolimus 10 mg, réduit à 5 mg pour une mucite.", "1 everolimus 10 mg, 5 mg")]
    public void Rescue_is_no_line_and_no_change_of_dose(string text, string lines) =>
        string.Join(" | ", CaseReader.Read([("letter", text)]).Lines.Select(line => $"{line.Number} {string.Join(" + ", line.Treatments.Select(t => $"{t.Agent} {string.Join(", ", t.Doses)}"))}")).ShouldBe(lines);

    [Theory]
    [InlineData("Man of 60. Carboplatin and etoposide in 2020, then atezolizumab maintenance. Topotecan in 2022.", "1 carboplatin + etoposide + atezolizumab | 2 topotecan")]
    [InlineData("Homme de 60 ans. Carboplatine et étoposide en 2020, puis atézolizumab d'entretien. Topotécan en 2022.", "1 carboplatin + etoposide + atezolizumab | 2 topotecan")]
    [InlineData("Homme de 60 ans.\n2018 : lanréotide.\n2019 : évérolimus.", "1 lanreotide | 2 everolimus")]
    public void What_maintains_belongs_to_the_line_that_it_follows(string text, string lines) => Lines(("letter", text)).ShouldBe(lines);

    private static string Lines(params (string, string)[] documents) =>
        string.Join(" | ", CaseReader.Read(documents).Lines.Select(line => $"{line.Number} {string.Join(" + ", line.Treatments.Select(t => t.Agent))}"));
}
