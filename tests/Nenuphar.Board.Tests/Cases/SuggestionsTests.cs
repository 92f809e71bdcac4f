using Nenuphar.Board.Cases;

namespace Nenuphar.Board.Tests.Cases;

public class SuggestionsTests
{
    [Theory]
    [InlineData(FactKind.Primary, "iléon", "C17.2")]
    [InlineData(FactKind.Primary, "C17.2", "C17.2")]
    [InlineData(FactKind.Metastasis, "foie", "liver")]
    [InlineData(FactKind.Sex, "Homme", "male")]
    [InlineData(FactKind.Ki67, "12,5 %", "12.5")]
    [InlineData(FactKind.Size, "43 mm", "43")]
    [InlineData(FactKind.Age, "54 ans", "54")]
    [InlineData(FactKind.Ihc, "synaptophysine = positif", "synaptophysin=positive")]
    [InlineData(FactKind.Lab, "créatinine = 71 umol/L", "creatinine=71 umol/L")]
    [InlineData(FactKind.Treatment, "octréotide", "octreotide")]
    [InlineData(FactKind.Treatment, "Lutathera", "prrt")]
    [InlineData(FactKind.Treatment, "Afinitor", "everolimus")]
    [InlineData(FactKind.Treatment, "Somatuline Autogel", "lanreotide")]
    [InlineData(FactKind.Treatment, "RIV", "prrt")]
    [InlineData(FactKind.Lab, "CgA = 1 234 ng/ml", "chromogranin-a=1234 ng/mL")]
    [InlineData(FactKind.Lab, "créatinine=71,5 µmol/l", "creatinine=71.5 umol/L")]
    [InlineData(FactKind.Lab, "plaquettes = <100 10*9/L", "platelets=<100 10*9/L")]
    [InlineData(FactKind.Lab, "creatinine=high", "creatinine=high")]
    [InlineData(FactKind.Grade, "g2", "G2")]
    [InlineData(FactKind.Outcome, "décédé", "dead")]
    public void Words_of_either_language_are_understood_as_the_value(FactKind kind, string typed, string value)
    {
        Suggestions.Understood(kind, typed).ShouldBe(value);
        EntryCheck.Wrong(kind, value).ShouldBeNull();
    }

    [Theory]
    [InlineData(FactKind.Ki67, "many")]
    [InlineData(FactKind.Primary, "somewhere")]
    [InlineData(FactKind.Sex, "x")]
    [InlineData(FactKind.Lab, "creatinine")]
    [InlineData(FactKind.Grade, "G9")]
    [InlineData(FactKind.Symptom, "")]
    public void What_is_no_value_of_its_kind_is_told(FactKind kind, string value) => EntryCheck.Wrong(kind, value).ShouldNotBeNull();

    [Theory]
    [InlineData(FactKind.Metastasis, "terre")]
    [InlineData(FactKind.Metastasis, "earth")]
    [InlineData(FactKind.Metastasis, "Liège")]
    [InlineData(FactKind.Morphology, "9999/9")]
    public void A_place_that_is_no_organ_and_a_code_that_is_none_are_not_taken(FactKind kind, string typed) => Suggestions.Wrong(kind, Suggestions.Understood(kind, typed)).ShouldNotBeNull();

    [Theory]
    [InlineData("specimen", "zzz", false)]
    [InlineData("specimen", "pancreas", true)]
    [InlineData("at", "lymph-node", true)]
    [InlineData("at", "liege", false)]
    [InlineData("colour", "red", false)]
    public void A_specimen_comes_from_an_organ(string name, string value, bool taken) => (Suggestions.WrongQualifier(new(name, value)) is null).ShouldBe(taken);

    [Fact]
    public void Every_kind_that_has_a_vocabulary_suggests_it_in_words()
    {
        foreach (var kind in Enum.GetValues<FactKind>().Except([FactKind.Age, FactKind.Ki67, FactKind.Mitoses, FactKind.Size]))
        {
            Suggestions.Of(kind).ShouldNotBeEmpty(kind.ToString());
            Suggestions.Of(kind).ShouldAllBe(s => s.Words.French.Length > 0 && s.Words.English.Length > 0);
        }
    }
}
