using Nenuphar.Cases;
using Nenuphar.Classification.Grade;
using Nenuphar.Sheets;

namespace Nenuphar.Tests.Assembly.Details;

/// <summary>Days of examinations and results, shares of mixed neoplasms, several primaries.</summary>
public class DatesAndPartsTests
{
    [Theory]
    [InlineData("Homme de 60 ans. TDM du 05/03/2021 : masse du pancréas.", "ct", "2021-03-05")]
    [InlineData("A 60-year-old man. CT of 17 March 2021 showed a mass of the pancreas.", "ct", "2021-03-17")]
    [InlineData("A 60-year-old man. On 17 March 2021, MRI showed a mass of the pancreas.", "mri", "2021-03-17")]
    [InlineData("A 60-year-old man. CT showed a mass, resected on 17 March 2021.", "ct", "")]
    [InlineData("Homme de 60 ans. Chirurgie le 17/03/2021, scanner normal.", "ct", "")]
    [InlineData("Le 15/01/2022\nMme A., née le 04/02/1958, a une tumeur de l'iléon. TDM du 20 décembre : masse de l'iléon.", "ct", "2021-12-20")]
    [InlineData("Le 15/01/2022\nMme A. a une tumeur de l'iléon. Scanner le 24 février.", "ct", "")]
    [InlineData("Homme de 60 ans. TDM du 05/03/2021, masse du pancréas ; IRM : trois nodules du foie.", "mri", "")]
    public void An_examination_has_the_day_that_its_sentence_gives(string text, string modality, string on) =>
        (Read(text).Exams(modality).First().On.TryGet(out var date) ? date.ToString() : "").ShouldBe(on);

    [Theory]
    [InlineData("Homme de 60 ans. Biologie du 17/03/2021 : chromogranine A 880 ng/mL, créatinine 71 µmol/L.", "creatinine", "2021-03-17")]
    [InlineData("A 60-year-old man. Chromogranin A 2450 ug/L in July 2022.", "chromogranin-a", "2022-07")]
    [InlineData("Homme de 60 ans opéré le 17/03/2021. Chromogranine A 880 ng/mL.", "chromogranin-a", "")]
    [InlineData("12 September 2022\nA 60-year-old man. Chromogranin A 1980 ug/L (2450 in July).", "chromogranin-a", "")]
    [InlineData("Femme de 62 ans.\nBio du 04/02/2022 : Hb 11,9 g/dL, créatinine 66 µmol/L. CRP 4 mg/L. CgA 640 ng/mL (N < 100).", "chromogranin-a", "2022-02-04")]
    [InlineData("A 62-year-old woman.\nBloods of 4 February 2022: haemoglobin 11.9 g/dL. Creatinine 66 µmol/L. Chromogranin A 640 ng/mL.", "chromogranin-a", "2022-02-04")]
    [InlineData("Femme de 62 ans.\nBio du 04/02/2022 : Hb 11,9 g/dL.\nCgA 640 ng/mL.", "chromogranin-a", "")]
    [InlineData("Femme de 62 ans.\nBio du 04/02/2022 : Hb 11,9 g/dL. Lanréotide repris. CgA 640 ng/mL.", "chromogranin-a", "")]
    [InlineData("Femme de 62 ans.\nBio du 04/02/2022 : Hb 11,9 g/dL. Elle va bien. CgA 640 ng/mL.", "chromogranin-a", "")]
    [InlineData("A 60-year-old man. In May 2020, octreotide was begun and chromogranin A was 880 ng/mL.", "chromogranin-a", "")]
    public void A_result_has_the_day_that_its_sentence_gives(string text, string analyte, string on) =>
        (Read(text).Labs(analyte).First().On.TryGet(out var date) ? date.ToString() : "").ShouldBe(on);

    [Theory]
    [InlineData("Homme de 60 ans. MiNEN du côlon : adénocarcinome (60 %) et carcinome neuroendocrine à grandes cellules (40 %).", 40, 60)]
    [InlineData("A 60-year-old man. MiNEN of the colon: 55 % adenocarcinoma and 45 % large cell neuroendocrine carcinoma.", 45, 55)]
    [InlineData("A 60-year-old man. Two components. (a) Adenocarcinoma, 55 %. (b) Large cell neuroendocrine carcinoma, 45 %, Ki-67 80 %. Conclusion: MiNEN of the colon.", 45, 55)]
    public void Shares_of_a_mixed_neoplasm_are_read_beside_its_parts(string text, double neuroendocrine, double other)
    {
        var subject = Read(text);
        subject.Measure("neuroendocrine-share").TryGet(out var one).ShouldBeTrue();
        subject.Measure("other-share").TryGet(out var two).ShouldBeTrue();
        (one.Low, two.Low).ShouldBe((neuroendocrine, other));
        subject.Finding("nec-component").IsStated.ShouldBeTrue();
    }

