using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Values;

/// <summary>Stains that were only made, one marker on two specimens, and what was sampled where no organ of before is it.</summary>
public class StainsApartTests
{
    [Theory]
    [InlineData("Stains for synaptophysin and CD56 were ordered on the second block.")]
    [InlineData("Immunostaining specific for CDX2, TTF-1 and gastrin antigen was carried out.")]
    [InlineData("We performed immunostaining for chromogranin A and CD56.")]
    [InlineData("Expression of p53 and SSTR2 was assessed.")]
    [InlineData("Des marquages par la synaptophysine et l'INSM1 ont été demandés.")]
    [InlineData("On a réalisé un immunomarquage de la chromogranine A et du CD56.")]
    [InlineData("L'expression de la synaptophysine et de CDX2 a été recherchée.")]
    public void What_was_only_stained_for_has_no_result(string text) => Told.Facts(text, FactKind.Ihc).ShouldBeEmpty();

    [Theory]
    [InlineData("Immunostaining was performed and showed expression of CD56.", "cd56=positive")]
    [InlineData("Staining for CD56 was performed: strong.", "cd56=positive")]
    [InlineData("Un immunomarquage a été réalisé : CD56 +, CDX2 -.", "cd56=positive|cdx2=negative")]
    [InlineData("A wedge biopsy was performed, with staining for CD56.", "cd56=positive")]
    [InlineData("CK20: Strong patchy staining of the nests.", "ck20=positive")]
    [InlineData("TTF1 avec un marquage faible et hétérogène.", "ttf1=positive")]
    public void A_stain_with_a_result_is_read(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Ihc).Distinct().Order(StringComparer.Ordinal)).ShouldBe(expected);

    [Theory]
    [InlineData("GATA3; positive in the bladder, negative in the colon.", "gata3=positive bladder|gata3=negative colon")]
    [InlineData("Calretinin was negative in the lung and positive in the ovary.", "calretinin=negative lung|calretinin=positive ovary")]
    [InlineData("CDX2 positif dans l'iléon mais négatif dans le poumon.", "cdx2=positive ileum|cdx2=negative lung")]
    public void One_marker_on_two_specimens_is_two_facts(string text, string expected) =>
        string.Join('|', Reader.Read(text).Statements.Where(s => s.Kind == FactKind.Ihc).Select(s => $"{s.Value} {s["specimen"]}")).ShouldBe(expected);

    [Theory]
    [InlineData("Lésion osseuse du fémur au scanner. Biopsie d'un nodule cutané du dos : CK20 positif.", "skin")]
    [InlineData("A bone lesion of the femur. Biopsy of a skin nodule of the back: CK20 positive.", "skin")]
    [InlineData("Masse du foie. Biopsie de D11 : carcinome, CK20 positif.", "bone")]
    [InlineData("A mass of the liver. Biopsy of L3: carcinoma, CK20 positive.", "bone")]
    [InlineData("Nodule du pancréas au scanner. Biopsie réalisée : CK20 positif.", "pancreas")]
    public void The_lesion_that_was_sampled_is_its_place(string text, string organ) => Specimen(text).ShouldBe(organ);

    [Theory]
    [InlineData("Masse de l'orbite à l'IRM. Biopsie de l'une des lésions sous-cutanées : CK20 positif.")]
    [InlineData("Orbital mass on MRI. Biopsy of a subcutaneous lesion: CK20 positive.")]
    [InlineData("Cellules rondes séparées par de fins septums conjonctifs. Immunohistochimie : CK20 positif.")]
    [InlineData("Four pieces of tan soft tissue were received. CK20 is positive.")]
    [InlineData("Regional lymph nodes (pN): pN0. The tumour is CK20 positive.")]
    [InlineData("Scanner : récidive dans le rectum, ainsi qu'une lésion osseuse. On a opéré à nouveau. L'étude montre CK20 positif.")]
    public void A_place_that_nobody_sampled_is_none(string text) => Specimen(text).ShouldBeNull();

    private static string? Specimen(string text) => Reader.Read(text).Statements.First(s => s.Kind == FactKind.Ihc)["specimen"];
}
