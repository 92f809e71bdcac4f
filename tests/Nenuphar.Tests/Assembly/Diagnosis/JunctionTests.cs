using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Diagnosis;

/// <summary>The name of an operation tells no origin where the text names the tumour's place otherwise.</summary>
public class JunctionTests
{
    [Theory]
    [InlineData("La gastroscopie montre une lésion de la jonction œso-gastrique. Une œsophagectomie a été faite. C'est un adénocarcinome.", "C16.0")]
    [InlineData("Endoscopy showed a tumour of the gastro-oesophageal junction. An Ivor-Lewis oesophagectomy was performed. It was an adenocarcinoma.", "C16.0")]
    [InlineData("Une œsophagectomie a été faite. C'est un adénocarcinome.", "C15.9")]
    [InlineData("An oesophagectomy was performed. It was an adenocarcinoma.", "C15.9")]
    public void The_place_of_the_tumour_goes_before_the_operation(string text, string code) => Told.Facts(text, FactKind.Primary).Distinct().ShouldBe([code]);

    [Fact]
    public void What_a_scan_covers_is_no_origin() => Told.Facts("A mass near the bladder upon abdominal contrast-enhanced CT. It was a paraganglioma.", FactKind.Primary).ShouldNotContain("C76.2");
}
