using Nenuphar.Cases;
using Nenuphar.Guidelines;
using Nenuphar.Sheets;

namespace Nenuphar.Tests.Guidelines;

/// <summary>What the course of this patient says against a treatment: it was not borne, or the disease grew on it.</summary>
public sealed class PastHarmTests
{
    private static Advice Of(string text) => Advisor.Of(CaseReader.Read([("letter", text)]), new(new(2025, 1, 1), "BE"));

    private static Proposal The(Advice advice, string agent) => advice.Proposals.Single(p => p.Agent == agent);

    private const string French = "Femme de 61 ans. TNE du pancréas G2, Ki-67 9 %, métastases hépatiques, progression au scanner de novembre 2024. ";
    private const string English = "Woman of 61. NET of the pancreas G2, Ki-67 9%, liver metastases, progression on CT in November 2024. ";

    [Theory]
    [InlineData(English + "Everolimus was stopped in June 2024 for grade 3 stomatitis.", "everolimus", "stopped for mucositis grade 3 (everolimus, 2024-06)")]
    [InlineData(French + "Évérolimus arrêté en juin 2024 pour pneumopathie de grade 3.", "everolimus", "stopped for pneumonitis grade 3 (everolimus, 2024-06)")]
    [InlineData(English + "Sunitinib was stopped in 2024 for heart failure.", "sunitinib", "stopped for heart failure (sunitinib, 2024)")]
    [InlineData(French + "Sunitinib arrêté pour insuffisance cardiaque.", "sunitinib", "stopped for heart failure (sunitinib)")]
    [InlineData(English + "Everolimus was reduced for stomatitis grade 2 and stopped in June 2024 for pneumonitis.", "everolimus", "stopped for pneumonitis (everolimus, 2024-06)")]
    [InlineData(French + "Évérolimus réduit pour une mucite de grade 2, arrêté pour une pneumopathie de grade 3.", "everolimus", "stopped for pneumonitis grade 3 (everolimus)")]
    public void What_was_not_borne_speaks_against_it_and_against_giving_it_again(string text, string agent, string words)
    {
        var advice = Of(text);
        var proposal = The(advice, agent);
        var harm = proposal.Against.Single(h => h.IsToxicity);
        harm.Words.English.ShouldBe(words);
        harm.Evidence.ShouldNotBeEmpty();
        proposal.IsNotBorne.ShouldBeTrue();
        ProposalWords.Marks(proposal, advice, french: false).ShouldContain("stopped for");
        ProposalWords.Marks(proposal, advice, french: false).ShouldNotContain("already given");
        var discussed = advice.At(Standing.Discuss).ToList();
        discussed.FindIndex(p => p.Agent == agent).ShouldBeGreaterThan(discussed.FindIndex(p => !p.IsNotBorne && p.Given.Count == 0));
    }

    [Theory]
    [InlineData(English + "Everolimus was stopped in June 2024 at the patient's request.", "everolimus")]
    [InlineData(French + "Évérolimus jusqu'en juin 2024, mucite de grade 1.", "everolimus")]
    [InlineData(English + "Everolimus was stopped in June 2024 for grade 3 stomatitis.", "sunitinib")]
    [InlineData(French + "Lanréotide arrêté pour pneumopathie de grade 3.", "everolimus")]
    public void Another_reason_another_drug_or_a_harm_that_was_borne_says_nothing_against_it(string text, string agent) =>
        The(Of(text), agent).Against.ShouldAllBe(h => !h.IsToxicity);

    [Theory]
    [InlineData(English + "Sunitinib from January 2023 to June 2024, stopped for progression.", "sunitinib", false)]
    [InlineData(French + "Sunitinib de janvier 2023 à juin 2024, arrêté pour progression.", "sunitinib", false)]
    [InlineData(French + "CAPTEM arrêté pour progression en juin 2024.", "chemotherapy", true)]
    public void A_progression_on_it_is_told_likewise(string text, string agent, bool isOfPart)
    {
        var harm = The(Of(text), agent).Against.ShouldHaveSingleItem();
        (harm.IsToxicity, harm.IsOfPart).ShouldBe((false, isOfPart));
        harm.Words.French.ShouldContain("la maladie a progressé dessous");
    }
}
