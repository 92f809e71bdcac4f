using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Values;

/// <summary>Grades, stages, categories and numbers that look like those of the tumour and are something else's.</summary>
public class OutOfPlaceTests
{
    [Theory]
    [InlineData("AKI stage 2 after cisplatin.")]
    [InlineData("Insuffisance rénale aiguë KDIGO stade 2.")]
    [InlineData("Stage 3a CKD and hypertension.")]
    [InlineData("Escarre sacrée stade 2.")]
    [InlineData("Lymphoedème du bras, stade II.")]
    public void The_stage_of_another_disease_is_none_of_the_tumour(string text) => Told.Facts(text, FactKind.Stage).ShouldBeEmpty();

    [Theory]
    [InlineData("NET of the ileum with diarrhoea, stage IV.", "IV")]
    [InlineData("Stade III, insuffisance rénale chronique.", "III")]
    public void A_stage_beside_another_disease_is_the_tumour_s(string text, string stage) => Told.Facts(text, FactKind.Stage).ShouldBe([stage]);

    [Theory]
    [InlineData("Associated DCIS, nuclear grade 2.")]
    [InlineData("Carcinome canalaire in situ de grade 2 associé.")]
    [InlineData("Periorbital oedema grade 1, cramps grade 1.")]
    [InlineData("Diagnostic : œdème de grade 1, crampes de grade 2.")]
    public void The_grade_of_what_is_beside_the_tumour_is_none(string text) => Told.Facts(text, FactKind.Grade).ShouldBeEmpty();

    [Theory]
    [InlineData("Carcinome infiltrant de grade 2 avec carcinome canalaire in situ.", "G2")]
    [InlineData("Neuroendocrine tumour grade 2, 26 mm, with low grade DCIS.", "G2")]
    public void A_grade_beside_in_situ_disease_is_the_tumour_s(string text, string grade) => Told.Facts(text, FactKind.Grade).ShouldBe([grade]);

    [Theory]
    [InlineData("IRM : lésion en hyposignal T1, T2 iso.")]
    [InlineData("MRI with T1, T2 and diffusion sequences.")]
    [InlineData("T1, T2, FLAIR et gadolinium.")]
    [InlineData("Séquences T1 et T2 du foie.")]
    public void Weightings_of_magnetic_resonance_are_no_category(string text) => Told.Facts(text, FactKind.Tnm).ShouldBeEmpty();

    [Theory]
    [InlineData("IRM du rectum : tumeur T3 N1.", "T3|N1")]
    [InlineData("Tumeur classée pT2, N0.", "pT2|N0")]
    public void Categories_beside_magnetic_resonance_are_read(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Tnm)).ShouldBe(expected);

    [Theory]
    [InlineData("Nottingham: T3 P2 M1 = 6.")]
    [InlineData("G3 P2, ménopause à 51 ans.")]
    public void Points_and_childbirths_are_no_phosphate(string text) => Told.Facts(text, FactKind.Lab).ShouldBeEmpty();

    [Fact]
    public void A_phosphate_with_a_blank_or_a_decimal_is_read() => Told.Facts("P 0,92 mmol/L, Ca 2,41 mmol/L.", FactKind.Lab).ShouldContain("phosphate=0.92 mmol/L");

    [Theory]
    [InlineData("Adénocarcinome du sein classé T2N1MO.", "T2|N1|M0")]
    [InlineData("Breast carcinoma, pT2N3Mo.", "pT2|pN3|pM0")]
    [InlineData("Adénocarcinome du côlon pT3N2a (4/20)M0.", "pT3|pN2a|pM0")]
    public void The_letter_for_nought_and_counted_nodes_do_not_break_a_category(string text, string tnm) => Told.Facts(text, FactKind.Tnm).ShouldBe(tnm.Split('|'));

    [Theory]
    [InlineData("Diagnostic\nTrouble endocrinien grade 2.")]
    [InlineData("Diagnosis\nMetabolic disorder grade 2.")]
    [InlineData("Métastase d'adénocarcinome, régression de Rödel de grade II.")]
    [InlineData("Sarcome d'Ewing, bonne réponse : grade III de Huvos.")]
    [InlineData("Osteosarcoma with a Huvos grade 2 after chemotherapy.")]
    public void The_grade_of_a_disorder_is_none_of_the_tumour(string text) => Told.Facts(text, FactKind.Grade).ShouldBeEmpty();
}
