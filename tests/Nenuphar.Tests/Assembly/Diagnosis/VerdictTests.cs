using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Assembly.Diagnosis;

/// <summary>What the tissue says is the diagnosis: a benign tumour, a carcinoma without more, or no tumour at all.</summary>
public class VerdictTests
{
    [Theory]
    [InlineData("L'examen anatomopathologique conclut à un schwannome du nerf médian.", "9560/0")]
    [InlineData("Pathological examination of the specimen showed a serous cystadenoma of the pancreatic tail.", "8441/0")]
    [InlineData("Biopsy of the liver: poorly differentiated carcinoma.", "8010/3")]
    [InlineData("La ponction ganglionnaire a montré un carcinome sans autre précision.", "8010/3")]
    [InlineData("Microscopy offered the diagnosis of paraganglioma.", "8680/3")]
    public void A_benign_or_general_name_is_the_diagnosis_where_the_tissue_tells_it(string text, string code) =>
        Told.Facts(text, FactKind.Morphology).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("Le scanner montre un lipome de la cuisse. L'histologie de l'iléon conclut à une tumeur neuroendocrine.", "8240/3")]
    [InlineData("Histology: leiomyoma of the uterus and adenocarcinoma of the endometrium.", "8140/3")]
    public void A_benign_name_beside_a_cancer_is_no_rival(string text, string code) => Told.Facts(text, FactKind.Morphology).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("The specimen did not contain any carcinoma.")]
    [InlineData("The histology report says that it does not contain the elements of a carcinoma.")]
    [InlineData("Un lipome est suspecté à l'IRM.")]
    public void What_was_not_found_or_only_seen_is_no_diagnosis(string text) => Told.Facts(text, FactKind.Morphology).ShouldBeEmpty();

    [Theory]
    [InlineData("Masse de la queue du pancréas, opérée. L'examen histologique conclut à une rate accessoire intrapancréatique.")]
    [InlineData("A submucosal tumour of the stomach was removed. Pathology: heterotopic pancreas.")]
    [InlineData("Tumeur du sein gauche. La biopsie retrouve une mastite granulomateuse.")]
    [InlineData("Lung mass, suspicious for cancer. The biopsy showed sarcoidosis.")]
    public void What_only_looked_like_a_tumour_has_no_origin(string text) => Told.Facts(text, FactKind.Primary).ShouldBeEmpty();

    [Theory]
    [InlineData("Masse de la queue du pancréas. L'histologie conclut à une tumeur neuroendocrine et à une pancréatite chronique.", "C25.2")]
    [InlineData("Tumour of the ileum in a man with sarcoidosis. The biopsy showed a carcinoid.", "C17.2")]
    [InlineData("Tumeur du côlon droit. Une tuberculose est possible sur la biopsie.", "C18.2")]
    public void A_disease_that_looks_like_a_tumour_takes_no_tumour_away(string text, string code) =>
        Told.Facts(text, FactKind.Primary).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("La biopsie montre une tumeur neuroendocrine G2 d'origine iléale probable.", "8249/3")]
    [InlineData("Métastases hépatiques d'un adénocarcinome de probable origine colique.", "8140/3")]
    [InlineData("Biopsie hépatique : carcinome neuroendocrine d'origine digestive possible.", "8246/3")]
    public void A_doubtful_origin_leaves_the_tumour_certain(string text, string code) => Told.Facts(text, FactKind.Morphology).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("Tumeur neuroendocrine probable du pancréas.")]
    [InlineData("Probable adénocarcinome du poumon.")]
    public void A_doubtful_tumour_stays_doubtful(string text) => Told.Facts(text, FactKind.Morphology).ShouldBeEmpty();
}
