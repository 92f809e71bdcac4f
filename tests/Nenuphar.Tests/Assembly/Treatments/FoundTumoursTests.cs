using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>What the sentence before tells of an operation and of an answer: the one organ of the lesion, the day of the visit.</summary>
public class FoundTumoursTests
{
    [Theory]
    [InlineData("Une masse surrénalienne gauche est découverte. Elle est réséquée en mai 2012.", "adrenal")]
    [InlineData("A 3 cm mass was found in the right kidney. It was resected in May 2012.", "kidney")]
    [InlineData("A mass was found near the right kidney and the liver. It was resected in May 2012.", null)]
    [InlineData("Une masse abdominale est découverte. Elle est réséquée en mai 2012.", null)]
    [InlineData("A metastatic lesion of the right kidney was found. It was resected in May 2012.", null)]
    public void What_was_found_was_taken_out(string text, string? organ) => Told.Treatment(text, "surgery")["at"].ShouldBe(organ);

    [Theory]
    [InlineData("Elle a reçu une radiothérapie du bassin.", "pelvis")]
    [InlineData("Elle a reçu une radiothérapie de 45 Gy dans le bassin.", "pelvis")]
    public void The_basin_is_the_pelvis(string text, string field) => Told.Treatment(text, "radiotherapy")["at"].ShouldBe(field);

    [Theory]
    [InlineData("Il a été revu en avril 2017. Le scanner a montré une progression.", "PD", "2017-04")]
    [InlineData("He was seen in April 2017. CT showed progression.", "PD", "2017-04")]
    public void An_answer_has_the_day_of_the_visit_before_it(string text, string answer, string day) => Told.The(text, FactKind.Response, answer)["on"].ShouldBe(day);

    [Theory]
    [InlineData("Il a été revu en avril 2017. Deux mois plus tard, le scanner a montré une progression.")]
    [InlineData("He was diagnosed in April 2017. CT showed progression.")]
    public void Another_time_is_not_that_day(string text) => Reader.Read(text).Statements.ShouldNotContain(s => s.Kind == FactKind.Response && s["on"] == "2017-04");
}
