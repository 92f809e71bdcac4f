using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Classification.Staging;

namespace Nenuphar.Tests.Assembly.Details;

/// <summary>Metastases that came later leave the stage of the diagnosis as it was; a tumour that changed is what it was last.</summary>
public class LaterMetastasesTests
{
    [Theory]
    [InlineData("Femme de 57 ans. TNE iléale opérée en mars 2014, pT3 N1 M0. Des métastases hépatiques sont apparues en juin 2018.", "met III")]
    [InlineData("A 57-year-old woman. Ileal NET resected in March 2014, pT3 N1 M0. Liver metastases appeared in June 2018.", "met III")]
    [InlineData("Femme de 57 ans. En mars 2014, résection d'une TNE de l'iléon, pT3 N1. En juin 2018, récidive hépatique : métastases hépatiques.", "met III")]
    [InlineData("A 57-year-old woman. March 2014: resection of an ileal NET, pT3 N1. In June 2018, liver metastases.", "met III")]
    [InlineData("Femme de 57 ans. En 2014, résection d'une TNE de l'iléon, pT3 N1, pas de métastase. En 2018, apparition de métastases hépatiques.", "met III")]
    [InlineData("A 57-year-old woman. Ileal NET, pT3 N1, with liver metastases, resected in March 2014.", "met IV")]
    [InlineData("Femme de 57 ans. En mars 2014, résection d'une TNE de l'iléon, pT3 N1, et métastases hépatiques.", "met IV")]
    [InlineData("A 57-year-old woman. March 2014: resection of an ileal NET, pT3 N1. In April 2014, liver metastases.", "met IV")]
    [InlineData("Femme de 57 ans. TNE de l'iléon de stade IV, opérée en mars 2014, pT3 N1. En juin 2018, métastases hépatiques.", "met IV")]
    [InlineData("Femme de 50 ans. TNE iléale de stade III en 2014. Cinq ans plus tard, métastases osseuses.", "unknown I|II|III")]
    public void The_stage_is_that_of_the_diagnosis(string text, string stage) => Stages.By(CaseReader.Read([("letter", text)]), "AJCC8").ToString().ShouldStartWith(stage);

    [Fact]
    public void A_letter_that_tells_of_no_metastasis_is_not_against_later_ones()
    {
        (string, string) first = ("a", "Compte rendu du 3 avril 2016.\nHomme de 50 ans. Résection iléale : TNE de l'iléon, pT3 N1 M0."), second = ("b", "Letter of 9 May 2020.\nA 54-year-old man. Ileal NET. Liver metastases on MRI.");
        Stages.By(CaseReader.Read([first, second]), "AJCC8").ToString().ShouldStartWith("met III");
        Stages.By(CaseReader.Read([second, first]), "AJCC8").ToString().ShouldStartWith("met III");
    }

    [Fact]
    public void A_letter_written_after_one_with_metastases_and_telling_of_none_is_asked_about()
    {
        (string, string) first = ("a", "Letter of 9 May 2016.\nA 54-year-old man. Ileal NET. Liver metastases on MRI."), second = ("b", "Compte rendu du 3 avril 2020.\nHomme de 58 ans. Résection iléale : TNE de l'iléon, pT3 N1 M0.");
        Stages.By(CaseReader.Read([first, second]), "AJCC8").ToString().ShouldStartWith("conflict");
    }

    [Theory]
    [InlineData("Homme de 58 ans. TNE G2 du rectum en 2015 (Ki-67 9 %, 4 mitoses/2 mm²). En 2021, biopsie hépatique : carcinome neuroendocrine à grandes cellules peu différencié, Ki-67 75 %.", "NEC-large-cell-G3")]
    [InlineData("A 58-year-old man. Rectal NET G2 in 2015 (Ki-67 9 %, 4 mitoses/2 mm2). In 2021, liver biopsy: poorly differentiated large cell NEC, Ki-67 75 %.", "NEC-large-cell-G3")]
    [InlineData("A 70-year-old man. Prostate adenocarcinoma in 2017. In 2022 liver biopsy: small cell neuroendocrine carcinoma, Ki-67 90 %: treatment-related neuroendocrine carcinoma of the prostate.", "NEC-small-cell-G3")]
    [InlineData("Femme de 66 ans. Adénocarcinome du duodénum en 2018 ; lames relues en 2020 : TNE bien différenciée, Ki-67 4 %, 1 mitose/2 mm².", "NET-G2")]
    [InlineData("A 66-year-old woman. Duodenal adenocarcinoma in 2018; slides reviewed in 2020: well differentiated NET, Ki-67 4 %, 1 mitosis/2 mm2.", "NET-G2")]
    [InlineData("Femme de 62 ans. TNE du pancréas G2 en 2013. Progression en 2019 : biopsie : carcinome neuroendocrine peu différencié, Ki-67 65 %.", "NEC-G3")]
    [InlineData("A 62-year-old man. In 2017 small cell carcinoma of the rectum was diagnosed; in 2018 central review: well differentiated NET G3, Ki-67 33 %, 22 mitoses/2 mm2.", "NET-G3")]
    public void A_dated_change_of_the_diagnosis_keeps_the_last(string text, string grade) => Grade(text).Value.ShouldBe(grade);

    [Theory]
    [InlineData("A 48-year-old woman. Pancreatic NET, Ki-67 7 %, 3 mitoses/2 mm2. On review Ki-67 13 %.", "met NET-G2")]
    [InlineData("Femme de 48 ans. TNE du pancréas, Ki-67 7 %, 3 mitoses/2 mm². À la relecture Ki-67 13 %.", "met NET-G2")]
    [InlineData("A 48-year-old woman. Pancreatic NET, Ki-67 2 %, 1 mitosis/2 mm2. On review Ki-67 13 %.", "met NET-G2")]
    [InlineData("A 48-year-old woman. Pancreatic NET, Ki-67 2 %, 1 mitosis/2 mm2. Ki-67 13 %.", "conflict")]
    public void Rival_indices_of_one_grade_leave_the_grade_met_and_a_second_reading_counts(string text, string grade) => Grade(text).ToString().ShouldStartWith(grade);

    private static Answer Grade(string text) => Classifier.Classify(CaseReader.Read([("letter", text)]), new Setting(new DateOnly(2026, 1, 1), "BE")).Grade;
}
