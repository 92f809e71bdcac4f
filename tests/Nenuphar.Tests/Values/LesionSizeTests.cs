using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

public class LesionSizeTests
{
    [Theory]
    [InlineData("Le scanner montre une masse rénale de plus de 6 cm.", ">60")]
    [InlineData("CT showed a renal mass larger than 6 cm.", ">60")]
    [InlineData("Le scanner montre une masse latéro-cervicale droite de 5 x 4 cm.", "50")]
    [InlineData("CT showed a left neck mass of 5 x 4 cm.", "50")]
    [InlineData("Une masse du sein faisant 13cm /10cm.", "130")]
    [InlineData("A breast mass of 13 cm / 10 cm.", "130")]
    [InlineData("Masse rénale de 5 cm de grand axe.", "50")]
    [InlineData("Une masse rénale d'un diamètre supérieur à 6 cm.", ">60")]
    [InlineData("A renal mass of over 6 cm was seen.", ">60")]
    [InlineData("Adénopathies médiastinales allant jusqu'à 22 mm de petit axe.", "22")]
    [InlineData("Masse du foie gauche. Diamètre d'environ 7 cm.", "70")]
    [InlineData("There was a mass in the left liver. It measured 7 cm.", "70")]
    [InlineData("Conglomérat rétropéritonéal mesurant 35 mm.", "35")]
    [InlineData("THE GREATEST DIAMETER OF THE TUMOR IS 4.5 eM.", "45")]
    public void A_lesion_is_measured(string text, string size) => Told.Facts(text, FactKind.Size).ShouldBe([size]);

    [Theory]
    [InlineData("Partial colectomy with terminal ileum (8 em length, 3 em diameter).")]
    [InlineData("Fonction du ventricule droit conservée (TAPSE 21 mm).")]
    [InlineData("Le foie est normal. Diamètre de l'aorte de 21 mm.")]
    [InlineData("The tumour shows papillary extension to a depth of 18 mm.")]
    [InlineData("Mélanome de 2,7 mm de Breslow.")]
    [InlineData("The largest candidate lymph node is 1.0 x 0.5 cm.")]
    [InlineData("IRM : épaississement de l'antre d'environ 8 mm et adénopathies.")]
    [InlineData("CT: thickening of the wall of the antrum of about 8 mm and enlarged nodes.")]
    [InlineData("Adenocarcinoma of the colon. Two tubulovillous adenomas (29 mm and 15 mm).")]
    [InlineData("Adénocarcinome du côlon. Lipome de 3 cm.")]
    [InlineData("N2b: metastases in several nodes, none over 6 cm in greatest dimension.")]
    [InlineData("Liver nodules, none more than 2 cm.")]
    [InlineData("Adénopathies médiastinales, aucune ne dépassant 2 cm.")]
    [InlineData("Nodules pulmonaires sans diamètre supérieur à 8 mm.")]
    [InlineData("Masse bronchique droite à moins de 3 cm de la carène.")]
    [InlineData("Radiofréquence du nodule par une électrode d'une ouverture de 30 mm.")]
    [InlineData("Foyer tumoral du sein situé à 1,2 mm du grand pectoral.")]
    [InlineData("Bronchial mass, more than 2 cm from the carina.")]
    public void What_is_no_lesion_is_not(string text) => Told.Facts(text, FactKind.Size).ShouldBeEmpty();

    [Theory]
    [InlineData("Tumeur du pancréas. Le scanner montre une lésion du segment VI de 23 mm.", "liver")]
    [InlineData("CT: mass of the right upper lobe, segment II, 23 mm.", "lung")]
    [InlineData("IRM : masse pelvienne de 9 cm.", "pelvis")]
    [InlineData("Cutaneous nodule of 9 mm.", "skin")]
    [InlineData("Nodules hépatiques et nodule sous-cutané mesurant 4 mm.", "soft-tissue")]
    [InlineData("Squamous cell carcinoma: a 7 cm lesion of the scalp, fixed to the skull.", "skin")]
    [InlineData("CT: many liver metastases, and a 1.9 cm left-lower-lobe pulmonary nodule.", "lung")]
    [InlineData("CT: several liver metastases, and a 1.7 cm nodule in the lung.", "lung")]
    [InlineData("LEFT KIDNEY AND ADRENAL: renal cell carcinoma. The tumor measures 14 cm.", "kidney")]
    [InlineData("Mastectomie et ganglion sentinelle : carcinome canalaire infiltrant de 15 mm.", "breast")]
    [InlineData("A large mass measured 20 cm, arising from the greater omentum.", "omentum")]
    [InlineData("Masse palpable du sein droit mesurant 9 cm, attachée à la peau.", "breast")]
    [InlineData("Cancer du pancréas. Conglomérat interaortocave de 35 mm.", "lymph-node")]
    [InlineData("Une tumeur rétro péritonéale de 14 cm est réséquée.", "retroperitoneum")]
    [InlineData("Cancer de la thyroïde. Masse latéro-cervicale de 5 cm.", null)]
    [InlineData("Lobo-isthmectomie, puis masse inguinale gauche de 8 cm.", null)]
    [InlineData("After nephrectomy, a 4 cm mass appeared in the left groin.", null)]
    [InlineData("Le scanner montre une métastase pulmonaire et une masse pelvienne de 92 mm.", "pelvis")]
    [InlineData("Masse de 12 cm du petit bassin, sans contact avec le sacrum.", null)]
    [InlineData("Métastase osseuse biopsiée. Lésion du segment 7 de 2 cm.", null)]
    [InlineData("Masse pelvienne de 14 cm et images nodulaires de l'épiploon mesurant jusqu'à 8 cm.", "pelvis|omentum")]
    [InlineData("Adénopathies du médiastin antérieur, la plus grande de 25 mm.", "lymph-node")]
    [InlineData("Lymphadenopathy of the mediastinum measuring 25 mm.", "lymph-node")]
    [InlineData("Cancer du testicule. Lésions paratrachéale droite et rétrocrurale de 30 mm.", null)]
    [InlineData("Kidney (11 x 6 cm), adrenal gland (5 x 2 cm), cut open to reveal a 14 cm mass.", "kidney")]
    public void A_lesion_lies_where_its_own_words_tell(string text, string? organ) =>
        string.Join('|', Reader.Read(text).Statements.Where(s => s.Kind == FactKind.Size).Select(s => s["at"])).ShouldBe(organ ?? "");

    [Theory]
    [InlineData("Femme de 51 ans. TNE du pancréas, G1. Taille : 21 mm. pT2.", "21")]
    [InlineData("A woman of 51 years. Pancreatic NET. Grade 1. Size: 2.1 cm.", "21")]
    public void A_field_measures_the_tumour_that_its_line_names(string text, string size) => Told.Facts(text, FactKind.Size).ShouldBe([size]);

    [Theory]
    [InlineData("TNE du pancréas. Poids 70 kg. Taille : 171 cm.")]
    [InlineData("Pas de tumeur. Taille : 21 mm.")]
    [InlineData("Specimen of the colon. Size: 21 cm.")]
    public void A_field_behind_no_tumour_measures_none(string text) => Told.Facts(text, FactKind.Size).ShouldBeEmpty();
}
