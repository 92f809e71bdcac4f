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
    [InlineData("Les cellules ont été marquées par le CD34 et la desmine.", "cd34=positive|desmin=positive")]
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
    [InlineData("Biopsie d'un bloc adénopathique axillaire du sein droit : CK20 positif.", "lymph-node")]
    [InlineData("Bloc adénopathique axillaire du sein droit, biopsié. CK20 positif.", "lymph-node")]
    [InlineData("Punch biopsy of the plaque: spindle cells from the dermis to the adipose tissue, positive for CD34.", "skin")]
    [InlineData("Biopsie du foie au sein d'un stroma grêle, CK20 positif.", "liver")]
    [InlineData("Nodule du pancréas au scanner. Biopsie réalisée : CK20 positif.", "pancreas")]
    public void The_lesion_that_was_sampled_is_its_place(string text, string organ) => Specimen(text).ShouldBe(organ);

    [Theory]
    [InlineData("Masse de l'orbite à l'IRM. Biopsie de l'une des lésions sous-cutanées : CK20 positif.")]
    [InlineData("Orbital mass on MRI. Biopsy of a subcutaneous lesion: CK20 positive.")]
    [InlineData("Cellules rondes séparées par de fins septums conjonctifs. Immunohistochimie : CK20 positif.")]
    [InlineData("Cancer du sein opéré. Une récidive axillaire est apparue. Elle a été excisée : CK20 positif.")]
    [InlineData("Tumeur de la choroïde. Cytologie du LCR : cellules CK20 positives.")]
    [InlineData("En l'absence initiale d'atteinte des ganglions, les cellules expriment le CK20.")]
    [InlineData("Four pieces of tan soft tissue were received. CK20 is positive.")]
    [InlineData("Regional lymph nodes (pN): pN0. The tumour is CK20 positive.")]
    [InlineData("Scanner : récidive dans le rectum, ainsi qu'une lésion osseuse. On a opéré à nouveau. L'étude montre CK20 positif.")]
    public void A_place_that_nobody_sampled_is_none(string text) => Specimen(text).ShouldBeNull();

    [Theory]
    [InlineData("TEP et biopsie (synaptophysine positive).")]
    [InlineData("Carcinoma of the breast on PET, triple negative.")]
    public void What_a_stain_says_is_no_uptake(string text) => Reader.Read(text).Statements.First(s => s.Kind == FactKind.Imaging)["uptake"].ShouldBeNull();

    [Theory]
    [InlineData("Cette surveillance associe une échographie tous les 4 mois et un scanner annuel.")]
    [InlineData("The follow-up comprises an ultrasound every four months and a yearly CT.")]
    [InlineData("Les stratégies de dépistage comprennent une mammographie.")]
    [InlineData("Embolie au scanner refusé, TEP bilatérale.")]
    public void What_a_surveillance_comprises_was_not_done(string text) => Told.Facts(text, FactKind.Imaging).Where(value => value is not "ct" || !text.StartsWith('E')).ShouldBeEmpty();

    [Theory]
    [InlineData("Découverte d'un nodule mammaire de 3 cm.", "30")]
    [InlineData("Un résidu tumoral de 14 mm persiste.", "14")]
    [InlineData("A 25 mm tumour process of the uterus.", "25")]
    public void A_lesion_by_another_name_is_measured(string text, string size) => Told.Facts(text, FactKind.Size).ShouldBe([size]);

    private static string? Specimen(string text) => Reader.Read(text).Statements.First(s => s.Kind == FactKind.Ihc)["specimen"];
}
