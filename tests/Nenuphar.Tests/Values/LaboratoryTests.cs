using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Values;

/// <summary>Measured values, their turns, the digits of a scanner, and numbers that measure nothing.</summary>
public class LaboratoryTests
{
    [Theory]
    [InlineData("LDH 760 → 290 U/L.", "ldh=760 U/L|ldh=290 U/L")]
    [InlineData("CgA 940 -> 120 ng/mL after two cycles.", "chromogranin-a=940 ng/mL|chromogranin-a=120 ng/mL")]
    [InlineData("CRP 88 puis 12 mg/L.", "crp=88 mg/L|crp=12 mg/L")]
    [InlineData("CgA 940 → 120.", "chromogranin-a=940|chromogranin-a=120")]
    [InlineData("Hb 11.2, plt 204.", "haemoglobin=11.2|platelets=204")]
    [InlineData("Clairance 64 mL/min.", "creatinine-clearance=64 mL/min")]
    [InlineData("CT 6 pg/mL.", "calcitonin=6 pg/mL")]
    [InlineData("Segs 72 %.", "neutrophils=72 %")]
    [InlineData("U 6.1 mmol/L.", "urea=6.1 mmol/L")]
    [InlineData("Urinary potassium 60 mmol/24 h.", "urine-potassium=60 mmol/(24.h)")]
    [InlineData("Leucocytes 9 400/mm3, globules blancs à : 7200/mm3.", "leukocytes=9400 /mm3|leukocytes=7200 /mm3")]
    [InlineData("Hémoglobine (hb) de 10,4 g/dL.", "haemoglobin=10.4 g/dL")]
    [InlineData("5-HIAA dans les urines (41 mg/24 h).", "5-hiaa=41 mg/(24.h)")]
    [InlineData("Plaquettes 92 G/L, albumine 31 g/L.", "platelets=92 10*9/L|albumin=31 g/L")]
    [InlineData("Lymphocytes 0.7 g/L.", "lymphocytes=0.7 10*9/L")]
    public void A_value_is_read(string text, string values) => Values(text).ShouldBe(values.Split('|'));

