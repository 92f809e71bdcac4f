using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

/// <summary>Lists of analytes under one word, cells counted before their name, and numbers of other fluids and of aims.</summary>
public class LabListsTests
{
    [Theory]
    [InlineData("Les taux de créatinine, de calcium, d'acide urique et de la LDH étant normaux.", "calcium=normal|creatinine=normal|ldh=normal|urate=normal")]
    [InlineData("Augmentation de la GGT, des PAL et de la bilirubine.", "alkaline-phosphatase=high|bilirubin=high|ggt=high")]
    [InlineData("Des taux normaux d'ACE et d'AFP.", "afp=normal|cea=normal")]
    [InlineData("Sodium, potassium and creatinine were within normal limits.", "creatinine=normal|potassium=normal|sodium=normal")]
    [InlineData("Hémoglobine 9 g/dl, 8 120 leucocytes/mm3, 41 000 plaquettes/mm3.", "haemoglobin=9 g/dL|leukocytes=8120 /mm3|platelets=41000 /mm3")]
    [InlineData("On admission 11,300 leukocytes/mm3 were counted.", "leukocytes=11300 /mm3")]
    [InlineData("Aspiration de la moelle : 57 000 leucocytes/mm3.", "")]
    [InlineData("Warfarine (INR 2-3).", "")]
    [InlineData("Warfarin with a target INR of 2.5.", "")]
    [InlineData("INR 1,8.", "inr=1.8")]
    [InlineData("Pleural fluid: glucose 30 mg/dL, LDH 900 U/L, protein 4 g/dL.", "")]
    [InlineData("Liquide péritonéal : LDH 900 UI/l.", "")]
    [InlineData("Pleural effusion. In blood, LDH 900 U/L.", "ldh=900 U/L")]
    public void Values_are_those_of_the_patients_blood(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Lab).Distinct().Order(StringComparer.Ordinal)).ShouldBe(expected);
}
