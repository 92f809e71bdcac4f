using Nenuphar.Cases;
using Nenuphar.Classification;

namespace Nenuphar.Tests.Assembly.Details;

/// <summary>How the disease behaves, as narratives say it: what transplantation, locoregional treatment and debulking are decided by.</summary>
public class CourseFindingsTests
{
    private const string Person = "A 60-year-old man with a neuroendocrine tumour. ";

    [Theory]
    [InlineData("Évolution lente depuis 2019.", "slow-course")]
    [InlineData("Maladie indolente.", "slow-course")]
    [InlineData("Slow-growing disease over five years.", "slow-course")]
    [InlineData("The disease follows an indolent course.", "slow-course")]
    [InlineData("Progression tumorale rapide.", "aggressive-course")]
    [InlineData("Rapidly progressive disease.", "aggressive-course")]
    [InlineData("Syndrome carcinoïde mal contrôlé.", "uncontrolled-syndrome")]
    [InlineData("Flushs non contrôlés malgré le lanréotide.", "uncontrolled-syndrome")]
    [InlineData("Le syndrome carcinoïde n'est pas bien contrôlé.", "uncontrolled-syndrome")]
    [InlineData("Carcinoid syndrome: flushing and diarrhoea, uncontrolled despite lanreotide.", "uncontrolled-syndrome")]
    [InlineData("The carcinoid syndrome is not well controlled on octreotide.", "uncontrolled-syndrome")]
    [InlineData("There is extrahepatic disease.", "extrahepatic-disease")]
    [InlineData("Métastases extra-hépatiques au TEP.", "extrahepatic-disease")]
    [InlineData("Masse symptomatique.", "symptomatic-mass")]
    [InlineData("Patient naïf de tout traitement.", "treatment-naive")]
    [InlineData("He has had no treatment so far.", "treatment-naive")]
    [InlineData("Lésion gastrique indéterminée de 8 mm.", "undetermined-gastric-lesion")]
    [InlineData("Indeterminate gastric lesion.", "undetermined-gastric-lesion")]
    [InlineData("Thrombose porte.", "portal-vein-thrombosis")]
    [InlineData("He has a hepaticojejunostomy.", "biliary-anastomosis")]
    public void What_is_told_is_in_the_case(string text, string finding) => Case(text).Finding(finding).IsStated.ShouldBeTrue();

    [Theory]
    [InlineData("Il ne s'agit pas d'une maladie d'évolution lente.", "slow-course")]
    [InlineData("Le syndrome carcinoïde est bien contrôlé sous lanréotide.", "uncontrolled-syndrome")]
    [InlineData("Flushes are well controlled with octreotide.", "uncontrolled-syndrome")]
    [InlineData("Pas de maladie extra-hépatique.", "extrahepatic-disease")]
    [InlineData("No extrahepatic disease.", "extrahepatic-disease")]
    [InlineData("Métastases exclusivement hépatiques.", "extrahepatic-disease")]
    [InlineData("Liver-limited disease.", "extrahepatic-disease")]
    [InlineData("Absence de métastase à distance.", "distant-metastases")]
    [InlineData("No metastases on CT.", "distant-metastases")]
    [InlineData("CT: no distant mets.", "distant-metastases")]
    [InlineData("No evidence of metastatic disease.", "distant-metastases")]
    public void What_is_denied_is_denied(string text, string finding) => Case(text).Finding(finding).IsDenied.ShouldBeTrue();

    [Theory]
    [InlineData("Diarrhée. Diabète mal contrôlé sous metformine.", "uncontrolled-syndrome")]
    [InlineData("Hypertension non contrôlée sous trois drogues.", "uncontrolled-syndrome")]
    [InlineData("If the syndrome is not controlled, telotristat may be added.", "uncontrolled-syndrome")]
    [InlineData("Pas de métastase hépatique.", "distant-metastases")]
    [InlineData("No metastasis in twelve lymph nodes.", "distant-metastases")]
    [InlineData("Pas de métastase au scanner du foie.", "distant-metastases")]
    public void What_is_said_of_something_else_says_nothing(string text, string finding) => Case(text).Finding(finding).IsMissing.ShouldBeTrue();

    [Fact]
    public void Metastases_that_are_denied_as_a_whole_make_a_localised_tumour_until_one_is_told()
    {
        Traits.IsMetastatic(Case("Tumour of the rectum. No metastases.")).Verdict.ShouldBe(Verdict.NotMet);
        Traits.IsMetastatic(Case("Tumour of the rectum. No metastases in 2015. Liver metastases since 2019.")).Verdict.ShouldBe(Verdict.Met);
    }

    [Theory]
    [InlineData("NET of the ileum. Lanreotide 120 mg every 28 days since July 2018. CT on 6 May 2024: progression of the liver metastases.", Verdict.Met)]
    [InlineData("TNE de l'iléon. Lanréotide 120 mg toutes les quatre semaines depuis juillet 2018. Scanner du 06/05/2024 : progression hépatique.", Verdict.Met)]
    [InlineData("NET of the ileum. Lanreotide in July 2018. She works as a baker. She feels well. CT on 6 May 2024: progression of the liver metastases.", Verdict.Unknown)]
    [InlineData("NET of the ileum. Lanreotide since July 2018. Everolimus was begun in March 2022. CT on 6 May 2024: progression of the liver metastases.", Verdict.Unknown)]
    [InlineData("NET of the ileum. CT on 6 May 2017: progression. Lanreotide since July 2018.", Verdict.Unknown)]
    public void A_progression_under_a_treatment_that_goes_on_is_of_it(string text, Verdict progressed) =>
        Nenuphar.Guidelines.ClauseReader.Of("progressed-on somatostatin-analogue").Ask(Case(text), new Nenuphar.Classification.Rules.Setting(new DateOnly(2026, 1, 1))).Verdict.ShouldBe(progressed);

    private static Case Case(string text) => CaseReader.Read([("note", Person + text)]);
}
