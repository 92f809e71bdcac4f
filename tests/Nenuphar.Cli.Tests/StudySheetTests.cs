namespace Nenuphar.Cli.Tests;

/// <summary><c>nenuphar studies</c> for eyes.</summary>
public class StudySheetTests
{
    private const string Letter = "A 54-year-old man with an ileal NET G1 and liver metastases.";

    [Fact]
    public void Alternatives_stand_under_the_answer_that_they_give_together()
    {
        using var place = new Place();
        place.Write("studies/a.yaml", "id: OWN\ntitle: {fr: essai, en: trial}\nsource: S\ncriteria: [net, any: [metastatic, unresectable], age >= 18]\n");
        var lines = Program.RunInEnglish("studies", place.Write("one.txt", Letter), "--studies", place["studies"], "--lang", "en").Lines.Select(l => l.TrimEnd()).ToList();
        var head = lines.FindIndex(l => l == "  ✓ one of:");
        head.ShouldBeGreaterThan(0, string.Join('\n', lines));
        lines[head + 1].ShouldStartWith("      ✓ metastatic disease");
        lines[head + 2].ShouldStartWith("      ? unresectable disease");
        lines[head + 3].ShouldStartWith("  ✓ age");
    }

    [Theory]
    [InlineData("TRIAL-COMPETE", true)]
    [InlineData("TRIAL-NETTER-1", false)]
    [InlineData("protocol of our centre", false)]
    public void A_design_that_was_not_read_in_its_source_says_so(string source, bool isTold)
    {
        using var place = new Place();
        place.Write("studies/a.yaml", $"id: OWN\ntitle: {{fr: essai, en: trial}}\nsource: {source}\ncriteria: [net]\n");
        Program.RunInEnglish("studies", place.Write("one.txt", Letter), "--studies", place["studies"], "--lang", "en").Output.Contains("to be verified", StringComparison.Ordinal).ShouldBe(isTold);
    }
}
