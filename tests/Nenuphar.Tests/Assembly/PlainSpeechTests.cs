using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Assembly;

/// <summary>Ordinary ways of saying a fact, each with one that only looks like it.</summary>
public class PlainSpeechTests
{
    [Theory]
    [InlineData("La glycémie du même jour est de 149.", FactKind.Lab, "glucose=149")]
    [InlineData("La créatinine du jour était à 80 µmol/L.", FactKind.Lab, "creatinine=80 umol/L")]
    [InlineData("Creatinine on admission was 120.", FactKind.Lab, "creatinine=120")]
    [InlineData("ACE (mars 2019) : 7,4 ng/ml.", FactKind.Lab, "cea=7.4 ng/mL")]
    [InlineData("Chromogranine A (11/03/2012) : 214, 3 ng/ml.", FactKind.Lab, "chromogranin-a=214.3 ng/mL")]
    [InlineData("Ionogramme : sodium (Na+) 138 mEq/l, chlore (Cl-) 99 mEq/l.", FactKind.Lab, "sodium=138 meq/L")]
    [InlineData("pH 7,312 à l'arrivée.", FactKind.Lab, "ph=7.312")]
    [InlineData("Le CEA a augmenté pour atteindre 18,2 ng/ml.", FactKind.Lab, "cea=18.2 ng/mL")]
    [InlineData("Un pH de 7,28 aux gaz du sang.", FactKind.Lab, "ph=7.28")]
    [InlineData("Anémie à 8,4 g/dl.", FactKind.Lab, "haemoglobin=8.4 g/dL")]
    [InlineData("Thrombocytopenia of 41,000/mm3.", FactKind.Lab, "platelets=41000 /mm3")]
    [InlineData("Hyponatrémie à 121.", FactKind.Lab, "sodium=121")]
    [InlineData("Hémogramme : 9 300 leucocytes (82 % de neutrophiles).", FactKind.Lab, "neutrophils=82 %")]
    [InlineData("Hémogramme : 9 300 leucocytes (82 % de neutrophiles).", FactKind.Lab, "leukocytes=9300")]
    [InlineData("Plaquettes 312 000/ml.", FactKind.Lab, "platelets=312000 /mL")]
    [InlineData("The PSA was not elevated.", FactKind.Lab, "psa=normal")]
    [InlineData("TSH et T4 normales.", FactKind.Lab, "t4=normal")]
    [InlineData("La troponine dosée en urgence est revenue négative.", FactKind.Lab, "troponin=normal")]
    [InlineData("Urinary catecholamines came back positive.", FactKind.Lab, "catecholamines=high")]
    [InlineData("TCA allongé.", FactKind.Lab, "aptt=high")]
    [InlineData("A l'examen, on palpe une masse de la cuisse gauche.", FactKind.Symptom, "palpable-mass")]
    [InlineData("A man was seen for a hard mass of his left armpit.", FactKind.Symptom, "palpable-mass")]
    [InlineData("Examen physique : tumeur de 4 cm dans le dos, dure.", FactKind.Symptom, "palpable-mass")]
    [InlineData("L'examen retrouve un nodule de 2 cm du quadrant supéro-externe.", FactKind.Symptom, "breast-lump")]
    [InlineData("The patient noticed a swelling of the left side of the neck.", FactKind.Symptom, "neck-mass")]
    [InlineData("Antécédents : reflux gastro-œsophagien, pancréatite aiguë.", FactKind.Condition, "pancreatitis")]
    [InlineData("Past medical history: caesarean section, diverticulosis.", FactKind.Condition, "caesarean-section")]
    [InlineData("Past medical history: caesarean section, diverticulosis.", FactKind.Condition, "diverticulosis")]
    [InlineData("Patient with factor XI deficiency.", FactKind.Condition, "factor-xi-deficiency")]
    [InlineData("La coloscopie montre des hémorroïdes internes.", FactKind.Condition, "haemorrhoids")]
    [InlineData("Une étude mammographique a été faite chez cette patiente.", FactKind.Imaging, "mammography")]
    [InlineData("T.S.H. 2,45 mU/l chez cette patiente.", FactKind.Lab, "tsh=2.45 mU/L")]
    [InlineData("Elle a présenté une aphasie et une hypoacousie gauche.", FactKind.Symptom, "hearing-loss")]
    [InlineData("The patient had aphasia.", FactKind.Symptom, "aphasia")]
    [InlineData("Patiente avec un niveau de performance de 1.", FactKind.Scale, "ecog=1")]
    [InlineData("Past medical history: inguinal herniorrhaphy.", FactKind.Condition, "hernia")]
    [InlineData("A 6½-year-old boy has a tumour of the adrenal.", FactKind.Age, "6")]
    [InlineData("Mr K., 63. Mass of the pancreas.", FactKind.Age, "63")]
    [InlineData("Mme Martin (71) a une diarrhée.", FactKind.Age, "71")]
    [InlineData("M. B., 58, est suivi pour une TNE de l'iléon.", FactKind.Age, "58")]
    [InlineData("Patiente sous évérolimus, interrompu devant une pneumopathie de grade 3.", FactKind.Toxicity, "pneumonitis")]
    [InlineData("Sunitinib was stopped because of fatigue.", FactKind.Toxicity, "asthenia")]
    [InlineData("La patiente a un carcinome du côlon droit.", FactKind.Morphology, "8010/3")]
    [InlineData("She has a pancreatic carcinoma.", FactKind.Morphology, "8010/3")]
    [InlineData("Patient de 60 ans. Tumeur neuroendocrine du pancréas.\n☐ G1 ☒ G2 ☐ G3", FactKind.Morphology, "8249/3")]
    public void What_is_plainly_said_is_read(string text, FactKind kind, string value) => Values(text, kind).ShouldContain(value);

