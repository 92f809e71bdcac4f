using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

/// <summary>Measured values behind a judgement, a comparison or another's value.</summary>
public class LabWordingTests
{
    [Theory]
    [InlineData("AFP raised to 699.9 IU/mL.", "afp=699.9 U/mL")]
    [InlineData("Her serum gastrin level was over 1000 pg/mL.", "gastrin=>1000 pg/mL")]
    [InlineData("Le taux de gastrine est supérieur à 1000 pg/ml.", "gastrin=>1000 pg/mL")]
    [InlineData("Des plaquettes supérieures à 190 000/mm3.", "platelets=>190000 /mm3")]
    [InlineData("International normalized ratio (INR) normal at 0.97.", "inr=0.97")]
    [InlineData("Gamma-glutamyltransferase (GGT) and alkaline phosphatase (ALP) had risen to 143 IU/l and 264 IU/l respectively.", "alkaline-phosphatase=264 U/L|ggt=143 U/L")]
    [InlineData("Ca 15.3 et Ca 125 étaient à 62 UI/ml (0,0-30) et 47 UI/ml (0,0-35).", "ca125=47 U/mL|ca15-3=62 U/mL")]
    [InlineData("Au bilan, protéine de liaison des hormones sexuelles à 41,2 nmol/l.", "shbg=41.2 nmol/L")]
    public void A_value_is_read_behind_its_judgement_and_in_order(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Lab).Distinct().Order(StringComparer.Ordinal)).ShouldBe(expected);

    [Theory]
    [InlineData("Traitement par calcium et vitamine D3. La radiographie est normale.")]
    [InlineData("Quelques globules rouges de morphologie normale.")]
    [InlineData("She took calcium and vitamin D3.")]
    public void The_number_of_a_vitamin_and_the_shape_of_cells_are_no_values(string text) => Told.Facts(text, FactKind.Lab).ShouldBeEmpty();

    [Theory]
    [InlineData("AST et ALT étaient de 40 et de surveillance.")]
    [InlineData("CEA and CA 19-9 were normal.")]
    public void One_value_for_two_names_is_of_neither(string text) => Told.Facts(text, FactKind.Lab).ShouldNotContain(value => value.StartsWith("ast=4") || value.Contains("ca19-9=1"));

    [Theory]
    [InlineData("EVA 3.", "vas=3")]
    [InlineData("AUA score of 19.", "aua=19")]
    public void Scales_have_their_own_names(string text, string expected) => Told.Facts(text, FactKind.Scale).ShouldBe([expected]);

    [Theory]
    [InlineData("Biochimie urinaire : urée 540 mg/dl.")]
    [InlineData("Urinalysis: glucose negative, leukocytes 8/µL.")]
    [InlineData("The pleural exudate held 5 g/dL of protein, with low glucose.")]
    [InlineData("Étude du LCR : liquide clair, 140 cellules, protéines 0,6 g/l, glucose 70 mg/dl.")]
    [InlineData("LCR d'aspect clair. Étude cytologique : hématies 10, glucose 0,5 g/l.")]
    [InlineData("An ACTH-producing paraganglioma of low proliferative rate.")]
    [InlineData("Marqueurs stables (CEA et Ca 15. 3).")]
    [InlineData("Record 12E82F37C4 097 of the archive.")]
    public void What_another_fluid_holds_is_no_value_of_the_blood(string text) => Told.Facts(text, FactKind.Lab).ShouldBeEmpty();

    [Theory]
    [InlineData("Ascite ponctionnée. Biochimie sanguine : sodium 131 mmol/l.", "sodium=131 mmol/L")]
    [InlineData("Le rein souffrait (pic à 2,7 mg/dl de créatinine).", "creatinine=2.7 mg/dL")]
    [InlineData("5-HIAA urinaire 40 mg/24 h.", "5-hiaa=40 mg/(24.h)")]
    [InlineData("5-HIAA urinaire 40 mg/24 h, créatinine 88 µmol/L.", "creatinine=88 umol/L")]
    [InlineData("Urinary 5-HIAA 40 mg/24 h, creatinine 0.9 mg/dL.", "creatinine=0.9 mg/dL")]
    [InlineData("Her sodium level was 161 mmol/L and urine osmolality low.", "sodium=161 mmol/L")]
    [InlineData("After paracentesis, serum albumin was 25 g/L.", "albumin=25 g/L")]
    public void The_blood_beside_it_is_read(string text, string expected) => Told.Facts(text, FactKind.Lab).ShouldContain(expected);

    [Theory]
    [InlineData("Genetic testing demonstrated a pathogenic MEN1 mutation.", "men1")]
    [InlineData("L'étude génétique a montré une mutation germinale du gène VHL.", "vhl")]
    public void A_mutation_that_is_inherited_tells_its_disease(string text, string disease) => Told.Facts(text, FactKind.Hereditary).Distinct().ShouldBe([disease]);

    [Theory]
    [InlineData("The tumor had a somatic MEN1 mutation.")]
    [InlineData("Analyse de la tumeur : mutation du gène VHL.")]
    public void A_mutation_of_the_tumour_tells_none(string text) => Told.Facts(text, FactKind.Hereditary).ShouldBeEmpty();

    [Theory]
    [InlineData("She had two episodes of non-bilious vomiting.", "vomiting")]
    [InlineData("He was admitted with polydipsia and fever.", "fever|polydipsia")]
    [InlineData("Elle a vu du sang dans les selles.", "rectal-bleeding")]
    public void A_manner_that_is_denied_denies_no_symptom(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Symptom).Distinct().Order(StringComparer.Ordinal)).ShouldBe(expected);

    [Theory]
    [InlineData("The risks were discussed, including that of bleeding.")]
    [InlineData("Peritonitis was secondary to the ruptured pancreatic cyst.")]
    public void What_is_warned_of_or_caused_is_no_bleeding_and_no_spread(string text)
    {
        Told.Facts(text, FactKind.Symptom).ShouldNotContain("bleeding");
        Told.Facts(text, FactKind.Metastasis).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Scanner : tumeur du rein bien limitée mesurant 9 x 7 cm.", "90")]
    [InlineData("CT: a renal mass, poorly limited, measuring 9 cm.", "90")]
    [InlineData("Masse du pancréas aux limites mal définies, de 6 cm de diamètre.", "60")]
    public void The_outline_of_a_lesion_is_no_margin(string text, string size) => Told.Facts(text, FactKind.Size).ShouldBe([size]);
}
