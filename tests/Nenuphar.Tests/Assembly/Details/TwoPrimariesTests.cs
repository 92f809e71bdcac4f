using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Tests.Assembly.Details;

/// <summary>Two primaries of one sentence keep their own indices and operations, and each is classified.</summary>
public class TwoPrimariesTests
{
    [Theory]
    [InlineData("Femme de 58 ans ayant deux cancers primitifs : une TNE du pancréas (Ki-67 1 %, 0 mitose/2 mm2, bien différenciée, réséquée en juin 2016) et une TNE du rectum (Ki-67 6 %, 3 mitoses/2 mm2, bien différenciée, réséquée en mai 2020).")]
    [InlineData("A 58-year-old woman has two primaries: a pancreatic NET (Ki-67 1 %, mitoses 0/2 mm2, well differentiated, resected in June 2016) and a rectal NET (Ki-67 6 %, mitoses 3/2 mm2, well differentiated, removed in May 2020).")]
    public void Each_has_its_grade_and_its_operation(string text)
    {
        var subject = CaseReader.Read([("letter", text)]);
        var classified = Classifier.Classify(subject, new Setting(new DateOnly(2026, 1, 1), "BE"));
        classified.Grade.Value.ShouldBe("NET-G1");
        classified.Others.Select(o => $"{o.Tumour.Key} {o.Grade.Value} {o.Code.Value}").ShouldBe(["rectum NET-G2 8249/3"]);
        classified.Others[0].Stages.ShouldNotBeEmpty();
        subject.Treatments.Select(t => $"{(t.At.TryGet(out var organ) ? organ : "")} {(t.Start.TryGet(out var start) ? start.ToString() : "")}").ShouldBe(["pancreas 2016-06", "rectum 2020-05"]);
    }

    [Theory]
    [InlineData("Homme de 50 ans, NEM 1. TNE gastriques de type 2, jusqu'à 5 mm, Ki-67 1 %. Gastrinome duodénal de 9 mm.")]
    [InlineData("A 50-year-old man with MEN1. Type 2 gastric NETs up to 5 mm, Ki-67 1 %. Duodenal gastrinoma of 9 mm.")]
    public void A_gastrinoma_of_the_duodenum_is_not_the_gastric_tumour_that_it_causes(string text) => CaseReader.Read([("letter", text)]).Tumours
        .Select(t => $"{(t.Site.TryGet(out var site) ? site : "")} {(t.Morphology.TryGet(out var code) ? code : "")}").ShouldBe(["C17.0 8153/3", "C16.9 8240/3"]);

    [Theory]
    [InlineData("Femme de 49 ans. TNE du rectum G1 en 2011 (Ki-67 1 %). Thymectomie en 2021 : carcinoïde atypique, Ki-67 12 %, 4 mitoses/2 mm².", "C20.9 8240/3, C37.9 8249/3")]
    [InlineData("A 49-year-old woman. Rectal NET G1 in 2011 (Ki-67 1%). In 2021 lobectomy for a typical carcinoid, Ki-67 3%, 1 mitosis/2 mm2.", "C20.9 8240/3, C34.9 8240/3")]
    [InlineData("A 71-year-old man. Jejunal NET, Ki-67 2%, pT3 N1 M0. In 2016 renal clear cell carcinoma. In 2022 biopsy of the lung: small cell lung carcinoma, Ki-67 85%.", "C17.1 8240/3, C34.9 8041/3, C64.9 8310/3")]
    [InlineData("Homme de 60 ans. TNE de l'iléon Ki-67 2 %. Lobectomie en 2021 : métastase de la TNE, Ki-67 4 %.", "C17.2 8240/3")]
    public void A_tumour_is_told_by_its_operation_and_a_third_by_its_own_year(string text, string expected) => string.Join(", ", CaseReader.Read([("letter", text)]).Tumours
        .Select(t => $"{(t.Site.TryGet(out var site) ? site : "")} {(t.Morphology.TryGet(out var code) ? code : "")}").Order(StringComparer.Ordinal)).ShouldBe(expected);

    [Theory]
    [InlineData("Femme de 44 ans. TNE du pancréas. Antécédents familiaux : père porteur d'une NEM 1.", "not met family-history-recorded")]
    [InlineData("A 44-year-old woman. Pancreatic NET. Family history: father with a prolactinoma.", "not met family-history-recorded")]
    [InlineData("A 44-year-old woman. Pancreatic NET, no symptoms.", "met; missing family-history")]
    public void What_relatives_had_is_their_history(string text, string answer) =>
        RuleBook.Ask("HER-06", CaseReader.Read([("letter", text)]), new Setting(new DateOnly(2026, 1, 1), "BE")).ToString().ShouldBe(answer);

    [Theory]
    [InlineData("Homme de 66 ans. TNE de l'iléon, G1, Ki-67 1 %, pT3 N1. En 2018 adénocarcinome de la prostate. En 2023 carcinome à petites cellules du poumon, Ki-67 85 %.", "C17.2 C34.9 C61.9")]
    [InlineData("A 66-year-old man. 2011: ileal NET G1 pT2 N0. 2016: colon adenocarcinoma pT3 N1. 2021: rectal NET G1 pT1 N0.", "C17.2 C18.9 C20.9")]
    [InlineData("A 66-year-old woman. Appendiceal carcinoid removed at the age of 24. Now ileal NET, G2, Ki-67 9 %.", "C17.2 C18.1")]
    [InlineData("Femme de 66 ans. Carcinoïde de l'appendice à l'âge de 24 ans. Actuellement TNE du pancréas G1.", "C18.1 C25.9")]
    [InlineData("A 66-year-old woman. Ileal NET in 2010. Now liver metastases of the ileal NET.", "C17.2")]
    public void Tumours_of_several_times_and_organs_stay_apart(string text, string sites) =>
        string.Join(' ', CaseReader.Read([("letter", text)]).Tumours.Select(t => t.Site.TryGet(out var site) ? site : "").Order(StringComparer.Ordinal)).ShouldBe(sites);
}
