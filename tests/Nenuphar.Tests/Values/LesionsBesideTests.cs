using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

/// <summary>What is measured and is no tumour, and where a measured tumour lies beside what it only touches.</summary>
public class LesionsBesideTests
{
    [Theory]
    [InlineData("The largest benign node measures 1.2 cm.", "")]
    [InlineData("Carcinome du côlon. Nodules spléniques bénins de 3 mm.", "")]
    [InlineData("Invasive carcinoma of the colon arising in a 2.5 cm tubulovillous adenoma.", "")]
    [InlineData("Une lésion de 1 cm, évoquant une zone d'hémorragie.", "")]
    [InlineData("A solid mass of 10 cm posterior to the uterus.", "100 ")]
    [InlineData("Une masse de 8 cm en arrière de la vessie.", "80 ")]
    [InlineData("A mass of 10 cm in the posterior wall of the uterus.", "100 uterus")]
    [InlineData("Masse prévertébrale des tissus mous de 4 cm.", "40 soft-tissue")]
    [InlineData("Une lésion des tissus mous de 3 cm dans le médiastin.", "30 mediastinum")]
    [InlineData("The tumour measured 40 mm.Thyroid gland was normal.", "40 ")]
    [InlineData("Tumour of the colon. It enlarged to 60 mm, and an additional mass was seen in the jejunum.", "60 colon")]
    public void A_size_is_of_the_tumour_and_its_own_organ(string text, string expected) =>
        string.Join('|', Reader.Read(text).Statements.Where(s => s.IsAffirmed && s.Kind == FactKind.Size).Select(s => $"{s.Value} {s["at"]}")).ShouldBe(expected);
}
