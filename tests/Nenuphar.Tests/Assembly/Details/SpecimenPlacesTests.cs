using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Details;

/// <summary>Which tissue an index was counted in.</summary>
public class SpecimenPlacesTests
{
    [Theory]
    [InlineData("Homme de 59 ans. TNE du rectum. Biopsie de métastase osseuse : Ki-67 24 %, 11 mitoses/2 mm².", "24 bone")]
    [InlineData("A 59-year-old man. Rectal NET. Bone metastasis biopsy: Ki-67 24 %, 11 mitoses/2 mm2.", "24 bone")]
    [InlineData("A 59-year-old man. Pancreatic NET, Ki-67 6 %. Lung metastasis biopsy 2023: Ki-67 26 %.", "6 pancreas | 26 lung")]
    [InlineData("Femme de 52 ans. TNE pulmonaire en 2011 (carcinoïde typique). En 2021 métastases hépatiques : Ki-67 10 %.", "10 liver")]
    [InlineData("Femme de 52 ans. TNE iléale G1 (Ki-67 2 %). Métastase hépatique réséquée : Ki-67 7 %.", "2 ileum | 7 liver")]
    [InlineData("A 52-year-old woman. NET of the jejunum. Liver biopsy: metastasis of the NET, Ki-67 7 %. Primary: G1, Ki-67 2 %.", "7 liver | 2 jejunum")]
    [InlineData("Femme de 52 ans. TNE du jéjunum. Biopsie hépatique : métastase de la TNE, Ki-67 7 %. Primitif : G1, Ki-67 2 %.", "7 liver | 2 jejunum")]
    [InlineData("A 56-year-old woman. Rectal NET G1. 8 cm from the anal verge. Ki-67 1 %.", "1 rectum")]
    [InlineData("Femme de 56 ans. TNE du rectum G1. À 8 cm de la marge anale. Ki-67 1 %.", "1 rectum")]
    [InlineData("A 62-year-old woman. Bladder small cell carcinoma. The growth is muscle-invasive. Ki-67 90 %.", "90 bladder")]
    [InlineData("A 48-year-old woman. Appendiceal NET of 15 mm, perforating the visceral peritoneum. Ki-67 3 %.", "3 appendix")]
    [InlineData("Femme de 48 ans. TNE de l'appendice de 15 mm, perforant le péritoine viscéral. Ki-67 3 %.", "3 appendix")]
    [InlineData("A 48-year-old woman. NET of the ileum. Peritoneal biopsy: Ki-67 3 %.", "3 peritoneum")]
    [InlineData("A 63-year-old woman. Prostate adenocarcinoma in her father. Rectal biopsy: NET, Ki-67 3 %.", "3 rectum")]
    [InlineData("A 50-year-old man. NET of the pancreatic tail: Ki-67 2 %. In the liver metastasis, Ki-67 is 12 %.", "2 pancreas | 12 liver")]
    [InlineData("Homme de 50 ans. TNE du pancréas. Ki-67 à 2 % sur la tumeur primitive et 12 % sur la métastase hépatique.", "2 pancreas | 12 liver")]
    [InlineData("A 50-year-old man. Ileal NET, brain metastasis resected in 2021: Ki-67 31 %.", "31 brain")]
    [InlineData("Homme de 50 ans. TNE du rectum, Ki-67 2 % ou 4 %.", "2 rectum | 4 rectum")]
    public void An_index_is_of_the_tissue_that_its_words_tell(string text, string told) => string.Join(" | ", CaseReader.Read([("letter", text)]).Of(FactKind.Ki67)
        .Select(e => $"{e.Value} {e["specimen"]}".TrimEnd())).ShouldBe(told);

    [Theory]
    [InlineData("A 52-year-old woman. Ileal NET with liver metastases: Ki-67 2 %.")]
    [InlineData("Femme de 52 ans. TNE de l'iléon avec métastases hépatiques : Ki-67 2 %.")]
    public void An_index_behind_the_primary_and_its_metastases_is_not_given_to_these(string text) =>
        CaseReader.Read([("letter", text)]).Of(FactKind.Ki67).ShouldHaveSingleItem()["specimen"].ShouldNotBe("liver");

    [Theory]
    [InlineData("A 52-year-old woman. NET of the ileum. Ki-67 7 % in the biopsy of March 2017. Ki-67 24 % in the biopsy of May 2021.", "7 2017-03 | 24 2021-05")]
    [InlineData("Femme de 52 ans. TNE du rectum en 2017 (Ki-67 7 %). En 2021, biopsie hépatique : Ki-67 24 %.", "7 2017 | 24 2021")]
    public void An_index_has_the_day_of_its_own_sampling(string text, string told) => string.Join(" | ", CaseReader.Read([("letter", text)]).Of(FactKind.Ki67)
        .Select(e => $"{e.Value} {e["on"]}".TrimEnd())).ShouldBe(told);
}
