using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

public class ResponseReaderTests
{
    [Theory]
    [InlineData("Le scanner de novembre 2022 montrait une réponse partielle.", "PR", "2022-11")]
    [InlineData("CT in July 2023 showed stable disease.", "SD", "2023-07")]
    [InlineData("Progression was documented on 12 May 2018.", "PD", "2018-05")]
    public void An_answer_is_told_for_its_month(string text, string response, string month) => Told.The(text, FactKind.Response, response)["on"].ShouldBe(month);

    [Theory]
    [InlineData("Avélumab à partir de février 2022, avec une réponse complète.")]
    [InlineData("FOLFIRI was started on May 21, 2018 and stopped because of progression.")]
    [InlineData("Une réponse partielle a été obtenue.")]
    public void The_start_of_a_treatment_is_no_date_of_an_answer(string text) => Told.Facts(text, FactKind.Response).ShouldBeEmpty();

    [Theory]
    [InlineData("Tomodensitométrie 14/08/2017 : RP maintenue.", "PR", "2017-08")]
    [InlineData("CT March 2016: SD.", "SD", "2016-03")]
    public void An_abbreviation_behind_the_colon_of_an_examination_is_a_verdict(string text, string response, string month) => Told.The(text, FactKind.Response, response)["on"].ShouldBe(month);

    [Fact]
    public void The_interval_of_a_tracing_is_no_verdict() => Told.Facts("ECG du 14/08/2017 : PR 160 ms.", FactKind.Response).ShouldBeEmpty();
}