    [Theory]
    [InlineData("CT 4 March: stable disease.")]
    [InlineData("Lesion of seg 6, 31 mm, and seg 2.")]
    [InlineData("Slide U5 was reviewed.")]
    [InlineData("He was given potassium up to 160 mmol/24 h.")]
    [InlineData("Il a reçu du potassium, 80 mmol/24 h.")]
    [InlineData("CgA 12 mars : attendue.")]
    public void A_day_a_segment_a_slide_or_an_infusion_is_no_value(string text) => Values(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Hb l1,4 g/dL.", "haemoglobin=11.4 g/dL")]
    [InlineData("Hb I2.6 g/dL, créatinine 8O µmol/L.", "haemoglobin=12.6 g/dL|creatinine=80 umol/L")]
    [InlineData("NSE l 240 ng/mL.", "nse=1240 ng/mL")]
    public void Letters_that_a_scanner_puts_for_digits_are_digits(string text, string values) => Values(text).ShouldBe(values.Split('|'));

    [Theory]
    [InlineData("Ki-67 l.6%.", "1.6")]
    [InlineData("Ki-67 estimé à l2 %.", "12")]
    public void So_they_are_in_an_index(string text, string index) => Told.Facts(text, FactKind.Ki67).ShouldBe([index]);

    [Theory]
    [InlineData("L'acide 5-hydroxyindoleacétique et la chromogranine A restent normaux.", "5-hiaa=normal|chromogranin-a=normal")]
    [InlineData("CEA, AFP and CA 19-9 were within normal limits.", "cea=normal|afp=normal|ca19-9=normal")]
    [InlineData("Elevated serum gastrin and calcitonin.", "gastrin=high|calcitonin=high")]
    [InlineData("La NSE est élevée et la CgA normale.", "nse=high|chromogranin-a=normal")]
    public void Analytes_that_are_joined_are_judged_together(string text, string values) => Values(text).ShouldBe(values.Split('|'));

    [Theory]
    [InlineData("ASAT 1,5 N, GGT 3N ; CgA 2,5 x LSN.", "ast=1.5 [xULN]|ggt=3 [xULN]|chromogranin-a=2.5 [xULN]")]
    [InlineData("5-HIAA urinaires 2N, LDH 1.5 x N.", "5-hiaa=2 [xULN]|ldh=1.5 [xULN]")]
    [InlineData("ALT/AST 36/44 U/L.", "alt=36 U/L|ast=44 U/L")]
    [InlineData("ASAT/ALAT : 41/38.", "ast=41|alt=38")]
    [InlineData("Na/K 140/4.2 mmol/L.", "sodium=140 mmol/L|potassium=4.2 mmol/L")]
    [InlineData("CgA and NSE were 120 and 15 ng/mL, respectively.", "chromogranin-a=120 ng/mL|nse=15 ng/mL")]
    [InlineData("Sodium et potassium respectivement à 138 et 4,2 mmol/L.", "sodium=138 mmol/L|potassium=4.2 mmol/L")]
    [InlineData("2.4 mg/dL creatinine, 340 ng/mL de chromogranine A.", "creatinine=2.4 mg/dL|chromogranin-a=340 ng/mL")]
    [InlineData("CgA (N < 100 ng/mL) : 1250 ng/mL. Créatinine [60-105] 84 µmol/L.", "chromogranin-a=1250 ng/mL|creatinine=84 umol/L")]
    [InlineData("CgA ↑ 1250 ng/mL, K ↓ 3.1 mmol/L, NSE ↑.", "chromogranin-a=1250 ng/mL|potassium=3.1 mmol/L|nse=high")]
    [InlineData("Na 139, K 4, Cl 101.", "sodium=139|potassium=4|chloride=101")]
    public void Multiples_pairs_and_ranges_keep_their_meaning(string text, string values) => Values(text).ShouldBe(values.Split('|'));

    [Theory]
    [InlineData("CgA 430 puis 820 puis 1300 ng/mL.", "430 ng/mL|820 ng/mL|1300 ng/mL")]
    [InlineData("CgA rose from 130 to 910 ng/mL.", "130 ng/mL|910 ng/mL")]
    [InlineData("La chromogranine est passée de 130 à 910 ng/mL.", "130 ng/mL|910 ng/mL")]
    [InlineData("CgA 12 500 ng/mL in 2019, 1.250,5 ng/mL in March 2020, 2'300 µg/L in 2021.", "12500 ng/mL|1250.5 ng/mL|2300 ug/L")]
    [InlineData("CgA 120 µg/L (2019), 240 µg/L (2020).", "120 ug/L|240 ug/L")]
    [InlineData("CgA 450 ng/mL en 2019, 120 mg de lanréotide en 2020.", "450 ng/mL")]
    [InlineData("CgA 450 ng/mL puis 3 cures de PRRT.", "450 ng/mL")]
    public void Each_value_of_a_course_is_read_and_no_dose(string text, string values) => Values(text).ShouldBe(values.Split('|').Select(v => "chromogranin-a=" + v));

    [Theory]
    [InlineData("DOTATATE+ K3, FDG-.")]
    [InlineData("K 1 au TEP.")]
    [InlineData("IHC : CK56 +, CK 20 négatif.")]
    [InlineData("TNE PT3 sans embole.")]
    [InlineData("K+ 3,l mmol/L.")]
    public void A_code_is_no_measured_value(string text) => Values(text).ShouldBeEmpty();

    private static List<string> Values(string text) => Told.Facts(text, FactKind.Lab);

    [Theory]
    [InlineData("CEA : 214 (fait le 3/05/2019) >> 96 (fait le 2/08/2019) >> 41.", "cea=214|cea=96|cea=41")]
    [InlineData("CgA 720 → 310 → 45 ng/mL.", "chromogranin-a=720 ng/mL|chromogranin-a=310 ng/mL|chromogranin-a=45 ng/mL")]
    [InlineData("AFP: 9 870 --> 5 120 --> 640.", "afp=9870|afp=5120|afp=640")]
    [InlineData("Hb 8,4 et 64 000 plaquettes.", "haemoglobin=8.4|platelets=64000")]
    [InlineData("9,600 leukocytes; 4,100 neutrophils.", "leukocytes=9600|neutrophils=4100")]
    [InlineData("TSH 11,254 (0,40 - 4,500).", "tsh=11.254")]
    [InlineData("Le PSA a été retrouvé à 0,62.", "psa=0.62")]
    [InlineData("The PSA was found at 0.62.", "psa=0.62")]
    [InlineData("Baisse du PSA jusqu'à 7,2 ng/mL.", "psa=7.2 ng/mL")]
    public void A_series_a_count_before_its_name_and_a_decimal_comma_are_read(string text, string values) => Values(text).Order().ShouldBe(values.Split('|').Order());

    [Theory]
    [InlineData("11 leucocytes dans le liquide.")]
    [InlineData("A field with 40 lymphocytes.")]
    [InlineData("Un dosage du 5-HIAA sur les urines de 24 h est prescrit.")]
    public void Few_cells_before_their_name_are_no_blood_count(string text) => Values(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Le liquide céphalorachidien contient un glucose de 58 mg/dl, la glycémie est de 149 mg/dl.")]
    [InlineData("Ponction lombaire : glucose 58 mg/dl dans le LCR. La glycémie est de 149 mg/dl.")]
    [InlineData("Glucose was 58 mg/dL in the CSF; blood glucose was 149 mg/dL.")]
    [InlineData("The cerebrospinal fluid held glucose 58 mg/dL and the blood glucose was 149 mg/dL.")]
    public void A_value_of_the_spinal_fluid_is_none_of_the_blood(string text) => Values(text).ShouldBe(["glucose=149 mg/dL"]);
}
