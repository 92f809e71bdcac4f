using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

/// <summary>Of which organ a stain or an index is: of what was taken, not of what an image showed, a conclusion named or a needle took later.</summary>
public class TakenTissueTests
{
    [Theory]
    [InlineData("Cystoscopie avec biopsies : carcinome à petites cellules, synaptophysine positive.", "bladder")]
    [InlineData("Bronchoscopy with biopsy: adenocarcinoma. Synaptophysin was positive.", "bronchus")]
    [InlineData("The biopsy of the left pulmonary hilum was positive for synaptophysin.", "lung")]
    [InlineData("Une biopsie pleurale a été relue. Synaptophysine positive.", "pleura")]
    [InlineData("Pleural fluid cytology showed a carcinoma. Synaptophysin was positive.", "pleura")]
    [InlineData("La biopsie du hile du poumon droit montre une synaptophysine positive.", "lung")]
    [InlineData("La lésion du lobe supérieur gauche touche les arcs costaux. La lésion a été biopsiée : synaptophysine positive.", "lung")]
    [InlineData("A scan showed a right adrenal mass. It was removed. Synaptophysin was positive.", "adrenal")]
    [InlineData("Biopsie hépatique : carcinome.\n\nImmunohistochimie : synaptophysine positive.", "liver")]
    [InlineData("Liver biopsy: carcinoma of unknown origin.\n\nImmunostains: synaptophysin positive.", "liver")]
    [InlineData("Corticosurrénalome de stade III. Synaptophysine positive.", "adrenal")]
    [InlineData("Carcinome nasosinusien indifférencié. IHC : synaptophysine positive.", "nasal-cavity")]
    public void A_stain_is_of_the_organ_that_was_taken(string text, string organ) => Told.The(text, FactKind.Ihc, "synaptophysin=positive")["specimen"].ShouldBe(organ);

    [Theory]
    [InlineData("The biopsy of the mass showed a carcinoma, synaptophysin positive; an axillary lymph node was aspirated later.")]
    [InlineData("La biopsie de la masse montre un carcinome, synaptophysine positive ; un ganglion axillaire a ensuite été ponctionné.")]
    [InlineData("L'IRM montre un épaississement de l'endomètre. Immunohistochimie : synaptophysine positive.")]
    [InlineData("MRI showed thickening of the endometrium. Immunohistochemistry: synaptophysin positive.")]
    [InlineData("Biopsies of the liver and the stomach were taken. Synaptophysin was positive.")]
    [InlineData("Des biopsies du foie et du péritoine ont été faites. Synaptophysine positive.")]
    [InlineData("Immunohistochemistry was synaptophysin positive, consistent with a tumour of the colon.")]
    [InlineData("Foie et pancréas normaux au scanner.\n\nImmunohistochimie : synaptophysine positive.")]
    public void Where_nothing_tells_what_was_taken_no_organ_is_told(string text) => Told.The(text, FactKind.Ihc, "synaptophysin=positive")["specimen"].ShouldBeNull();

    [Theory]
    [InlineData("Mélanome nodulaire, Breslow 2,1 mm, 9 mitoses/mm2.", "9/mm2", "skin")]
    [InlineData("Nodular melanoma of the back, Breslow 2.1 mm, 9 mitoses/mm2.", "9/mm2", "skin")]
    public void A_melanoma_with_a_depth_was_taken_from_the_skin(string text, string value, string organ) => Told.The(text, FactKind.Mitoses, value)["specimen"].ShouldBe(organ);

    [Theory]
    [InlineData("Immunoréactivité intense et diffuse pour p63 et CD56. Chromogranine négative.", "cd56=positive|chromogranin-a=negative|p63=positive")]
    [InlineData("Pas de réaction à la desmine ni à la protéine S-100.", "desmin=negative|s100=negative")]
    [InlineData("There was no reaction with desmin, S100 or HMB45.", "desmin=negative|hmb45=negative|s100=negative")]
    [InlineData("Réaction inflammatoire riche en cellules. S100 positive.", "s100=positive")]
    [InlineData("Positivité nucléaire franche et diffuse pour TTF1 et CK7.", "ck7=positive|ttf1=positive")]
    [InlineData("Les cytokératines, les marqueurs musculaires et les marqueurs lymphoïdes étaient négatifs.", "cytokeratin=negative")]
    [InlineData("The tumour was insulin positive, glucagon negative and gastrin negative.", "gastrin=negative|glucagon=negative|insulin=positive")]
    [InlineData("68Ga-DOTATATE PET/CT was positive in the liver; chromogranin was positive on the biopsy.", "chromogranin-a=positive")]
    [InlineData("La TEP/CT est positive au foie.", "")]
    [InlineData("Carcinome médullaire, calcitonine +, chromogranine +.", "calcitonin=positive|chromogranin-a=positive")]
    [InlineData("Negative for ARX and NKX6.1, positive for nestin and CD136.", "arx=negative|cd136=positive|nestin=positive|nkx6.1=negative")]
    [InlineData("Positivité pour la vimentine, c-kit et CD34.", "cd117=positive|cd34=positive|vimentin=positive")]
    [InlineData("TTF-1 +, CK -, CK7 -.", "ck7=negative|cytokeratin=negative|ttf1=positive")]
    [InlineData("MLH1, MSH2 and MSH6 demonstrated preserved nuclear staining.", "mlh1=positive|msh2=positive|msh6=positive")]
    public void A_panel_tells_its_polarity(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Ihc).Distinct().Order(StringComparer.Ordinal)).ShouldBe(expected);
}