    [Theory]
    [InlineData("CEA dosé en mars 2020.", FactKind.Lab, "cea=2020")]
    [InlineData("Hémogramme : 9 300 leucocytes (82 % de neutrophiles).", FactKind.Lab, "leukocytes=82 %")]
    [InlineData("Liquide pleural : 82 % de lymphocytes.", FactKind.Lab, "lymphocytes=82 %")]
    [InlineData("Étude du LCR : leucocytes 12/ml.", FactKind.Lab, "leukocytes=12 /mL")]
    [InlineData("Anémie depuis 3 mois.", FactKind.Lab, "haemoglobin=3")]
    [InlineData("Thrombopénie à 4 jours du traitement.", FactKind.Lab, "platelets=4")]
    [InlineData("Dopamine 10 mg/ml en seringue électrique.", FactKind.Lab, "dopamine=10 mg/mL")]
    [InlineData("Leucocytose à 15 000.", FactKind.Lab, "leukocytes=high")]
    [InlineData("L'examen clinique ne retrouve pas de masse abdominale.", FactKind.Symptom, "palpable-mass")]
    [InlineData("Le scanner montre une masse du flanc gauche chez ce patient.", FactKind.Symptom, "palpable-mass")]
    [InlineData("Elle consulte pour une tumeur du pancréas.", FactKind.Symptom, "palpable-mass")]
    [InlineData("L'examen montre des foyers au sein de la tumeur.", FactKind.Symptom, "breast-lump")]
    [InlineData("Des cures d'IRA-thérapie sont données à la patiente.", FactKind.Symptom, "renal-failure")]
    [InlineData("La patiente a eu une thromboembolie pulmonaire (TEP).", FactKind.Imaging, "pet")]
    [InlineData("Elle a présenté des symptômes constitutionnels (asthénie, anorexie).", FactKind.Symptom, "constitutional-syndrome")]
    [InlineData("Antécédents : reflux gastro-œsophagien, pancréatite aiguë.", FactKind.Symptom, "pancreatitis")]
    [InlineData("Les lésions de ce patient ne sont toujours pas prurigineuses.", FactKind.Symptom, "pruritus")]
    [InlineData("Femme, ex-fumeuse, avec un tabagisme cumulé de 12 paquets-années.", FactKind.Condition, "smoker")]
    [InlineData("She has type 2 diabetes. Her diabetes is well controlled.", FactKind.Condition, "diabetes")]
    [InlineData("Il a vu Mr K., 12 rue des Lilas.", FactKind.Age, "12")]
    [InlineData("Aucun signe de flush ou de diarrhée ou de douleur abdominale chez ce patient.", FactKind.Symptom, "abdominal-pain")]
    [InlineData("The patient showed no sign of jaundice or of flushing or of diarrhoea.", FactKind.Symptom, "diarrhoea")]
    [InlineData("MRI was suggestive of cirrhosis in this patient.", FactKind.Condition, "cirrhosis")]
    [InlineData("The patient has an adenocarcinoma 15 cm from the anal verge.", FactKind.Primary, "C21.1")]
    [InlineData("Adénocarcinome situé à 8 cm de la marge anale chez ce patient.", FactKind.Primary, "C44.5")]
    [InlineData("Patiente hospitalisée devant une pneumopathie franche.", FactKind.Toxicity, "pneumonitis")]
    [InlineData("Carcinome canalaire infiltrant du sein droit. Carcinome du sein opéré.", FactKind.Morphology, "8010/3")]
    [InlineData("Tumeur neuroendocrine du pancréas.\n☒ G1 ☐ G2 ☐ G3", FactKind.Morphology, "8249/3")]
    public void What_only_looks_like_it_is_not(string text, FactKind kind, string value) => Values(text, kind).ShouldNotContain(value);

    [Theory]
    [InlineData("Masse de 3 cm du pancréas.", "C25.9")]
    [InlineData("Adenocarcinoma 4 cm from the pancreatic margin. Pancreatic adenocarcinoma.", "C25.9")]
    public void The_organ_that_holds_the_lesion_is_its_origin(string text, string code) => Values(text, FactKind.Primary).ShouldContain(code);

    [Theory]
    [InlineData("Patiente sous évérolimus, interrompu devant une pneumopathie de grade 3.")]
    [InlineData("Everolimus was discontinued because of grade 3 pneumonitis.")]
    [InlineData("Évérolimus interrompu en raison d'une asthénie.")]
    public void An_unwanted_effect_is_why_the_drug_was_stopped(string text) =>
        Reader.Read(text).Statements.Single(s => s.Kind == FactKind.Treatment)["stop"].ShouldBe("toxicity");

    [Theory]
    [InlineData("La scintigraphie osseuse n'a pas révélé de lésion suspecte chez ce patient.", "negative")]
    [InlineData("The patient's bone scan was unremarkable.", "negative")]
    [InlineData("La scintigraphie osseuse, faite pour rechercher des métastases, est attendue par le patient.", null)]
    public void A_bone_scan_that_shows_no_lesion_shows_no_uptake(string text, string? uptake) =>
        Reader.Read(text).Statements.First(s => s.Kind == FactKind.Imaging)["uptake"].ShouldBe(uptake);

    private static List<string> Values(string text, FactKind kind) => [.. Reader.Read(text).Statements.Where(s => s.Kind == kind && s.IsAffirmed).Select(s => s.Value)];
}
