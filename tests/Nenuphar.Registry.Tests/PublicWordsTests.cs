using Nenuphar.Sheets;

namespace Nenuphar.Registry.Tests;

/// <summary>What a researcher is shown and the index holds in clear.</summary>
public class PublicWordsTests
{
    [Theory]
    [InlineData(FactKind.Finding, "Mme ZEBULONE")]
    [InlineData(FactKind.Symptom, "zebulone-hectorine")]
    [InlineData(FactKind.Lab, "chromogranin-a=3 ZEBULONE")]
    [InlineData(FactKind.Lab, "zebulone=3 mg/L")]
    [InlineData(FactKind.Scale, "ecog=ZEBULONE")]
    [InlineData(FactKind.Measure, "weight=61051712345 kg")]
    [InlineData(FactKind.Age, "zebulone")]
    public void A_value_that_anybody_may_have_typed_is_not_known(FactKind kind, string value) => PublicWords.Knows(kind, value).ShouldBeFalse();

    [Theory]
    [InlineData("dose", "30 mg (Mme ZEBULONE)")]
    [InlineData("dose", "17/05/1961")]
    [InlineData("said", "vue le 17/05/1961")]
    [InlineData("zebulone", "1")]
    public void Nor_is_a_qualifier(string name, string value) => PublicWords.KnowsQualifier(name, value).ShouldBeFalse();

    [Theory]
    [InlineData("dose", "30 mg")]
    [InlineData("dose", "AUC 5")]
    [InlineData("dose", "20 mg/m2/d")]
    [InlineData("start", "2014-12")]
    [InlineData("specimen", "liver")]
    public void Codes_numbers_with_units_and_dates_are(string name, string value) => PublicWords.KnowsQualifier(name, value).ShouldBeTrue();

    [Fact]
    public void All_that_is_read_in_the_examples_is_known()
    {
        var examples = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(examples, "examples", "demo")))
        {
            examples = Path.GetDirectoryName(examples)!;
        }

        var files = Directory.GetFiles(Path.Combine(examples, "examples"), "*.txt", SearchOption.AllDirectories);
        files.Length.ShouldBeGreaterThan(20);
        foreach (var entry in files.SelectMany(f => CaseReader.EntriesOf("1", File.ReadAllText(f))))
        {
            PublicWords.Knows(entry.Kind, entry.Value).ShouldBeTrue($"{entry.Kind}: {entry.Value}");
            entry.Qualifiers.ShouldAllBe(q => PublicWords.KnowsQualifier(q.Name, q.Value), string.Join("; ", entry.Qualifiers));
        }
    }
}
