using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Tests.Assembly;

/// <summary>What a year, a comma or a word beside an operation tells of how it went on: sentences of our own, in both languages.</summary>
public sealed class LaterGrowthTests
{
    private static Verdict Progressive(string text) => ClauseReader.Of("progressive").Ask(CaseReader.Read([("letter", text)]), new Setting(new(2024, 1, 1), "")).Verdict;

    private const string French = "TNE du pancréas G2, métastases hépatiques. FOLFOX de mars à août 2022, réponse partielle. ";
    private const string English = "NET of the pancreas G2, liver metastases. FOLFOX from March to August 2022 with partial response. ";

    [Theory]
    [InlineData(French + "Progression en 2023.", Verdict.Met)]
    [InlineData(French + "Le scanner de 2023 a montré une progression.", Verdict.Met)]
    [InlineData(English + "Progression in 2023.", Verdict.Met)]
    [InlineData(English + "The CT in 2023 showed progression.", Verdict.Met)]
    [InlineData(French + "Pas de progression en 2023.", Verdict.NotMet)]
    [InlineData(French + "Progression biologique en 2023.", Verdict.Unknown)]
    [InlineData(English + "No progression in 2023.", Verdict.NotMet)]
    [InlineData(English + "Progression of the neuropathy in 2023.", Verdict.Unknown)]
    public void A_year_alone_tells_that_it_grew_behind_an_answer(string text, Verdict verdict) => (Progressive(text) == Verdict.Met).ShouldBe(verdict == Verdict.Met, Progressive(text).ToString());

    [Theory]
    [InlineData("NET of the ileum G1, resected in 2019. Liver metastases resected in May 2020.", true)]
    [InlineData("TNE de l'iléon G1, opérée en 2019. Métastases hépatiques réséquées en mai 2020.", true)]
    [InlineData("NET of the ileum G1, resected in 2019. Liver metastases in May 2020.", false)]
    [InlineData("TNE de l'iléon G1, réséquée en 2019. Métastases hépatiques non résécables en mai 2020.", false)]
    public void Metastases_that_were_resected_were_operated_on_and_the_primary_stays_operated(string text, bool operated)
    {
        var given = CaseReader.Read([("letter", text)]).Treatments.Where(t => !t.IsPlanned).ToList();
        given.Exists(t => t.Agent == "metastasectomy" && t.Start.TryGet(out var start) && start.ToString() == "2020-05").ShouldBe(operated);
        given.ShouldContain(t => t.Agent == "surgery");
    }

    [Theory]
    [InlineData("Pancreatic NET G2. Primary hyperparathyroidism operated in 2018.", false)]
    [InlineData("TNE du pancréas G2. Hyperparathyroïdie primaire opérée en 2018.", false)]
    [InlineData("Pancreatic NET G2, operated in 2018. Primary hyperparathyroidism.", true)]
    [InlineData("TNE du pancréas G2, opérée en 2018. Hyperparathyroïdie primaire.", true)]
    public void An_operation_on_the_parathyroids_is_none_of_the_tumour(string text, bool operated) => (CaseReader.Read([("letter", text)]).Treatments.Count > 0).ShouldBe(operated);

    [Theory]
    [InlineData("NET of the ileum G1. Octreotide scan: no uptake in the bones, intense uptake in the liver metastases.", Verdict.Met, true)]
    [InlineData("TNE de l'iléon G1. TEP au 68Ga-DOTATATE : pas de fixation osseuse, fixation intense des métastases hépatiques.", Verdict.Met, true)]
    [InlineData("NET of the ileum G1. Octreotide scan: no uptake in the bones, no intense uptake in the liver.", Verdict.NotMet, false)]
    [InlineData("TNE de l'iléon G1. TEP au 68Ga-DOTATATE : pas de fixation osseuse, pas de fixation intense du foie.", Verdict.NotMet, false)]
    public void Uptake_denied_of_one_organ_is_no_rival_of_that_of_another(string text, Verdict uptake, bool spread)
    {
        var subject = CaseReader.Read([("letter", text)]);
        ClauseReader.Of("sstr positive").Ask(subject, new Setting(new(2024, 1, 1), "")).Verdict.ShouldBe(uptake);
        subject.Metastasis("liver").IsStated.ShouldBe(spread);
        subject.Metastasis("bone").IsStated.ShouldBeFalse();
    }
}
