using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

/// <summary>How a panel tells what was stained, and of what.</summary>
public class PanelWordingTests
{
    [Theory]
    [InlineData("Immunohistochimie : toutes les cytokératines étaient négatives (CK20, CAM 5.2).", "cam5.2=negative|ck20=negative|cytokeratin=negative")]
    [InlineData("Immunohistochimie : positivité focale contre la mélan A.", "melan-a=positive")]
    [InlineData("Stains for synaptophysin and chromogranin were performed.", "")]
    [InlineData("Stains for synaptophysin and chromogranin were performed and positive.", "chromogranin-a=positive|synaptophysin=positive")]
    [InlineData("Immunohistochemistry: pan-cytokeratin negative, CMYC positive.", "c-myc=positive|cytokeratin=negative")]
    [InlineData("Absence d'amplification du gène N-MYC.", "")]
    [InlineData("No mutation of the genes KIT and PDGFRA.", "")]
    [InlineData("La recherche d'une surexpression de HER2 était négative.", "her2=negative")]
    public void A_stain_has_the_result_that_is_told(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Ihc).Distinct().Order(StringComparer.Ordinal)).ShouldBe(expected);

    [Theory]
    [InlineData("Left breast mass. Core needle biopsy showed carcinoma. The tumor was positive for synaptophysin.", "synaptophysin=positive", "specimen=breast")]
    [InlineData("Tumeur de l'œsophage. Biopsie de la lésion : marqueurs musculaires négatifs, synaptophysine positive.", "synaptophysin=positive", "specimen=oesophagus")]
    [InlineData("Progression de la maladie dans le foie, ganglionnaire et osseuse. Synaptophysine positive.", "synaptophysin=positive", "")]
    [InlineData("Biopsie : synaptophysine positive, ce qui est compatible avec une tumeur primaire iléale.", "synaptophysin=positive", "")]
    public void A_stain_is_of_what_was_sampled(string text, string value, string expected) => Told.Qualifiers(Told.The(text, FactKind.Ihc, value)).ShouldBe(expected);
}