    [Fact]
    public void A_share_is_read_in_mixed_neoplasms_alone() =>
        Read("A 60-year-old man. Adenocarcinoma of the colon, 55 % of the circumference. Ki-67 45 %.").Measure("other-share").IsMissing.ShouldBeTrue();

    [Theory]
    [InlineData("A 60-year-old woman has synchronous breast carcinoma and ileal NET G1.", "C17.2", "C50.9")]
    [InlineData("Femme de 60 ans opérée d'une TNE de l'iléon. Un second cancer primitif, un adénocarcinome du poumon, a été découvert en 2019.", "C17.2", "C34.9")]
    public void Two_primaries_that_the_words_tell_apart_are_two_tumours(string text, string first, string second)
    {
        var subject = Read(text);
        subject.Tumours.Select(t => t.Site.TryGet(out var code) ? code : "").ShouldBe([first, second]);
        subject.Tumour.Morphology.TryGet(out var morphology).ShouldBeTrue();
        morphology.ShouldBe("8240/3");
        subject.Contradictions.ShouldNotContain(c => c.Code == "two-origins");
    }

    [Theory]
    [InlineData("Homme de 66 ans. TNE du pancréas G1, Ki-67 1 %, pT1N0. Deuxième cancer primitif : adénocarcinome du poumon, Ki-67 75 %, cT2N0.", "C25.9 8240/3 G1 pT1 pN0", "C34.9 8140/3  cT2 cN0")]
    [InlineData("Homme de 66 ans. TNE de l'iléon G1, Ki-67 1 %, pT3N1, et adénocarcinome synchrone du côlon sigmoïde, Ki-67 60 %, pT2N0.", "C17.2 8240/3 G1 pT3 pN1", "C18.7 8140/3  pT2 pN0")]
    [InlineData("Homme de 66 ans, TNE du grêle G1, Ki-67 1 %. Découverte concomitante d'un carcinome rénal à cellules claires pT1a.", "C17.9 8240/3 G1 ", "C64.9 8310/3  pT1a")]
    [InlineData("A 66-year-old man with synchronous NET of the ileum G1, Ki-67 1 %, pT3N1, and adenocarcinoma of the colon, Ki-67 60 %, pT2N0.", "C17.2 8240/3 G1 pT3 pN1", "C18.9 8140/3  pT2 pN0")]
    [InlineData("A woman with a second primary: an adenocarcinoma of the lung, pT1aN0. The ileal NET was G1, Ki-67 1 %, pT3N1.", "C17.2 8240/3 G1 pT3 pN1", "C34.9 8140/3  pT1a pN0")]
    [InlineData("A woman with two primary tumours: a pancreatic NET G1 (Ki-67 1 %, pT2N0) and a ductal carcinoma of the breast (grade 3, pT1N0).", "C25.9 8240/3 G1 pT2 pN0", "C50.9 8500/3 G3 pT1 pN0")]
    public void Each_of_two_primaries_keeps_its_own_grade_and_categories(string text, string first, string second)
    {
        var subject = Read(text);
        subject.Tumours.Select(t => $"{Word(t.Site)} {Word(t.Morphology)} {Word(t.StatedGrade)} {string.Join(' ', t.Tnm.Select(e => e.Value))}").ShouldBe([first, second]);
        // The proliferation of the second says nothing of the first.
        Grades.Of(subject).Value.ShouldBe("NET-G1-provisional");
        subject.Contradictions.Select(c => c.Code).ShouldNotContain("specimens-differ");
        Summary.Of(subject, french: false).ShouldContain("Another primary tumour: ");
        Summary.Of(subject, french: true).ShouldContain("Autre tumeur primitive : ");
    }

    [Theory]
    [InlineData("A 60-year-old man with a pancreatic NET. A second opinion was asked; adenocarcinoma of the colon was excluded.")]
    [InlineData("Homme de 60 ans, TNE du pancréas. Pas de second cancer. Sa mère a eu un adénocarcinome du côlon.")]
    [InlineData("A 60-year-old man with multifocal synchronous ileal NETs.")]
    public void One_primary_stays_one(string text) => Read(text).Tumours.Count.ShouldBe(1);

    private static string Word(Fact<string> fact) => fact.TryGet(out var value) ? value : "";

    [Theory]
    [InlineData("A 60-year-old woman has an ileal NET with synchronous liver metastases.")]
    [InlineData("Femme de 60 ans : TNE de l'iléon, métastases hépatiques synchrones.")]
    [InlineData("A 60-year-old woman has an ileal NET. Two lesions of the liver were resected.")]
    public void Metastases_are_no_second_primary(string text) => Read(text).Tumours.Count.ShouldBe(1);

    private static Case Read(string text) => CaseReader.Read([("text", text)]);
}
