using Nenuphar.Sheets;

namespace Nenuphar.Tests.Sheets;

/// <summary>What nothing has ended is told since its beginning.</summary>
public class RunningCourseTests
{
    [Theory]
    [InlineData("TNE de l'iléon. Lanréotide 120 mg depuis le 3 février 2023.", true, "lanréotide 120 mg, depuis le 3 février 2023")]
    [InlineData("TNE de l'iléon. Lanréotide 120 mg débuté en février 2023.", true, "lanréotide 120 mg, depuis février 2023")]
    [InlineData("Ileal NET. Lanreotide 120 mg since 3 February 2023.", false, "lanreotide 120 mg, since 3 February 2023")]
    [InlineData("Ileal NET. Sunitinib since February 2023.", false, "sunitinib, since February 2023")]
    [InlineData("Ileal NET. Lanreotide from February 2020 to March 2021.", false, "lanreotide, February 2020 to March 2021")]
    [InlineData("Ileal NET. FOLFOX, 6 cycles, started in February 2020.", false, "FOLFOX, February 2020, 6 cycles")]
    public void A_beginning_without_an_end_is_told_so(string text, bool french, string words)
    {
        var subject = CaseReader.Read([("letter", text)]);
        Summary.Course(subject.Treatments.ShouldHaveSingleItem(), french, subject).ShouldBe(words);
    }

    [Theory]
    [InlineData("Ileal NET. Sunitinib started in February 2020. Everolimus since May 2022.", "sunitinib", "sunitinib, February 2020")]
    [InlineData("Ileal NET. Lanreotide started in February 2020. Everolimus since May 2022.", "lanreotide", "lanreotide, since February 2020")]
    public void What_another_took_the_place_of_may_have_ended(string text, string agent, string words)
    {
        var subject = CaseReader.Read([("letter", text)]);
        Summary.Course(subject.Treatments.Single(t => t.Agent == agent), french: false, subject).ShouldBe(words);
    }
}
