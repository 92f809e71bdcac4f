using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>Treatments that were only talked about, short names that need the words beside them, and fields told by what came before.</summary>
public class RejectionsTests
{
    [Theory]
    [InlineData("Options such as brachytherapy, radical prostatectomy and cryotherapy were discussed.", "prostatectomy")]
    [InlineData("Les options, dont la curiethérapie et la prostatectomie, ont été discutées.", "prostatectomy")]
    [InlineData("Chemo-radiotherapy was proposed; she accepted only radiotherapy and received 66 Gy.", "chemotherapy")]
    [InlineData("Le comité l'adresse à l'oncologie, rejetant la radiothérapie.", "radiotherapy")]
    [InlineData("L'utilisation du pembrolizumab en première ligne ayant été rejetée, du carboplatine a été débuté.", "pembrolizumab")]
    [InlineData("La radiochirurgie a été rejetée.", "stereotactic-radiotherapy")]
    [InlineData("La testostérone est dans l'intervalle de castration.", "orchiectomy")]
    [InlineData("Hypothyroïdie avec traitement hormonal de substitution.", "hormone-therapy")]
    [InlineData("Adénomectomie prostatique en 2008 pour HBP.", "prostatectomy")]
    [InlineData("Right pneumonectomy was done. After lung resection, she was well.", "lung-resection")]
    [InlineData("Elle a reçu témozolomide et radiothérapie selon le schéma de Stupp.", "stupp")]
    [InlineData("AC régulière, sans souffle.", "ac")]
    public void What_was_not_given_is_not_told(string text, string treatment) => Told.Facts(text, FactKind.Treatment).ShouldNotContain(treatment);

    [Theory]
    [InlineData("Options were discussed and she underwent radical prostatectomy.", "prostatectomy")]
    [InlineData("Six cures de VAC lui ont été données.", "vac")]
    [InlineData("She had two cycles of AC.", "ac")]
    [InlineData("Elle a reçu une chimiothérapie avec AC pendant 2 cycles.", "ac")]
    [InlineData("Une IRM révèle un glioblastome frontal. Une résection complète de la lésion a été réalisée.", "neurosurgery")]
    public void What_was_given_is_told(string text, string treatment) => Told.Facts(text, FactKind.Treatment).ShouldContain(treatment);

    [Theory]
    [InlineData("La lésion cérébrale a été réséquée. Par la suite, il a eu une radiothérapie sur le site chirurgical.", "radiotherapy", "brain")]
    [InlineData("The brain lesion was resected. Then he had radiotherapy to the surgical bed.", "radiotherapy", "brain")]
    [InlineData("Il a eu une radiochirurgie en août 2016.", "stereotactic-radiotherapy", "brain")]
    [InlineData("Une radiothérapie lombaire antalgique a été administrée.", "radiotherapy", "bone")]
    public void The_field_is_told_by_what_came_before(string text, string treatment, string at) => Told.Treatment(text, treatment)["at"].ShouldBe(at);
}
