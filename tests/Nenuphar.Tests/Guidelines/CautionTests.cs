using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Tests.Guidelines;

/// <summary>What the words of a letter tell against a treatment, quoted beside it, and what sounds like it and is none: sentences of our own, in both languages.</summary>
public sealed class CautionTests
{
    private const string Pancreas = "Woman of 57. Well-differentiated NET of the pancreas G2, Ki-67 11 %, liver metastases, progressive on lanreotide. CAPTEM was given in 2023. ";
    private const string Pancréas = "Femme de 57 ans. TNE bien différenciée du pancréas G2, Ki-67 11 %, métastases hépatiques, en progression sous lanréotide. CAPTEM donné en 2023. ";
    private const string Young = "Woman of 33. NET of the pancreas G2, Ki-67 11 %, liver metastases, progressive on lanreotide. CAPTEM was given in 2023. ";
    private const string Jeune = "Femme de 33 ans. TNE du pancréas G2, Ki-67 11 %, métastases hépatiques, en progression sous lanréotide. CAPTEM donné en 2023. ";
    private const string Carcinoma = "Man of 64. Large cell neuroendocrine carcinoma of the pancreas, Ki-67 80 %, liver metastases. ";
    private const string Carcinome = "Homme de 64 ans. Carcinome neuroendocrine à grandes cellules du pancréas, Ki-67 80 %, métastases hépatiques. ";

    private static Advice Of(string text) => Advisor.Of(CaseReader.Read([("letter", text)]), new(new DateOnly(2026, 6, 1), "BE"));

    private static List<string> Told(string text, string agent) => [.. Of(text).Proposals.Single(p => p.Agent == agent).Cautions.Select(c => c.Caution.Id)];

    [Theory]
    [InlineData(Pancreas + "ECOG 3.", "everolimus", "GL-DRUG-29.b", true)]
    [InlineData(Pancreas + "ECOG 1.", "everolimus", "GL-DRUG-29.b", false)]
    [InlineData(Carcinome + "Indice de performance ECOG 4.", "platinum-etoposide", "GL-DRUG-29", true)]
    [InlineData(Carcinome + "Indice de performance ECOG 2.", "platinum-etoposide", "GL-DRUG-29", false)]
    [InlineData(Pancréas + "Karnofsky 40 %.", "embolisation", "GL-LIV-f.d", true)]
    [InlineData(Pancreas + "Child-Pugh B cirrhosis.", "embolisation", "GL-LIV-f.c", true)]
    [InlineData(Pancreas + "Bilirubin 2.4 mg/dL.", "embolisation", "GL-LIV-f.c", true)]
    [InlineData(Pancreas + "Bilirubin 0.7 mg/dL.", "embolisation", "GL-LIV-f.c", false)]
    [InlineData(Pancréas + "Child-Pugh A.", "everolimus", "GL-DRUG-04.i", true)]
    [InlineData(Pancréas + "Foie normal, pas de cirrhose.", "everolimus", "GL-DRUG-04.i", false)]
    [InlineData(Carcinoma + "Neutrophils 1.1 G/L, platelets 210 G/L.", "platinum-etoposide", "GL-DRUG-30", true)]
    [InlineData(Carcinome + "Neutrophiles 3,4 G/L, plaquettes 210 G/L.", "platinum-etoposide", "GL-DRUG-30", false)]
    [InlineData(Pancréas + "Plaquettes 61 000/mm3.", "everolimus", "GL-DRUG-30.b", true)]
    [InlineData(Carcinome + "Créatinine 190 µmol/L.", "platinum-etoposide", "GL-DRUG-13.c", true)]
    [InlineData(Carcinome + "Créatinine 70 µmol/L.", "platinum-etoposide", "GL-DRUG-13.c", false)]
    [InlineData(Pancreas + "Creatinine clearance 41 mL/min.", "captem", "GL-DRUG-09.i", true)]
    [InlineData(Pancreas + "Creatinine clearance 88 mL/min.", "captem", "GL-DRUG-09.i", false)]
    public void Performance_liver_counts_and_kidneys_weigh_on_each_family(string text, string agent, string caution, bool isTold) => Told(text, agent).Contains(caution).ShouldBe(isTold);

