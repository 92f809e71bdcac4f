using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Diagnosis;

/// <summary>What the kind of a tumour says of where it begins.</summary>
public class HomesTests
{
    [Theory]
    [InlineData("CT showed a 34 mm cavitated tumour in the upper lobe of her left lung. The lung tumour was ablated.", "C34.1")]
    [InlineData("IRM : masse mal limitée, mesurant 35 mm de grand axe, dans la queue du pancréas.", "C25.2")]
    [InlineData("Scanner : tumeur du poumon de 3 cm. Atélectasie du lobe inférieur.", "C34.9")]
    public void The_only_part_that_is_told_with_the_measured_lesion_is_the_place(string text, string code) => Told.Facts(text, FactKind.Primary).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("Mélanome malin. Le scanner montre une masse pulmonaire de 3 cm, la biopsie du nodule pulmonaire confirme le mélanome.")]
    [InlineData("Melanoma. CT shows a mass of the lung, and biopsy of the lung mass confirms melanoma.")]
    [InlineData("Mélanome de stade IV. IRM : lésion cérébrale unique, opérée.")]
    [InlineData("Stage IV melanoma with a nodule in the gluteus maximus.")]
    public void A_melanoma_does_not_begin_where_it_is_found_in_the_body(string text) => Told.Facts(text, FactKind.Primary).ShouldNotContain(code => code.StartsWith("C34") || code.StartsWith("C71") || code.StartsWith("C49"));

    [Theory]
    [InlineData("Adénocarcinome. Le scanner montre une masse pulmonaire de 3 cm, la biopsie du nodule pulmonaire confirme l'adénocarcinome.", "C34.9")]
    [InlineData("Adenocarcinoma. CT shows a mass of the lung, and biopsy of the lung mass confirms it.", "C34.9")]
    [InlineData("Mélanome cérébral primitif, opéré.", "C71.9")]
    public void An_organ_with_another_tumour_or_named_with_it_is_the_origin(string text, string code) => Told.Facts(text, FactKind.Primary).ShouldContain(code);

    [Theory]
    [InlineData("Lymphome diffus à grandes cellules B. Masse mésentérique de 9 cm.")]
    [InlineData("Diffuse large B-cell lymphoma with a mesenteric mass of 9 cm.")]
    public void A_lymphoma_does_not_begin_in_the_mesentery(string text) => Told.Facts(text, FactKind.Primary).ShouldNotContain("C48.1");

    [Theory]
    [InlineData("Masses péritonéales au scanner. La biopsie conclut à un mésothéliome malin.", "C48.2")]
    [InlineData("CT shows peritoneal masses. Biopsy: malignant mesothelioma.", "C48.2")]
    [InlineData("Mésothéliome malin, épaississement pleural et ascite péritonéale.", "C38.4")]
    [InlineData("Malignant mesothelioma of the pleura; peritoneal fluid.", "C38.4")]
    public void A_mesothelioma_begins_in_the_lining_that_is_told(string text, string code) => Told.Facts(text, FactKind.Primary).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("Carcinome indifférencié. Hystérectomie, annexectomie et hémicolectomie droite.")]
    [InlineData("Undifferentiated carcinoma. Hysterectomy, oophorectomy and right hemicolectomy.")]
    public void A_bowel_taken_out_with_the_ovaries_is_no_origin(string text) => Told.Facts(text, FactKind.Primary).ShouldNotContain("C18.9");

    [Theory]
    [InlineData("Adénocarcinome. Hémicolectomie droite.")]
    [InlineData("Adenocarcinoma. Right hemicolectomy.")]
    public void A_bowel_taken_out_alone_is_one(string text) => Told.Facts(text, FactKind.Primary).ShouldContain("C18.9");

    [Theory]
    [InlineData("Scanner : processus inflammatoire du côlon descendant.")]
    [InlineData("CT: a mass inflammatory in nature of the descending colon.")]
    public void An_inflammation_is_no_lesion(string text) => Told.Facts(text, FactKind.Primary).ShouldBeEmpty();

    [Theory]
    [InlineData("Carcinome adénoïde kystique trachéal.", "C33.9")]
    [InlineData("Adenoid cystic carcinoma of the trachea.", "C33.9")]
    [InlineData("Metastatic squamous cell carcinoma of the tonsil to both kidneys.", "C09.9")]
    public void The_name_of_a_tumour_is_no_adenoid_and_a_way_to_an_organ_no_origin(string text, string code) => Told.Facts(text, FactKind.Primary).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("Orchidectomie : séminome pur. Plus tard, lésion kystique rénale gauche, néphrectomie partielle.", "C62.9")]
    [InlineData("Orchiectomy: pure seminoma. Later a left renal lesion and a renal mass, partial nephrectomy.", "C62.9")]
    [InlineData("Biopsie vaginale : carcinome urothélial.", "")]
    [InlineData("Urothelial carcinoma. Biopsy of a mass of the vagina.", "")]
    [InlineData("Urothelial carcinoma of the bladder. Biopsy of a mass of the vagina.", "C67.9")]
    [InlineData("GIST opérée en 2019. Masse hépatique unique du segment IV.", "")]
    public void A_tumour_begins_where_its_lineage_does(string text, string origin) => string.Join(' ', Told.Facts(text, FactKind.Primary).Distinct()).ShouldBe(origin);
}
