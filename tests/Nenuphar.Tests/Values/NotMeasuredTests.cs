namespace Nenuphar.Tests.Values;

/// <summary>Numbers and words beside a finding that are something else: a distance, a dose, a stage of growing up, a layer, an operation that is awaited.</summary>
public class NotMeasuredTests
{
    [Theory]
    [InlineData("A jejunal tumour of 15 mm was found 35 cm distal to the ligament.", "size 350")]
    [InlineData("Une tumeur iléale de 15 mm est vue, 35 cm en amont de la valvule.", "size 350")]
    [InlineData("Her daily insulin was 60 units.", "lab insulin=60 U")]
    [InlineData("Adénocarcinome du poumon. Pilosité pubienne stade III.", "stage III")]
    [InlineData("Adénocarcinome du poumon de 30 mm avec atteinte de la plèvre viscérale.", "metastasis pleura")]
    [InlineData("Adenocarcinoma of the lung with involvement of the visceral pleura.", "metastasis pleura")]
    [InlineData("Antécédents : en attente d'une hystérectomie.", "condition hysterectomy")]
    public void What_is_something_else_is_no_fact(string text, string fact) => Told.Facts(text).ShouldNotContain(fact);

    [Theory]
    [InlineData("A jejunal tumour of 15 mm was found 35 cm distal to the ligament.", "size 15")]
    [InlineData("Une tumeur iléale de 15 mm est vue, 35 cm en amont de la valvule.", "size 15")]
    [InlineData("Fasting insulin was 60 mU/L.", "lab insulin=60 mU/L")]
    [InlineData("Adénocarcinome du poumon stade III.", "stage III")]
    [InlineData("Adénocarcinome du poumon avec métastases pleurales.", "metastasis pleura")]
    [InlineData("Antécédents : hystérectomie en 2004.", "condition hysterectomy")]
    public void What_is_measured_is_one(string text, string fact) => Told.Facts(text).ShouldContain(fact);
}
