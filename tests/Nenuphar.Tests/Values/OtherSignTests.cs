using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

/// <summary>Signs of an image, a valve or the end, causes that are left open, and what a word of history is not said of.</summary>
public class OtherSignTests
{
    [Theory]
    [InlineData("Régurgitation sévère de la valve tricuspide.", "")]
    [InlineData("Severe regurgitation of the mitral valve.", "")]
    [InlineData("Elle se plaint de régurgitations après les repas.", "reflux")]
    [InlineData("Glasgow coma scale 15.", "")]
    [InlineData("Il est tombé dans le coma.", "coma")]
    [InlineData("Abdomen globuleux, tissu adipeux abondant, souple.", "")]
    [InlineData("Ballonnement de la vessie au scanner.", "")]
    [InlineData("Elle est décédée d'une insuffisance respiratoire.", "")]
    [InlineData("He died of respiratory failure.", "")]
    [InlineData("Il consulte pour une insuffisance respiratoire.", "respiratory-failure")]
    [InlineData("Dans son enfance il avait eu des céphalées.", "")]
    [InlineData("He noticed petechiae.", "ecchymosis")]
    [InlineData("She complained of hair loss.", "hair-loss")]
    [InlineData("Elle se plaint de ronflements.", "snoring")]
    public void What_is_a_complaint(string text, string expected) => Facts(text, FactKind.Symptom).ShouldBe(expected);

    [Theory]
    [InlineData("La radiographie montre des signes d'insuffisance cardiaque.", "")]
    [InlineData("Insuffisance cardiaque traitée par bisoprolol.", "heart-failure")]
    [InlineData("Hypertension artérielle médicamenteuse.", "")]
    [InlineData("Lésions secondaires à une hypertension ou à un traitement.", "")]
    [InlineData("Lesions due to hypertension or to a drug.", "")]
    [InlineData("Il est suivi pour une hypertension.", "hypertension")]
    [InlineData("Sans antécédents particuliers, masse du cou avec paralysie faciale.", "")]
    [InlineData("Antécédents : paralysie faciale en 2001.", "facial-palsy")]
    [InlineData("A man with gastroesophageal reflux history presented with pain.", "reflux")]
    [InlineData("Past medical history: hepatitis A, phenylketonuria and Chiari malformation.", "chiari-malformation|hepatitis-a|phenylketonuria")]
    [InlineData("Antécédents : maladie de Whipple, situs inversus, gale.", "scabies|situs-inversus|whipple-disease")]
    [InlineData("Sérologie négative pour le virus HTLV-1.", "")]
    [InlineData("TEP bilatérale au scanner.", "pulmonary-embolism")]
    public void What_is_a_disease(string text, string expected) => Facts(text, FactKind.Condition).ShouldBe(expected);

    [Theory]
    [InlineData("Increased FDG uptake of the mass by positron emission tomography.", "fdg-pet")]
    [InlineData("La tomographie par émission de positons au fluorodésoxyglucose montre une fixation.", "fdg-pet")]
    [InlineData("Positron emission tomography showed no uptake.", "pet")]
    public void The_tracer_that_the_sentence_names(string text, string expected) => Facts(text, FactKind.Imaging).ShouldBe(expected);

    [Theory]
    [InlineData("Cancer du rein. Progression osseuse et musculaire.", "bone|muscle")]
    [InlineData("Cancer du rein. Progression musculaire.", "")]
    [InlineData("Adénocarcinome du poumon. Le scanner montre une atteinte hépatique et osseuse.", "bone|liver")]
    [InlineData("Lupus avec atteinte hépatique et rénale.", "")]
    [InlineData("Mélanome de la jambe avec nodules en transit.", "skin")]
    [InlineData("Melanoma of the leg with in-transit metastases.", "skin")]
    public void Where_a_course_goes_on(string text, string expected) => Facts(text, FactKind.Metastasis).ShouldBe(expected);

    private static string Facts(string text, FactKind kind) => string.Join('|', Told.Facts(text, kind).Distinct().Order(StringComparer.Ordinal));
}
