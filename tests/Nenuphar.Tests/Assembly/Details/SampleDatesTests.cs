using Nenuphar.Cases;
using Nenuphar.Classification.Grade;

namespace Nenuphar.Tests.Assembly.Details;

/// <summary>Tissue that was taken at two times is two specimens.</summary>
public class SampleDatesTests
{
    [Theory]
    [InlineData("Femme de 55 ans, TNE iléale. Biopsie hépatique le 4 mars 2018 : TNE bien différenciée, Ki-67 6 %, 3 mitoses/2 mm2. Biopsie hépatique le 9 avril 2022 : TNE bien différenciée, Ki-67 31 %, 22 mitoses/2 mm2.")]
    [InlineData("A 55-year-old woman with an ileal NET. Liver biopsy on 4 March 2018: well-differentiated NET, Ki-67 6 %, mitoses 3/2 mm2. Liver biopsy on 9 April 2022: well-differentiated NET, Ki-67 31 %, mitoses 22/2 mm2.")]
    public void Two_biopsies_of_one_organ_are_two_specimens_and_the_highest_grade_is_the_patient_s(string text)
    {
        var subject = CaseReader.Read([("letter", text)]);
        Grades.BySpecimen(subject).Select(s => $"{(s.Specimen.On.TryGet(out var on) ? on.ToString() : "")} {s.Answer.Value}").ShouldBe(["2018-03-04 NET-G2", "2022-04-09 NET-G3"]);
        Grades.Of(subject).ToString().ShouldStartWith("met NET-G3");
        subject.Contradictions.ShouldContain(c => c.Code == "specimens-evolved");
    }

    [Fact]
    public void Two_reports_of_one_organ_are_two_specimens()
    {
        var subject = CaseReader.Read([
            ("first", "Homme de 55 ans, TNE iléale. Biopsie hépatique du 4 mars 2018 : TNE bien différenciée, Ki-67 6 %."),
            ("second", "Homme de 59 ans, TNE iléale. Biopsie hépatique de mars 2022 : TNE bien différenciée, Ki-67 31 %.")]);
        subject.Specimens.Where(s => s.Ki67.IsStated).Select(s => s.On.TryGet(out var on) ? on.ToString() : "").ShouldBe(["2018-03-04", "2022-03"]);
    }

    [Theory]
    [InlineData("Femme de 55 ans, TNE iléale. Biopsie hépatique le 4 mars 2018 : TNE bien différenciée, Ki-67 6 %. Compte rendu du 12 mars 2018 : Ki-67 6 %.")]
    [InlineData("A 55-year-old woman with an ileal NET. Liver biopsy on 4 March 2018: well-differentiated NET, Ki-67 6 %, mitoses 3/2 mm2.")]
    public void One_biopsy_is_one_specimen(string text) => CaseReader.Read([("letter", text)]).Specimens.Count(s => !s.Ki67.IsMissing).ShouldBe(1);

    [Theory]
    [InlineData("Homme de 50 ans. TNE iléale bien différenciée, Ki-67 environ 20 %, 5 mitoses/2 mm2.")]
    [InlineData("A 50-year-old man. Well-differentiated ileal NET, Ki-67 approximately 20 %, mitoses 5/2 mm2.")]
    [InlineData("A 50-year-old man. Well-differentiated ileal NET, Ki-67 ~20 %, mitoses 5/2 mm2.")]
    public void About_the_limit_is_on_neither_side(string text) => Grades.Of(CaseReader.Read([("letter", text)])).ToString().ShouldStartWith("unknown NET-G2-or-G3; notice borderline");
}
