using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

/// <summary>Values that stand apart from their name, and numbers that are none.</summary>
public class LabApartTests
{
    [Theory]
    [InlineData("A basal cortisol, 24 ug/dL, was measured.", "cortisol=24 ug/dL")]
    [InlineData("Gastrine, 412 pg/ml.", "gastrin=412 pg/mL")]
    [InlineData("Les plaquettes n'étaient que de 61 000/mm3.", "platelets=61000 /mm3")]
    [InlineData("Her gastrin level was markedly increased to 2,300 pg/mL.", "gastrin=2300 pg/mL")]
    [InlineData("Hyponatrémie profonde (jusqu'à 109 mmol/L).", "sodium=109 mmol/L")]
    [InlineData("Hypokalaemia with a nadir of 2.2 mmol/L.", "potassium=2.2 mmol/L")]
    [InlineData("Mars 2020 : NSE 80 ng/ml ; mai 2020 : 40 ng/ml.", "nse=40 ng/mL|nse=80 ng/mL")]
    [InlineData("Elevated 24-hour urine levels of VMA and metanephrines.", "metanephrines=high|vma=high")]
    [InlineData("Cortisol de base dans les limites de la normale.", "cortisol=normal")]
    [InlineData("Cortisol bas.", "cortisol=low")]
    [InlineData("5-HIAA urinaire sur 24 heures : 88 mg.", "5-hiaa=88 mg/(24.h)")]
    [InlineData("Calcitonine : pas d'anomalie.", "calcitonin=normal")]
    [InlineData("Serum calcitonin was unremarkable.", "calcitonin=normal")]
    [InlineData("LDH, gonadotrophine chorionique (bêta-hCG), AFP dans les limites de la normale.", "afp=normal|beta-hcg=normal|ldh=normal")]
    [InlineData("Les métanéphrines sont stables tandis que la rénine reste basse.", "renin=low")]
    [InlineData("Le taux d'AFP au moment de la rechute était de 88 ng/ml.", "afp=88 ng/mL")]
    [InlineData("The CEA level before the second operation was 31 ng/mL.", "cea=31 ng/mL")]
    [InlineData("CEA préopératoire 14,5 ng/ml.", "cea=14.5 ng/mL")]
    [InlineData("Élévation du CEA : mars 2018 12 ng/ml, juin 2018 19 ng/ml.", "cea=12 ng/mL|cea=19 ng/mL")]
    [InlineData("La NSE, dont le dosage a été demandé, était de 41 ng/ml.", "nse=41 ng/mL")]
    [InlineData("Hypercalcémie aiguë sévère de 3,4 mmol/l.", "calcium=3.4 mmol/L")]
    [InlineData("Hyponatrémie 118 mmol/l, hypoalbuminémie 21 g/l.", "albumin=21 g/L|sodium=118 mmol/L")]
    [InlineData("Le CEA a continué à augmenter, atteignant 7,5.", "cea=7.5")]
    [InlineData("Les taux de LDH et de GGT étaient de 610 U/l et 95 U/l, respectivement.", "ggt=95 U/L|ldh=610 U/L")]
    [InlineData("Étude des urines : sodium 20 mmol/l, potassium 31 mmol/l.", "urine-potassium=31 mmol/L|urine-sodium=20 mmol/L")]
    public void A_value_is_read_where_it_stands(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Lab).Distinct().Order(StringComparer.Ordinal)).ShouldBe(expected);

    [Theory]
    [InlineData("Blocks: 4 TB 4, 3 TN 3.")]
    [InlineData("Code IHC CK818-88342, lame FA18-22.")]
    [InlineData("Enceinte de 30 semaines (G:2, P:1).")]
    [InlineData("Le calcium, 500 mg par jour, a été prescrit.")]
    [InlineData("Valeurs normales de dopamine : 12-140 pg/ml.")]
    [InlineData("PSA has been slowly rising for a year.")]
    [InlineData("Dosage du CEA demandé, avec un scanner montrant un SUV de 8 g/ml.")]
    [InlineData("Le CEA est attendu, l'anticorps anti-zeta est à 40 U/ml.")]
    [InlineData("Lymphocytes T (512/ul).")]
    [InlineData("Catécholamines : NA 610 pg/ml.")]
    [InlineData("CEA non rendu (limite supérieure 5 ng/ml).")]
    public void A_code_a_dose_and_a_limit_are_none(string text) => Told.Facts(text, FactKind.Lab).ShouldBeEmpty();
}
