using Nenuphar.Cases;
using Nenuphar.Classification;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Assembly.Diagnosis;

/// <summary>A lesion of the gut or the pancreas that was sampled and is the tumour tells where it comes from; of the lung only a carcinoid that is called typical or atypical.</summary>
public class SampledLesionTests
{
    [Theory]
    [InlineData("Gastroscopy: 15 mm ulcerated lesion of the gastric antrum. Biopsies showed a NET, Ki-67 7%.", "C16.3")]
    [InlineData("Coloscopie : ulcère du caecum. Biopsies : TNE, Ki-67 2 %.", "C18.0")]
    [InlineData("Colonoscopy: ulcer of the caecum, 12 mm. Histology: neuroendocrine tumour.", "C18.0")]
    [InlineData("Nodules pulmonaires des deux bases. Biopsie chirurgicale : carcinoïde atypique, 4 mitoses/2 mm².", "C34.9")]
    [InlineData("Bilateral lung nodules. Surgical biopsy: typical carcinoid, 1 mitosis/2 mm2.", "C34.9")]
    public void The_organ_of_the_lesion_is_the_origin(string text, string code) => Told.Facts(text, FactKind.Primary).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("Nodules pulmonaires bilatéraux. Biopsie : TNE G2.")]
    [InlineData("Bilateral lung nodules. Biopsy: well-differentiated NET.")]
    [InlineData("CT: mass adjacent to the duodenal loop. Histology: NET.")]
    [InlineData("Ulcer of the stomach. Liver metastases; biopsy: NET.")]
    [InlineData("Ulcère gastrique en 2010. Pas de biopsie.")]
    public void A_place_to_which_tumours_go_is_none(string text) => Told.Facts(text, FactKind.Primary).ShouldBeEmpty();

    [Theory]
    [InlineData("Nodules pulmonaires bilatéraux. Biopsie : carcinoïde typique de 9 mm, 0 mitose, pas de nécrose.", "typical-carcinoid")]
    [InlineData("Bronchial carcinoid, 17 mm. CT: no node. Ki-67 4%, no necrosis, 1 mitosis/2 mm2.", "typical-carcinoid")]
    [InlineData("CT: 21 mm nodule of the right lower lobe; biopsy: carcinoid, no necrosis, 1 mitosis/2 mm2.", "typical-carcinoid")]
    public void A_lung_is_graded_by_its_own_criteria(string text, string named)
    {
        var classified = Classifier.Classify(CaseReader.Read([("a", text)]), new(new DateOnly(2026, 1, 1)));
        classified.Grade.Verdict.ShouldBe(Verdict.NotMet);
        classified.Grade.Value.ShouldBe("thoracic-criteria");
        classified.Grade.Flags.ShouldContain(named);
        classified.Grade.Missing.ShouldBeEmpty();
    }
}
