using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

/// <summary>Diseases and operations of the past that no heading tells.</summary>
public class PastDiseaseTests
{
    [Theory]
    [InlineData("A 58-year-old woman had a hysterectomy for fibroids.", "hysterectomy|uterine-fibroids")]
    [InlineData("Elle a été opérée pour un syndrome du canal carpien.", "carpal-tunnel-syndrome")]
    [InlineData("Appendicectomie il y a vingt ans.", "appendicectomy")]
    [InlineData("She had a tonsillectomy at the age of six.", "tonsillectomy")]
    [InlineData("Patiente porteuse d'un canal lombaire étroit.", "spinal-stenosis")]
    [InlineData("She is known for Meniere's disease.", "meniere-disease")]
    [InlineData("Homme hypertendu, diabétique, avec une agénésie rénale.", "diabetes|hypertension|solitary-kidney")]
    [InlineData("Antécédents : sciatique, constipation, insomnie.", "constipation|insomnia")]
    [InlineData("Past medical history: meningioma, anaphylactic shock.", "anaphylaxis|meningioma")]
    [InlineData("Le diagnostic de myasthénie est posé.", "myasthenia-gravis")]
    [InlineData("A diagnosis of amyloidosis was made.", "amyloidosis")]
    [InlineData("The differential diagnosis was amyloidosis.", "")]
    [InlineData("A diagnosis of lipoma was made.", "")]
    [InlineData("Antécédents : vitiligo secondaire à une immunothérapie.", "")]
    [InlineData("Signes de hernie cérébrale au scanner.", "")]
    [InlineData("Sans antécédents, elle consulte pour une paralysie faciale.", "")]
    [InlineData("Elle consulte pour une insomnie et une constipation.", "")]
    [InlineData("She had a hysterectomy for a tumour of the uterus.", "")]
    [InlineData("The scan showed a lumbar spinal stenosis.", "")]
    public void They_are_told_by_their_own_words(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Condition).Distinct().Order(StringComparer.Ordinal)).ShouldBe(expected);

    [Theory]
    [InlineData("Elle a un PS de 1.", "ecog=1")]
    [InlineData("IK à 80 %.", "karnofsky=80")]
    [InlineData("pT3 N0, Dukes B.", "dukes=B")]
    [InlineData("Dukes' Stage: 2", "")]
    public void Scales_are_read_with_their_links(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Scale).Distinct()).ShouldBe(expected);
}
