using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Tests.Guidelines;

/// <summary>What a clause answers of a case that was read: sentences of our own, in both languages.</summary>
public sealed class ReadCaseTests
{
    private const string English = "A 61-year-old man has a large cell neuroendocrine carcinoma of the rectum. ";
    private const string French = "Un homme de 61 ans a un carcinome neuroendocrine à grandes cellules du rectum. ";

    private static Verdict Of(string clause, string text)
    {
        ClauseReader.TryRead(clause, out var read, out var reason).ShouldBeTrue(reason);
        return read.Ask(CaseReader.Read([("letter", text)]), new Setting(new DateOnly(2026, 6, 1), "BE")).Verdict;
    }

    [Theory]
    [InlineData(English + "He was given cisplatin and etoposide.", Verdict.Met)]
    [InlineData(English + "Carboplatin-etoposide, 5 cycles.", Verdict.Met)]
    [InlineData(French + "Carboplatine et étoposide, 4 cures.", Verdict.Met)]
    [InlineData(French + "Cisplatine-étoposide en première ligne.", Verdict.Met)]
    [InlineData(French + "Carboplatine et paclitaxel.", Verdict.Unknown)]
    [InlineData(English + "Cisplatin with radiotherapy in 2012. In 2025 oral etoposide.", Verdict.Unknown)]
    public void A_doublet_without_a_date_was_given_all_the_same(string text, Verdict verdict) => Of("prior platinum-etoposide", text).ShouldBe(verdict);

    [Theory]
    [InlineData(English + "He progressed on carboplatin and etoposide.", Verdict.Met)]
    [InlineData(French + "Progression sous cisplatine-étoposide.", Verdict.Met)]
    public void And_it_failed_if_it_is_told_so(string text, Verdict verdict) => Of("progressed-on platinum-etoposide", text).ShouldBe(verdict);
}
