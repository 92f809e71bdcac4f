using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Context;

/// <summary>What a history does not hold ends with its noun; a year before an elided word is a year.</summary>
public class HistoryEndTests
{
    [Theory]
    [InlineData("Femme de 50 ans. Pas d'antécédents médicaux, tabagisme actif.", "smoker")]
    [InlineData("Homme de 61 ans, sans antécédents personnels d'intérêt, hypertension artérielle traitée.", "hypertension")]
    [InlineData("A 50-year-old woman with no relevant medical history, obesity since childhood.", "obesity")]
    [InlineData("Homme de 61 ans, sans antécédents, hypertension ou diabète.", "")]
    [InlineData("Homme de 61 ans, sans antécédents de diabète, d'hypertension.", "")]
    [InlineData("A man of 61 without history of diabetes, hypertension or obesity.", "")]
    [InlineData("Femme de 50 ans allergique à la pénicilline.", "penicillin-allergy")]
    [InlineData("A woman of 50. No allergy to penicillin.", "")]
    public void A_denied_history_ends_with_its_noun(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Condition)).ShouldBe(expected);

    [Theory]
    [InlineData("Il a été opéré en 2015 d'une tumeur du pancréas.", "2015")]
    [InlineData("Résection en 2015 d’une tumeur du pancréas.", "2015")]
    [InlineData("Il a été opéré d'une tumeur du pancréas après 15 j d'hospitalisation.", null)]
    public void A_year_before_an_elided_word_is_a_year(string text, string? start) => Told.Treatment(text, "surgery")["start"].ShouldBe(start);

    [Theory]
    [InlineData("Liver biopsy revealed metastatic neuroendocrine carcinoma.", "liver")]
    [InlineData("La biopsie du foie conclut à un carcinome neuroendocrine métastatique.", "liver")]
    [InlineData("Biopsy of the liver in a woman with metastatic carcinoma was planned.", "")]
    [InlineData("Trois ganglions sur quinze étaient envahis.", "lymph-node")]
    [InlineData("Aucun ganglion sur quinze n'était envahi.", "")]
    [InlineData("0 ganglion sur 15 envahi.", "")]
    public void What_was_sampled_tells_where_it_lies(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Metastasis)).ShouldBe(expected);

    [Theory]
    [InlineData("Radiofréquence d'une métastase hépatique en 2017.", "rfa", "liver")]
    [InlineData("Curiethérapie vaginale de 10 Gy.", "brachytherapy", "vagina")]
    public void What_is_destroyed_lies_somewhere(string text, string treatment, string at) => Told.Treatment(text, treatment)["at"].ShouldBe(at);
}