    [Theory]
    [InlineData(Pancreas + "QTc 502 ms.", "sunitinib", "GL-DRUG-31", true)]
    [InlineData(Pancréas + "ECG : QT allongé.", "sunitinib", "GL-DRUG-31", true)]
    [InlineData(Pancréas + "ECG : QTc 410 ms.", "sunitinib", "GL-DRUG-31", false)]
    [InlineData(Pancreas + "Potassium 2.8 mmol/L.", "cabozantinib", "GL-DRUG-31.b", true)]
    [InlineData(Pancréas + "Kaliémie 4,2 mmol/L.", "cabozantinib", "GL-DRUG-31.b", false)]
    [InlineData(Pancreas + "Deep vein thrombosis in April 2026.", "cabozantinib", "GL-DRUG-32", true)]
    [InlineData(Pancréas + "Embolie pulmonaire en mars 2026.", "sunitinib", "GL-DRUG-32", true)]
    [InlineData(Pancréas + "Pas de thrombose, pas d'embolie pulmonaire.", "sunitinib", "GL-DRUG-32", false)]
    [InlineData(Pancreas + "Cholecystectomy on 20 May 2026.", "cabozantinib", "GL-DRUG-32.c", true)]
    [InlineData(Pancréas + "Cholécystectomie en 2019.", "cabozantinib", "GL-DRUG-32.c", false)]
    [InlineData(Pancréas + "Plaie abdominale ouverte en cours de soins.", "sunitinib", "GL-DRUG-32.c", true)]
    [InlineData(Pancréas + "Hémorragie digestive en avril 2026.", "cabozantinib", "GL-DRUG-32.d", true)]
    [InlineData(Pancreas + "No bleeding.", "cabozantinib", "GL-DRUG-32.d", false)]
    [InlineData(Carcinoma + "Peripheral neuropathy grade 2.", "platinum-etoposide", "GL-DRUG-33.b", true)]
    [InlineData(Carcinoma + "No neuropathy.", "platinum-etoposide", "GL-DRUG-33.b", false)]
    [InlineData(Pancréas + "Antécédents : neuropathie diabétique.", "oxaliplatin-or-irinotecan-doublet", "GL-DRUG-33", true)]
    [InlineData(Pancréas + "Génotype UGT1A1 *28/*28.", "oxaliplatin-or-irinotecan-doublet", "GL-DRUG-12.g", true)]
    [InlineData(Pancreas + "Gilbert's syndrome.", "oxaliplatin-or-irinotecan-doublet", "GL-DRUG-12.g", true)]
    [InlineData(Pancréas + "Déficit complet en DPD.", "oxaliplatin-or-irinotecan-doublet", "GL-DRUG-09.j", true)]
    [InlineData(Pancréas + "Pas de déficit en DPD.", "oxaliplatin-or-irinotecan-doublet", "GL-DRUG-09.j", false)]
    [InlineData(Young + "Pregnancy is not excluded.", "cabozantinib", "GL-DRUG-06.d", true)]
    [InlineData(Jeune + "Grossesse non exclue.", "somatostatin-analogue", "GL-DRUG-34.b", true)]
    [InlineData(Jeune + "Test de grossesse négatif.", "cabozantinib", "GL-DRUG-06.d", false)]
    [InlineData(Young + "She is breast-feeding.", "everolimus", "GL-DRUG-34.d", true)]
    [InlineData(Pancreas + "Right-sided valve disease, severe tricuspid regurgitation.", "prrt", "GL-CS-j.b", true)]
    [InlineData(Pancréas + "Valvulopathie droite sévère.", "embolisation", "GL-CS-j.b", true)]
    [InlineData(Pancréas + "Échocardiographie : pas de valvulopathie droite.", "embolisation", "GL-CS-j.b", false)]
    public void What_a_label_asks_about_is_heard(string text, string agent, string caution, bool isTold) => Told(text, agent).Contains(caution).ShouldBe(isTold);

    [Theory]
    [InlineData("Man of 61. Tumour of the pancreas of 32 mm with liver metastases. EUS-FNA: well-differentiated NET G1, Ki-67 2 %. Progressive disease.", true)]
    [InlineData("Homme de 61 ans. Tumeur du pancréas de 32 mm avec métastases hépatiques. Cytoponction : TNE bien différenciée G1, Ki-67 2 %. Progression au scanner.", true)]
    [InlineData("Man of 61. Tumour of the pancreas of 32 mm with liver metastases. Core biopsy: well-differentiated NET G1, Ki-67 2 %. Progressive disease.", false)]
    [InlineData("Homme de 61 ans. Tumeur du pancréas de 32 mm avec métastases hépatiques. Biopsie : TNE bien différenciée G1, Ki-67 2 %. Progression au scanner.", false)]
    public void A_grade_on_cytology_alone_decides_nothing_and_says_so(string text, bool isCytology)
    {
        var advice = Of(text);
        var sunitinib = advice.Proposals.Single(p => p.Agent == "sunitinib");
        (sunitinib.Standing, sunitinib.Cautions.Any(c => c.Caution.Id == "GL-GRD-o")).ShouldBe(isCytology ? (Standing.Open, true) : (Standing.Discuss, false));
        advice.Deciding.Any(d => d.Question.English.StartsWith("grade", StringComparison.Ordinal) && !d.IsConflict).ShouldBe(isCytology);
    }

    [Theory]
    [InlineData("Woman of 60. NET of the ileum G2, liver metastases, progressive on lanreotide. DOTATATE PET: receptors negative in 3 of 8 liver lesions.")]
    [InlineData("Woman of 60. NET of the ileum G2, liver metastases, progressive on lanreotide. DOTATATE PET: Krenning 4 in most lesions, two liver lesions are SSTR-negative and FDG-avid.")]
    [InlineData("Woman of 60. NET of the ileum G2, liver metastases, progressive on lanreotide. DOTATATE PET: Krenning 3, but uptake in 5 of 9 lesions only.")]
    [InlineData("Femme de 60 ans. TNE de l'iléon G2, métastases hépatiques, progression sous lanréotide. TEP DOTATOC : récepteurs négatifs dans trois lésions sur huit.")]
    [InlineData("Femme de 60 ans. TNE de l'iléon G2, métastases hépatiques, progression sous lanréotide. TEP DOTATOC : lésions discordantes, FDG positives et SSTR négatives.")]
    public void Receptors_that_fail_in_some_lesions_are_neither_there_nor_not(string text)
    {
        var prrt = Of(text).Proposals.Single(p => p.Agent == "prrt");
        prrt.Standing.ShouldBe(Standing.Open);
        prrt.Cautions.ShouldContain(c => c.Caution.Id == "GL-IMG-e.c");
    }

    [Theory]
    [InlineData("Woman of 60. NET of the ileum G2, liver metastases, progressive on lanreotide. DOTATATE PET: all lesions positive, Krenning 4, none is FDG-avid.", Standing.Discuss)]
    [InlineData("Femme de 60 ans. TNE de l'iléon G2, métastases hépatiques, progression sous lanréotide. TEP DOTATOC négative.", Standing.NotMet)]
    public void Receptors_that_all_lesions_have_or_lack_are_told_as_such(string text, Standing standing) => Of(text).Proposals.Single(p => p.Agent == "prrt").Standing.ShouldBe(standing);
}
