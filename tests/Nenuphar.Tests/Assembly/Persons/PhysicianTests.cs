using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Persons;

/// <summary>Pronouns of a surgeon are not the patient's.</summary>
public class PhysicianTests
{
    [Theory]
    [InlineData("Carcinoma of the temporal bone. Dr. Y came in for the dura. Please refer to his dictation.")]
    [InlineData("Carcinoma of the temporal bone. The neurosurgeon opened the dura, and he closed it.")]
    public void A_surgeon_tells_no_sex(string text) => Told.Facts(text, FactKind.Sex).ShouldBeEmpty();

    [Theory]
    [InlineData("Carcinoma of the temporal bone. He tolerated the procedure well.", "male")]
    [InlineData("Carcinoma of the temporal bone. The patient saw Dr. Y, and she agreed to surgery. She did well.", "female")]
    public void The_patient_does(string text, string sex) => Told.Facts(text, FactKind.Sex).ShouldContain(sex);
}
