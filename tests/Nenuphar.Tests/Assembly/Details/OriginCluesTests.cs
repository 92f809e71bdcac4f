using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Sheets;

namespace Nenuphar.Tests.Assembly.Details;

/// <summary>Whether a neuroendocrine tumour seen in the breast began there: what a text tells of sides and other origins, and that the question stays open wherever it shows.</summary>
public class OriginCluesTests
{
    private const string English = "Woman of 57 with a neuroendocrine tumour of the breast, Ki-67 9 %. ";
    private const string French = "Femme de 57 ans, tumeur neuroendocrine du sein, Ki-67 9 %. ";

    private static Case Case(string text) => CaseReader.Read([("letter", text)]);

    private static string Ask(string rule, string text) => RuleBook.Ask(rule, Case(text), new Setting(new DateOnly(2026, 5, 1))).ToString();

    [Theory]
    [InlineData("The PET scan found no lung or bowel primary.")]
    [InlineData("Whole-body imaging without any pulmonary or gastrointestinal origin.")]
    [InlineData("No evidence of a primary in the lung or the digestive tract.")]
    [InlineData("Le scanner ne montre pas d'origine pulmonaire ou digestive.")]
    [InlineData("TEP : ni primitif digestif ni pulmonaire.")]
    [InlineData("Aucune lésion primitive thoracique, pancréatique ou intestinale.")]
    public void No_origin_in_chest_and_belly_is_no_other_primary(string text) => Case((text.Contains('é', StringComparison.Ordinal) || text.StartsWith("TEP", StringComparison.Ordinal) || text.StartsWith("Le ", StringComparison.Ordinal) ? French : English) + text).Finding("no-other-primary").IsStated.ShouldBeTrue();

    [Theory]
    [InlineData(English + "No lung primary was seen.")]
    [InlineData(English + "A lung or bowel primary is possible.")]
    [InlineData(English + "A pulmonary or digestive origin cannot be excluded.")]
    [InlineData(English + "No pulmonary or digestive complaint; the origin is unknown.")]
    [InlineData(French + "Pas de primitif digestif.")]
    [InlineData(French + "On ne peut exclure une origine digestive ou pulmonaire.")]
    [InlineData(French + "Pas de symptôme digestif ni pulmonaire ; origine inconnue.")]
    public void One_organ_a_doubt_or_a_complaint_is_not(string text) => Case(text).Finding("no-other-primary").IsMissing.ShouldBeTrue();

    [Theory]
    [InlineData(English + "Mass of the right breast of 18 mm.", "met clue-primary; notice disputed-clue")]
    [InlineData(English + "CT: right mammary nodule.", "met clue-primary; notice disputed-clue")]
    [InlineData(French + "Nodule du sein droit de 18 mm.", "met clue-primary; notice disputed-clue")]
    [InlineData(French + "Nodule du sein droit. Masse du sein gauche.", "met clue-secondary; notice disputed-clue")]
    [InlineData(English + "Nodule of the right lung.", "unknown; missing breast-unilateral; missing breast-single")]
    [InlineData(French + "Sein droit normal.", "unknown; missing breast-unilateral; missing breast-single")]
    public void The_side_of_what_is_seen_in_the_breast_is_a_clue(string text, string answer) => Ask("BPS-01", text).ShouldBe(answer);

    [Theory]
    [InlineData(English + "Bone and liver metastases.", true)]
    [InlineData(French + "Métastases osseuses et hépatiques.", true)]
    [InlineData(English + "No metastasis.", false)]
    [InlineData(French + "Métastases osseuses. Présence d'une composante in situ à la biopsie du sein.", false)]
    [InlineData(English + "Liver metastases. GATA3 positive.", false)]
    [InlineData("Femme de 57 ans, carcinome canalaire infiltrant du sein. Métastases osseuses.", false)]
    [InlineData("Man of 57 with a neuroendocrine tumour of the ileum. Liver metastases.", false)]
    public void An_open_origin_heads_the_options_and_the_summary_names_no_primary(string text, bool open)
    {
        var subject = Case(text);
        var advice = Advisor.Of(subject, new(new DateOnly(2026, 5, 1), "BE"));
        (advice.Origin?.Precept.Id == "BPS-13").ShouldBe(open);
        Summary.Of(subject, french: true).Contains("origine ouverte", StringComparison.Ordinal).ShouldBe(open);
        Summary.Of(subject, french: false).Contains("primary: ", StringComparison.Ordinal).ShouldBe(!open);
    }
}
