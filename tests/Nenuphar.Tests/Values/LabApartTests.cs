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
    public void A_value_is_read_where_it_stands(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Lab).Distinct().Order(StringComparer.Ordinal)).ShouldBe(expected);

    [Theory]
    [InlineData("Blocks: 4 TB 4, 3 TN 3.")]
    [InlineData("Code IHC CK818-88342, lame FA18-22.")]
    [InlineData("Enceinte de 30 semaines (G:2, P:1).")]
    [InlineData("Le calcium, 500 mg par jour, a été prescrit.")]
    [InlineData("Valeurs normales de dopamine : 12-140 pg/ml.")]
    public void A_code_a_dose_and_a_limit_are_none(string text) => Told.Facts(text, FactKind.Lab).ShouldBeEmpty();
}
