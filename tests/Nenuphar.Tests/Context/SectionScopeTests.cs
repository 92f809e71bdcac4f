using Nenuphar.Cases;

namespace Nenuphar.Tests.Context;

public class SectionScopeTests
{
    [Theory]
    [InlineData("Cher confrère,\n\nDiscussion : tumeur classée pT1a Nx.", FactKind.Tnm, "pT1a,NX")]
    [InlineData("Dear colleague,\n\nDiscussion: the tumour is staged pT1a.", FactKind.Tnm, "pT1a")]
    [InlineData("Dear colleague,\n\nBackground: gastrin 812 pg/mL off treatment.", FactKind.Lab, "gastrin=812 pg/mL")]
    [InlineData("Introduction\nRare.\n\nDiscussion\nThe tumour is staged pT1a.", FactKind.Tnm, "")]
    [InlineData("DIAGNOSIS\nAppendix: neuroendocrine tumour of 21 mm, G1.", FactKind.Grade, "G1")]
    [InlineData("DIAGNOSIS\nAppendix: neuroendocrine tumour of 21 mm, G1.", FactKind.Primary, "C18.1")]
    public void What_a_letter_says_under_such_a_heading_is_of_the_patient(string text, FactKind kind, string values) => string.Join(',', Told.Facts(text, kind)).ShouldBe(values);

    [Theory]
    [InlineData("Recommandation de traitement de la tumeur (grade 1B).")]
    [InlineData("The tumour is treated so (grade 2A).")]
    public void The_strength_of_a_recommendation_is_no_grade(string text) => Told.Facts(text, FactKind.Grade).ShouldBeEmpty();
}
