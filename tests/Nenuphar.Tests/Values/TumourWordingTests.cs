using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Values;

/// <summary>Ways of telling metastases, sizes, categories and uptake, each with what looks like it.</summary>
public class TumourWordingTests
{
    [Theory]
    [InlineData("TNE du rectum. Progression avec de nombreux nodules pulmonaires et des lésions osseuses.", "lung bone")]
    [InlineData("TNE du rectum. Progression tumorale avec apparition de multiples lésions dans le foie, d'adénopathies cœliaques et de nodules pulmonaires.", "liver lymph-node lung")]
    [InlineData("Rectal NET. Progression with multiple lesions in the liver and bone.", "liver bone")]
    [InlineData("Rectal NET. Relapse with several liver lesions and mediastinal lymph nodes.", "liver lymph-node")]
    [InlineData("TNE du rectum. Récidive pelvienne (adénopathies iliaques) et hépatique.", "lymph-node liver")]
    [InlineData("TNE de l'iléon. Deux ganglions mésentériques se sont révélés positifs.", "lymph-node")]
    [InlineData("Ileal NET. The mesenteric lymph node proved to be involved.", "lymph-node")]
    [InlineData("Métastases ganglionnaires axillaires, cervicales et rétropéritonéales.", "lymph-node")]
    public void What_comes_with_a_course_is_a_metastasis(string text, string sites) => Told.Facts(text, FactKind.Metastasis).Distinct().ShouldBe(sites.Split(' '), ignoreOrder: true);

    [Theory]
    [InlineData("TNE du rectum. Progression avec un nodule pulmonaire.")]
    [InlineData("TNE du rectum. Progression avec des lésions hépatiques d'allure kystique.")]
    [InlineData("Rectal NET. No progression, with stable benign lesions of the liver.")]
    [InlineData("Ileal NET. The lymph nodes were not involved.")]
    [InlineData("TNE de l'iléon. Les ganglions ne sont pas envahis.")]
    [InlineData("Lymph node metastasis: 0 of 12 nodes. Gastric carcinoid.")]
    public void What_is_single_benign_or_denied_is_none(string text) => Told.Facts(text, FactKind.Metastasis).ShouldBeEmpty();

    [Theory]
    [InlineData("TNE du grêle. Taille proche de 1,8 cm de grand axe.", "18")]
    [InlineData("Deux masses rénales de 2,5 x 2 et 4 x 3,1 cm.", "25 40")]
    [InlineData("Two renal masses of 2.5 x 2 and 4 x 3.1 cm.", "25 40")]
    [InlineData("Lésion rénale de 3 x 2 x 4 cm.", "40")]
    [InlineData("Lésion de la cavité buccale de 3 cm.", "30")]
    [InlineData("Renal mass with SUV 7.4 and 2.2 x 1.2 cm.", "22")]
    public void Diameters_are_read_lesion_by_lesion(string text, string sizes) => Told.Facts(text, FactKind.Size).Distinct().ShouldBe(sizes.Split(' '), ignoreOrder: true);

    [Theory]
    [InlineData("Masse pulmonaire avec une cavité de 4 cm.")]
    [InlineData("Lung mass with a 4 cm cavity.")]
    public void A_cavity_is_no_lesion_of_its_own(string text) => Told.Facts(text, FactKind.Size).ShouldBeEmpty();

    [Theory]
    [InlineData("Masse de 6 cm située au-dessus de la vessie.", "bladder")]
    [InlineData("A 6 cm mass above the bladder.", "bladder")]
    [InlineData("Masse de 6 cm s'étendant jusqu'au caecum.", "caecum")]
    [InlineData("Masse présacrée repoussant la prostate, mesurant 6 cm.", "prostate")]
    public void A_neighbour_is_not_where_the_lesion_lies(string text, string organ) => Told.The(text, FactKind.Size, "60")["at"].ShouldNotBe(organ);

    [Theory]
    [InlineData("Renal cell carcinoma of the left kidney.\nAdrenal gland: free.\nSize of tumor (maximum dimension): 4 cm", "kidney")]
    [InlineData("Carcinome du rein gauche.\nSurrénale : libre.\nTaille de la tumeur : 4 cm", "kidney")]
    [InlineData("Lésions hépatiques multiples. Lésion du segment 6 de 4 cm.", "liver")]
    public void The_field_of_a_report_measures_its_tumour(string text, string organ) => Told.The(text, FactKind.Size, "40")["at"].ShouldBe(organ);

    [Theory]
    [InlineData("Carcinoma of the colon. Nodes (pN): pNO", "pN0")]
    [InlineData("Carcinoma of the kidney. Stage: T 1 a N X M X", "T1a NX MX")]
    public void Categories_of_a_scan_are_read(string text, string categories) => Told.Facts(text, FactKind.Tnm).ShouldBe(categories.Split(' '), ignoreOrder: true);

    [Theory]
    [InlineData("Urothelial carcinoma. WHO grade (grade 1 .. 3): not given")]
    [InlineData("Urothelial carcinoma. Ash grade (grades 1~4)")]
    [InlineData("Carcinome urothélial. Grade (grades 1 à 3) : non précisé")]
    public void The_range_of_a_scale_is_no_grade(string text) => Told.Facts(text, FactKind.Grade).ShouldBeEmpty();

    [Theory]
    [InlineData("Scintigraphie à la métaiodobenzylguanidine : dépôt de radiotraceur surrénalien.", "mibg", "uptake=positive")]
    [InlineData("Scintigraphie de la médullosurrénale : négative.", "mibg", "uptake=negative")]
    [InlineData("123I-MIBG scintigraphy revealed no tumour.", "mibg", "uptake=negative")]
    [InlineData("PET-CT: a liver lesion with increased metabolism.", "pet", "uptake=positive")]
    [InlineData("Bone scan showed no other lesion.", "bone-scan", "")]
    [InlineData("EUS-FNA was not diagnostic.", "endosonography", "")]
    [InlineData("Transthoracic echography was unremarkable.", "echocardiography", "")]
    [InlineData("Devant des douleurs lombaires, une GGO a été réalisée chez la patiente.", "bone-scan", "")]
    public void An_examination_is_told_once_by_its_tracer(string text, string modality, string qualifiers)
    {
        Told.Facts(text, FactKind.Imaging).Distinct().ShouldBe([modality]);
        Told.Qualifiers(Told.The(text, FactKind.Imaging, modality)).ShouldBe(qualifiers);
    }
}
