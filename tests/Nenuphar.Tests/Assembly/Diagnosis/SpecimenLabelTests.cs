using Nenuphar.Cases;
using Nenuphar.Classification.Contradictions;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Tests.Assembly.Diagnosis;

/// <summary>The label of a specimen or the name of an operation tells the origin where no other words do.</summary>
public class SpecimenLabelTests
{
    [Theory]
    [InlineData("A 46-year-old woman. Right upper lobe bronchus, 18 mm carcinoid tumour. Mitoses 1/2 mm2.", "C34.1")]
    [InlineData("Femme de 46 ans. Rectum, 8 mm, tumeur neuroendocrine. Ki-67 2 %.", "C20.9")]
    [InlineData("Femme de 46 ans. Résection iléale : TNE bien différenciée, Ki-67 2 %.", "C17.2")]
    [InlineData("A 46-year-old woman. Ileal resection: well-differentiated NET, Ki-67 2 %.", "C17.2")]
    public void The_organ_of_the_label_is_the_origin(string text, string code) => Told.Facts(text, FactKind.Primary).ShouldContain(code);

    [Theory]
    [InlineData("A 46-year-old woman. Liver, 18 mm neuroendocrine tumour. Ki-67 2 %.")]
    public void What_was_sampled_in_an_organ_of_metastases_tells_none(string text) => Told.Facts(text, FactKind.Primary).ShouldBeEmpty();

    [Theory]
    [InlineData("A 46-year-old woman. Left upper lobectomy: atypical carcinoid of the lung, 18 mm, mitoses 1/2 mm2, no necrosis.", true)]
    [InlineData("A 46-year-old woman. Left upper lobectomy: typical carcinoid of the lung, 18 mm, mitoses 1/2 mm2, no necrosis.", false)]
    [InlineData("Femme de 46 ans. Lobectomie supérieure gauche : carcinoïde atypique du poumon, 18 mm, 1 mitose/2 mm2, sans nécrose.", true)]
    public void A_carcinoid_called_by_the_other_name_than_its_mitoses_give_is_asked_about(string text, bool asked) =>
        Discords.Of(CaseReader.Read([("a", text)]), new Setting(new DateOnly(2026, 1, 1))).Any(c => c.Code == "stated-against-computed-grade").ShouldBe(asked);
}
