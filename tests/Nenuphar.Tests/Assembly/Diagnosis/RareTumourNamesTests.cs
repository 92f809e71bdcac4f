using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Diagnosis;

/// <summary>Rarer names of the classification, both languages: each gives its code, a benign one too when it is the diagnosis.</summary>
public class RareTumourNamesTests
{
    [Theory]
    [InlineData("Resection of the vulvar mass. Histology: angiomyofibroblastoma.", "8826/0")]
    [InlineData("Exérèse de la masse vulvaire. Histologie : angiomyofibroblastome.", "8826/0")]
    [InlineData("Biopsy of the pineal mass: pineal parenchymal tumour of intermediate differentiation.", "9362/3")]
    [InlineData("Biopsie de la masse pinéale : tumeur du parenchyme pinéal de différenciation intermédiaire.", "9362/3")]
    [InlineData("Biopsy of the pineal mass: pineocytoma.", "9361/1")]
    [InlineData("Biopsie de la masse du quatrième ventricule. Histologie : papillome des plexus choroïdes.", "9390/0")]
    [InlineData("Resection of the suprasellar mass: adamantinomatous craniopharyngioma.", "9351/1")]
    [InlineData("Exérèse d'une masse intraventriculaire : astrocytome sous-épendymaire à cellules géantes.", "9384/1")]
    [InlineData("Resection of the third ventricle mass: chordoid glioma.", "9444/1")]
    [InlineData("Exérèse : gangliogliome anaplasique.", "9505/3")]
    [InlineData("Resection: anaplastic ganglioglioma.", "9505/3")]
    [InlineData("Biopsie d'une masse frontale. Histologie : méningiome psammomateux.", "9533/0")]
    [InlineData("Histology of the frontal mass: chordoid meningioma.", "9538/1")]
    [InlineData("Exérèse : méningiome papillaire.", "9538/3")]
    [InlineData("Excision of the thigh mass: malignant triton tumour.", "9561/3")]
    [InlineData("Exérèse de la masse du bras : périneuriome malin.", "9571/3")]
    [InlineData("Excision of the forearm nodule: plexiform fibrohistiocytic tumour.", "8835/1")]
    [InlineData("Exérèse de la masse du creux poplité : histiocytome fibreux angiomatoïde.", "8836/1")]
    [InlineData("Excision of the chest wall mass: giant cell fibroblastoma.", "8834/1")]
    [InlineData("Biopsie de la masse sous-scapulaire. Histologie : élastofibrome.", "8820/0")]
    [InlineData("Resection of the femoral mass: low-grade central osteosarcoma.", "9187/3")]
    [InlineData("Biopsie du fémur : ostéosarcome de surface de haut grade.", "9194/3")]
    [InlineData("Biopsy of the epiphyseal lesion: chondroblastoma.", "9230/0")]
    [InlineData("Biopsie de la lésion du tibia. Histologie : fibrome chondromyxoïde.", "9241/0")]
    [InlineData("Biopsy of the mandible: calcifying epithelial odontogenic tumour.", "9340/0")]
    [InlineData("Biopsie de la mandibule : myxome odontogène.", "9320/0")]
    [InlineData("Biopsy of the maxilla: odontogenic carcinoma.", "9270/3")]
    [InlineData("Exérèse cutanée : carcinome trichilemmal.", "8102/3")]
    [InlineData("Excision of the finger lesion: digital papillary adenocarcinoma.", "8408/3")]
    [InlineData("Exérèse du cuir chevelu : spiradénocarcinome.", "8403/3")]
    [InlineData("Oophorectomy for a solid mass: gynandroblastoma.", "8632/1")]
    [InlineData("Annexectomie : tumeur de Brenner borderline.", "9000/1")]
    [InlineData("Biopsy of the ovarian mass. Histology: Brenner tumour.", "9000/0")]
    [InlineData("Biopsie de la masse ovarienne. Histologie : tumeur stromale sclérosante.", "8602/0")]
    [InlineData("Curettage: invasive hydatidiform mole.", "9100/1")]
    [InlineData("Néphrectomie : néphrome mésoblastique.", "8960/1")]
    [InlineData("Biopsy of the renal mass. Histology: metanephric adenoma.", "8325/0")]
    [InlineData("Biopsie de la main : hémangioendothéliome à cellules fusiformes.", "9136/1")]
    [InlineData("The marrow showed T-cell prolymphocytic leukaemia.", "9834/3")]
    [InlineData("Le myélogramme conclut à une leucémie aiguë de phénotype mixte.", "9805/3")]
    [InlineData("Biopsy of the node: Langerhans cell sarcoma.", "9756/3")]
    [InlineData("Le myélogramme conclut à une anémie réfractaire avec excès de blastes.", "9983/3")]
    public void A_rare_name_gives_its_code(string text, string code) => Told.Facts(text, FactKind.Morphology).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("Biopsy of the lung: adenocarcinoma. She also has a lymphangioma of the arm.", "8140/3")]
    [InlineData("Biopsie du poumon : adénocarcinome. Il a aussi un syringome de la paupière.", "8140/3")]
    public void A_benign_one_beside_a_cancer_never_stands_for_it(string text, string code) => Told.Facts(text, FactKind.Morphology).ShouldContain(code);

    [Theory]
    [InlineData("There is no evidence of chondroblastoma.")]
    [InlineData("Il n'y a pas d'argument pour un néphrome mésoblastique.")]
    [InlineData("Sa mère a eu une tumeur de Brenner borderline.")]
    [InlineData("Déformation de la voûte : pas d'hygroma sous-dural.")]
    public void A_denied_or_another_s_tumour_is_none(string text) => Told.Facts(text, FactKind.Morphology).ShouldBeEmpty();
}
