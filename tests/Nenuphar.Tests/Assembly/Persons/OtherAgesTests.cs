using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Persons;

public class OtherAgesTests
{
    [Theory]
    [InlineData("Patiente de 61 ans. Ses premières règles sont survenues à l'âge de 14 ans.", "61")]
    [InlineData("A woman aged 44 years. Her menarche was at 13 years of age. The last child is 24 years old.", "44")]
    [InlineData("Son dernier enfant est âgé de 24 ans. Patiente de 52 ans.", "52")]
    [InlineData("Une tumeur de l'ovaire est rare chez une malade de moins de 40 ans. Une patiente de 39 ans consulte.", "39")]
    public void The_age_at_an_event_of_a_child_or_of_a_class_is_not_the_patients(string text, string age) => Told.Facts(text, FactKind.Age).ShouldBe([age]);

    [Theory]
    [InlineData("Patiente ménopausée de 61 ans.", "61")]
    [InlineData("Un enfant de 4 ans consulte pour une masse.", "4")]
    [InlineData("A menopausal woman of 61 years.", "61")]
    public void Such_words_beside_the_patient_leave_the_age_alone(string text, string age) => Told.Facts(text, FactKind.Age).ShouldBe([age]);
}
