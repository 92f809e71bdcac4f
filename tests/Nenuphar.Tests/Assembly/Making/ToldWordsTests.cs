using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Making;

/// <summary>The evidence of a start, an end, an answer and a reason to stop is the words that say so.</summary>
public class ToldWordsTests
{
    [Theory]
    [InlineData("Man of 60 with an ileal NET. Lanreotide from May 2018 to June 2020, stable disease, stopped for progression.", "May 2018 | June 2020 | stable disease | progression")]
    [InlineData("Homme de 60 ans, TNE de l'iléon. Lanréotide de mai 2018 à juin 2020, maladie stable, arrêté pour progression.", "mai 2018 | juin 2020 | maladie stable | progression")]
    [InlineData("Man of 60 with an ileal NET. Lanreotide started in May 2018, stopped in June 2020 because of an intolerance.", "May 2018 | June 2020 |  | intolerance")]
    public void A_course_quotes_what_tells_it(string text, string quotes)
    {
        var course = CaseReader.Read([("text", text)]).Treatments.ShouldHaveSingleItem();
        string.Join(" | ", Quote(course.Start), Quote(course.End), Quote(course.Best), Quote(course.Stop)).ShouldBe(quotes);
    }

    [Fact]
    public void A_neighbour_keeps_its_own_words()
    {
        var courses = CaseReader.Read([("text", "Homme de 60 ans, TNE de l'iléon. Lanréotide de mai 2018 à juin 2020. Évérolimus de juillet 2020 à mars 2021.")]).Treatments;
        courses.Select(c => $"{Quote(c.Start)}-{Quote(c.End)}").ShouldBe(["mai 2018-juin 2020", "juillet 2020-mars 2021"]);
    }

    [Fact]
    public void A_value_that_was_entered_shows_who_entered_it() =>
        CaseReader.Read([], [new Entry(FactKind.Treatment, "lanreotide", new Evidence.Entered("DM", "2026-01-05", "form")) { Qualifiers = [new("start", "2018-05")] }])
            .Treatments.ShouldHaveSingleItem().Start.Evidence.ShouldHaveSingleItem().ShouldBeOfType<Evidence.Entered>();

    private static string Quote<T>(Fact<T> fact) => fact.Evidence.OfType<Evidence.Words>().Select(w => w.Quote).FirstOrDefault() ?? "";
}
