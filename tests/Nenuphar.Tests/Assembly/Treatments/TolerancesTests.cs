using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>What a drug did, told without the name of an unwanted effect, is no symptom of the tumour.</summary>
public class TolerancesTests
{
    [Theory]
    [InlineData("Le sunitinib a été arrêté après 10 jours en raison de crampes, de vomissements, de selles liquides et d'une fatigue intense.", "diarrhoea")]
    [InlineData("Sunitinib was stopped because of vomiting, headache, loose stools and fatigue.", "fatigue|asthenia")]
    [InlineData("Il prend du pazopanib. La dose a été réduite après deux mois en raison de selles liquides.", "diarrhoea")]
    [InlineData("He takes pazopanib. The dose was reduced after two months because of loose stools.", "diarrhoea")]
    [InlineData("Elle a reçu du docétaxel avec une mauvaise tolérance, avec des œdèmes.", "oedema")]
    [InlineData("Elle prend du tamoxifène. Bonne tolérance à l'exception d'une constipation.", "constipation")]
    [InlineData("She takes tamoxifen. Well tolerated except for constipation.", "constipation")]
    [InlineData("Le létrozole, mal toléré sous forme de céphalées, a été remplacé par l'exémestane.", "headache")]
    [InlineData("Sous fulvestrant, elle présente des douleurs aux poignets, qui sont attribuées au traitement reçu.", "pain")]
    [InlineData("On fulvestrant she has headache, attributed to the treatment.", "headache")]
    [InlineData("Sous gemcitabine, une dyspnée est apparue, attribuée à une pneumopathie d'origine médicamenteuse.", "dyspnoea")]
    [InlineData("Sous erlotinib, aggravation de l'éruption, qui atteint le grade 3.", "rash")]
    public void What_a_drug_did_is_an_effect(string text, string effects)
    {
        Told.Facts(text, FactKind.Toxicity).ShouldContain(found => effects.Split('|', StringSplitOptions.None).Contains(found));
        Told.Facts(text, FactKind.Symptom).ShouldNotContain(found => effects.Split('|', StringSplitOptions.None).Contains(found));
    }

    [Theory]
    [InlineData("Elle a une anorexie et des vomissements avec une mauvaise tolérance orale, puis une constipation. Le docétaxel a été débuté.", "constipation")]
    [InlineData("Il consulte pour une intolérance à l'effort et des œdèmes. Le docétaxel a été débuté.", "oedema")]
    [InlineData("Sous docétaxel, la tolérance est bonne, avec disparition des vomissements.", "vomiting")]
    [InlineData("Les corticoïdes ont été réduits en raison d'une insomnie. Il avait reçu du docétaxel.", "insomnia")]
    public void What_is_of_the_illness_stays_a_symptom(string text, string symptom) => Told.Facts(text, FactKind.Toxicity).ShouldNotContain(symptom);

    [Theory]
    [InlineData("Antécédents personnels d'hypertension artérielle, de diabète, de tabagisme et de dysfonction diastolique de grade 1. Il reçoit du sunitinib.", "hypertension")]
    [InlineData("Carcinome du col. Elle reçoit du cisplatine. La tumeur s'étend au rectum avec une fistule rectovaginale.", "fistula")]
    [InlineData("Elle a reçu du cisplatine. Dans le cadre d'un syndrome paranéoplasique, on trouve une polyneuropathie.", "neurotoxicity")]
    [InlineData("Sous gemcitabine, la biopsie du foie montre un ballonnement des hépatocytes attribué au traitement.", "abdominal-distension")]
    [InlineData("Une ponction lombaire a montré une protéinurie. Elle reçoit du nivolumab.", "proteinuria")]
    public void What_was_there_before_is_no_effect(string text, string toxicity) => Told.Facts(text, FactKind.Toxicity).ShouldNotContain(toxicity);
}
