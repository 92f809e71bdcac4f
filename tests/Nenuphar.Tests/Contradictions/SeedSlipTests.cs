using Nenuphar.Classification;
using Nenuphar.Classification.Contradictions;
using Nenuphar.Classification.Rules;
using Nenuphar.Tests.House;

namespace Nenuphar.Tests.Contradictions;

/// <summary>The contradictions of the three published cases, on their real texts.</summary>
public class SeedSlipTests
{
    [Theory]
    [InlineData("000", "CON-01 two-ages|CON-05 figures-far-apart|CON-06 count-against-list|CON-07 specimens-differ|CON-07 grading-system-open|CON-08 pet-without-tracer|CON-09 counter-clue|CON-10 disputed-bilateral-secondary|CON-11 disputed-no-marker|CON-12 disputed-prognosis-differentiation|CON-43 disputed-breast-definition|CON-44 sentence-interrupted|CON-46 misspelt|CON-48 imaging-disagrees")]
    [InlineData("002", "CON-21 unit-of-another-family|CON-22 unit-missing|CON-22 ambiguous-abbreviation|CON-23 milli-for-million|CON-23 daily-on-weekdays|CON-24 performance-against-events|CON-25 agreement-against-sex|CON-26 imaged-after-resection|CON-27 cycle-interval|CON-34 end-without-beginning|CON-35 danger-value-not-followed|CON-36 hidden-hypercalcaemia|CON-47 occupation-as-field|CON-49 CON-49")]
    [InlineData("003", "CON-28 repeated-sentence|CON-28 duration-against-dates|CON-29 agreement-against-sex|CON-30 removed-organ-treated|CON-31 insulin-term|CON-32 misspelt|CON-33 ki67-without-neuroendocrine-markers")]
    public void All_contradictions_of_a_published_case_are_found(string seed, string codes)
    {
        if (Repository.Shared is not { } shared)
        {
            Assert.Skip("../shared is absent: the published cases can't be read");
            return;
        }

        var file = Directory.EnumerateFiles(Path.Combine(shared, "seeds"), seed + "_*.txt").Single();
        var subject = CaseReader.Read([(Path.GetFileName(file), File.ReadAllText(file))]);
        var setting = new Setting(new DateOnly(2026, 1, 1));
        // A grade from one index is a reminder: it asks for what is missing, nothing is contradicted.
        var found = subject.Contradictions.Concat(Discords.Of(subject, setting)).Select(c => c.Code).Concat(Findings.Of(subject, setting).Where(f => f.Precept is Reminder).Select(f => f.Precept.Id)).ToHashSet(StringComparer.Ordinal);
        codes.Split('|').Where(code => !found.Contains(code.Split(' ')[1])).ShouldBeEmpty();
    }
}
