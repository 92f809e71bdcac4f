namespace Nenuphar.Tests.Specs;

/// <summary>The narratives written for this project say exactly the facts that stand beside them: none is missing, none is more.</summary>
public class SpecTests
{
    private const int FewestExamples = 6;
    private const int FewestSpecs = 12;

    public static TheoryData<string> Names() => [.. Directory.EnumerateFiles(Spec.Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    private static string[] Examples() => [.. Directory.EnumerateFiles(Path.GetDirectoryName(Spec.Folder)!, "*.txt").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_narrative_states_its_facts_and_no_others(string name)
    {
        var spec = Spec.Read(name);
        spec.Facts.ShouldNotBeEmpty();
        var said = spec.Said();
        said.Except(spec.Facts, StringComparer.Ordinal).ShouldBeEmpty("facts that are said and not expected");
        spec.Facts.Except(said, StringComparer.Ordinal).ShouldBeEmpty("facts that are expected and not said");
        said.ShouldBe(spec.Facts, "each as often, in the order of the text");
    }

    [Fact]
    public void Each_example_has_a_spec_with_its_very_text()
    {
        Examples().Length.ShouldBeGreaterThanOrEqualTo(FewestExamples);
        foreach (var path in Examples())
        {
            Spec.Read(Path.GetFileNameWithoutExtension(path)).Text.ShouldBe(File.ReadAllText(path).TrimEnd('\n'));
        }
    }

    [Fact]
    public void There_are_specs_in_both_languages_beyond_the_examples()
    {
        var others = Names().Select(row => row.Data).Except(Examples().Select(path => Path.GetFileNameWithoutExtension(path)), StringComparer.Ordinal).ToList();
        others.Count(name => name.EndsWith("-fr", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(FewestSpecs / 2);
        others.Count(name => name.EndsWith("-en", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(FewestSpecs / 2);
    }
}
