using Nenuphar.Text;

namespace Nenuphar.Tests.Text;

public class LanguageTests
{
    [Theory]
    [InlineData("La patiente est adressée pour une lésion du foie dans les suites de sa cure.", Language.French)]
    [InlineData("PATIENT ADRESSE POUR UNE LESION DU FOIE ET DE LA RATE", Language.French)]
    [InlineData("The patient was seen with a lesion of the liver in the clinic.", Language.English)]
    [InlineData("La lésion est dans le foie. The patient was seen with a lesion of the liver.", Language.Mixed)]
    [InlineData("Ki-67 15 %", Language.Unknown)]
    [InlineData("", Language.Unknown)]
    public void The_small_words_tell_the_language(string text, Language language) => Cut.Narrative(text).Language.ShouldBe(language);
}
